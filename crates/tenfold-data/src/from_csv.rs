use super::{
    About, Dataset, Diagnostic, Direction, Framework, Indicator, LocalizedText, MAX_BYTES, MAX_INDICATORS, Node,
    PresetEntry, Table, Unit, argsort,
    csv_table::{CsvRow, CsvTable},
    diagnostic::{Diagnostics, Location},
    key::{codes, key},
    manifest::{unnamed_unit, unnamed_units},
    shape::headless,
};

/// Reads a single CSV file as a dataset: the first column holds names, every other one an indicator's figures.
///
/// The first heading says what one unit is called, each other heading names an indicator. More is better for all of them,
/// none stands above another, and the one preset, `equal`, gives them the same points. The title is the file's name.
///
/// Codes and ids are made from headings and names alone, so that no other row or column moves them: small letters and figures
/// as they are, `_` for all between; `x` and a hash of the name where that leaves nothing, as of 苏州; and a hash behind a `-`
/// where two names leave the same, as “A+B” and “A/B” do. Two names that differ by no more than case, spaces or width are the
/// same unit twice: an error.
///
/// ```
/// # use tenfold_data as dataset;
/// let cities = dataset::read_csv("cities.csv", "City,GDP per head,Patents\nBath,31,4\nLeeds,29,\n").unwrap();
/// assert_eq!(cities.about.title.say("en"), "cities");
/// assert_eq!(cities.about.unit.say("en"), "City");
/// assert!(cities.framework.find("gdp_per_head").is_some());
/// assert_eq!(cities.table.columns[1], [Some(4.0), None]);
///
/// let diagnostics = dataset::read_csv("cities.csv", "City,GDP per head\nBath,31\nLeeds,n/a\n").unwrap_err();
/// assert_eq!(
///     diagnostics[0].to_string(),
///     "cities.csv, line 3, column GDP per head: “n/a” is not a number. Leave the cell empty if there is no figure."
/// );
/// ```
///
/// # Errors
/// Every error found, by line and column of the file, with the way to mend it. Nothing is half read.
pub fn read_csv(name: &str, text: &str) -> Result<Dataset, Vec<Diagnostic>> {
    // Where the file lies is no part of what it is called, on either kind of machine.
    let file = name.rfind(['/', '\\']).map_or(name, |slash| &name[slash + 1..]);
    let mut diagnostics = Diagnostics::default();
    let read = sheet(file, text, &mut diagnostics).and_then(|sheet| dataset(file, &sheet, &mut diagnostics));
    read.filter(|_| diagnostics.len() == 0).ok_or_else(|| diagnostics.into_vec())
}

/// The file's heading and rows. What is not a table with commas and a heading gets one error, as any other would mislead.
fn sheet<'a>(file: &'a str, text: &str, diagnostics: &mut Diagnostics) -> Option<CsvTable<'a>> {
    let text = text.trim_start_matches('\u{feff}');
    let (problem, remedy) = if text.len() > MAX_BYTES {
        let remedy = ["Leave out rows or columns that are not ranked", "请去掉不参评的行或列"];
        (["the file holds more than 64 MiB", "文件超过64 MiB"], remedy)
    } else if text.trim().is_empty() {
        let remedy = [
            "Give it a line of headings, and a line for each of what is ranked",
            "请写上一行表头，再为每个参评单位写一行",
        ];
        (["the file is empty", "文件是空的"], remedy)
    } else {
        let mut of_shape = Diagnostics::default();
        let sheet = CsvTable::read(file, text, &[], &mut of_shape);
        // Where lines hold more or fewer cells than the heading, there may be one reason for all of them.
        let alone = sheet.is_none() || headless(file, text, diagnostics);
        if sheet.is_none() || !alone {
            diagnostics.append(of_shape);
        }
        return sheet.filter(|_| !alone);
    };
    diagnostics.note(Location::file(file), "", problem, remedy);
    None
}

fn dataset(file: &str, sheet: &CsvTable, diagnostics: &mut Diagnostics) -> Option<Dataset> {
    let heads: Vec<&str> = sheet.heads().collect();
    let rows: Vec<&CsvRow> = sheet.rows().collect();
    let unit = heads.first().copied().unwrap_or_default();
    let before = diagnostics.len();
    if heads.len() < 2 || heads.len() > MAX_INDICATORS + 1 {
        let remedy = ["Give 1 to 500, after that of the names", "请在名称列之后给出1至500列"];
        sheet.column(
            "",
            "",
            ["there are no columns of figures, or over 500", "没有数据列，或超过500列"],
            remedy,
            diagnostics,
        );
    }
    Table::limit_units(sheet, unit, rows.len(), diagnostics);
    // The cells wait for their number to be right: the limits are what keeps the page from running out of room.
    if diagnostics.len() > before {
        return None;
    }
    let framework = framework(sheet, &heads, diagnostics);
    let table = table(sheet, &rows, heads.len(), diagnostics);
    let presets = vec![PresetEntry::equal(&framework)];
    let about = about(file, unit, &presets[0].code);
    Some(Dataset { about, framework, table, presets, orders: Vec::new(), findings: Vec::new() })
}

