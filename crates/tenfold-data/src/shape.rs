//! What a text is that is not a table with commas: told by the shape of its lines, before any cell is looked at.

use csv::{ReaderBuilder, StringRecord};

use super::diagnostic::{Both, Diagnostics, Location};

/// How to mend letters that are not UTF-8.
pub(super) const MEND_ENCODING: Both =
    ["Save it as “CSV UTF-8”, or as UTF-8 in a text editor", "请另存为“CSV UTF-8”，或在文本编辑器中存为UTF-8"];

/// What may stand between cells; the comma is the first.
const MARKS: [char; 5] = [',', ';', '\t', '|', '，'];
/// How many lines are looked at: the shape of a table shows in its first.
const LOOKED_AT: usize = 200;

/// The number of line ends: those of Windows, of Unix and of old Macs.
pub(super) fn lines_in(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let ends = |at: usize| bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    (0..bytes.len()).filter(|at| ends(*at)).count() as u64
}

/// What a text is that is neither a table nor what a package's own file holds.
pub(super) fn foreign(text: &str) -> Option<(Both, Both)> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let begins = |with: &str| text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    if ["<!doctype", "<html", "<head", "<body", "<?xml", "<!--", "<table", "<svg"].iter().any(|tag| begins(tag)) {
        let remedy = [
            "Give the address of the file itself, such as that behind a button “Raw” or “Download”",
            "请给出文件本身的地址，例如“原始文件”或“下载”按钮所指的地址",
        ];
        return Some((["it is a web page, not a file of figures", "它是网页，不是数据文件"], remedy));
    }
    None
}

/// Notes the one reason why a text is not a table with commas. Any other error of it would mislead.
pub(super) fn misshapen(file: &str, text: &str, diagnostics: &mut Diagnostics) -> bool {
    let before = diagnostics.len();
    let mut note = |line: u64, quoted: &str, problem: Both<&str>, remedy: Both| {
        diagnostics.note(Location { file, line, column: "" }, quoted, problem, remedy);
    };
    let start = text.trim_start_matches(['\r', '\n']);
    let first = start.split(['\r', '\n']).next().unwrap_or_default();
    let plain = first.trim().trim_matches('"');
    let open = open_quote(text);
    if let Some((problem, remedy)) = foreign(text) {
        note(0, "", problem, remedy);
    } else if json(start) {
        let remedy = ["Save the table as CSV with commas", "请将表格存为以逗号分隔的CSV"];
        note(0, "", ["it is JSON, not a CSV", "它是JSON，不是CSV"], remedy);
    } else if plain.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("sep=")) {
        let line = 1 + lines_in(&text[..text.len() - start.len()]);
        let problem = ["is a line that only Excel reads", "是只有Excel才读的一行"];
        let remedy = [
            "Delete it, and put commas between the cells if anything else stands there",
            "请删去这一行；若单元格之间不是逗号，请改为逗号",
        ];
        note(line, first.trim(), problem, remedy);
    } else if let Some(mark) = other_mark(text, first) {
        let (problem, remedy) = instead_of_commas(mark);
        note(0, "", problem, remedy);
    } else if let Some(line) = open {
        let remedy = [
            "Close it, or write a quote inside a cell twice and put that cell in quotes",
            "请补上后引号；单元格内的引号须写两次，并把该单元格放在引号中",
        ];
        note(line, "", ["a quote opens here and is not closed", "此处的引号没有关闭"], remedy);
    }
    diagnostics.len() > before
}

fn json(text: &str) -> bool {
    let text = text.trim_start();
    let mut rest = text.chars().filter(|c| !c.is_whitespace());
    match rest.next() {
        Some('{') => matches!(rest.next(), Some('"' | '}')),
        Some('[') => matches!(rest.next(), Some('{' | '[' | ']' | '"')),
        _ => false,
    }
}

