//! What the docs say of the program is so: paths exist, tables are those that the program writes.
//!
//! `TENFOLD_WRITE_DOCS=1 cargo test --test docs` rewrites the tables.

use std::{fmt::Write, fs, path::Path};

use tenfold::{
    bundled,
    link::{Background, Controls, KEYS, Language, Theme, ViewMode},
    ranking::MethodKey,
    ui::i18n,
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The pages of the docs, by path from the root.
fn pages() -> Vec<String> {
    let folder = fs::read_dir(root().join("docs")).unwrap().map(|entry| entry.unwrap().file_name());
    let mut pages: Vec<String> = folder.map(|name| format!("docs/{}", name.to_string_lossy())).collect();
    pages.retain(|page| Path::new(page).extension().is_some_and(|kind| kind == "md"));
    pages
        .extend(["README.md", "CONTRIBUTING.md", "SECURITY.md", "BENCHMARKS.md", "fonts/README.md"].map(str::to_owned));
    pages
}

/// Every `code` of a text that is a path in this repository, by its first folder.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    const FOLDERS: [&str; 8] = ["src/", "crates/", "tests/", "xtask/", "styles/", "docs/", "data/", "fonts/"];
    let code = text.split('`').skip(1).step_by(2);
    code.map(|path| path.split("::").next().unwrap_or(path)).filter(|path| {
        FOLDERS.iter().any(|folder| path.starts_with(folder)) && !path.contains(['*', '{', '<', ' ', '…'])
    })
}

#[test]
fn every_path_that_the_docs_name_is_there() {
    let mut seen = 0;
    let mut missing = Vec::new();
    // The comparison names files of other projects.
    for page in pages().into_iter().filter(|page| page != "docs/compared.md") {
        let text = fs::read_to_string(root().join(&page)).unwrap();
        for path in paths(&text) {
            seen += 1;
            if !root().join(path).exists() {
                missing.push(format!("{page} names {path}, which is not there"));
            }
        }
    }
    assert!(seen > 100, "{seen} paths");
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_link_from_page_to_page_leads_somewhere() {
    for page in pages() {
        let text = fs::read_to_string(root().join(&page)).unwrap();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if target.contains("://") || target.starts_with('#') || target.starts_with("mailto:") {
                continue;
            }
            let (file, anchor) = target.split_once('#').map_or((target, None), |(file, anchor)| (file, Some(anchor)));
            let to = root().join(&page).parent().unwrap().join(file);
            assert!(to.exists(), "{page} links to {target}, which is not there");
            let Some(anchor) = anchor else { continue };
            let headings = fs::read_to_string(to).unwrap();
            let anchors = headings.lines().filter(|line| line.starts_with('#')).map(|line| {
                let heading = line.trim_start_matches('#').trim().to_lowercase();
                let kept = heading.chars().filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-');
                kept.collect::<String>().replace(' ', "-")
            });
            assert!(anchors.into_iter().any(|other| other == anchor), "{page} links to {target}: no such heading");
        }
    }
}

/// Compares what stands between two marks of a page with what the program writes, or writes it.
fn holds(page: &str, name: &str, table: &str) {
    let marks = [
        format!("<!-- {name}: written by `TENFOLD_WRITE_DOCS=1 cargo test --test docs` -->\n"),
        "<!-- end -->\n".into(),
    ];
    let path = root().join(page);
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(&marks[0]).unwrap_or_else(|| panic!("{page} has no mark of {name}"));
    let (written, after) = rest.split_once(&marks[1]).unwrap();
    if std::env::var_os("TENFOLD_WRITE_DOCS").is_some() {
        fs::write(&path, [before, &marks[0], table, &marks[1], after].concat()).unwrap();
        return;
    }
    assert_eq!(written, table, "{page} is stale: rewrite its tables with TENFOLD_WRITE_DOCS=1 cargo test --test docs");
}

#[test]
fn the_keys_of_links_are_described_in_their_order() {
    let text = fs::read_to_string(root().join("docs/links.md")).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let described: Vec<&str> = rows.take(KEYS.len()).collect();
    assert_eq!(described, KEYS);
}

#[test]
fn the_values_of_link_keys_are_those_that_the_program_reads() {
    let english = Language::English;
    let mut table = "| key | values, the default first |\n| --- | --- |\n".to_owned();
    let mut row = |key: &str, values: &[&str]| {
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        let _ = writeln!(table, "| `{key}` | {} |", values.join(", "));
    };
    let dataset = bundled::dataset();
    row("preset", &dataset.presets.iter().map(|preset| preset.code.as_str()).collect::<Vec<_>>());
    for key in MethodKey::ALL {
        row(key.code(), &i18n::choices(english, key).iter().map(|choice| choice.code).collect::<Vec<_>>());
    }
    row("view", &ViewMode::ALL.map(ViewMode::code));
    row("controls", &Controls::ALL.map(Controls::code));
    row("lang", &Language::ALL.map(Language::code));
    row("theme", &Theme::ALL.map(Theme::code));
    row("background", &Background::ALL.map(Background::code));
    holds("docs/links.md", "values", &table);
}

#[test]
fn the_choices_of_method_are_those_of_the_page() {
    let english = Language::English;
    let mut tables = String::new();
    for key in MethodKey::ALL {
        let _ = writeln!(
            tables,
            "\n**{}** (`{}`)\n\n| value | name | what it does |\n| --- | --- | --- |",
            i18n::step(english, key),
            key.code()
        );
        for choice in i18n::choices(english, key) {
            let _ = writeln!(tables, "| `{}` | {} | {} |", choice.code, choice.name, choice.why);
        }
    }
    tables.push('\n');
    holds("docs/methods.md", "choices", &tables);
}
