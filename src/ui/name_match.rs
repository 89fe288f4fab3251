//! The one matcher of names that readers type: "Where is my city?" and the form for an order both ask it.

use std::sync::OnceLock;

use crate::dataset::{Dataset, UnitId, argsort, edit_distance};

/// Every unit by each of its names.
///
/// Names are compared without capitals, accents, width, apostrophes, hyphens, spaces and the usual suffixes ("City", 市), and
/// with the group before or behind them: `ürümqi`, `Xi’an`, `西安市`, `Suzhou, Jiangsu`, `ＷＵＨＡＮ`. What is folded so never
/// loses its unit: a name is folded as what is typed is.
#[derive(Debug)]
pub struct Names {
    names: Vec<Name>,
    /// What names a unit completely, in the order of the keys, then of the rows; made when it is first needed.
    keys: OnceLock<Vec<Key>>,
}

/// A name of a unit, folded.
#[derive(Debug)]
struct Name {
    row: UnitId,
    /// Whether it is the unit's id, which counts only as a whole.
    is_id: bool,
    folded: Folded,
    /// Where the unit belongs, without suffixes.
    group: String,
}

/// A key, whether it is a whole name, and a row that it names.
type Key = (String, bool, UnitId);

/// How well a name fits what is typed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The name to the letter.
    Letter,
    /// The name.
    Whole,
    /// The name but for suffixes, perhaps with its group.
    Core,
    /// The name begins so.
    Begins,
    /// The name holds it.
    Holds,
    /// The name with its group begins so.
    Grouped,
}

/// Finds units by what a reader types of their names.
pub trait FindNames {
    /// See [`Names::search`].
    fn search(&self, typed: &str, dataset: &Dataset) -> Vec<(Fit, UnitId)>;
    /// See [`Names::near`].
    fn near(&self, typed: &str, most: usize) -> Vec<UnitId>;
}

impl FindNames for Names {
    fn search(&self, typed: &str, dataset: &Dataset) -> Vec<(Fit, UnitId)> {
        self.search(typed, dataset)
    }

    fn near(&self, typed: &str, most: usize) -> Vec<UnitId> {
        self.near(typed, most)
    }
}

impl Names {
    /// Folds all names of a dataset.
    pub fn of(dataset: &Dataset) -> Self {
        let languages = &dataset.about.languages;
        let units = &dataset.table.units;
        let texts = units.iter().flat_map(|unit| {
            let said = languages.iter().flat_map(|l| [unit.name.say(l), unit.group.say(l)]);
            [&*unit.id].into_iter().chain(said)
        });
        let decomposed = decomposed_each(texts);
        let mut decomposed = decomposed.split(SEPARATOR);
        let mut names: Vec<Name> = Vec::new();
        for row in dataset.table.ids() {
            let from = names.len();
            let id = fold(decomposed.next().unwrap_or_default(), Umlaut::Dropped);
            names.push(Name { row, is_id: true, folded: id, group: String::new() });
            for _ in languages {
                let [name, group] = [(); 2].map(|()| decomposed.next().unwrap_or_default());
                let group = fold(group, Umlaut::Dropped).core;
                for folded in spellings(name) {
                    let known = |n: &Name| !n.is_id && n.folded == folded && n.group == group;
                    if !names[from..].iter().any(known) {
                        names.push(Name { row, is_id: false, folded, group: group.clone() });
                    }
                }
            }
        }
        Self { names, keys: OnceLock::new() }
    }

    /// The rows of the units that are called so: several where they share the name.
    pub fn called(&self, typed: &str, dataset: &Dataset) -> Vec<UnitId> {
        if let Some(row) = dataset.table.find(typed) {
            return vec![row];
        }
        let keys = self.keys.get_or_init(|| self.keys());
        let rows = |key: &str, whole: bool| {
            let from = keys.partition_point(|(other, ..)| other.as_str() < key);
            let same = keys[from..].iter().take_while(|(other, ..)| other == key);
            let mut rows: Vec<UnitId> =
                same.filter(|(_, is_whole, _)| *is_whole || !whole).map(|(.., row)| *row).collect();
            rows.sort_unstable();
            rows.dedup();
            rows
        };
        let mut found = Vec::new();
        let folded: Vec<Folded> =
            spellings(&decomposed_each([typed])).filter(|folded| !folded.whole.is_empty()).collect();
        for whole in [true, false] {
            for Folded { whole: key, core } in &folded {
                if found.is_empty() {
                    found = rows(if whole { key } else { core }, whole);
                }
            }
        }
        if folded.is_empty() {
            // A name of signs alone has no letters to compare.
            found = dataset.table.ids().filter(|row| is_to_the_letter(*row, typed, dataset)).collect();
        }
        // What differs by a stop or a capital alone can be told apart by them.
        let to_the_letter = |row: &&UnitId| is_to_the_letter(**row, typed, dataset);
        match found.iter().filter(to_the_letter).collect::<Vec<_>>()[..] {
            [only] => vec![*only],
            _ => found,
        }
    }