fn instead_of_commas(mark: char) -> (Both, Both) {
    match mark {
        ';' | '\t' => (
            ["semicolons or tabs stand between its cells", "单元格之间是分号或制表符"],
            ["Save it as CSV with commas, and with points in its numbers", "请存为以逗号分隔的CSV，数字用小数点"],
        ),
        '|' => (
            ["upright strokes (|) stand between its cells", "单元格之间是竖线（|）"],
            ["Save it as CSV with commas", "请存为以逗号分隔的CSV"],
        ),
        _ => (
            ["full-width commas (，) stand between its cells", "单元格之间是全角逗号（，）"],
            ["Save it as CSV with plain commas (,)", "请改为半角逗号（,）"],
        ),
    }
}

/// The first lines, each as far as it goes outside of quotes.
struct Line<'a> {
    text: &'a str,
    counts: [usize; MARKS.len()],
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let (mut counts, mut begins, mut quoted, mut cell) = ([0; MARKS.len()], 0, false, true);
    for (at, c) in text.char_indices() {
        match c {
            '"' if quoted || cell => (quoted, cell) = (!quoted, quoted),
            '\r' | '\n' if !quoted => {
                if !text[begins..at].trim().is_empty() {
                    lines.push(Line { text: &text[begins..at], counts });
                }
                (counts, begins, cell) = ([0; MARKS.len()], at + 1, true);
                if lines.len() == LOOKED_AT {
                    return lines;
                }
            }
            _ => {
                cell = false;
                if let Some(mark) = MARKS.iter().position(|mark| *mark == c).filter(|_| !quoted) {
                    counts[mark] += 1;
                    cell = true;
                }
            }
        }
    }
    if !text[begins..].trim().is_empty() {
        lines.push(Line { text: &text[begins..], counts });
    }
    lines
}

/// What stands between the cells where it is no comma.
///
/// Each line has as many of it as the first. Where each has as many commas, too, they are decimal commas if they stand between
/// two figures; else the mark is part of the names.
fn other_mark(text: &str, first: &str) -> Option<char> {
    let lines = lines(text);
    let mostly = |counted: &dyn Fn(&Line) -> bool| {
        let rows = lines.get(1..).unwrap_or_default();
        !rows.is_empty() && rows.iter().filter(|line| counted(line)).count() * 10 >= rows.len() * 9
    };
    let heading = lines.first()?;
    let even =
        |mark: usize| heading.counts[mark] > 0 && mostly(&|line: &Line| line.counts[mark] == heading.counts[mark]);
    for mark in [1, 2] {
        if even(mark) && (!even(0) || mostly(&|line: &Line| has_decimal_commas(line.text))) {
            return Some(MARKS[mark]);
        }
    }
    let alone = !first.contains(',');
    [1, 2, 3, 4].into_iter().map(|mark| MARKS[mark]).find(|mark| alone && first.contains(*mark))
}

/// Whether each comma of a line stands between two figures.
fn has_decimal_commas(line: &str) -> bool {
    let bytes = line.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    line.match_indices(',').all(|(at, _)| digit(at.checked_sub(1)) && digit(Some(at + 1)))
}

/// The line on which a quote opens that no other closes: all behind it would be one cell.
fn open_quote(text: &str) -> Option<u64> {
    let bytes = text.as_bytes();
    let (mut opened, mut cell) = (None, true);
    for (at, byte) in bytes.iter().enumerate() {
        match (byte, opened) {
            (b'"', Some(_)) => (opened, cell) = (None, true),
            (b'"', None) if cell => opened = Some(at),
            (_, Some(_)) => {}
            (byte, None) => cell = matches!(byte, b',' | b'\r' | b'\n'),
        }
    }
    opened.map(|at| 1 + lines_in(&text[..at]))
}

