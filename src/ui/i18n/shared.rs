//! What the page writes alike in every language: marks, figures and signs.

use super::*;

/// Words that a table's unit of measurement may be, and that say nothing beside a figure.
pub(super) const COUNTS: [&str; 2] = ["count", "数量"];
pub(super) const LARGE: f64 = 0.1;

/// A choice of a method: how a link has it, what it is called, and what it does in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MethodChoice {
    /// As in a link; parameters may follow in brackets.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it does.
    pub why: &'static str,
}

impl MethodChoice {
    /// The choice that a value is of: that with the very value, or with its name.
    pub fn of(l: Language, key: MethodKey, value: &str) -> Option<&'static Self> {
        let name = value.split('(').next().unwrap_or_default();
        let all = choices(l, key);
        all.iter().find(|choice| choice.code == value).or_else(|| all.iter().find(|choice| choice.code == name))
    }
}

pub(super) const fn choice(code: &'static str, name: &'static str, why: &'static str) -> MethodChoice {
    MethodChoice { code, name, why }
}

/// What a value chooses, by its name: one a level, from the indicators up, where they differ.
pub fn chosen(l: Language, key: MethodKey, value: &str) -> String {
    let one = |value: &str| MethodChoice::of(l, key, value).map(|choice| choice.name.to_owned());
    let levels = || value.parse::<Levels>().ok().filter(|levels| key == MethodKey::Aggregate && levels.named() > 1);
    let each = |levels: Levels| {
        let names: Vec<String> = levels.used().filter_map(|(_, by)| one(&by.to_string())).collect();
        names.join(one_level_then(l))
    };
    one(value).or_else(|| levels().map(each)).unwrap_or_else(|| value.to_owned())
}

/// What was done to cells without a figure, in the order in which it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filled {
    /// Filled with the unit's own mean in the theme.
    Theme,
    /// Filled with the unit's own mean in the aspect.
    Aspect,
    /// Filled with the mean of all.
    Mean,
    /// Filled with the median of all.
    Median,
    /// Filled with the mean of the region.
    Region,
    /// Filled with the middle of the scale.
    Middle,
    /// Left out.
    LeftOut,
}

/// The tag of a dataset's language, by its code: for one that the page speaks, that with its script.
pub fn tag_of(code: &str) -> String {
    Language::of(code).map_or_else(|| code.to_owned(), |l| tag(l).to_owned())
}

/// A change of rank as a mark.
pub fn change_mark(change: Change) -> String {
    match change {
        Change::Up(places) => format!("▲{places}"),
        Change::Down(places) => format!("▼{places}"),
        Change::Same => "=".into(),
    }
}

/// One of them: its rank, name and score.
pub fn outside_unit(l: Language, rank: usize, name: &str, score: f64) -> String {
    format!("{rank}\u{a0}{name}\u{a0}{}", chart::score(l, score))
}

/// Things in a row, in a language that writes a decimal comma: with semicolons where one stands in any of them.
pub(super) fn in_a_row_by_commas(things: &[String]) -> String {
    things.join(if things.iter().any(|thing| thing.contains(',')) { "; " } else { ", " })
}

/// A sampling error, rounded up: what is said to hold has to.
pub(super) fn at_most(l: Language, error: f64) -> String {
    chart::share(l, libm::ceil(error * 1000.0) / 1000.0)
}

/// A part of all weightings: as a whole percent, with more figures where that would hide it.
pub fn part(l: Language, part: f64) -> String {
    match part {
        _ if (0.995..1.0).contains(&part) => chart::share(l, part.min(0.9994)),
        _ if part >= 0.01 => chart::percent(l, part),
        _ if part >= 0.0005 => chart::share(l, part),
        _ if part > 0.0 => "<".to_owned() + &chart::share(l, 0.001),
        _ => chart::percent(l, 0.0),
    }
}

/// A range in figures, for tests.
pub fn plain_span(best: usize, worst: usize) -> String {
    format!("{best}-{worst}")
}

/// What a node counts, and would have to.
pub fn from_to(node: &str, from: &str, to: &str) -> String {
    format!("{node} {from} → {to}")
}

/// A part of a link, a name or an address as it is quoted.
pub(super) fn shortened(part: &str) -> String {
    isolated(&quoted(part))
}

/// A number within a formula, with the sign of its kind.
pub(super) fn bracketed(number: &str) -> String {
    number.strip_prefix('-').map_or_else(|| number.to_owned(), |size| format!("(−{size})"))
}

/// A weight as the product of the shares at each level.
pub fn product(l: Language, shares: &[f64], share: f64) -> String {
    let all: Vec<String> = shares.iter().map(|share| chart::share(l, *share)).collect();
    let share = chart::product_share(l, share);
    if all.len() < 2 { share } else { format!("{} = {share}", all.join(" × ")) }
}

/// Beside a name: on how many of its indicators a unit has no figure.
pub fn imputed_mark(missing: usize) -> String {
    format!("†{missing}")
}

/// One edition's correlation.
pub fn held_edition(l: Language, edition: &str, ours: f64, equal: f64) -> String {
    format!("{edition} {} ({})", chart::correlation(l, ours), chart::correlation(l, equal))
}

/// Two shares to one decimal, or to as many as tell them apart.
pub(super) fn before_and_after(l: Language, from: f64, to: f64) -> [String; 2] {
    let shares = [from, to].map(|x| chart::share(l, x));
    if shares[0] == shares[1] { chart::from_to(l, from, to) } else { shares }
}

/// A part's mean.
pub fn name_and_mean(l: Language, part: &str, mean: f64) -> String {
    format!("{part}\u{a0}{}", chart::score(l, mean))
}

/// Points with their sign, to two decimals. The minus is as wide as the plus.
pub fn signed(l: Language, points: f64) -> String {
    let text = chart::points(l, points);
    match text.strip_prefix('-') {
        Some(text) => format!("−{text}"),
        None if points > 0.0 => format!("+{text}"),
        None => text,
    }
}

/// A sentence in each language that has come, with tabs between them and nothing for the others: as the package reader tells of errors.
pub fn in_each_language(said: impl Fn(Language) -> String) -> String {
    Language::ALL.map(|l| if is_loaded(l) { said(l) } else { String::new() }).join("\t")
}

/// A sentence in each language that has come, in case the reader takes another.
pub fn localized(said: impl Fn(Language) -> String) -> LocalizedText {
    let loaded = Language::ALL.into_iter().filter(|&l| is_loaded(l));
    loaded.map(|l| (l.code(), said(l))).collect()
}