    fn keys(&self) -> Vec<Key> {
        let mut keys = Vec::new();
        for Name { row, is_id, folded: Folded { whole, core }, group } in &self.names {
            keys.push((whole.clone(), true, *row));
            if !is_id && core != whole {
                keys.push((core.clone(), false, *row));
            }
            if !group.is_empty() {
                keys.push((format!("{core}{group}"), false, *row));
                keys.push((format!("{group}{core}"), false, *row));
            }
        }
        keys.retain(|(key, ..)| !key.is_empty());
        let order = argsort(keys.len(), &|a, b| keys[a].cmp(&keys[b]));
        order.into_iter().map(|at| keys[at].clone()).collect()
    }

    /// The rows of the units whose names fit what is typed as far as it goes, each with how well, in the order of the table.
    pub fn search(&self, typed: &str, dataset: &Dataset) -> Vec<(Fit, UnitId)> {
        let typed_as = typed.trim();
        let spelt: Vec<Folded> =
            spellings(&decomposed_each([typed])).filter(|folded| !folded.whole.is_empty()).collect();
        let mut found: Vec<(Fit, UnitId)> = Vec::new();
        for name in &self.names {
            let fit = spelt.iter().filter_map(|typed| name.fit(typed)).min();
            let is_letter = fit.is_none_or(|fit| fit <= Fit::Whole) && is_to_the_letter(name.row, typed_as, dataset);
            let Some(fit) = (if is_letter { Some(Fit::Letter) } else { fit }) else { continue };
            match found.last_mut() {
                Some((best, row)) if *row == name.row => *best = fit.min(*best),
                _ => found.push((fit, name.row)),
            }
        }
        found
    }

    /// The rows of the units whose names are nearly what was typed, or are a part of it, the nearest first, up to a number.
    pub fn near(&self, typed: &str, most: usize) -> Vec<UnitId> {
        let mut near: Vec<(usize, UnitId)> = Vec::new();
        for Folded { core, .. } in spellings(&decomposed_each([typed])) {
            let letters: Vec<char> = core.chars().collect();
            let limit = letters.len().div_ceil(3).min(2);
            if letters.len() < 2 {
                continue;
            }
            let edits = |name: &mut dyn Iterator<Item = char>| {
                let name: Vec<char> = name.take(LONGEST + 3).collect();
                let close = letters.len() <= LONGEST && name.len().abs_diff(letters.len()) <= limit;
                let edits = close.then(|| edit_distance(&letters, &name))?;
                (edits <= limit).then_some(2 * edits)
            };
            for Name { row, folded, group, .. } in self.names.iter().filter(|name| !name.is_id) {
                let alone = edits(&mut folded.core.chars());
                let grouped =
                    (!group.is_empty()).then(|| edits(&mut folded.core.chars().chain(group.chars()))).flatten();
                // "Beijing Municipality", 广西壮族自治区南宁市.
                let is_part = is_long(&folded.core) && core.contains(&folded.core);
                let far = alone.into_iter().chain(grouped).chain(is_part.then_some(3)).min();
                near.extend(far.map(|far| (far, *row)));
            }
        }
        let mut nearest: Vec<UnitId> = Vec::new();
        for at in argsort(near.len(), &|a, b| near[a].cmp(&near[b])) {
            if nearest.len() < most && !nearest.contains(&near[at].1) {
                nearest.push(near[at].1);
            }
        }
        nearest
    }
}

impl Name {
    fn fit(&self, typed: &Folded) -> Option<Fit> {
        let Self { is_id, folded: Folded { whole, core }, group, .. } = self;
        let joined = |first: &str, second: &str| {
            let rest = (!group.is_empty()).then(|| typed.core.strip_prefix(first))??;
            second.starts_with(rest).then_some(rest.len() == second.len())
        };
        let joined = [joined(core, group), joined(group, core)];
        if *whole == typed.whole {
            Some(Fit::Whole)
        } else if *is_id {
            None
        } else if *core == typed.core || joined.contains(&Some(true)) {
            Some(Fit::Core)
        } else if whole.starts_with(&typed.whole) {
            Some(Fit::Begins)
        } else if whole.contains(&typed.whole) {
            Some(Fit::Holds)
        } else {
            joined.contains(&Some(false)).then_some(Fit::Grouped)
        }
    }
}

fn is_to_the_letter(row: UnitId, typed: &str, dataset: &Dataset) -> bool {
    let name = &dataset.table.unit(row).name;
    dataset.about.languages.iter().any(|language| name.say(language) == typed)
}

/// The longest name that a spelling is suggested for, in letters.
const LONGEST: usize = 40;

