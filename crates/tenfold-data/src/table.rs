use serde::{Deserialize, Serialize};

use super::{
    Framework, LocalizedText, MAX_UNITS, argsort,
    csv_table::{CsvRow, CsvTable},
    diagnostic::Diagnostics,
    figure,
    key::key,
    packed_table::PackedTable,
};

/// A unit's row in the table, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct UnitId(pub usize);

/// A ranked unit's index among those that are ranked, from 0: in the order of their rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RankedId(pub usize);

/// What is ranked: here a city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Its id: in links, `data-unit`, and the order within a tie.
    pub id: String,
    /// Its name.
    pub name: LocalizedText,
    /// What it belongs to, such as a province; told beside names that units share.
    pub group: LocalizedText,
    /// The larger part of the country that it lies in, where the package says one: what a reader can look at alone.
    pub region: LocalizedText,
}

/// The figures as published: units by indicators, with missing figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "PackedTable", into = "PackedTable")]
pub struct Table {
    /// The units, by id.
    pub units: Vec<Unit>,
    /// A column an indicator, a cell a unit; `None` is a missing figure.
    pub columns: Vec<Vec<Option<f64>>>,
}

impl Table {
    /// Reads the units, in the order of their ids.
    pub(super) fn read_units(sheet: &CsvTable, languages: &[String], diagnostics: &mut Diagnostics) -> Vec<Unit> {
        let mut rows = Vec::new();
        for row in sheet.rows() {
            if let Some(id) = sheet.code(row, "id", diagnostics) {
                rows.push((id, row));
            }
        }
        let order = argsort(rows.len(), &|a, b| rows[a].0.cmp(rows[b].0));
        for pair in order.windows(2) {
            let [first, second] = [rows[pair[0]], rows[pair[1]]];
            if first.0 == second.0 {
                sheet.twice(second.1, "id", first.1.line, diagnostics);
            }
        }
        Self::limit_units(sheet, "id", rows.len(), diagnostics);
        Self::twice(sheet, languages, diagnostics);
        let unit = |place: usize| {
            let (id, row) = rows[place];
            let text = |stem| sheet.text(row, stem, languages);
            Unit { id: id.to_owned(), name: text("name"), group: text("group"), region: text("region") }
        };
        order.into_iter().map(unit).collect()
    }

    /// Notes that there are no units under a heading, or too many.
    pub(super) fn limit_units(sheet: &CsvTable, column: &str, count: usize, diagnostics: &mut Diagnostics) {
        if count == 0 || count > MAX_UNITS {
            let remedy = ["Give 1 to 100 000", "请给出1至100 000个"];
            let problem = ["there are no units, or over 100 000", "没有单位，或超过100 000个"];
            sheet.column(column, "", problem, remedy, diagnostics);
        }
    }

    /// Notes rows without a name, and those that have the name and the group of another in every language: no reader could tell
    /// the two apart.
    fn twice(sheet: &CsvTable, languages: &[String], diagnostics: &mut Diagnostics) {
        let named = |row: &CsvRow| -> String {
            let cells = languages.iter().flat_map(|l| [format!("name_{l}"), format!("group_{l}")]);
            cells.map(|head| key(sheet.cell(row, &head)) + "\n").collect()
        };
        let mut rows = Vec::new();
        for row in sheet.rows() {
            if languages.iter().all(|l| sheet.cell(row, &format!("name_{l}")).is_empty()) {
                sheet.nameless(row, languages, diagnostics);
            } else {
                rows.push((named(row), row));
            }
        }
        let order = argsort(rows.len(), &|a, b| rows[a].0.cmp(&rows[b].0));
        for pair in order.windows(2) {
            let [first, second] = [&rows[pair[0]], &rows[pair[1]]];
            if first.0 == second.0 && sheet.cell(first.1, "id") != sheet.cell(second.1, "id") {
                let english = format!("has the name and the group of line {}", first.1.line);
                let chinese = format!("与第{}行的名称和所属相同", first.1.line);
                let remedy =
                    ["Keep one of them, or tell them apart by their groups", "请只保留一个，或用所属（group）加以区分"];
                sheet.diagnostic(second.1, "id", [&english, &chinese], remedy, diagnostics);
            }
        }
    }

    /// A table of these units, by id, in which no figure stands yet.
    pub(super) fn blank(units: Vec<Unit>, indicators: usize) -> Self {
        Self { columns: vec![vec![None; units.len()]; indicators], units }
    }

