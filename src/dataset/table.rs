use std::collections::{HashMap, HashSet};

use super::{Fault, Framework, MAX_UNITS, Text, sheet::Sheet};

/// What is ranked: here a city.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its id: in links, `data-unit`, and the order within a tie.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it belongs to, such as a province; told beside names that units share.
    pub group: Text,
}

/// The figures as published: units by indicators, with holes.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The units, by id.
    pub units: Vec<Unit>,
    /// A column an indicator, a cell a unit; `None` is a hole.
    pub columns: Vec<Vec<Option<f64>>>,
}

impl Table {
    /// Reads the units, in the order of their ids.
    pub(super) fn read_units(sheet: &Sheet, languages: &[String], faults: &mut Vec<Fault>) -> Vec<Unit> {
        let mut taken = HashSet::new();
        let mut units = Vec::new();
        for row in sheet.rows() {
            match sheet.code(row, "id", |id| taken.contains(id)) {
                Err(fault) => faults.push(fault),
                Ok(id) => {
                    taken.insert(id.clone());
                    let text = |stem| sheet.text(row, stem, languages);
                    units.push(Unit { id, name: text("name"), group: text("group") });
                }
            }
        }
        if units.is_empty() || units.len() > MAX_UNITS {
            let problem = format!("{} units", units.len());
            faults.push(Fault::new(sheet.file, problem, format!("Give 1 to {MAX_UNITS}")));
        }
        units.sort_by(|a, b| a.id.cmp(&b.id));
        units
    }

    /// Reads the figures of these units, a row a unit and a column an indicator.
    pub(super) fn read(sheet: &Sheet, units: Vec<Unit>, framework: &Framework, faults: &mut Vec<Fault>) -> Self {
        let columns = |head: &str| framework.find(head).and_then(|id| framework.node(id).indicator.as_ref());
        let heads: Vec<_> = sheet.heads().map(|head| (head, columns(head).map(|i| i.column))).collect();
        for (head, column) in &heads {
            if column.is_none() && *head != "id" {
                let fault =
                    Fault::new(sheet.file, "the framework has no such indicator", "Add it there or drop the column");
                faults.push(fault.line(1).column(head));
            }
        }
        for &id in framework.indicators() {
            let code = &framework.node(id).code;
            if !heads.iter().any(|(head, _)| head == code) {
                let fault =
                    Fault::new(sheet.file, "the indicator's column is missing", "Add it, empty where nothing is known");
                faults.push(fault.line(1).column(code));
            }
        }
        let mut table = Self { columns: vec![vec![None; units.len()]; framework.indicators().len()], units };
        let mut seen: HashMap<usize, u64> = HashMap::new();
        for row in sheet.rows() {
            let id = sheet.cell(row, "id");
            let Some(unit) = table.find(id) else {
                faults.push(sheet.fault(
                    row,
                    "id",
                    format!("no unit is called “{id}”"),
                    "Add it to the units or drop the row",
                ));
                continue;
            };
            if let Some(first) = seen.insert(unit, row.line) {
                let problem = format!("“{id}” is there twice, first on line {first}");
                faults.push(sheet.fault(row, "id", problem, "Give each unit one row"));
            }
            for (i, (head, column)) in heads.iter().enumerate() {
                let (Some(column), cell) = (column, sheet.at(row, i)) else { continue };
                match figure(cell) {
                    Ok(value) => table.columns[*column][unit] = value,
                    Err(()) => {
                        let problem = format!("“{cell}” is not a number");
                        faults.push(sheet.fault(row, head, problem, "Leave the cell empty if there is no figure"));
                    }
                }
            }
        }
        for (i, unit) in table.units.iter().enumerate() {
            if !seen.contains_key(&i) {
                let problem = format!("no row has the figures of “{}”", unit.id);
                faults.push(Fault::new(sheet.file, problem, "Add one, empty where nothing is known").column("id"));
            }
        }
        table
    }

    /// The unit with an id, by its row.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.units.binary_search_by(|u| u.id.as_str().cmp(id)).ok()
    }

    /// The number of a unit's indicators that are filled.
    pub fn filled(&self, unit: usize) -> usize {
        self.columns.iter().filter(|c| c[unit].is_some()).count()
    }

    /// Whether another unit has the same name in this language.
    pub fn shares_name(&self, unit: usize, language: &str) -> bool {
        let name = self.units[unit].name.say(language);
        self.units.iter().enumerate().any(|(i, u)| i != unit && u.name.say(language) == name)
    }
}

/// A cell's figure: a finite decimal number, or nothing. Words such as `NaN` are neither.
fn figure(cell: &str) -> Result<Option<f64>, ()> {
    if cell.is_empty() {
        return Ok(None);
    }
    let numeric = cell.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    cell.parse().ok().filter(|v: &f64| numeric && v.is_finite()).map(Some).ok_or(())
}
