//! Texts that others wrote, in a sentence of ours: what they hold must not change how the words around them are read.

/// Opens an isolate whose direction is that of its first strong character (U+2068); [`CLOSE`] ends it.
pub const OPEN: char = '\u{2068}';
/// Ends what [`OPEN`] began (U+2069).
pub const CLOSE: char = '\u{2069}';

/// A text as it may stand anywhere: bidirectional controls are removed, ends of lines and of paragraphs are spaces, and what
/// holds letters that are written from right to left stands in an isolate (UAX #9), so that ranks and scores beside it stay
/// where they are. Any other text is as it was.
pub fn isolated(text: &str) -> String {
    let kept = text.chars().filter(|c| !is_control(*c)).map(|c| if ends_paragraph(c) { ' ' } else { c });
    let kept: String = kept.collect();
    if kept.chars().any(is_right_to_left) { format!("{OPEN}{kept}{CLOSE}") } else { kept }
}

/// The text within, if all of it is one isolate: a cell of a table is apart from its neighbours anyway.
pub fn plain(text: &str) -> &str {
    let within = text.strip_prefix(OPEN).and_then(|rest| rest.strip_suffix(CLOSE));
    within.filter(|within| !within.contains([OPEN, CLOSE])).unwrap_or(text)
}

/// Characters that do nothing but change the order of others: marks, embeddings, overrides and isolates.
fn is_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Characters of the bidirectional class B, and the line separator: they would end every isolate that is open.
fn ends_paragraph(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Blocks whose letters, or those not yet assigned, are of the classes R and AL, with the digits of Arabic among them.
fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_from_right_to_left_are_isolated_and_controls_go() {
        assert_eq!(isolated("القاهرة"), "\u{2068}القاهرة\u{2069}");
        assert_eq!(isolated("חיפה 11"), "\u{2068}חיפה 11\u{2069}");
        assert_eq!(isolated("A\u{202e}B\u{202c}"), "AB");
        assert_eq!(isolated("\u{2067}Leeds"), "Leeds");
        assert_eq!(isolated("\u{200f}York\u{2029}!"), "York !");
        for same in ["", "Zürich", "北京", "Ürümqi (乌鲁木齐)", "Ελλάδα", "प्रयागराज", "🇪🇺"]
        {
            assert_eq!(isolated(same), same);
        }
    }

    #[test]
    fn what_is_one_isolate_comes_out_as_it_went_in() {
        assert_eq!(plain(&isolated("القاهرة")), "القاهرة");
        assert_eq!(plain("Bath"), "Bath");
        let two = format!("{} · {}", isolated("عمان"), isolated("الأردن"));
        assert_eq!(plain(&two), two);
    }
}