/// Notes the one reason why the first line of a table is no heading of the lines below it: notes above it, empty cells at the
/// end of one or the others, another number of cells.
pub(super) fn headless(file: &str, text: &str, diagnostics: &mut Diagnostics) -> bool {
    let mut reader = ReaderBuilder::new().flexible(true).has_headers(false).from_reader(text.as_bytes());
    let records: Vec<StringRecord> = reader.records().filter_map(Result::ok).take(LOOKED_AT).collect();
    let Some((first, rows)) = records.split_first() else { return false };
    let filled = |record: &StringRecord| {
        record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).last().map_or(0, |(at, _)| at + 1)
    };
    let Some(width) = records.iter().map(filled).max().filter(|width| *width > 1) else { return false };
    let complete = |record: &StringRecord| {
        filled(record) == width && record.iter().take(width).skip(1).all(|c| !c.trim().is_empty())
    };
    let number = |cell: &str| cell.trim().parse::<f64>().is_ok();
    let year = |cell: &str| cell.trim().len() == 4 && cell.trim().starts_with(['1', '2']);
    let words = |record: &StringRecord| record.iter().skip(1).all(|cell| !number(cell) || year(cell));
    let numbers = |record: &StringRecord| record.iter().skip(1).filter(|cell| number(cell)).count();
    let line_of = |record: &StringRecord| {
        let at = record.position().map_or(0, |p| p.byte() as usize);
        let blank = text[at..].bytes().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        1 + lines_in(&text[..at + blank])
    };
    let mut note = |line: u64, problem: Both<&str>, remedy: Both| {
        diagnostics.note(Location { file, line, column: "" }, "", problem, remedy);
    };
    // Headings, and below them a line of figures. Years may be headings, if little stands above them: notes have few cells.
    let sparse = |record: &StringRecord| record.iter().filter(|cell| !cell.trim().is_empty()).count() * 2 <= width;
    let heading = records.iter().position(complete).filter(|at| {
        let record = &records[*at];
        let heads = words(record) && (numbers(record) == 0 || records[..*at].iter().all(sparse));
        *at > 0 && heads && records.get(at + 1).is_some_and(|below| numbers(below) > 0)
    });
    if let Some(at) = heading {
        let line = line_of(&records[at]);
        let remedy = ["Delete the lines above it", "请删去它上面的各行"];
        note(
            line,
            ["the headings stand here, under lines that are no part of the table", "表头在这一行，其上各行不属于表格"],
            remedy,
        );
        return true;
    }
    // As many cells in nearly every row, and another number of headings.
    let usual = most_common(rows.iter().map(StringRecord::len));
    let Some((cells, count)) = usual else { return false };
    if rows.len() < 3 || cells == first.len() || count * 10 < rows.len() * 9 {
        return false;
    }
    let (heads, line) = (first.len(), line_of(first));
    let empty = |record: &StringRecord, from: usize| record.iter().skip(from).all(|cell| cell.trim().is_empty());
    if cells > heads && rows.iter().all(|row| empty(row, heads)) {
        let more = cells - heads;
        let english = format!("empty cells, {more} a row, stand under no heading");
        let remedy = ["Delete the empty columns at the end, and save it again", "请删去末尾的空列后重新保存"];
        note(line, [&english, &format!("各行末尾多出{more}个没有表头的空单元格")], remedy);
    } else if cells < heads && empty(first, cells) {
        let english = format!("the heading ends in empty cells, {} of them", heads - cells);
        let remedy = ["Delete the empty columns at the end, and save it again", "请删去末尾的空列后重新保存"];
        note(line, [&english, &format!("表头末尾有{}个空单元格", heads - cells)], remedy);
    } else {
        let english = format!("the first line has {heads} cells, the lines below it {cells}");
        let remedy =
            ["Begin the file with a line that has a heading for each column", "请让文件以表头行开始，每列一个表头"];
        note(line, [&english, &format!("首行有{heads}个单元格，而以下各行有{cells}个")], remedy);
    }
    true
}

/// What occurs most often, and how often.
fn most_common(lengths: impl Iterator<Item = usize>) -> Option<(usize, usize)> {
    let mut counts: Vec<(usize, usize)> = Vec::new();
    for length in lengths {
        match counts.iter_mut().find(|(known, _)| *known == length) {
            Some((_, count)) => *count += 1,
            None => counts.push((length, 1)),
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count)
}
