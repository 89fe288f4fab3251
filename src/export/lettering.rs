//! How long words are in the picture's font, as far as a picture drawn without it must know.

/// The widths of the printable ASCII characters in the font's bold weight, in hundredths of its size, rounded up. The
/// regular weight is a little narrower.
const WIDTHS: [u8; 95] = [
    23, 37, 58, 59, 59, 97, 74, 33, 38, 38, 51, 59, 33, 37, 33, 39, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 33, 33, 59,
    59, 59, 52, 101, 65, 69, 66, 72, 62, 59, 72, 76, 33, 57, 69, 58, 86, 75, 77, 67, 77, 69, 63, 63, 75, 62, 92, 63,
    58, 62, 38, 39, 38, 59, 57, 63, 60, 65, 53, 65, 59, 38, 60, 64, 31, 31, 61, 32, 97, 65, 63, 65, 65, 44, 50, 43, 64,
    58, 87, 57, 58, 52, 38, 30, 38, 59,
];

/// The width of words at a size, never less than it is.
pub(super) fn width(words: &str, size: u32) -> u32 {
    let hundredths = |c: char| match c {
        ' '..='~' => u32::from(WIDTHS[c as usize - ' ' as usize]),
        '‘' | '’' => 33,
        '“' | '”' => 58,
        _ if c < '\u{250}' && c.is_alphabetic() => 70,
        _ => 111,
    };
    (words.chars().map(hundredths).sum::<u32>() * size).div_ceil(100)
}

/// Words cut to a room, with an ellipsis where something is lost; nothing where there is no room for any.
pub(super) fn cut(words: &str, size: u32, room: u32) -> String {
    if width(words, size) <= room {
        return words.to_owned();
    }
    let mut kept = String::new();
    for c in words.chars() {
        if width(&kept, size) + width(&format!("{c}…"), size) > room {
            break;
        }
        kept.push(c);
    }
    if kept.is_empty() { kept } else { kept.trim_end().to_owned() + "…" }
}

/// Words as XML: markup is told as text, and what XML cannot hold is a space.
pub(super) fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_cut_and_said_to_be() {
        assert_eq!(cut("Shenzhen", 20, 100), "Shenzhen");
        assert_eq!(cut("Shenzhen", 20, 80), "Shen…");
        assert_eq!(cut("深圳市", 20, 60), "深…");
        assert_eq!(cut("Shenzhen", 20, 10), "");
    }

    #[test]
    fn markup_is_told_as_text() {
        assert_eq!(escape("<b>&\"\u{0}"), "&lt;b&gt;&amp;&quot; ");
    }
}