/// Whether a name is long enough to be looked for in what was typed: two signs of a script that has thousands, four letters.
fn is_long(name: &str) -> bool {
    name.chars().map(|c| if is_han(c) { 2 } else { 1 }).sum::<usize>() >= 4
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}')
}

/// A name folded: as it is, and without suffixes.
#[derive(Debug, PartialEq, Eq)]
struct Folded {
    whole: String,
    core: String,
}

/// Words behind a name that are no part of it.
const SUFFIXES: [&str; 6] = ["city", "municipality", "prefecture", "province", "sheng", "shi"];
/// The same as signs, which stand without a space.
const SIGNS: [char; 2] = ['市', '省'];

/// What becomes of the two dots of `ä`, `ö`, `ü`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Umlaut {
    /// `Zurich`.
    Dropped,
    /// `Zuerich`, and `Aalborg` for `Ålborg`.
    WithE,
    /// `Lvliang`, as pinyin is typed.
    AsV,
}

/// Every way in which a decomposed name is spelt without accents.
fn spellings(decomposed: &str) -> impl Iterator<Item = Folded> {
    let has_umlaut = decomposed.contains(['\u{308}', '\u{30a}', 'ø', 'Ø']);
    let ways = [Umlaut::Dropped, Umlaut::WithE, Umlaut::AsV].into_iter();
    ways.filter(move |way| has_umlaut || *way == Umlaut::Dropped).map(|way| fold(decomposed, way))
}

/// Folds a decomposed name.
fn fold(decomposed: &str, umlaut: Umlaut) -> Folded {
    let mut words = vec![String::new()];
    for c in decomposed.chars().flat_map(char::to_lowercase) {
        let word = words.len() - 1;
        let word = &mut words[word];
        let last = word.chars().next_back();
        match (c, umlaut) {
            ('\u{308}', Umlaut::WithE) if matches!(last, Some('a' | 'o' | 'u')) => word.push('e'),
            ('\u{308}', Umlaut::AsV) if last == Some('u') => {
                word.pop();
                word.push('v');
            }
            ('\u{30a}', Umlaut::WithE) if last == Some('a') => word.push('a'),
            ('ø', Umlaut::WithE) => word.push_str("oe"),
            _ if is_mark(c) || is_apostrophe(c) => (),
            // Marks that make another letter of a kana.
            ('\u{3099}' | '\u{309a}', _) => word.push(c),
            _ if c.is_alphanumeric() => match LETTERS.iter().find(|(letter, _)| !c.is_ascii() && *letter == c) {
                Some((_, plain)) => word.push_str(plain),
                None => word.push(c),
            },
            _ if word.is_empty() => (),
            _ => words.push(String::new()),
        }
    }
    let whole = words.concat();
    let is_suffix = |word: &String| word.is_empty() || SUFFIXES.contains(&word.as_str());
    let named =
        if words.iter().all(is_suffix) { whole.clone() } else { words.into_iter().filter(|w| !is_suffix(w)).collect() };
    let mut core = named.clone();
    core.retain(|c| !SIGNS.contains(&c));
    // 津市 is a name of its own.
    let core = if core.chars().nth(1).is_some() { core } else { named };
    Folded { whole, core }
}

/// Latin letters that Unicode does not take apart, and letters that are one where names are written.
const LETTERS: [(char, &str); 16] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ł', "l"),
    ('ħ', "h"),
    ('ŧ', "t"),
    ('ı', "i"),
    ('ŋ', "n"),
    ('ə', "e"),
    ('ς', "σ"),
    ('ى', "ي"),
    ('ة', "ه"),
];

/// Accents and the vowel signs of Hebrew and Arabic, which are written or left out.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5c7}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6ed}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fe20}'..='\u{fe2f}'
    ) || is_unseen(c)
}

/// What is not seen: soft hyphens, joiners, and what tells the direction of writing.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Apostrophes of all keyboards, and the signs that transliterations have in their place.
fn is_apostrophe(c: char) -> bool {
    "'`´‘’‛′ʹʻʼʽʾʿˈꞌ".contains(c)
}

/// Stands between texts that are decomposed in one call.
const SEPARATOR: char = '\u{1e}';

/// Takes letters apart into what they are made of, and forms of one width and style into plain ones (Unicode's NFKD), all texts in
/// one call.
fn decomposed_each<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut all = String::new();
    for (at, text) in texts.into_iter().enumerate() {
        all.extend((at > 0).then_some(SEPARATOR));
        all.extend(text.chars().filter(|c| *c != SEPARATOR));
    }
    let is_plain = |c: char| c.is_ascii() || matches!(c, '\u{4e00}'..='\u{9fff}');
    if all.chars().all(is_plain) { all } else { decomposed(&all) }
}

/// The browser has Unicode's tables.
#[cfg(target_arch = "wasm32")]
fn decomposed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKD").into()
}

#[cfg(not(target_arch = "wasm32"))]
fn decomposed(text: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfkd(text).collect()
}
