use super::{Names, OrderError};
use crate::dataset::{RankedId, UnitId};
use crate::{dataset::Dataset, ranking::Screened};

/// Reads an order, best first and a name a line: ranked units.
///
/// A name may be in any language of the dataset or be the unit's id, with its group behind it where others share it;
/// it is matched as [`Names`] does, and a rank before it does not count.
///
/// # Errors
/// Every error, in the order of the lines.
pub fn read_order(typed: &str, dataset: &Dataset, screened: &Screened) -> Result<Vec<RankedId>, Vec<OrderError>> {
    let names = Names::of(dataset);
    let (mut order, mut diagnostics) = (Vec::new(), Vec::new());
    let mut lines: Vec<Option<usize>> = vec![None; screened.ranked.len()];
    for (at, text) in typed.lines().enumerate() {
        let (line, text) = (at + 1, text.trim());
        let (text, rows) = match (names.called(text, dataset), unnumbered(text)) {
            (rows, Some(name)) if rows.is_empty() => (name, names.called(name, dataset)),
            (rows, _) => (text, rows),
        };
        match rows[..] {
            _ if text.is_empty() => {}
            [] => {
                let near = if diagnostics.len() < SUGGESTED { names.near(text, 1).first().copied() } else { None };
                diagnostics.push(OrderError::Unknown { line, typed: text.to_owned(), near });
            }
            [row] => match screened.find(row) {
                None => diagnostics.push(OrderError::NotRanked { line, row }),
                Some(unit) => {
                    if let Some(first) = lines[unit.0] {
                        diagnostics.push(OrderError::Twice { line, first, row });
                    } else {
                        lines[unit.0] = Some(line);
                        order.push(unit);
                    }
                }
            },
            _ => diagnostics.push(OrderError::Ambiguous { line, typed: text.to_owned(), rows }),
        }
    }
    if order.is_empty() && diagnostics.is_empty() {
        diagnostics.push(OrderError::Empty);
    }
    if diagnostics.is_empty() { Ok(order) } else { Err(diagnostics) }
}

/// An order of the table's rows, as it can be read back.
pub fn print_order(rows: impl IntoIterator<Item = UnitId>, dataset: &Dataset, language: &str) -> String {
    rows.into_iter().map(|row| told_apart(row, dataset, language)).collect::<Vec<_>>().join("\n")
}

/// A unit's name, with its group where others share it, or its id where that does not tell them apart either.
pub fn told_apart(row: UnitId, dataset: &Dataset, language: &str) -> String {
    let table = &dataset.table;
    let of = |row: UnitId| (table.unit(row).name.say(language), table.unit(row).group.say(language));
    let (name, group) = of(row);
    let alike = || table.ids().any(|other| other != row && of(other) == (name, group));
    if !table.shares_name(row, language) {
        name.to_owned()
    } else if group.is_empty() || alike() {
        table.unit(row).id.clone()
    } else {
        format!("{name} · {group}")
    }
}

/// Spellings are suggested for this many unknown names at most: each is compared with all known names.
const SUGGESTED: usize = 20;

/// A line without the rank before its name; `None` if it has none.
fn unnumbered(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let name = rest.trim_start_matches(['.', ')', ':', '．', '、']);
    let parted = name.len() < rest.len() || rest.starts_with(char::is_whitespace);
    (rest.len() < line.len() && parted).then(|| name.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bundled, ranking::Prepared};

    fn read(typed: &str) -> Result<Vec<String>, Vec<OrderError>> {
        let dataset = bundled::dataset();
        let screened = Prepared::of(&dataset).screened;
        let order = read_order(typed, &dataset, &screened)?;
        Ok(order.into_iter().map(|unit| dataset.table.unit(screened.unit(unit)).id.clone()).collect())
    }

    fn row(id: &str) -> UnitId {
        bundled::dataset().table.find(id).unwrap()
    }

    #[test]
    fn names_are_read_in_any_language_with_or_without_a_rank() {
        let typed = "1. Beijing\n2 SHENZHEN\n\n  3、上海 \nxian\n7.\nXiamen\n10) suzhou-jiangsu\r\nSuzhou, Anhui";
        let read = read(typed).unwrap();
        assert_eq!(read, ["beijing", "shenzhen", "shanghai", "xian", "xiamen", "suzhou-jiangsu", "suzhou-anhui"]);
    }

    #[test]
    fn every_fault_is_found_with_its_line() {
        let not_ranked = Prepared::of(&bundled::dataset()).screened.unranked[0].unit;
        let id = bundled::dataset().table.unit(not_ranked).id.clone();
        let typed = format!("Beijing\nAtlantis\nShenzhne\n1 北京\nSuzhou\n{id}");
        let diagnostics = [
            OrderError::Unknown { line: 2, typed: "Atlantis".into(), near: None },
            OrderError::Unknown { line: 3, typed: "Shenzhne".into(), near: Some(row("shenzhen")) },
            OrderError::Twice { line: 4, first: 1, row: row("beijing") },
            OrderError::Ambiguous {
                line: 5,
                typed: "Suzhou".into(),
                rows: vec![row("suzhou-anhui"), row("suzhou-jiangsu")],
            },
            OrderError::NotRanked { line: 6, row: not_ranked },
        ];
        assert_eq!(read(&typed).unwrap_err(), diagnostics);
        assert_eq!(read(" \n3.\n").unwrap_err(), [OrderError::Empty]);
    }

    #[test]
    fn what_is_printed_reads_back() {
        let dataset = bundled::dataset();
        let screened = Prepared::of(&dataset).screened;
        for language in ["en", "zh"] {
            let printed = print_order(screened.ranked.iter().copied(), &dataset, language);
            let all: Vec<RankedId> = screened.ids().collect();
            assert_eq!(read_order(&printed, &dataset, &screened).unwrap(), all);
        }
        assert_eq!(told_apart(row("suzhou-jiangsu"), &dataset, "en"), "Suzhou · Jiangsu");
        assert_eq!(told_apart(row("suzhou-jiangsu"), &dataset, "zh"), "苏州");
    }
}