/// Every column but the first as an indicator at the top of the tree.
fn framework(sheet: &CsvTable, heads: &[&str], diagnostics: &mut Diagnostics) -> Framework {
    let (mut nodes, blank) = (Vec::new(), blank_columns(sheet, heads, diagnostics));
    let coded = codes(&heads[1..], &heads[1..]);
    indistinct(sheet, &coded, &heads[1..], diagnostics);
    for (column, (code, head)) in coded.into_iter().zip(&heads[1..]).enumerate() {
        if head.is_empty() && column + 1 < blank {
            sheet.unnamed(column + 1, diagnostics);
        }
        let [unit, year, source] = [LocalizedText::default(), LocalizedText::default(), LocalizedText::default()];
        let indicator = Some(Indicator { column, direction: Direction::Positive, unit, year, source });
        let (name, short) = (said(head), said(head));
        nodes.push(Node { code, name, short, parent: None, children: Vec::new(), indicator });
    }
    Framework::new(nodes)
}

/// Notes different headings with the same hash: none are known, but a link could not tell them apart.
fn indistinct(sheet: &CsvTable, codes: &[String], heads: &[&str], diagnostics: &mut Diagnostics) {
    let order = argsort(codes.len(), &|a, b| codes[a].cmp(&codes[b]));
    for pair in order.windows(2).filter(|pair| codes[pair[0]] == codes[pair[1]] && heads[pair[0]] != heads[pair[1]]) {
        let (first, second) = (heads[pair[0]], heads[pair[1]]);
        let english = format!("cannot be told from “{first}” in links");
        let remedy = ["Change one of the two a little", "请稍改其中一个"];
        sheet.column(second, second, [&english, &format!("在链接中与“{first}”无法区分")], remedy, diagnostics);
    }
}

/// The place behind the last column that holds anything. Several that do not are one error.
fn blank_columns(sheet: &CsvTable, heads: &[&str], diagnostics: &mut Diagnostics) -> usize {
    let filled = |column: usize| !heads[column].is_empty() || sheet.rows().any(|row| !row.at(column).is_empty());
    let end = (0..heads.len()).rfind(|column| filled(*column)).map_or(0, |last| last + 1);
    if heads.len() - end < 2 {
        return heads.len();
    }
    let (first, last) = (end + 1, heads.len());
    let english = format!("columns {first} to {last} hold neither a heading nor a cell");
    let remedy = ["Delete these empty columns, and save it again", "请删去这些空列后重新保存"];
    sheet.column("", "", [&english, &format!("第{first}至{last}列既没有表头，也没有内容")], remedy, diagnostics);
    end
}

/// Every row as a unit, with the number of headings.
fn table(sheet: &CsvTable, rows: &[&CsvRow], heads: usize, diagnostics: &mut Diagnostics) -> Table {
    let names: Vec<&str> = rows.iter().map(|row| row.at(0)).collect();
    let keys: Vec<String> = names.iter().map(|name| key(name)).collect();
    let ids = codes(&names, &keys);
    let order = argsort(rows.len(), &|a, b| ids[a].cmp(&ids[b]));
    let unit = |row: usize| Unit {
        id: ids[row].clone(),
        name: said(names[row]),
        group: LocalizedText::default(),
        region: LocalizedText::default(),
    };
    let mut table = Table::blank(order.iter().map(|&row| unit(row)).collect(), heads - 1);
    let mut columns: Vec<Option<usize>> = (0..heads).map(|place| place.checked_sub(1)).collect();
    let mut worded = false;
    for (place, column) in columns.iter_mut().enumerate().skip(1).filter(|(place, _)| holds_words(rows, *place)) {
        (*column, worded) = (None, true);
        let remedy =
            ["Delete the column, or make it the first if it holds the names", "请删去该列；如果它是名称，请移到第一列"];
        let head = sheet.heads().nth(place).unwrap_or_default();
        sheet.column(head, "", ["the column holds words, not figures", "这一列是文字，不是数字"], remedy, diagnostics);
    }
    let blank: Vec<&&CsvRow> = rows.iter().filter(|row| row.is_empty()).collect();
    if let [first, _, ..] = blank[..] {
        let english = format!("the row is empty, one of {}", blank.len());
        let chinese = format!("这一行是空的，共有{}个空行", blank.len());
        sheet.fault_at(first, 0, [&english, &chinese], ["Delete the empty rows", "请删去空行"], diagnostics);
    }
    for ((row, id), key) in rows.iter().zip(&ids).zip(&keys) {
        if row.is_empty() && blank.len() > 1 {
            continue;
        }
        if key.is_empty() {
            let remedy = ["Give the row one, or drop the row", "请补上名称，或删去该行"];
            sheet.fault_at(row, 0, ["the name is empty", "名称是空的"], remedy, diagnostics);
        }
        if let Some(unit) = table.find(id) {
            table.fill(unit, sheet, row, &columns, diagnostics);
        }
    }
    // Where the names stand in another column, this one may well hold a year over and over.
    if !(worded && rows.iter().all(|row| row.at(0).starts_with(|c: char| c.is_ascii_digit()))) {
        listed_twice(sheet, rows, &keys, &ids, diagnostics);
    }
    table
}

