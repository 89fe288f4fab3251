//! Names as they are compared with each other, and the ids that are made of them.

use super::argsort;

/// A name without what readers do not see or do not tell apart: case, the number and kind of spaces, full-width letters,
/// invisible marks, and whether an accent is a letter's own or follows it.
pub(super) fn key(name: &str) -> String {
    let mut key = String::new();
    for c in name.chars().map(narrow) {
        if c.is_whitespace() {
            if !key.ends_with(' ') {
                key.push(' ');
            }
        } else if !is_unseen(c) {
            let before = key.pop();
            match before.map(|before| (before, compose(before, c))) {
                Some((_, Some(both))) => key.push(both),
                Some((before, None)) => key.extend([before, c]),
                None => key.push(c),
            }
        }
    }
    key.trim().to_lowercase()
}

/// Full-width letters, figures and signs as the plain ones that they stand for.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// Marks that take no room: of direction, of where a word may break, of the byte order.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Accents that follow their letter, with letters that have them and what the two are as one.
const ACCENTS: [(char, &str, &str); 13] = [
    ('\u{300}', "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
    ('\u{301}', "AEIOUYaeiouyCcLlNnRrSsZz", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹź"),
    ('\u{302}', "AEIOUaeiouCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
    ('\u{303}', "ANOanoIiUu", "ÃÑÕãñõĨĩŨũ"),
    ('\u{304}', "AaEeIiOoUu", "ĀāĒēĪīŌōŪū"),
    ('\u{306}', "AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
    ('\u{307}', "CcEeGgIZz", "ĊċĖėĠġİŻż"),
    ('\u{308}', "AEIOUaeiouyY", "ÄËÏÖÜäëïöüÿŸ"),
    ('\u{30a}', "AaUu", "ÅåŮů"),
    ('\u{30b}', "OoUu", "ŐőŰű"),
    ('\u{30c}', "CcDdEeNnRrSsTtZz", "ČčĎďĚěŇňŘřŠšŤťŽž"),
    ('\u{327}', "CcGgKkLlNnRrSsTt", "ÇçĢģĶķĻļŅņŖŗŞşŢţ"),
    ('\u{328}', "AaEeIiUu", "ĄąĘęĮįŲų"),
];

fn compose(letter: char, accent: char) -> Option<char> {
    let (_, letters, both) = ACCENTS.iter().find(|(a, ..)| *a == accent)?;
    both.chars().nth(letters.chars().position(|l| l == letter)?)
}

/// A code for each of these names, of the name alone: neither the order of the names nor how many there are moves it.
///
/// Small letters and figures stand as they are, `_` for all between. A name without any gets `x` and eight characters of a
/// hash of it. Where different names leave the same, each gets a hash behind a `-`, which no code has otherwise: to keep the
/// bare code for one of them would hand it to another once the names change. Names are different, and hashed, by their `keys`:
/// those with the same key get the same code.
pub(super) fn codes<T: AsRef<str>>(names: &[&str], keys: &[T]) -> Vec<String> {
    let keys: Vec<&str> = keys.iter().map(AsRef::as_ref).collect();
    let bare: Vec<String> = names.iter().zip(&keys).map(|(name, key)| code(name, key)).collect();
    let order = argsort(names.len(), &|a, b| bare[a].cmp(&bare[b]).then_with(|| keys[a].cmp(keys[b])));
    let mut shared = vec![false; names.len()];
    for alike in order.chunk_by(|a, b| bare[*a] == bare[*b]) {
        if alike.iter().any(|name| keys[*name] != keys[alike[0]]) {
            for &name in alike {
                shared[name] = true;
            }
        }
    }
    let behind = |name: usize| format!("{}-{}", bare[name], digits(hash(keys[name]) >> 34, 6));
    (0..names.len()).map(|name| if shared[name] { behind(name) } else { bare[name].clone() }).collect()
}

fn code(name: &str, key: &str) -> String {
    let mut code = String::new();
    let mut parted = false;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            parted = true;
            continue;
        }
        if parted && !code.is_empty() {
            code.push('_');
        }
        parted = false;
        code.push(c.to_ascii_lowercase());
    }
    if code.is_empty() { format!("x{}", digits(hash(key), 8)) } else { code }
}

/// FNV-1a, of a name's bytes.
fn hash(key: &str) -> u64 {
    let hash = key
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    hash ^ (hash >> 32)
}

/// The lowest bits of a number, five a character: figures, then small letters.
fn digits(number: u64, width: u32) -> String {
    (0..width).rev().filter_map(|place| char::from_digit((number >> (5 * place)) as u32 % 32, 32)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::code::is_code;
    use super::*;

    #[test]
    fn every_name_has_a_code_that_may_stand_in_links() {
        let names =
            ["GDP per head", "R&D（亿元）", "专利", " gdp-per HEAD! ", "c4", "São Paulo", "2018", "C4?", "Đà Nẵng"];
        let made = codes(&names, &names);
        assert!(made.iter().all(|code| is_code(code)), "{made:?}");
        assert_eq!([&made[1], &made[5], &made[6], &made[8]], ["r_d", "s_o_paulo", "2018", "n_ng"]);
        assert!(made[2].starts_with('x') && made[2].len() == 9, "{made:?}");
        for (at, bare) in [(0, "gdp_per_head-"), (3, "gdp_per_head-"), (4, "c4-"), (7, "c4-")] {
            assert!(made[at].starts_with(bare) && made[at].len() == bare.len() + 6, "{made:?}");
        }
        assert_eq!(codes(&["c4"], &["c4"]), ["c4"]);
    }

    #[test]
    fn names_that_look_alike_are_held_to_be_the_same() {
        let same = [
            ("Delft", " delft\u{a0}"),
            ("New  York", "new\u{3000}york"),
            ("ＡＢＣ", "abc"),
            ("Malmö", "Malmo\u{308}"),
            ("Bath", "Ba\u{202e}th"),
            ("МОСКВА", "Москва"),
        ];
        for (a, b) in same {
            assert_eq!(key(a), key(b), "{a} {b}");
        }
        for (a, b) in [("Malmö", "Malmo"), ("苏州", "宿州"), ("York", "New York")] {
            assert_ne!(key(a), key(b), "{a} {b}");
        }
    }
}
