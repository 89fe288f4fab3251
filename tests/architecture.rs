//! What no type can hold yet: colours and sizes stand in the style tokens, the page's words in the catalogue.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
            if entry.is_dir() {
                walk(&entry, extension, found);
            } else if entry.extension().is_some_and(|e| e == extension) {
                found.push(entry);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(&root.join(folder), extension, &mut found);
    let name = |path: &PathBuf| path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
    let files: Vec<_> = found.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect();
    assert!(!files.is_empty(), "{folder} holds no .{extension}");
    files
}

/// The lines of a program, without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn only_hooks_know_the_window() {
    for (name, text) in files("src", "rs") {
        let may = name.starts_with("src/ui/hooks/");
        let says = code(&text)
            .any(|line| line.contains("window()") || line.contains("document()") || line.contains("web_sys::W"));
        assert!(may || !says, "{name} knows the window");
    }
}

#[test]
fn only_tokens_say_a_colour_or_a_size() {
    for (name, text) in files("styles", "css").into_iter().filter(|(name, _)| !name.ends_with("tokens.css")) {
        for line in text.lines().filter(|line| !line.starts_with('@') && !line.starts_with("/*")) {
            let value =
                |unit: &str| line.match_indices(unit).any(|(i, _)| line[..i].ends_with(|c: char| c.is_ascii_digit()));
            assert!(!value("px") && !value("rem"), "{name} says a size: {line}");
            assert!(!["#", "rgb(", "hsl("].iter().any(|colour| line.contains(colour)), "{name} says a colour: {line}");
        }
    }
    // What a host's page may hold is the host's to allow.
    for (name, text) in files("src", "rs").into_iter().chain(files("crates", "rs")) {
        if name == "crates/tenfold-view/src/link/snippet.rs" {
            continue;
        }
        assert!(
            !code(&text).any(|line| line.contains("style=")),
            "{name} has a style attribute, which a strict policy blocks"
        );
    }
}

#[test]
fn no_part_of_the_page_has_words_of_its_own() {
    // Words are in the catalogue, each in every language, or in the dataset. The product's name is one in all.
    let spoken = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() > 1 && text != "Tenfold";
    let mut seen = 0;
    for (name, text) in files("src/ui/components", "rs") {
        for line in code(&text) {
            for (before, after) in
                [("{ \"", "\" }"), ("aria-label=\"", "\""), ("title=\"", "\""), ("placeholder=\"", "\"")]
            {
                for said in line.split(before).skip(1).filter_map(|rest| rest.split(after).next()) {
                    assert!(!spoken(said), "{name} says {said:?} in one language only");
                }
            }
            seen += usize::from(line.contains("i18n::"));
        }
    }
    assert!(seen > 100, "parts speak by the catalogue: {seen} lines");
}
