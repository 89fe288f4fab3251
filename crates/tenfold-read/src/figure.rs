use serde::Serialize;

/// What stands before the fraction of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Decimal {
    /// `1.5`.
    Point,
    /// `1,5`.
    Comma,
}

/// A cell that was read as a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The number. Of `45%` it is 45.
    pub value: f64,
    /// The currency or unit that stands with it, and `%`; empty if none does.
    pub unit: String,
    /// Whether a footnote mark stood behind it.
    pub marked: bool,
}

/// Reads a number as people write it: with thousands by comma, point, space or apostrophe, `%`, a currency or unit, a footnote mark, any of
/// five minus signs, parentheses for a negative, an exponent, or digits of full width.
///
/// ```
/// # use tenfold_read::{Decimal, figure};
/// let value = |cell, decimal| figure(cell, decimal).map(|figure| figure.value);
/// assert_eq!(value("1,234", Decimal::Point), Some(1234.0));
/// assert_eq!(value("1,234", Decimal::Comma), Some(1.234));
/// assert_eq!(value("(1 234.5)", Decimal::Point), Some(-1234.5));
/// assert_eq!(figure("12 km", Decimal::Point).unwrap().unit, "km");
/// assert_eq!(value("Bath", Decimal::Point), None);
/// ```
pub fn figure(cell: &str, decimal: Decimal) -> Option<Figure> {
    if cell.len() > 60 || !cell.chars().any(|c| c.is_ascii_digit() || ('０'..='９').contains(&c)) {
        return None;
    }
    let plain: String = cell.trim().chars().map(plain).collect();
    let (mut rest, marked) = without_mark(&plain);
    let mut negative = false;
    if let Some(within) = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        (rest, negative) = (within, true);
    }
    let mut unit = String::new();
    let mut before = rest.trim_start();
    loop {
        if let Some(after) = before.strip_prefix('-') {
            if negative {
                return None;
            }
            (before, negative) = (after.trim_start(), true);
        } else if let Some(after) = before.strip_prefix('+') {
            before = after.trim_start();
        } else if let Some(symbol) = CURRENCIES.iter().find(|symbol| before.starts_with(**symbol)) {
            if !unit.is_empty() {
                return None;
            }
            (*symbol).clone_into(&mut unit);
            before = before[symbol.len()..].trim_start();
        } else {
            break;
        }
    }
    // The number goes to the last digit or decimal mark, and an exponent belongs to it.
    let end = before.rfind(|c: char| c.is_ascii_digit()).map(|at| at + 1)?;
    let end = if before[end..].starts_with('.') && decimal == Decimal::Point { end + 1 } else { end };
    let behind = before[end..].trim();
    if !behind.is_empty() {
        let joined = before[end..].starts_with(|c: char| c.is_alphabetic());
        let is_word = behind
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '²' | '³' | '/' | '.' | '%' | '‰' | '°' | '$' | '€' | '£' | '¥'));
        if !unit.is_empty() || joined || !is_word || behind.chars().count() > 12 {
            return None;
        }
        behind.clone_into(&mut unit);
    }
    let value = number(&before[..end], decimal)?;
    Some(Figure { value: if negative { -value } else { value }, unit, marked })
}

const CURRENCIES: [&str; 8] = ["US$", "$", "€", "£", "¥", "₹", "₩", "R$"];

fn plain(c: char) -> char {
    match c {
        '０'..='９' | '％' | '＋' | '．' | '，' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '−' | '–' | '—' | '‒' | '－' | '﹣' | '‐' => '-',
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\u{3000}' => ' ',
        '’' | '`' | '´' => '\'',
        c => c,
    }
}

/// A cell without the footnote marks behind a figure: `3.4*`, `5[2]`, `7†`, `8²`.
fn without_mark(cell: &str) -> (&str, bool) {
    let mut rest = cell;
    loop {
        let shorter = rest.trim_end_matches(['*', '†', '‡', '§', '¹', '²', '³', 'ª', 'º']).trim_end();
        let shorter = match shorter.strip_suffix(']').and_then(|within| within.rsplit_once('[')) {
            Some((before, note)) if note.chars().count() < 4 => before.trim_end(),
            _ => shorter,
        };
        // The mark of a unit is none: `km²`.
        if shorter.len() == rest.len()
            || !shorter.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '%' | ')' | ']' | '*'))
        {
            break;
        }
        rest = shorter;
    }
    (rest, rest.len() < cell.len())
}

