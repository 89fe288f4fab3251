//! `cargo xtask size`: what a reader waits for, in bytes as sent (brotli), against the budgets in `xtask/budgets.csv`.

use std::{fmt::Write, fs, path::Path};

use crate::pack::{beside, files};

/// What each visit brings, and how much it may be.
const BUDGETS: &str = include_str!("../budgets.csv");

/// What is fetched after the first sliders rank, or never: how its files' names begin, and what it is.
const LATER: [(&str, &str); 15] = [
    ("chunk-app-page", "the page itself, which takes over from the first sliders"),
    ("chunk-app-words_en", "what the page says, in the language that is read: here English"),
    ("chunk-app-pick", "the choice of rows, fetched once the page can be used"),
    ("chunk-app-names", "what finds a unit by its name, fetched once the reader comes to the field"),
    ("chunk-app-notices", "what says what was wrong in a link, fetched for such a link"),
    ("chunk-app-moves", "what would move a unit, fetched once its row in a frame is pressed"),
    ("worker", "the worker, fetched once the page can be used"),
    ("chunk-app-below", "what stands below the chart, fetched once the reader nears it"),
    ("chunk-app-more_words_en", "what all that comes later says, in that language"),
    ("appendix", "the style sheet of what stands below the chart"),
    ("chunk-app-methods", "the methods other than the default, fetched once one is chosen"),
    ("chunk-app-colours", "what checks a host's colours, fetched for a link that has some"),
    ("chunk-app-fetch", "what fetches other data"),
    ("chunk-worker-solver", "the solver in the worker, fetched once the panel or another method asks"),
    ("chunk-worker-reader", "the reader of packages in the worker's program, fetched for other data"),
];
/// How the name of a chunk begins that parts of the page share; the parts follow.
const SHARED: &str = "chunk-app-shared_";
/// The same in the worker.
const SHARED_IN_WORKER: &str = "chunk-worker-shared_";
/// What comes to a reader who only looks at the ten, after the first sliders.
const LOOKS: [&str; 4] = ["chunk-app-page", "chunk-app-words_en", "chunk-app-pick", "worker"];

/// The page of the docs with these figures, between two marks.
const DOCS: &str = "docs/performance.md";
/// The tables in [`DOCS`] start below the first of these lines and end above the second.
const MARKS: [&str; 2] = ["<!-- written by `cargo xtask size --write` -->\n", "<!-- end -->\n"];
/// A figure in the docs is stale if it is off by more than one part in this many.
const STALE: u64 = 100;

/// Writes the tables of the docs, from the files in `dist/`.
///
/// # Errors
/// The page of the docs cannot be read or written, or has no marks.
pub(crate) fn write(root: &Path, dist: &Path) -> Result<(), String> {
    let path = root.join(DOCS);
    let text = fs::read_to_string(&path).map_err(|e| format!("{DOCS}: {e}"))?;
    let [before, _, after] = parts(&text)?;
    let tables = Files::of(dist)?.tables(dist)?;
    fs::write(&path, [before, MARKS[0], &tables, MARKS[1], after].concat()).map_err(|e| format!("{DOCS}: {e}"))
}

/// Fails if the tables of the docs are stale.
///
/// # Errors
/// A figure is off by more than a hundredth, a line is missing, or the page of the docs has no marks.
pub(crate) fn check_docs(root: &Path, dist: &Path) -> Result<(), String> {
    let text = fs::read_to_string(root.join(DOCS)).map_err(|e| format!("{DOCS}: {e}"))?;
    let tables = Files::of(dist)?.tables(dist)?;
    if is_stale(parts(&text)?[1], &tables) {
        return Err(format!("{DOCS} is stale: run `cargo xtask size --write`."));
    }
    Ok(())
}

/// What is before the tables, the tables, and what is after them.
fn parts(text: &str) -> Result<[&str; 3], String> {
    let (before, rest) = text.split_once(MARKS[0]).ok_or_else(|| format!("{DOCS} has no line {}", MARKS[0]))?;
    let (tables, after) = rest.split_once(MARKS[1]).ok_or_else(|| format!("{DOCS} has no line {}", MARKS[1]))?;
    Ok([before, tables, after])
}

/// Whether a table differs from the measured one in its words, or in a number by more than one part in [`STALE`].
fn is_stale(written: &str, measured: &str) -> bool {
    let cells = |table: &str| table.split(['|', '\n']).map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let number = |cell: &str| cell.replace(' ', "").parse::<u64>().ok();
    let (written, measured) = (cells(written), cells(measured));
    let differs = |(written, measured): (&String, &String)| match (number(written), number(measured)) {
        (Some(written), Some(measured)) => written.abs_diff(measured) * STALE > measured,
        _ => written != measured,
    };
    written.len() != measured.len() || written.iter().zip(&measured).any(differs)
}

/// A number in groups of three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().filter_map(|group| str::from_utf8(group).ok()).collect();
    groups.join(" ")
}

/// The name and the bytes of each budget.
fn budgets() -> Result<Vec<(&'static str, u64)>, String> {
    let budget = |line: &'static str| {
        let (what, budget) = line
            .split_once(',')
            .ok_or_else(|| format!("xtask/budgets.csv: “{line}” is no name and a number of bytes."))?;
        let bytes = budget.parse().map_err(|_| format!("xtask/budgets.csv: “{budget}” is no number of bytes."))?;
        Ok((what, bytes))
    };
    BUDGETS.lines().skip(1).filter(|line| !line.is_empty()).map(budget).collect()
}

