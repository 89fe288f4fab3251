/// The keys of the grammar, in the order in which a link is written.
pub(super) const KEYS: [&str; 20] = [
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
    "lang",
    "theme",
    "stamp",
    "asof",
];

/// Keys that are not ours and that nobody meant for us: what frames of other makes (pym) and what senders of links add.
const FOREIGN: [&str; 7] = ["childId", "initialWidth", "parentTitle", "parentUrl", "fbclid", "gclid", "ref"];

/// Whether a key is none of ours, and rightly so.
pub(super) fn foreign(key: &str) -> bool {
    FOREIGN.contains(&key) || key.starts_with("utm_")
}

/// A value as it stands in a link: readable where it can be, escaped where it must.
pub(super) fn escape(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:,/()".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push('%');
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from_digit(digit.into(), 16).unwrap_or('0').to_ascii_uppercase());
            }
        }
    }
    text
}
