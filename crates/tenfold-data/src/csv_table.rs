use csv::{StringRecord, Trim};

use super::{
    LocalizedText, MAX_COLUMNS, MAX_NAME, MAX_ROWS, argsort,
    code::is_code,
    diagnostic::{Both, Diagnostics, Location},
    limits::{Limit, has_long_line, is_longer},
    shape::{lines_in, misshapen},
};

/// One CSV file of a package: a heading and rows, each with its line.
pub(super) struct CsvTable<'a> {
    file: &'a str,
    heads: StringRecord,
    rows: Vec<CsvRow>,
}

/// A row and the line it begins on.
pub(super) struct CsvRow {
    pub(super) line: u64,
    cells: StringRecord,
}

impl CsvRow {
    /// Whether no cell holds anything.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    /// A cell by its place under the heading, without the spaces around it.
    pub(super) fn at(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", str::trim)
    }
}

/// A file's headings alone.
pub(super) fn headings(text: &str) -> StringRecord {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(Trim::Headers).from_reader(text.as_bytes());
    reader.headers().cloned().unwrap_or_default()
}

impl<'a> CsvTable<'a> {
    /// Reads a file. Rows of the wrong length are errors; without its required columns, or where it is not a table with commas, a
    /// file cannot be used at all.
    pub(super) fn read(file: &'a str, text: &str, required: &[&str], diagnostics: &mut Diagnostics) -> Option<Self> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if has_long_line(text) {
            Limit::Line.note(Location::file(file), "", diagnostics);
            return None;
        }
        if misshapen(file, text, diagnostics) {
            return None;
        }
        // Headings are read as cells are: without the spaces around them.
        let mut reader = csv::ReaderBuilder::new().flexible(true).trim(Trim::Headers).from_reader(text.as_bytes());
        let heads = reader.headers().cloned().unwrap_or_default();
        let first = Location { file, line: 1, column: "" };
        if heads.len() > MAX_COLUMNS {
            Limit::Columns.note(first, "", diagnostics);
            return None;
        }
        heads
            .iter()
            .filter(|head| is_longer(head, MAX_NAME))
            .for_each(|head| Limit::Name.note(first, head, diagnostics));
        let before = diagnostics.len();
        for column in required {
            if !heads.iter().any(|head| head == *column) {
                let remedy = ["Add it to the heading", "请在表头中补上"];
                diagnostics.note(
                    Location { file, line: 1, column },
                    "",
                    ["the column is missing", "缺少这一列"],
                    remedy,
                );
            }
        }
        let complete = diagnostics.len() == before;
        // Sorted and not each compared with each: a line of nothing but commas would take hours.
        let order = argsort(heads.len(), &|a, b| heads[a].cmp(&heads[b]));
        for pair in order.windows(2) {
            let column = &heads[pair[1]];
            if !column.is_empty() && *column == heads[pair[0]] {
                let remedy = ["Keep one of them", "请只保留一个"];
                diagnostics.note(
                    Location { file, line: 1, column },
                    "",
                    ["the column is there twice", "这一列出现了两次"],
                    remedy,
                );
            }
        }
        let mut rows = Vec::new();
        let (mut counted, mut line) = (0, 1);
        for cells in reader.records().filter_map(Result::ok) {
            // Counted here, because the reader's own count is one behind where lines end in two characters.
            let begins = cells.position().map_or(counted, |p| p.byte() as usize);
            let blank = text[begins..].bytes().take_while(|b| matches!(b, b'\r' | b'\n')).count();
            line += lines_in(&text[counted..begins + blank]);
            counted = begins + blank;
            if rows.len() == MAX_ROWS {
                Limit::Rows.note(Location { file, line, column: "" }, "", diagnostics);
                return None;
            }
            if cells.as_slice().len() > MAX_NAME {
                for (cell, column) in cells.iter().zip(&heads).filter(|(cell, _)| is_longer(cell, MAX_NAME)) {
                    Limit::Name.note(Location { file, line, column }, cell, diagnostics);
                }
            }
            if cells.len() == heads.len() {
                rows.push(CsvRow { line, cells });
            } else {
                let english = format!("{} cells under {} headings", cells.len(), heads.len());
                let chinese = format!("{}个表头之下有{}个单元格", heads.len(), cells.len());
                let remedy = [
                    "Give each row a cell for each heading, and put a cell that holds a comma in quotes",
                    "每行的单元格须与表头一一对应；含逗号的单元格请放在引号中",
                ];
                diagnostics.note(Location { file, line, column: "" }, "", [&english, &chinese], remedy);
            }
        }
        complete.then_some(Self { file, heads, rows })
    }

    pub(super) fn heads(&self) -> impl Iterator<Item = &str> {
        self.heads.iter()
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &CsvRow> {
        self.rows.iter()
    }

    /// A cell by its heading, without the spaces around it; empty if there is no such column.
    pub(super) fn cell<'s>(&self, row: &'s CsvRow, head: &str) -> &'s str {
        let at = self.heads.iter().position(|h| h == head);
        at.map_or("", |column| row.at(column))
    }

    /// A text in each language, from the columns `stem_en`, `stem_zh` and so on.
    pub(super) fn text<'s>(&self, row: &'s CsvRow, stem: &str, languages: &'s [String]) -> LocalizedText {
        let cell = |l: &'s String| (l.as_str(), self.cell(row, &format!("{stem}_{l}")));
        LocalizedText::of_others(languages.iter().map(cell).filter(|(_, t)| !t.is_empty()))
    }

    /// Notes an error in a cell, which it quotes.
    #[cold]
    pub(super) fn diagnostic(
        &self,
        row: &CsvRow,
        column: &str,
        problem: Both<&str>,
        remedy: Both,
        diagnostics: &mut Diagnostics,
    ) {
        let place = Location { file: self.file, line: row.line, column };
        diagnostics.note(place, self.cell(row, column), problem, remedy);
    }

    /// Notes an error in the cell at a place, which it quotes: for headings that may be there twice.
    #[cold]
    pub(super) fn fault_at(
        &self,
        row: &CsvRow,
        at: usize,
        problem: Both<&str>,
        remedy: Both,
        diagnostics: &mut Diagnostics,
    ) {
        let column = self.heads.get(at).unwrap_or_default();
        diagnostics.note(Location { file: self.file, line: row.line, column }, row.at(at), problem, remedy);
    }

    /// Notes an error of a column as a whole.
    #[cold]
    pub(super) fn column(
        &self,
        column: &str,
        quoted: &str,
        problem: Both<&str>,
        remedy: Both,
        diagnostics: &mut Diagnostics,
    ) {
        diagnostics.note(Location { file: self.file, line: 1, column }, quoted, problem, remedy);
    }

    /// Notes each column that is not read: what stands in it would be passed over.
    pub(super) fn only(&self, known: &dyn Fn(&str) -> bool, remedy: Both, diagnostics: &mut Diagnostics) {
        for (place, head) in self.heads().enumerate() {
            if head.is_empty() {
                self.unnamed(place, diagnostics);
            } else if !known(head) {
                self.column(head, head, ["is no column that is read", "不是会被读取的列"], remedy, diagnostics);
            }
        }
    }

    /// Notes that a row has no name in any language.
    #[cold]
    pub(super) fn nameless(&self, row: &CsvRow, languages: &[String], diagnostics: &mut Diagnostics) {
        let column = languages.first().map_or_else(String::new, |language| format!("name_{language}"));
        let remedy = ["Give the row one, or drop the row", "请补上名称，或删去该行"];
        self.diagnostic(row, &column, ["the name is empty", "名称是空的"], remedy, diagnostics);
    }

    /// Notes that a column has no heading, by its place from 0.
    #[cold]
    pub(super) fn unnamed(&self, place: usize, diagnostics: &mut Diagnostics) {
        let (english, chinese) = (format!("column {} has no heading", place + 1), format!("第{}列没有表头", place + 1));
        let remedy = ["Give it one, or drop the column", "请补上表头，或删去该列"];
        self.column("", "", [&english, &chinese], remedy, diagnostics);
    }

    /// Notes that a limit of a column as a whole was passed.
    #[cold]
    pub(super) fn limit(&self, column: &str, limit: Limit, diagnostics: &mut Diagnostics) {
        limit.note(Location { file: self.file, line: 1, column }, "", diagnostics);
    }

    /// The same of a cell, which it quotes.
    #[cold]
    pub(super) fn limit_at(&self, row: &CsvRow, column: &str, limit: Limit, diagnostics: &mut Diagnostics) {
        limit.note(Location { file: self.file, line: row.line, column }, self.cell(row, column), diagnostics);
    }

    /// Notes that a row says again what an earlier line said.
    #[cold]
    pub(super) fn twice(&self, row: &CsvRow, column: &str, first: u64, diagnostics: &mut Diagnostics) {
        let english = format!("is there twice, first on line {first}");
        let chinese = format!("出现了两次，第一次在第{first}行");
        self.diagnostic(row, column, [&english, &chinese], ["Keep one of them", "请只保留一个"], diagnostics);
    }

    /// The row's code or id, if it may be one.
    pub(super) fn code<'s>(&self, row: &'s CsvRow, column: &str, diagnostics: &mut Diagnostics) -> Option<&'s str> {
        let code = self.cell(row, column);
        if is_code(code) {
            return Some(code);
        }
        let remedy = [
            "Use letters a to z, figures, - and _ only: it stands in links",
            "只能用字母a至z、数字、-和_：链接中要用到",
        ];
        self.diagnostic(row, column, ["cannot be a code", "不能作代码"], remedy, diagnostics);
        None
    }
}
