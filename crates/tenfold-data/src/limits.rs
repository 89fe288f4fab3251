//! The stated limits of what is read. Each is checked before the work that it keeps small, and is told in one sentence.

use super::{
    LocalizedText,
    diagnostic::{Diagnostics, Location},
    manifest::{self, Manifest},
};

/// The most units that a package may hold.
pub const MAX_UNITS: usize = 100_000;
/// The most indicators that a package may hold.
pub const MAX_INDICATORS: usize = 500;
/// The most bytes that a package's files may hold together: 64 MiB.
pub const MAX_BYTES: usize = 64 << 20;
/// The most nodes of a tree: aspects, themes and indicators.
pub const MAX_NODES: usize = 2000;
/// The most levels of a tree, that of the indicators included.
pub const MAX_LEVELS: usize = 10;
/// The most presets of a package.
pub const MAX_PRESETS: usize = 100;
/// The most printed orders of a package. An edition has one for each of its scopes.
pub const MAX_ORDERS: usize = 200;
/// The most findings of a package.
pub const MAX_FINDINGS: usize = 100;
/// The most languages of a package.
pub const MAX_LANGUAGES: usize = 20;
/// The most bytes of the manifest: 1 MiB.
pub const MAX_MANIFEST: usize = 1 << 20;
/// The most rows of any file.
pub const MAX_ROWS: usize = 200_000;
/// The most columns of any file.
pub const MAX_COLUMNS: usize = 1000;
/// The most bytes of a line of any file: 1 MiB.
pub const MAX_LINE: usize = 1 << 20;
/// The most characters of a title, a name, a heading or a cell.
pub const MAX_NAME: usize = 1000;
/// The most characters of a sentence or a source in the manifest.
pub const MAX_TEXT: usize = 10_000;

/// A limit that was passed.
#[derive(Clone, Copy)]
pub(super) enum Limit {
    Nodes,
    Levels,
    Presets,
    Orders,
    Findings,
    Languages,
    Manifest,
    Rows,
    Columns,
    Line,
    Name,
    Text,
}

impl Limit {
    /// Notes that it was passed, and quotes what passed it, if that is a text.
    #[cold]
    pub(super) fn note(self, at: Location, quoted: &str, diagnostics: &mut Diagnostics) {
        let (problem, remedy) = match self {
            Self::Nodes => (
                ["there are over 2 000 nodes", "节点超过2 000个"],
                ["Give the tree 2 000 at most", "整棵树至多2 000个节点"],
            ),
            Self::Levels => (
                ["stands on the tenth level, and the tree goes no deeper", "已在第十层，不能再往下分"],
                ["Put the node further up", "请将节点上移"],
            ),
            Self::Presets => (
                ["there are over 100 presets", "预设超过100个"],
                ["Name 100 at most under tenfold.presets", "tenfold.presets至多100个"],
            ),
            Self::Orders => (
                ["there are over 200 orders", "排名超过200份"],
                ["Give 200 at most, each an edition by one scope", "至多200份，每版每个范围为一份"],
            ),
            Self::Findings => (
                ["there are over 100 findings", "结论超过100条"],
                ["Name 100 at most under tenfold.findings", "tenfold.findings至多100条"],
            ),
            Self::Languages => (
                ["there are over 20 languages", "语言超过20种"],
                ["Name 20 at most under tenfold.about.languages", "tenfold.about.languages至多20种"],
            ),
            Self::Manifest => (
                ["the file holds more than 1 MiB", "文件超过1 MiB"],
                ["Put figures into CSV files", "请将数据放入CSV文件"],
            ),
            Self::Rows => {
                (["there are over 200 000 rows", "超过200 000行"], ["Leave out what is not ranked", "请去掉不参评的行"])
            }
            Self::Columns => (
                ["there are over 1 000 columns", "超过1 000列"],
                ["Leave out those that are not ranked by", "请去掉不用于评价的列"],
            ),
            Self::Line => (
                ["a line holds more than 1 MiB", "有一行超过1 MiB"],
                ["Part the file into lines, one for each row", "请分行，每行一条记录"],
            ),
            Self::Name => (["has over 1 000 characters", "超过1 000个字符"], ["Shorten it", "请缩短"]),
            Self::Text => (["has over 10 000 characters", "超过10 000个字符"], ["Shorten it", "请缩短"]),
        };
        diagnostics.note(at, quoted, problem, remedy);
    }
}

/// Whether a text has more characters than this. Its bytes are counted first, because most texts are short.
pub(super) fn is_longer(text: &str, most: usize) -> bool {
    text.len() > most && text.chars().nth(most).is_some()
}

/// Whether a line of a text has more bytes than [`MAX_LINE`].
pub(super) fn has_long_line(text: &str) -> bool {
    let long = |line: &&str| line.len() > MAX_LINE;
    // One letter is looked for many times as fast as one of two.
    text.split('\n').filter(long).any(|lines| lines.split('\r').any(|line| long(&line)))
}

/// Notes which of a manifest's lists and texts are too long.
pub(super) fn check_manifest(manifest: &Manifest, diagnostics: &mut Diagnostics) {
    let at = Location::file(manifest::FILE);
    let Manifest { about, short, groups, presets, findings, .. } = manifest;
    for (count, most, limit) in [
        (presets.len(), MAX_PRESETS, Limit::Presets),
        (findings.len(), MAX_FINDINGS, Limit::Findings),
        (about.languages.len(), MAX_LANGUAGES, Limit::Languages),
    ] {
        if count > most {
            limit.note(at, "", diagnostics);
        }
    }
    let mut check = |texts: &[&LocalizedText], most: usize, limit: Limit| {
        let all = texts.iter().flat_map(|text| text.pairs()).map(|(_, text)| text);
        all.filter(|text| is_longer(text, most)).for_each(|text| limit.note(at, text, diagnostics));
    };
    check(&[&about.title, &about.after, &about.unit, &about.units], MAX_NAME, Limit::Name);
    check(&[&about.caveats], MAX_TEXT, Limit::Text);
    if let Some(caution) = &about.caution {
        check(&[&caution.label], MAX_NAME, Limit::Name);
        check(&[&caution.text], MAX_TEXT, Limit::Text);
    }
    for (_, name) in short.iter().chain(groups) {
        check(&[name], MAX_NAME, Limit::Name);
    }
    for preset in presets {
        check(&[&preset.name], MAX_NAME, Limit::Name);
        check(&[&preset.why], MAX_TEXT, Limit::Text);
    }
    for finding in findings {
        check(&[&finding.claim, &finding.source], MAX_TEXT, Limit::Text);
    }
}

/// What quotes a text shows this many of its characters at most.
const QUOTED: usize = 80;

/// A text as it is quoted in a message: cut, with an ellipsis, where it is long.
pub fn quoted(text: &str) -> String {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_is_cut_at_a_character_and_says_so() {
        assert_eq!(quoted("short"), "short");
        let exact = "字".repeat(QUOTED);
        assert_eq!(quoted(&exact), exact);
        assert_eq!(quoted(&"字".repeat(QUOTED + 1)), exact + "…");
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert!(!is_longer(&"字".repeat(MAX_NAME), MAX_NAME));
        assert!(is_longer(&"a".repeat(MAX_NAME + 1), MAX_NAME));
        let line = "a".repeat(MAX_LINE);
        assert!(!has_long_line(&format!("{line}\r\n{line}\n")) && has_long_line(&format!("a\n{line}b")));
    }
}
