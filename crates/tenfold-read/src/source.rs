use serde::Serialize;

use crate::{
    EncodingEvidence, Refusal,
    delimited::{self, Dialect},
    encoding, workbook,
};

/// Cells as text, without the space around them, row by row as in the source. Rows of nothing are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grid {
    /// The rows. They need not be of one length.
    pub rows: Vec<GridRow>,
}

/// A row of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridRow {
    /// The line that it begins on, or the row of the sheet, from 1.
    pub line: u64,
    /// Its cells.
    pub cells: Vec<String>,
}

impl GridRow {
    /// Returns a cell by its place from 0. It is empty where the row is shorter.
    pub fn at(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Returns how many cells hold something.
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// What a reader chooses where a guess would be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// The encoding, by a name of the web's: `gb18030`.
    pub encoding: Option<String>,
    /// What stands between two cells: one ASCII character.
    pub delimiter: Option<char>,
    /// The sheet of a workbook, by its name.
    pub sheet: Option<String>,
}

/// What a source is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Format {
    /// Text with a delimiter between cells.
    Delimited {
        /// What its letters are in.
        encoding: &'static str,
        /// What that rests on.
        evidence: EncodingEvidence,
        /// What stands between two cells.
        delimiter: char,
    },
    /// A sheet of a workbook.
    Workbook {
        /// Its name.
        sheet: String,
        /// The names of all that can be seen.
        sheets: Vec<String>,
    },
}

/// A source that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub format: Format,
    /// Its cells.
    pub grid: Grid,
}

/// Opens bytes by what they are, whatever the file is called.
///
/// # Errors
/// What came instead of a table.
pub fn open(bytes: &[u8], choices: &Choices) -> Result<Source, Refusal> {
    let begins = |with: &[u8]| bytes.starts_with(with);
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") || begins(b"\xd0\xcf\x11\xe0") {
        let (grid, sheet, sheets) = workbook::read(bytes, choices.sheet.as_deref())?;
        return Ok(Source { format: Format::Workbook { sheet, sheets }, grid });
    }
    let images: [&[u8]; 5] = [b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"RIFF", b"BM\x00"];
    for (is, refusal) in [
        (begins(b"%PDF"), Refusal::Pdf),
        (images.iter().any(|with| begins(with)), Refusal::Image),
        (begins(b"\x1f\x8b"), Refusal::Gzip),
    ] {
        if is {
            return Err(refusal);
        }
    }
    let decoded = encoding::decode(bytes, choices.encoding.as_deref())?;
    let text = decoded.text.trim_start_matches('\u{feff}');
    let start = text.trim_start();
    let opening: String = start.chars().take(15).collect::<String>().to_ascii_lowercase();
    if start.is_empty() {
        return Err(Refusal::Empty);
    }
    if opening.starts_with("<!doctype html") || opening.starts_with("<html") {
        return Err(Refusal::Page);
    }
    if opening.starts_with("[{") || opening.starts_with("{\"") || opening.starts_with("{\n") {
        return Err(Refusal::Json);
    }
    let (found, said) = delimited::dialect(text);
    let chosen = choices.delimiter.filter(char::is_ascii);
    let dialect = Dialect { delimiter: chosen.unwrap_or(found.delimiter), ..found };
    let mut rows = delimited::rows(text, dialect, usize::MAX);
    // The line that says the delimiter, and the rule under the heading of a Markdown table, are no rows.
    if said > 0 && !rows.is_empty() {
        rows.remove(0);
    }
    rows.retain(|row| row.filled() > 0 && !is_rule(row));
    let format =
        Format::Delimited { encoding: decoded.encoding, evidence: decoded.evidence, delimiter: dialect.delimiter };
    Ok(Source { format, grid: Grid { rows } })
}

/// Whether a row is the rule of a Markdown table: `| --- | ---: |`.
fn is_rule(row: &GridRow) -> bool {
    let is =
        |cell: &String| cell.trim_matches(':').len() > 2 && cell.trim_matches(':').bytes().all(|byte| byte == b'-');
    row.filled() > 1 && row.cells.iter().filter(|cell| !cell.is_empty()).all(is)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_table_is_called_what_it_is() {
        let refused = |bytes: &[u8]| open(bytes, &Choices::default()).unwrap_err();
        assert_eq!(refused(b""), Refusal::Empty);
        assert_eq!(refused(b" \n\n"), Refusal::Empty);
        assert_eq!(refused(b"<!DOCTYPE html><title>Sign in</title>"), Refusal::Page);
        assert_eq!(refused(b"%PDF-1.7"), Refusal::Pdf);
        assert_eq!(refused(b"\x89PNG\r\n\x1a\n"), Refusal::Image);
        assert_eq!(refused(b"\x1f\x8b\x08"), Refusal::Gzip);
        assert_eq!(refused(b"[{\"a\":1}]"), Refusal::Json);
        assert!(matches!(refused(b"PK\x03\x04nothing"), Refusal::Archive | Refusal::Workbook(_)));
        assert!(matches!(refused(b"\xd0\xcf\x11\xe0nothing"), Refusal::Archive | Refusal::Workbook(_)));
    }

    #[test]
    fn a_choice_goes_before_a_guess() {
        let chosen = Choices { delimiter: Some(';'), ..Choices::default() };
        assert_eq!(open(b"a,b;c\n1,2;3\n", &chosen).unwrap().grid.rows[0].cells, ["a,b", "c"]);
        let markdown = open(b"| Town | Parks |\n| --- | ---: |\n| Bath | 3 |\n", &Choices::default()).unwrap();
        assert_eq!(markdown.grid.rows[1].cells, ["", "Bath", "3", ""]);
    }

    proptest! {
        #[test]
        fn no_bytes_stop_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            if let Ok(source) = open(&bytes, &Choices::default()) {
                crate::understand(&source.grid);
            }
        }

        #[test]
        fn no_text_stops_the_reader(text in "[a-z0-9,;\"'\\\\|\t\r\n .%=-]{0,200}") {
            if let Ok(source) = open(text.as_bytes(), &Choices::default()) {
                crate::understand(&source.grid);
            }
        }
    }
}