/// Prints the table.
///
/// # Errors
/// The page is over a budget, or a budget is of nothing that is measured.
pub(crate) fn size(dist: &Path) -> Result<(), String> {
    let all = Files::of(dist)?;
    println!("\n{:>10} {:>10} {:>10}", "bytes", "gzip", "brotli");
    for file in all.files.iter().filter(|file| !is_later(&file.name)) {
        let [raw, gzip, brotli] = file.sizes;
        println!("{raw:>10} {gzip:>10} {brotli:>10}  {}", file.name);
    }
    for (what, bytes) in all.later() {
        println!("{bytes:>32}  {what}");
    }
    println!();
    let mut over = Vec::new();
    for (what, budget) in budgets()? {
        let measured = all.measure(what, dist)?;
        println!("{measured:>32}  {what}; budget {budget}");
        if measured > budget {
            over.push(format!("{what} is {} bytes over its budget", measured - budget));
        }
    }
    if over.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}. See which file grew; a budget in xtask/budgets.csv is raised in a commit that says why.",
        over.join("; ")
    ))
}

/// A file as it is sent.
struct File {
    name: String,
    /// As it is, as gzip, as brotli.
    sizes: [u64; 3],
}

/// What the first page can ask for, in `dist/` itself; the folders hold other pages and what hosts ask for.
struct Files {
    files: Vec<File>,
}

impl Files {
    fn of(dist: &Path) -> Result<Self, String> {
        let mut found = Vec::new();
        for path in files(dist)?.into_iter().filter(|path| path.parent() == Some(dist)) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // A host asks for it, and no page.
            if name != "oembed.json" {
                found.push(File { name, sizes: sizes(&path)? });
            }
        }
        Ok(Self { files: found })
    }

    /// What is fetched after the first sliders, and its bytes.
    fn later(&self) -> Vec<(&'static str, u64)> {
        let starting = |name: &str| self.sum(|file| file.starts_with(name));
        let shared = [
            ("what parts of the page share, fetched with the first that needs it", starting(SHARED)),
            ("what parts of the worker share, fetched with the first that needs it", starting(SHARED_IN_WORKER)),
        ];
        LATER.iter().map(|(name, what)| (*what, starting(name))).chain(shared).collect()
    }

    /// The tables of the docs.
    fn tables(&self, dist: &Path) -> Result<String, String> {
        let mut text = "| visit | bytes | budget |\n| --- | ---: | ---: |\n".to_owned();
        for (what, budget) in budgets()? {
            let measured = self.measure(what, dist)?;
            let _ = writeln!(text, "| {what} | {} | {} |", grouped(measured), grouped(budget));
        }
        text += "\n| after the first sliders | bytes |\n| --- | ---: |\n";
        for (what, bytes) in self.later() {
            let _ = writeln!(text, "| {what} | {} |", grouped(bytes));
        }
        Ok(text)
    }

    /// The brotli bytes of some files.
    fn sum(&self, is: impl Fn(&str) -> bool) -> u64 {
        self.files.iter().filter(|file| is(&file.name)).map(|file| file.sizes[2]).sum()
    }

    /// What a line of the budgets names.
    fn measure(&self, what: &str, dist: &Path) -> Result<u64, String> {
        let first = self.sum(|file| !is_later(file));
        Ok(match what {
            "HTML and CSS" => self.sum(|file| {
                let kind = Path::new(file).extension().and_then(|kind| kind.to_str());
                kind.is_some_and(|kind| ["html", "css"].contains(&kind)) && !is_later(file)
            }),
            "up to the first slider" => first,
            "a visit that only looks" => {
                first + self.sum(|file| LOOKS.iter().any(|part| file.starts_with(part)) || is_shared_by_looks(file))
            }
            "all of the page" => {
                first + self.sum(|file| is_later(file) && !file.contains("worker") && !is_of_another_language(file))
            }
            "all of the worker" => self.sum(|file| file.contains("worker")),
            "v1/embed.js" => sizes(&dist.join(what))?[2],
            _ => return Err(format!("xtask/budgets.csv: “{what}” is not measured.")),
        })
    }
}

fn is_later(file: &str) -> bool {
    ["chunk-", "worker", "appendix"].iter().any(|later| file.starts_with(later))
}

/// Whether a chunk holds what is said in another language than English: a reader fetches one language.
fn is_of_another_language(file: &str) -> bool {
    let of = |start: &str| file.strip_prefix(start).is_some_and(|rest| !rest.starts_with("en-"));
    of("chunk-app-words_") || of("chunk-app-more_words_") || file.starts_with("chunk-app-other_words-")
}

/// Whether a shared chunk comes with the choice of rows. What the page and its words share is in the page's own file.
fn is_shared_by_looks(file: &str) -> bool {
    let parts = file.strip_prefix(SHARED).unwrap_or_default();
    parts.split(['_', '-']).any(|part| part == "pick")
}

/// A file's bytes: as it is, as gzip, as brotli.
fn sizes(file: &Path) -> Result<[u64; 3], String> {
    let bytes = |path: &Path| fs::metadata(path).map(|m| m.len()).map_err(|e| format!("{}: {e}", path.display()));
    Ok([bytes(file)?, bytes(&beside(file, "gz"))?, bytes(&beside(file, "br"))?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_stale_if_a_figure_is_off_by_over_a_hundredth_or_a_line_is_missing() {
        let table = "| a visit | 101 500 | 330 000 |\n";
        assert!(!is_stale(table, table));
        assert!(!is_stale(table, "| a visit | 100 900 | 330 000 |\n"));
        assert!(is_stale(table, "| a visit | 99 000 | 330 000 |\n"));
        assert!(is_stale(table, &table.replace("visit", "look")));
        assert!(is_stale(table, &format!("{table}| more | 1 |\n")));
        assert_eq!([grouped(1), grouped(1_985), grouped(1_234_567)], ["1", "1 985", "1 234 567"]);
    }
}
