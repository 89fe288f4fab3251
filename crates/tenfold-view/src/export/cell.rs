use std::borrow::Cow;

use tenfold_data::plain;

/// The first characters of a formula in spreadsheets, with the full-width forms that count in some languages.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Returns a cell of a file or of a pasted table. A formula gets an apostrophe, which makes it text: the dataset may be
/// anybody's. A number stays one, whatever its sign. A name in one isolate loses it: a cell is separate anyway.
pub(super) fn cell(text: &str) -> Cow<'_, str> {
    let text = plain(text);
    let runs = text.starts_with(FORMULA) && !is_number(text);
    if runs { format!("'{text}").into() } else { text.into() }
}

/// Returns whether a text is a number and nothing else: `-1.5e-7`, and not `-inf`.
fn is_number(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit()) && text.parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_text_and_numbers_stay_numbers() {
        for text in
            ["=cmd|' /C calc'!A0", "@SUM(1)", "+A1", "-1+2", "\t=1", "\r=1", "\n=1", "＝1+1", "－A1", "-inf", "-", "+."]
        {
            assert_eq!(cell(text), format!("'{text}"));
        }
        for text in ["", "-1", "-0.25", "+7", "-1.5e-7", "12", "Bath", "a=b", "'=1", "−1.5", "北京"] {
            assert_eq!(cell(text), text);
        }
    }

    #[test]
    fn an_isolate_hides_no_formula() {
        assert_eq!(cell(&tenfold_data::isolated("=1+\u{5d0}")), "'=1+\u{5d0}");
        assert_eq!(cell(&tenfold_data::isolated("\u{202e}=1")), "'=1");
        assert_eq!(cell(&tenfold_data::isolated("القاهرة")), "القاهرة");
    }
}
