//! The house keeps its walls: what may know what, read off the source.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The rooms and the floor each stands on. A room imports only from floors below its own; the strangers `chart` and
/// `link` share one.
const ROOMS: [(&str, u32); 12] = [
    ("dataset", 0),
    ("bundled", 1),
    ("ranking", 1),
    ("robustness", 2),
    ("chart", 3),
    ("link", 3),
    ("reader", 3),
    ("worker", 3),
    ("export", 4),
    ("embed", 5),
    ("ui", 6),
    ("prerender", 7),
];

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

/// The rooms that a program imports from: the words after `crate::`, one by one or in braces.
fn imports(text: &str) -> Vec<String> {
    let code: String = code(text).collect::<Vec<_>>().join("\n");
    let mut rooms = Vec::new();
    for after in code.split("crate::").skip(1) {
        let word = |s: &str| s.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        match after.strip_prefix('{') {
            None => rooms.push(word(after)),
            Some(group) => {
                let mut depth = 0_i32;
                let mut item = String::new();
                for c in group.chars() {
                    match c {
                        '}' if depth == 0 => break,
                        ',' if depth == 0 => rooms.push(word(std::mem::take(&mut item).trim())),
                        _ => {
                            depth += i32::from(c == '{') - i32::from(c == '}');
                            item.push(c);
                        }
                    }
                }
                rooms.push(word(item.trim()));
            }
        }
    }
    rooms.retain(|room| !room.is_empty());
    rooms
}

#[test]
fn imports_go_down_only() {
    let floor = |room: &str| ROOMS.iter().find(|(name, _)| *name == room).map(|(_, floor)| *floor);
    let mut seen = 0;
    for (name, text) in files("src", "rs") {
        let here = name.split('/').nth(1).unwrap().trim_end_matches(".rs");
        let Some(own) = floor(here) else { continue };
        for room in imports(&text) {
            let other = floor(&room).unwrap_or_else(|| panic!("{name} imports crate::{room}, which is no room"));
            assert!(room == here || other < own, "{name} on floor {own} imports {room} on floor {other}");
            seen += 1;
        }
    }
    assert!(seen > 50, "the walls were looked at: {seen} imports");
}

#[test]
fn every_room_is_on_a_floor_and_has_a_door() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let doors: Vec<_> = code(&lib).filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let mut rooms = ROOMS.map(|(room, _)| room).to_vec();
    rooms.sort_unstable();
    assert_eq!(doors, rooms);
}

#[test]
fn only_hooks_and_the_bridge_know_the_window() {
    for (name, text) in files("src", "rs") {
        let may = name.starts_with("src/ui/hooks/") || name == "src/embed/bridge.rs";
        let says = code(&text)
            .any(|line| line.contains("window()") || line.contains("document()") || line.contains("web_sys::W"));
        assert!(may || !says, "{name} knows the window");
    }
}

#[test]
fn only_normalise_knows_direction_and_only_link_the_grammar() {
    for (name, text) in files("src/ranking", "rs") {
        let says = code(&text).any(|line| line.contains("Direction"));
        assert!(!says || name.ends_with("normalise.rs"), "{name} knows direction");
    }
    for (name, text) in files("src", "rs").into_iter().filter(|(name, _)| !name.starts_with("src/link/")) {
        let says = code(&text)
            .any(|line| ["\"v=", "?v=", "&w=", "&preset=", "\"preset="].iter().any(|key| line.contains(key)));
        assert!(!says, "{name} knows the grammar of links");
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
    for (name, text) in files("src", "rs").into_iter().filter(|(name, _)| name != "src/link/snippet.rs") {
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
            seen += usize::from(line.contains("words::"));
        }
    }
    assert!(seen > 100, "parts speak by the catalogue: {seen} lines");
}