/// Reads digits with a fraction, an exponent, and thousands that are told apart by one mark.
fn number(text: &str, decimal: Decimal) -> Option<f64> {
    let (mark, other) = match decimal {
        Decimal::Point => ('.', ','),
        Decimal::Comma => (',', '.'),
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        None => (text, 0),
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
    };
    let (whole, fraction) = mantissa.split_once(mark).unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let whole = match whole.chars().find(|c| !c.is_ascii_digit()) {
        None => whole.to_owned(),
        Some(group) if group == other || matches!(group, ' ' | '\'') => {
            let groups: Vec<&str> = whole.split(group).collect();
            let (first, rest) = groups.split_first()?;
            let (last, middle) = rest.split_last()?;
            // By thousands, or as in India: 1,10,250.
            let by = |length| middle.iter().all(|group| group.len() == length);
            let sound = (1..=3).contains(&first.len()) && last.len() == 3 && (by(3) || (by(2) && first.len() < 3));
            if !sound || !groups.iter().all(|group| digits(group)) {
                return None;
            }
            groups.concat()
        }
        Some(_) => return None,
    };
    let value: f64 = format!("{whole}.{fraction}e{exponent}").parse().ok()?;
    value.is_finite().then_some(value)
}

/// Reads a place in a printed order: `12`, `=12`, `12=`, `T12`, `12.`, `12th`, and of the band `101-150` the better end.
pub(crate) fn place(cell: &str) -> Option<f64> {
    let plain: String = cell.trim().chars().map(plain).collect();
    let rest = plain.trim_start_matches(['=', 'T', '#', '>']).trim_end_matches(['=', '.', '+', '*']);
    let rest = ["st", "nd", "rd", "th"].iter().find_map(|end| rest.strip_suffix(end)).unwrap_or(rest);
    let first = match rest.split_once('-') {
        Some((from, to)) if to.trim().parse::<u32>().is_ok() => from,
        _ => rest,
    };
    first.trim().parse::<u32>().ok().filter(|place| *place > 0).map(f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value(cell: &str, decimal: Decimal) -> Option<f64> {
        figure(cell, decimal).map(|figure| figure.value)
    }

    #[test]
    fn figures_are_read_as_people_write_them() {
        for (cell, expected) in [
            ("1,234,567.5", 1_234_567.5),
            ("1 234", 1234.0),
            ("1\u{a0}234,0", f64::NAN),
            ("1'234.5", 1234.5),
            ("1,10,250", 110_250.0),
            ("45%", 45.0),
            ("$1.5", 1.5),
            ("1.5 €", 1.5),
            ("3.4*", 3.4),
            ("5[2]", 5.0),
            ("−7", -7.0),
            ("-  23", -23.0),
            ("(12)", -12.0),
            ("1.2e3", 1200.0),
            ("１２．５", 12.5),
            (".5", 0.5),
            ("12.", 12.0),
            ("+3", 3.0),
            ("12 km²", 12.0),
            ("1.7e308", 1.7e308),
        ] {
            let read = value(cell, Decimal::Point);
            assert!(read == Some(expected) || (expected.is_nan() && read.is_none()), "{cell}: {read:?}");
        }
        for cell in [
            "",
            "-",
            "1,23",
            "12,34,5",
            "1..2",
            "3D",
            "A1",
            "2019-20",
            "1.2.3",
            "1 23",
            "10/12",
            "--3",
            "(-3)",
            "1e999",
            "http://a.b/1",
        ] {
            assert_eq!(value(cell, Decimal::Point), None, "{cell}");
        }
        for (cell, expected) in [("7,9", 7.9), ("1.234,5", 1234.5), ("1 234,5", 1234.5), ("-0,5", -0.5)] {
            assert_eq!(value(cell, Decimal::Comma), Some(expected), "{cell}");
        }
        for (cell, expected) in
            [("12", 12.0), ("=12", 12.0), ("12=", 12.0), ("101-150", 101.0), ("101–150", 101.0), ("3rd", 3.0)]
        {
            assert_eq!(place(cell), Some(expected), "{cell}");
        }
        assert_eq!((place("0"), place("Bath"), place("1.5")), (None, None, None));
    }

    proptest! {
        #[test]
        fn what_is_written_plainly_reads_back(number in -1e15..1e15_f64) {
            prop_assert_eq!(value(&number.to_string(), Decimal::Point), Some(number));
            prop_assert_eq!(value(&number.to_string().replace('.', ","), Decimal::Comma), Some(number));
        }
    }
}
