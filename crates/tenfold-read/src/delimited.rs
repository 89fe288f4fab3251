use csv::{ReaderBuilder, Terminator};

use crate::{
    GridRow,
    figure::{Decimal, figure},
    missing::is_missing,
};

/// What may stand between two cells, the likeliest first.
const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];
/// The dialect is found in the first rows alone.
const SAMPLE: usize = 400;

/// How the cells of a text are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub(crate) delimiter: char,
    /// Whether a quote in a quoted cell stands after a backslash, and not twice.
    pub(crate) escapes: bool,
}

/// Finds the dialect of a text by its own line that says so (`sep=;`), else by how alike its rows are and how well its cells read.
/// Also returns the bytes of that line.
///
/// The score is the product of both, after van den Burg, Nazábal and Sutton (2019), “Wrangling messy CSV files by detecting row and type
/// patterns”.
pub(crate) fn dialect(text: &str) -> (Dialect, usize) {
    let first = text.split(['\r', '\n']).next().unwrap_or_default();
    let escapes = escapes(text);
    let said = first.trim().trim_matches('"').strip_prefix("sep=").or_else(|| first.strip_prefix("SEP="));
    if let Some(delimiter) = said.and_then(|said| said.chars().next()).filter(char::is_ascii) {
        return (Dialect { delimiter, escapes }, first.len());
    }
    let mut best = (0.0, DELIMITERS[0]);
    for delimiter in DELIMITERS.into_iter().filter(|delimiter| text.contains(*delimiter)) {
        let found = score(text, Dialect { delimiter, escapes });
        if found > best.0 {
            best = (found, delimiter);
        }
    }
    (Dialect { delimiter: best.1, escapes }, 0)
}

/// Whether a quote in a quoted cell stands after a backslash: then none stands twice, but for cells of nothing.
fn escapes(text: &str) -> bool {
    let plain = text.replace("\\\"", "");
    let begins_cell =
        |at: usize| plain[..at].chars().next_back().is_none_or(|c| DELIMITERS.contains(&c) || c.is_control());
    plain.len() < text.len() && plain.match_indices("\"\"").all(|(at, _)| begins_cell(at))
}

fn score(text: &str, dialect: Dialect) -> f64 {
    let rows = rows(text, dialect, SAMPLE);
    let mut lengths: Vec<usize> = rows.iter().map(|row| row.cells.len()).collect();
    lengths.sort_unstable();
    let alike = lengths.chunk_by(|a, b| a == b);
    let patterns = alike.clone().count().max(1) as f64;
    let pattern: f64 = alike.map(|same| same.len() as f64 * (same[0] as f64 - 1.0) / same[0] as f64).sum();
    let (mut all, mut clean) = (0_usize, 0_usize);
    for cell in rows.iter().flat_map(|row| &row.cells) {
        all += 1;
        clean += usize::from(is_clean(cell));
    }
    pattern / patterns * clean as f64 / all.max(1) as f64
}

/// Whether a cell is a figure, a mark for a missing one, or words: not two cells that were not told apart.
fn is_clean(cell: &str) -> bool {
    if is_missing(cell) || [Decimal::Point, Decimal::Comma].iter().any(|&decimal| figure(cell, decimal).is_some()) {
        return true;
    }
    // Between words a comma or a semicolon is followed by a space.
    let mut after = cell.chars().peekable();
    while let Some(c) = after.next() {
        let joins = after.peek().is_some_and(|next| !next.is_whitespace());
        if matches!(c, '\t' | '|') || (matches!(c, ';' | ',') && joins) {
            return false;
        }
    }
    !cell.contains('"')
}

/// The cells of a text, at most so many rows of them. Lines of nothing are passed over, and counted.
pub(crate) fn rows(text: &str, dialect: Dialect, most: usize) -> Vec<GridRow> {
    let mut reader = ReaderBuilder::new();
    reader.flexible(true).has_headers(false).delimiter(dialect.delimiter as u8).terminator(Terminator::CRLF);
    if dialect.escapes {
        reader.double_quote(false).escape(Some(b'\\'));
    }
    let (mut counted, mut line, mut found) = (0, 1, Vec::new());
    for record in reader.from_reader(text.as_bytes()).records().filter_map(Result::ok).take(most) {
        // The reader's own count is one behind where lines end in two characters.
        let begins = record.position().map_or(counted, |position| position.byte() as usize);
        let blank = text[begins..].bytes().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        line += lines_in(&text[counted..begins + blank]);
        counted = begins + blank;
        found.push(GridRow { line, cells: record.iter().map(trimmed).collect() });
    }
    found
}

/// How often a line ends in a text.
fn lines_in(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let ends = |(at, byte): (usize, &u8)| *byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    bytes.iter().enumerate().filter(|one| ends(*one)).count() as u64
}

/// A cell without the space around it, and without marks that cannot be seen.
pub(crate) fn trimmed(cell: &str) -> String {
    cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\0')).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_found_whatever_the_cells_hold() {
        for (text, delimiter) in [
            ("Kreis;Arbeitslosenquote, in Prozent\nKiel;7,9\nPlön;4,2\n", ';'),
            ("a,b\n1,2\n3,4\n", ','),
            ("Town\tParks\nBath\t1,234\nLeeds\t2,345\n", '\t'),
            ("Town|Parks\nBath|3\n", '|'),
            ("name,remark\nBath,\"one; two; three\"\nLeeds,\"one; two\"\n", ','),
            ("sep=;\na;b,c\n1;2\n", ';'),
            ("Title of it all\n\nTown;Parks;Schools\nBath;1,5;2\nLeeds;2,5;3\n", ';'),
            ("one column\nof words\n", ','),
        ] {
            assert_eq!(dialect(text).0.delimiter, delimiter, "{text}");
        }
    }

    #[test]
    fn cells_keep_their_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a,b", "", "\"one", "two\",3", "c, d ", ""].join(end);
            let comma = Dialect { delimiter: ',', escapes: false };
            let rows = rows(&text, comma, usize::MAX);
            let lines: Vec<u64> = rows.iter().map(|row| row.line).collect();
            assert_eq!(lines, [1, 3, 5], "{end:?}");
            assert_eq!(rows[2].cells, ["c", "d"]);
        }
        let text = "a,b\n\"say \\\"x\\\"\",2\n";
        let (dialect, _) = dialect(text);
        assert_eq!(rows(text, dialect, 9)[1].cells, ["say \"x\"", "2"]);
    }
}