/// Whether a column holds words: nine cells of ten, and not always the same mark for a missing figure.
fn holds_words(rows: &[&CsvRow], place: usize) -> bool {
    let cells = || rows.iter().map(|row| row.at(place)).filter(|cell| !cell.is_empty());
    let word = |cell: &&str| cell.chars().next().is_some_and(char::is_alphabetic) && cell.parse::<f64>().is_err();
    let (all, words) = (cells().count(), cells().filter(word).count());
    let first = cells().find(word);
    words > 2 && words * 10 >= all * 9 && cells().filter(word).any(|cell| Some(cell) != first)
}

/// Notes each unit that is there twice, also where it is spelt with other spaces, case or width.
fn listed_twice(sheet: &CsvTable, rows: &[&CsvRow], keys: &[String], ids: &[String], diagnostics: &mut Diagnostics) {
    let order = argsort(rows.len(), &|a, b| keys[a].cmp(&keys[b]));
    for alike in order.chunk_by(|a, b| keys[*a] == keys[*b]) {
        let first = rows[alike[0]];
        for &row in alike[1..].iter().filter(|_| !keys[alike[0]].is_empty()) {
            let (row, line) = (rows[row], first.line);
            let [english, chinese] = if row.at(0) == first.at(0) {
                [format!("is there twice, first on line {line}"), format!("出现了两次，第一次在第{line}行")]
            } else {
                let name = first.at(0);
                [
                    format!("is there twice but for case, spaces or width, first on line {line} as “{name}”"),
                    format!("与第{line}行的“{name}”只有大小写、空格或全半角之别，是重复的"),
                ]
            };
            let remedy = ["Keep one of them, or tell them apart by name", "请只保留一个，或用名称加以区分"];
            sheet.fault_at(row, 0, [&english, &chinese], remedy, diagnostics);
        }
    }
    // Two names with the same hash: none are known, but a link could not tell them apart.
    let order = argsort(rows.len(), &|a, b| ids[a].cmp(&ids[b]));
    for pair in order.windows(2).filter(|pair| ids[pair[0]] == ids[pair[1]] && keys[pair[0]] != keys[pair[1]]) {
        let remedy = ["Change one of the two names a little", "请稍改其中一个名称"];
        let english = format!("cannot be told from line {} in links", rows[pair[0]].line);
        let chinese = format!("在链接中与第{}行无法区分", rows[pair[0]].line);
        sheet.fault_at(rows[pair[1]], 0, [&english, &chinese], remedy, diagnostics);
    }
}

/// What there is to say of a file that says nothing of itself.
fn about(file: &str, unit: &str, preset: &str) -> About {
    let stem = file.strip_suffix(".csv").or_else(|| file.strip_suffix(".CSV")).filter(|stem| !stem.is_empty());
    About {
        languages: vec!["en".to_owned()],
        title: said(stem.unwrap_or(file)),
        after: LocalizedText::default(),
        unit: if unit.is_empty() { unnamed_unit() } else { said(unit) },
        units: unnamed_units(),
        caution: None,
        caveats: LocalizedText::default(),
        start: preset.to_owned(),
        baseline: preset.to_owned(),
        method: Vec::new(),
        fitted: String::new(),
    }
}

/// The file's own words, which are in whatever language they are in: readers of every language get them.
fn said(words: &str) -> LocalizedText {
    LocalizedText::of_others([("en", words)])
}
