use super::say;
use crate::{chart, link::Language};

/// The first places in words, as running text has them.
const WORDS: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

/// A place in running text: "seventh", "21st". The Chinese one does not break after its first sign.
pub(super) fn place(l: Language, place: usize) -> String {
    match (l, WORDS.get(place.wrapping_sub(1))) {
        (Language::English, Some(word)) => (*word).to_owned(),
        (Language::English, None) => format!("{place}{}", suffix(place)),
        (Language::Chinese, _) => format!("第\u{2060}{place}"),
    }
}

/// What English writes after the figure of a rank.
pub(super) fn suffix(rank: usize) -> &'static str {
    match (rank % 10, rank % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}

/// Names in a row: "a, b and c".
pub(super) fn list(language: Language, names: &[&str]) -> String {
    let (comma, and) = say(language, (", ", " and "), ("、", "和"));
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}{and}{last}", first.join(comma)),
    }
}

/// A text as the beginning of a sentence.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

/// A name within a sentence: small, unless it is one that is always written with capitals.
pub(super) fn in_text(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().unwrap_or_default();
    let rest = letters.as_str();
    let word = rest.split(' ').next().unwrap_or_default();
    if !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()) {
        format!("{}{rest}", first.to_ascii_lowercase())
    } else {
        name.to_owned()
    }
}

/// An English noun by number: "indicator", "indicators". Regular ones alone: there is no other here.
pub(super) fn plural(count: usize, noun: &str) -> String {
    if count == 1 { noun.to_owned() } else { format!("{noun}s") }
}

/// So many: "1 indicator", "7,410 cells".
pub(super) fn many(count: usize, noun: &str) -> String {
    format!("{} {}", chart::count(count), plural(count, noun))
}

/// What so many English things do: "1 is", "2 are".
pub(super) fn are(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

/// Services count, performance counts.
pub(super) fn counts(name: &str) -> &'static str {
    if name.ends_with('s') && !name.ends_with("ss") { "count" } else { "counts" }
}

/// Several things in a row, none joined by a word.
pub fn in_a_row(language: Language, things: &[String]) -> String {
    things.join(say(language, ", ", "、"))
}
