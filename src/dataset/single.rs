use super::{
    About, Dataset, Direction, Fault, Framework, Indicator, MAX_BYTES, MAX_INDICATORS, Node, PresetEntry, Table, Text,
    Unit,
    fault::{Faults, Place},
    sheet::{Row, Sheet},
    sorted,
};

/// Reads a single CSV file as a dataset: the first column holds names, every other one an indicator's figures.
///
/// The first heading says what one unit is called, each other heading names an indicator. More is better for all of them,
/// none stands above another, and the one preset, `equal`, gives them the same points. The title is the file's name.
///
/// Codes and ids are made from headings and names: small letters and figures as they are, `_` for all between; `c2` for the
/// second column and `u1` for the first row where that leaves nothing, and `-2`, `-3` … behind those that are there before.
///
/// ```
/// # use tenfold::dataset;
/// let cities = dataset::read_csv("cities.csv", "City,GDP per head,Patents\nBath,31,4\nLeeds,29,\n").unwrap();
/// assert_eq!(cities.about.title.say("en"), "cities");
/// assert_eq!(cities.about.unit.say("en"), "City");
/// assert!(cities.framework.find("gdp_per_head").is_some());
/// assert_eq!(cities.table.columns[1], [Some(4.0), None]);
///
/// let faults = dataset::read_csv("cities.csv", "City,GDP per head\nBath,31\nLeeds,n/a\n").unwrap_err();
/// assert_eq!(
///     faults[0].to_string(),
///     "cities.csv, line 3, column GDP per head: “n/a” is not a number. Leave the cell empty if there is no figure."
/// );
/// ```
///
/// # Errors
/// Every fault found, by line and column of the file, with the way to mend it. Nothing is half read.
pub fn read_csv(name: &str, text: &str) -> Result<Dataset, Vec<Fault>> {
    // Where the file lies is no part of what it is called, on either kind of machine.
    let file = name.rfind(['/', '\\']).map_or(name, |slash| &name[slash + 1..]);
    let mut faults = Faults::default();
    let read = sheet(file, text, &mut faults).and_then(|sheet| dataset(file, &sheet, &mut faults));
    read.filter(|_| faults.len() == 0).ok_or_else(|| faults.into_vec())
}

/// The file's heading and rows. What is no table with commas gets one fault, as any other would mislead.
fn sheet<'a>(file: &'a str, text: &str, faults: &mut Faults) -> Option<Sheet<'a>> {
    let text = text.trim_start_matches('\u{feff}');
    let parted = || {
        let heading = text.trim_start_matches(['\r', '\n']).split(['\r', '\n']).next().unwrap_or_default();
        !heading.contains(',') && heading.contains([';', '\t'])
    };
    let (problem, remedy) = if text.len() > MAX_BYTES {
        ("the file holds more than 64 MiB", "Leave out rows or columns that are not ranked")
    } else if text.trim().is_empty() {
        ("the file is empty", "Give it a line of headings, and a line for each of what is ranked")
    } else if parted() {
        ("semicolons or tabs stand between its cells", "Save it as CSV with commas, and with points in its numbers")
    } else {
        return Sheet::read(file, text, &[], faults);
    };
    faults.note(Place::file(file), "", problem, remedy);
    None
}

fn dataset(file: &str, sheet: &Sheet, faults: &mut Faults) -> Option<Dataset> {
    let heads: Vec<&str> = sheet.heads().collect();
    let rows: Vec<&Row> = sheet.rows().collect();
    let unit = heads.first().copied().unwrap_or_default();
    let before = faults.len();
    if heads.len() < 2 || heads.len() > MAX_INDICATORS + 1 {
        let remedy = "Give 1 to 500, after that of the names";
        sheet.column("", "", "there are no columns of figures, or over 500", remedy, faults);
    }
    Table::limit_units(sheet, unit, rows.len(), faults);
    // The cells wait for their number to be right: the limits are what keeps the page from running out of room.
    if faults.len() > before {
        return None;
    }
    let framework = framework(sheet, &heads, faults);
    let table = table(sheet, &rows, heads.len(), faults);
    let presets = vec![PresetEntry::equal(&framework)];
    let about = about(file, unit, &presets[0].code);
    Some(Dataset { about, framework, table, presets, orders: Vec::new(), findings: Vec::new() })
}

