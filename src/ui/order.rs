use super::OrderFault;
use crate::{
    dataset::{Dataset, sorted},
    ranking::Screened,
};

/// Reads an order, best first and a name a line: ranked units.
///
/// A name may be in any language of the dataset or be the unit's id, with its group behind it where others share it;
/// capitals, spaces and stops do not count, nor does a rank before it.
///
/// # Errors
/// Every fault, in the order of the lines.
pub fn read_order(typed: &str, dataset: &Dataset, screened: &Screened) -> Result<Vec<usize>, Vec<OrderFault>> {
    let names = Names::of(dataset);
    let (mut order, mut faults) = (Vec::new(), Vec::new());
    let mut lines: Vec<Option<usize>> = vec![None; screened.ranked.len()];
    for (at, text) in typed.lines().enumerate() {
        let (line, text) = (at + 1, text.trim());
        let (text, rows) = match (names.find(text), unnumbered(text)) {
            (rows, Some(name)) if rows.is_empty() => (name, names.find(name)),
            (rows, _) => (text, rows),
        };
        match rows[..] {
            _ if text.is_empty() => {}
            [] => {
                let near = if faults.len() < SUGGESTED { names.nearest(text) } else { None };
                faults.push(OrderFault::Unknown { line, typed: text.to_owned(), near });
            }
            [row] => match screened.ranked.binary_search(&row) {
                Err(_) => faults.push(OrderFault::NotRanked { line, row }),
                Ok(unit) => {
                    if let Some(first) = lines[unit] {
                        faults.push(OrderFault::Twice { line, first, row });
                    } else {
                        lines[unit] = Some(line);
                        order.push(unit);
                    }
                }
            },
            _ => faults.push(OrderFault::Ambiguous { line, typed: text.to_owned(), rows }),
        }
    }
    if order.is_empty() && faults.is_empty() {
        faults.push(OrderFault::Empty);
    }
    if faults.is_empty() { Ok(order) } else { Err(faults) }
}

/// An order of the table's rows, as it can be read back.
pub fn print_order(rows: impl IntoIterator<Item = usize>, dataset: &Dataset, language: &str) -> String {
    rows.into_iter().map(|row| told_apart(row, dataset, language)).collect::<Vec<_>>().join("\n")
}

/// A unit's name, with its group where others share it, or its id where that does not tell them apart either.
pub fn told_apart(row: usize, dataset: &Dataset, language: &str) -> String {
    let units = &dataset.table.units;
    let of = |row: usize| (units[row].name.say(language), units[row].group.say(language));
    let (name, group) = of(row);
    let alike = || (0..units.len()).any(|other| other != row && of(other) == (name, group));
    if !dataset.table.shares_name(row, language) {
        name.to_owned()
    } else if group.is_empty() || alike() {
        units[row].id.clone()
    } else {
        format!("{name} · {group}")
    }
}

/// Spellings are suggested for so many unknown names, each of them a look at all that are known.
const SUGGESTED: usize = 20;
/// The longest name that a spelling is suggested for, in letters.
const LONGEST: usize = 40;

/// Every unit by each of its names.
struct Names<'a> {
    dataset: &'a Dataset,
    /// In the order of the keys, then of the rows.
    keys: Vec<(String, usize)>,
}

impl<'a> Names<'a> {
    fn of(dataset: &'a Dataset) -> Self {
        let mut keys = Vec::new();
        for (row, unit) in dataset.table.units.iter().enumerate() {
            keys.push((key(&unit.id), row));
            for language in &dataset.about.languages {
                let (name, group) = (key(unit.name.say(language)), key(unit.group.say(language)));
                if !group.is_empty() {
                    keys.push((format!("{name}{group}"), row));
                }
                keys.push((name, row));
            }
        }
        let order = sorted(keys.len(), &|a, b| keys[a].cmp(&keys[b]));
        let keys = order.into_iter().map(|at| std::mem::take(&mut keys[at])).collect();
        Self { dataset, keys }
    }

    /// The rows of the units that are called so.
    fn find(&self, typed: &str) -> Vec<usize> {
        let Dataset { table, about, .. } = self.dataset;
        if let Some(row) = table.find(typed) {
            return vec![row];
        }
        let key = key(typed);
        if key.is_empty() {
            return Vec::new();
        }
        let from = self.keys.partition_point(|(other, _)| *other < key);
        let mut rows: Vec<usize> =
            self.keys[from..].iter().take_while(|(other, _)| *other == key).map(|(_, row)| *row).collect();
        rows.dedup();
        // What differs by a stop or a capital alone can be told apart by them.
        let to_the_letter =
            |row: &&usize| about.languages.iter().any(|language| table.units[**row].name.say(language) == typed);
        match rows.iter().filter(to_the_letter).collect::<Vec<_>>()[..] {
            [only] => vec![*only],
            _ => rows,
        }
    }

