//! The widths of words in the picture's font, as far as a picture drawn without the font must know them.

use tenfold_data::{CLOSE, OPEN};

/// The widths of the printable ASCII characters in the font's bold weight, in hundredths of its size, rounded up. The
/// regular weight is a little narrower.
const WIDTHS: [u8; 95] = [
    23, 37, 58, 59, 59, 97, 74, 33, 38, 38, 51, 59, 33, 37, 33, 39, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 33, 33, 59,
    59, 59, 52, 101, 65, 69, 66, 72, 62, 59, 72, 76, 33, 57, 69, 58, 86, 75, 77, 67, 77, 69, 63, 63, 75, 62, 92, 63,
    58, 62, 38, 39, 38, 59, 57, 63, 60, 65, 53, 65, 59, 38, 60, 64, 31, 31, 61, 32, 97, 65, 63, 65, 65, 44, 50, 43, 64,
    58, 87, 57, 58, 52, 38, 30, 38, 59,
];

/// Returns the width of words at a size: never less than the real one.
pub(super) fn width(words: &str, size: u32) -> u32 {
    let hundredths = |c: char| match c {
        ' '..='~' => u32::from(WIDTHS[c as usize - ' ' as usize]),
        '‘' | '’' => 33,
        '“' | '”' => 58,
        OPEN | CLOSE => 0,
        _ if c < '\u{250}' && c.is_alphabetic() => 70,
        _ => 111,
    };
    (words.chars().map(hundredths).sum::<u32>() * size).div_ceil(100)
}

/// Cuts words to a width, with an ellipsis if any are lost; empty if there is no room for any.
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
    if kept.is_empty() { kept } else { closed(kept.trim_end().to_owned() + "…") }
}

/// Closes the isolates that are open at the end of words.
fn closed(mut words: String) -> String {
    let open = opened(&words);
    words.extend(std::iter::repeat_n(CLOSE, open));
    words
}

/// Counts the isolates that are open at the end of words.
fn opened(words: &str) -> usize {
    words.chars().fold(0_usize, |open, c| match c {
        OPEN => open + 1,
        CLOSE => open.saturating_sub(1),
        _ => open,
    })
}

/// Breaks words into lines of a width: at spaces, between Chinese characters, and anywhere in a word longer than a
/// line, such as a link.
pub(super) fn wrap(words: &str, size: u32, room: u32) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in pieces(words) {
        let begun =
            lines.last().is_some_and(|line| !line.is_empty() && width(&(line.clone() + piece.trim_end()), size) > room);
        if begun {
            lines.push(String::new());
        }
        for c in piece.chars() {
            let line = lines.last().map_or("", String::as_str);
            if c != ' ' && !line.is_empty() && width(&format!("{line}{c}"), size) > room {
                lines.push(String::new());
            }
            lines.last_mut().unwrap_or(&mut String::new()).push(c);
        }
    }
    // Each line is drawn by itself, so an isolate that goes on in the next line is closed and opened again.
    let mut open = 0;
    let whole = |line: String| {
        let line = std::iter::repeat_n(OPEN, open).collect::<String>() + line.trim_end();
        open = opened(&line);
        closed(line)
    };
    lines.into_iter().map(whole).filter(|line| !line.is_empty()).collect()
}

/// Splits words wherever a line may end.
fn pieces(words: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut before = None;
    for c in words.chars() {
        let ends = before.is_none_or(|before| may_end(before, c));
        match pieces.last_mut().filter(|_| !ends) {
            Some(piece) => piece.push(c),
            None => pieces.push(c.to_string()),
        }
        before = Some(c);
    }
    pieces
}

/// Returns whether a line may end between these characters.
fn may_end(before: char, after: char) -> bool {
    let wide = |c: char| c >= '\u{2e80}';
    let holds = |c: char| matches!(c, '\u{2060}' | '“' | '（' | '《');
    let held = |c: char| {
        c.is_ascii_punctuation()
            || matches!(c, ' ' | '\u{2060}' | '”' | '’' | '，' | '。' | '、' | '；' | '：' | '！' | '？' | '）' | '》')
    };
    (before == ' ' || wide(before) || wide(after)) && !holds(before) && !held(after)
}

/// Escapes words for XML: markup becomes text, and characters that XML cannot hold become spaces.
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
    fn lines_break_where_words_do_and_lose_nothing() {
        assert_eq!(wrap("Second and third", 20, 110), ["Second", "and third"]);
        assert_eq!(
            wrap("第\u{2060}2与第\u{2060}3，难分先后。", 20, 120),
            ["第\u{2060}2与", "第\u{2060}3，难", "分先后。"]
        );
        let link = "https://example.org/zh/talent/index.html";
        let lines = wrap(link, 10, 60);
        assert!(lines.len() > 2 && lines.iter().all(|line| width(line, 10) <= 60), "{lines:?}");
        assert_eq!(lines.concat(), link);
        assert!(wrap(" ", 10, 60).is_empty());
    }

    #[test]
    fn isolates_take_no_room_and_are_whole_in_every_line() {
        let name = tenfold_data::isolated("القاهرة الكبرى");
        assert_eq!(width(&name, 20), width("القاهرة الكبرى", 20));
        let cut = cut(&name, 20, 120);
        assert!(cut.starts_with(OPEN) && cut.ends_with(&format!("…{CLOSE}")), "{cut:?}");
        let lines = wrap(&format!("First is {name}, 11 of 20."), 20, 160);
        assert!(lines.len() > 2 && lines.iter().all(|line| opened(line) == 0), "{lines:?}");
        let told: String = lines.concat().chars().filter(|c| !matches!(*c, ' ' | OPEN | CLOSE)).collect();
        assert_eq!(told, "Firstisالقاهرةالكبرى,11of20.");
    }

    #[test]
    fn markup_is_told_as_text() {
        assert_eq!(escape("<b>&\"\u{0}"), "&lt;b&gt;&amp;&quot; ");
    }
}