/// Every column but the first as an indicator at the top of the tree.
fn framework(sheet: &Sheet, heads: &[&str], faults: &mut Faults) -> Framework {
    let mut nodes = Vec::new();
    for (column, (code, head)) in codes(&heads[1..], 'c', 2).into_iter().zip(&heads[1..]).enumerate() {
        if head.is_empty() {
            let problem = format!("column {} has no heading", column + 2);
            sheet.column("", "", &problem, "Give it one, or drop the column", faults);
        }
        let [unit, year, source] = [Text::default(), Text::default(), Text::default()];
        let indicator = Some(Indicator { column, direction: Direction::Positive, unit, year, source });
        let (name, short) = (said(head), said(head));
        nodes.push(Node { code, name, short, parent: None, children: Vec::new(), indicator });
    }
    Framework::new(nodes)
}

/// Every row as a unit, under so many headings.
fn table(sheet: &Sheet, rows: &[&Row], heads: usize, faults: &mut Faults) -> Table {
    let names: Vec<&str> = rows.iter().map(|row| row.at(0)).collect();
    let ids = codes(&names, 'u', 1);
    let order = sorted(rows.len(), &|a, b| ids[a].cmp(&ids[b]));
    let unit = |row: usize| Unit {
        id: ids[row].clone(),
        name: said(names[row]),
        group: Text::default(),
        region: Text::default(),
    };
    let mut table = Table::blank(order.iter().map(|&row| unit(row)).collect(), heads - 1);
    let columns: Vec<Option<usize>> = (0..heads).map(|place| place.checked_sub(1)).collect();
    for (row, id) in rows.iter().zip(&ids) {
        if row.at(0).is_empty() {
            sheet.fault_at(row, 0, "the name is empty", "Give the row one, or drop the row", faults);
        }
        if let Some(unit) = table.find(id) {
            table.fill(unit, sheet, row, &columns, faults);
        }
    }
    table
}

/// What there is to say of a file that says nothing of itself.
fn about(file: &str, unit: &str, preset: &str) -> About {
    let stem = file.strip_suffix(".csv").or_else(|| file.strip_suffix(".CSV")).filter(|stem| !stem.is_empty());
    About {
        languages: vec!["en".to_owned()],
        title: said(stem.unwrap_or(file)),
        after: Text::default(),
        unit: if unit.is_empty() { Text::from_iter([("en", "Unit"), ("zh", "单位")]) } else { said(unit) },
        units: Text::from_iter([("en", "units"), ("zh", "个单位")]),
        caution: None,
        doubts: Text::default(),
        start: preset.to_owned(),
        baseline: preset.to_owned(),
        method: Vec::new(),
        fitted: String::new(),
    }
}

/// The file's own words, which are in whatever language they are in: readers of every language get them.
fn said(words: &str) -> Text {
    Text::from_iter([("en", words)])
}

/// A code for each of these texts, no two the same. What leaves none is called by its place, the first of them `first`.
fn codes(texts: &[&str], letter: char, first: usize) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for text in texts {
        let code = code(text);
        codes.push(if code.is_empty() { format!("{letter}{}", codes.len() + first) } else { code });
    }
    let order = sorted(codes.len(), &|a, b| codes[a].cmp(&codes[b]));
    let mut copies = vec![1; codes.len()];
    for pair in order.windows(2) {
        if codes[pair[0]] == codes[pair[1]] {
            copies[pair[1]] = copies[pair[0]] + 1;
        }
    }
    // `code` writes no `-`, so that what stands behind one is never a code already.
    for (code, copy) in codes.iter_mut().zip(copies).filter(|&(_, copy)| copy > 1) {
        *code = format!("{code}-{copy}");
    }
    codes
}

/// A text as a code: small letters and figures, and one `_` for all that stands between; empty if it has none of them.
fn code(text: &str) -> String {
    let mut code = String::new();
    let mut parted = false;
    for c in text.chars() {
        if !c.is_ascii_alphanumeric() {
            parted = true;
            continue;
        }
        if parted && !code.is_empty() {
            code.push('_');
        }
        parted = false;
        code.push(c.to_ascii_lowercase());
    }
    code
}

#[cfg(test)]
mod tests {
    use super::super::code::is_code;
    use super::*;

    #[test]
    fn every_text_has_a_code_that_may_stand_in_links() {
        let texts =
            ["GDP per head", "R&D（亿元）", "专利", " gdp-per HEAD! ", "c4", "", "专利", "c4", "São Paulo", "2018"];
        let made = codes(&texts, 'c', 2);
        let expected = ["gdp_per_head", "r_d", "c4", "gdp_per_head-2", "c4-2", "c7", "c8", "c4-3", "s_o_paulo", "2018"];
        assert_eq!(made, expected);
        assert!(made.iter().all(|code| is_code(code)));
    }
}