    /// Reads the figures of these units, a row a unit and a column an indicator.
    pub(super) fn read(
        sheet: &CsvTable,
        units: Vec<Unit>,
        framework: &Framework,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let column = |head: &str| Some(framework.node(framework.find(head)?).indicator.as_ref()?.column);
        let columns: Vec<Option<usize>> = sheet.heads().map(column).collect();
        for (place, (head, column)) in sheet.heads().zip(&columns).enumerate() {
            if head.is_empty() {
                sheet.unnamed(place, diagnostics);
            } else if column.is_none() && head != "id" {
                let remedy = ["Add it there or drop the column", "请在framework中补上，或删去该列"];
                sheet.column(
                    head,
                    head,
                    ["is no indicator of the framework", "不是framework中的指标"],
                    remedy,
                    diagnostics,
                );
            }
        }
        for &id in framework.indicators() {
            let code = &framework.node(id).code;
            if !sheet.heads().any(|head| head == code) {
                let remedy = ["Add it, empty where nothing is known", "请补上，未知处留空"];
                sheet.column(
                    code,
                    code,
                    ["is an indicator without a column", "是指标，却没有对应的列"],
                    remedy,
                    diagnostics,
                );
            }
        }
        let mut table = Self::blank(units, framework.indicators().len());
        let mut lines: Vec<Option<u64>> = vec![None; table.units.len()];
        for row in sheet.rows() {
            let Some(unit) = table.find(sheet.cell(row, "id")) else {
                let remedy = ["Add it to the units or drop the row", "请在units中补上，或删去该行"];
                sheet.diagnostic(row, "id", ["is no unit", "不是units中的单位"], remedy, diagnostics);
                continue;
            };
            if let Some(first) = lines[unit.0].replace(row.line) {
                sheet.twice(row, "id", first, diagnostics);
            }
            table.fill(unit, sheet, row, &columns, diagnostics);
        }
        for (unit, line) in table.units.iter().zip(&lines) {
            if line.is_none() {
                let remedy = ["Add one, empty where nothing is known", "请补上一行，未知处留空"];
                sheet.column("id", &unit.id, ["has no row of figures", "没有数据行"], remedy, diagnostics);
            }
        }
        table
    }

    /// Reads a row's figures into a unit's: each cell into the column given for its place, if one is.
    pub(super) fn fill(
        &mut self,
        unit: UnitId,
        sheet: &CsvTable,
        row: &CsvRow,
        columns: &[Option<usize>],
        diagnostics: &mut Diagnostics,
    ) {
        for (i, column) in columns.iter().enumerate() {
            let Some(column) = *column else { continue };
            if let Ok(value) = figure(row.at(i)) {
                self.columns[column][unit.0] = value;
            } else {
                let (problem, remedy) = figure::diagnostic(row.at(i));
                sheet.fault_at(row, i, [&problem[0], &problem[1]], remedy, diagnostics);
            }
        }
    }

    /// The unit with an id, by its row.
    pub fn find(&self, id: &str) -> Option<UnitId> {
        self.units.binary_search_by(|u| u.id.as_str().cmp(id)).ok().map(UnitId)
    }

    /// A unit.
    pub fn unit(&self, id: UnitId) -> &Unit {
        &self.units[id.0]
    }

    /// Every unit, in the order of ids.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = UnitId> + ExactSizeIterator + use<> {
        (0..self.units.len()).map(UnitId)
    }

    /// A unit's figure in a column; `None` if it is missing.
    pub fn figure(&self, column: usize, unit: UnitId) -> Option<f64> {
        self.columns[column][unit.0]
    }

    /// The number of a unit's indicators that are filled.
    pub fn filled(&self, unit: UnitId) -> usize {
        self.columns.iter().filter(|c| c[unit.0].is_some()).count()
    }

    /// Of each unit, whether another has the same name in any of these languages.
    pub fn namesakes(&self, languages: &[String]) -> Vec<bool> {
        let mut shared = vec![false; self.units.len()];
        for language in languages {
            let name = |unit: usize| self.units[unit].name.say(language);
            let by_name = argsort(self.units.len(), &|a, b| name(a).cmp(name(b)));
            for pair in by_name.windows(2).filter(|pair| name(pair[0]) == name(pair[1])) {
                for &unit in pair {
                    shared[unit] = true;
                }
            }
        }
        shared
    }

    /// Whether another unit has the same name in this language.
    pub fn shares_name(&self, unit: UnitId, language: &str) -> bool {
        let name = self.unit(unit).name.say(language);
        self.units.iter().enumerate().any(|(i, u)| i != unit.0 && u.name.say(language) == name)
    }
}

/// The sizes of a figure other than zero, the least and the most: squares of differences can be computed with.
const SIZES: std::ops::RangeInclusive<f64> = 1e-150..=1e150;

/// Whether a number can be a figure: it is zero, or of such a size.
pub(super) fn is_figure(value: f64) -> bool {
    value == 0.0 || SIZES.contains(&value.abs())
}

/// A cell's figure: a decimal number of such a size, or nothing. Words such as `NaN` are neither.
fn figure(cell: &str) -> Result<Option<f64>, ()> {
    if cell.is_empty() {
        return Ok(None);
    }
    let value = figure::number(cell).ok_or(())?;
    // What is too small for a number is read as zero, which it is not.
    let digits = cell.split(['e', 'E']).next().unwrap_or_default();
    let is_zero = !digits.contains(|c: char| c.is_ascii_digit() && c != '0');
    if is_zero == (value == 0.0) && is_figure(value) { Ok(Some(value)) } else { Err(()) }
}