    /// The unit whose name is but for a slip or two what was typed.
    fn nearest(&self, typed: &str) -> Option<usize> {
        let typed: Vec<char> = key(typed).chars().collect();
        let limit = typed.len().div_ceil(3).min(2);
        if typed.len() < 2 || typed.len() > LONGEST {
            return None;
        }
        let mut best = None;
        for (key, row) in &self.keys {
            let key: Vec<char> = key.chars().take(LONGEST + 3).collect();
            if key.len().abs_diff(typed.len()) <= limit {
                let slips = slips(&typed, &key);
                if slips <= limit && best.is_none_or(|(least, _)| slips < least) {
                    best = Some((slips, *row));
                }
            }
        }
        best.map(|(_, row)| row)
    }
}

/// What counts of a name: its letters and figures.
fn key(name: &str) -> String {
    let counts = |c: &char| !(c.is_ascii() && !c.is_ascii_alphanumeric() || "\u{3000}’‘·，、．。（）".contains(*c));
    name.chars().filter(counts).map(|c| c.to_ascii_lowercase()).collect()
}

/// A line without the rank before its name; `None` if it has none.
fn unnumbered(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let name = rest.trim_start_matches(['.', ')', ':', '．', '、']);
    let parted = name.len() < rest.len() || rest.starts_with(char::is_whitespace);
    (rest.len() < line.len() && parted).then(|| name.trim_start())
}

/// How many letters are amiss: left out, put in, changed, or swapped with the next (Damerau).
fn slips(a: &[char], b: &[char]) -> usize {
    let width = b.len() + 1;
    let mut cells: Vec<usize> = (0..width).collect();
    for (i, x) in a.iter().enumerate() {
        cells.push(i + 1);
        for (j, y) in b.iter().enumerate() {
            let cell = |up: usize, left: usize| cells[(i + 1 - up) * width + j + 1 - left];
            let mut least = (cell(1, 0) + 1).min(cell(0, 1) + 1).min(cell(1, 1) + usize::from(x != y));
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(cell(2, 2) + 1);
            }
            cells.push(least);
        }
    }
    cells[cells.len() - 1]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bundled, ranking::Prepared};

    fn read(typed: &str) -> Result<Vec<String>, Vec<OrderFault>> {
        let dataset = bundled::dataset();
        let screened = Prepared::of(&dataset).screened;
        let order = read_order(typed, &dataset, &screened)?;
        Ok(order.into_iter().map(|unit| dataset.table.units[screened.ranked[unit]].id.clone()).collect())
    }

    fn row(id: &str) -> usize {
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
        let id = bundled::dataset().table.units[not_ranked].id.clone();
        let typed = format!("Beijing\nAtlantis\nShenzhne\n1 北京\nSuzhou\n{id}");
        let faults = [
            OrderFault::Unknown { line: 2, typed: "Atlantis".into(), near: None },
            OrderFault::Unknown { line: 3, typed: "Shenzhne".into(), near: Some(row("shenzhen")) },
            OrderFault::Twice { line: 4, first: 1, row: row("beijing") },
            OrderFault::Ambiguous {
                line: 5,
                typed: "Suzhou".into(),
                rows: vec![row("suzhou-anhui"), row("suzhou-jiangsu")],
            },
            OrderFault::NotRanked { line: 6, row: not_ranked },
        ];
        assert_eq!(read(&typed).unwrap_err(), faults);
        assert_eq!(read(" \n3.\n").unwrap_err(), [OrderFault::Empty]);
    }

    #[test]
    fn what_is_printed_reads_back() {
        let dataset = bundled::dataset();
        let screened = Prepared::of(&dataset).screened;
        for language in ["en", "zh"] {
            let printed = print_order(screened.ranked.iter().copied(), &dataset, language);
            let all: Vec<usize> = (0..screened.ranked.len()).collect();
            assert_eq!(read_order(&printed, &dataset, &screened).unwrap(), all);
        }
        assert_eq!(told_apart(row("suzhou-jiangsu"), &dataset, "en"), "Suzhou · Jiangsu");
        assert_eq!(told_apart(row("suzhou-jiangsu"), &dataset, "zh"), "苏州");
    }

    #[test]
    fn slips_are_counted() {
        let count = |a: &str, b: &str| slips(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        for (a, b, slips) in [("wuhan", "wuhan", 0), ("wuahn", "wuhan", 1), ("wuha", "wuhan", 1), ("苏洲", "苏州", 1)]
        {
            assert_eq!(count(a, b), slips, "{a} {b}");
        }
    }
}
