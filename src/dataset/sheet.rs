use csv::StringRecord;

use super::{Fault, Text};

/// One CSV file of a package: a heading and rows, each with its line.
pub(super) struct Sheet<'a> {
    pub(super) file: &'a str,
    heads: StringRecord,
    rows: Vec<Row>,
}

/// A row and the line it begins on.
pub(super) struct Row {
    pub(super) line: u64,
    cells: StringRecord,
}

impl<'a> Sheet<'a> {
    /// Reads a file. Rows of the wrong length are faults; without its required columns a file cannot be used at all.
    pub(super) fn read(file: &'a str, text: &str, required: &[&str], faults: &mut Vec<Fault>) -> Option<Self> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let heads = reader.headers().cloned().unwrap_or_default();
        let missing: Vec<_> = required.iter().filter(|&&r| !heads.iter().any(|h| h == r)).collect();
        for column in &missing {
            let fault = Fault::new(file, "the column is missing", "Add it to the heading");
            faults.push(fault.line(1).column(column));
        }
        for (i, head) in heads.iter().enumerate() {
            if heads.iter().take(i).any(|h| h == head) {
                let fault = Fault::new(file, "the column is there twice", "Keep one of them");
                faults.push(fault.line(1).column(head));
            }
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            let Ok(cells) = record else { continue };
            let line = cells.position().map_or(0, csv::Position::line);
            if cells.len() == heads.len() {
                rows.push(Row { line, cells });
            } else {
                let problem = format!("{} cells under {} headings", cells.len(), heads.len());
                let remedy = "Give each row a cell for each heading, and put a cell that holds a comma in quotes";
                faults.push(Fault::new(file, &problem, &remedy).line(line));
            }
        }
        missing.is_empty().then_some(Self { file, heads, rows })
    }

    pub(super) fn heads(&self) -> impl Iterator<Item = &str> {
        self.heads.iter()
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter()
    }

    /// A cell by its heading, without the spaces around it; empty where there is no such column.
    pub(super) fn cell<'s>(&self, row: &'s Row, head: &str) -> &'s str {
        let at = self.heads.iter().position(|h| h == head);
        at.and_then(|i| row.cells.get(i)).map_or("", str::trim)
    }

    /// A cell by its place under the heading.
    pub(super) fn at<'s>(&self, row: &'s Row, column: usize) -> &'s str {
        row.cells.get(column).map_or("", str::trim)
    }

    /// A text in each language, from the columns `stem_en`, `stem_zh` and so on.
    pub(super) fn text(&self, row: &Row, stem: &str, languages: &[String]) -> Text {
        let cell = |l: &String| (l.clone(), self.cell(row, &format!("{stem}_{l}")).to_owned());
        languages.iter().map(cell).filter(|(_, t)| !t.is_empty()).collect()
    }

    /// A fault in a cell.
    #[cold]
    pub(super) fn fault(&self, row: &Row, head: &str, problem: &str, remedy: &str) -> Fault {
        Fault::new(self.file, &problem, &remedy).line(row.line).column(head)
    }

    /// The row's code or id, if it may be one: the fault says why it may not.
    pub(super) fn code<'s>(&self, row: &'s Row, head: &str) -> Result<&'s str, Fault> {
        let code = self.cell(row, head);
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
        if !code.is_empty() && code.bytes().all(plain) {
            return Ok(code);
        }
        let remedy = "Use letters a to z, figures, - and _ only: it stands in links";
        Err(self.fault(row, head, &format!("“{code}” cannot be a code"), remedy))
    }

    /// The fault of a row that says again what an earlier line said.
    #[cold]
    pub(super) fn twice(&self, row: &Row, head: &str, first: u64) -> Fault {
        let problem = format!("“{}” is there twice, first on line {first}", self.cell(row, head));
        self.fault(row, head, &problem, "Keep one of them")
    }
}
