use tenfold_data::edit_distance;

/// The keys of the link grammar, in the order in which a link is written.
pub const KEYS: [&str; 25] = [
    "v",
    "data",
    "preset",
    "w",
    "weigh",
    "cover",
    "treat",
    "normalise",
    "impute",
    "aggregate",
    "focus",
    "compare",
    "by",
    "within",
    "top",
    "view",
    "controls",
    "against",
    "lang",
    "theme",
    "colours",
    "font",
    "background",
    "stamp",
    "asof",
];

/// The fewest letters of a key that is compared by its spelling: shorter ones differ by one letter by chance.
const COMPARED: usize = 3;
/// The most letters of a misspelt key of the grammar.
const LONGEST: usize = 12;

/// Returns the key that was likely meant by one that the grammar does not have: it differs by capitals, a number at its
/// end, or one edit. `None` for all others, which senders add to links (`utm_source`, `fbclid`, `from`, …).
pub(super) fn near(key: &str) -> Option<&'static str> {
    let plain = key.trim().trim_end_matches(|c: char| c.is_ascii_digit()).to_ascii_lowercase();
    let letters: Vec<char> = plain.chars().take(LONGEST + 1).collect();
    let compared = (COMPARED..=LONGEST).contains(&letters.len());
    let one_edit =
        |ours: &&str| ours.len() >= COMPARED && edit_distance(&letters, &ours.chars().collect::<Vec<_>>()) == 1;
    let same = KEYS.into_iter().find(|ours| *ours == plain);
    same.or_else(|| KEYS.into_iter().filter(|_| compared).find(one_edit))
}

/// Removes the rest of an escaped `&` before a key: links that are copied from a page's source contain `&amp;`.
pub(super) fn unescaped(mut key: &str) -> &str {
    const AMP: &str = "amp;";
    while key.get(..AMP.len()).is_some_and(|start| start.eq_ignore_ascii_case(AMP)) {
        key = &key[AMP.len()..];
    }
    key
}

/// Punctuation after a link in a text.
const PUNCTUATION: &str = ".,;:!?…)]}>'\"’”»*_`。，、；：！？）】》」』";

/// Removes the punctuation mark at a link's end, plain or escaped; `None` if there is none.
pub(super) fn without_punctuation(link: &str) -> Option<&str> {
    PUNCTUATION.chars().find_map(|mark| {
        let mut escaped = String::new();
        mark.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| escape_byte(byte, &mut escaped));
        let end = link.len().saturating_sub(escaped.len());
        let is_escaped = link.get(end..).is_some_and(|last| last.eq_ignore_ascii_case(&escaped));
        link.strip_suffix(mark).or_else(|| is_escaped.then(|| &link[..end]))
    })
}

/// Escapes a value for a link; it stays readable if possible.
pub(super) fn escape(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:,/()".contains(&byte) {
            text.push(char::from(byte));
        } else {
            escape_byte(byte, &mut text);
        }
    }
    text
}

fn escape_byte(byte: u8, text: &mut String) {
    text.push('%');
    for digit in [byte >> 4, byte & 15] {
        text.push(char::from_digit(digit.into(), 16).unwrap_or('0').to_ascii_uppercase());
    }
}
