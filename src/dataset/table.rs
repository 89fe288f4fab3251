use super::{Fault, Framework, MAX_UNITS, Text, sheet::Sheet, sorted};

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
        let mut rows = Vec::new();
        for row in sheet.rows() {
            match sheet.code(row, "id") {
                Ok(id) => rows.push((id, row)),
                Err(fault) => faults.push(fault),
            }
        }
        let order = sorted(rows.len(), &|a, b| rows[a].0.cmp(rows[b].0));
        for pair in order.windows(2) {
            let [first, second] = [pair[0], pair[1]].map(|place| rows[place]);
            if first.0 == second.0 {
                faults.push(sheet.twice(second.1, "id", first.1.line));
            }
        }
        if rows.is_empty() || rows.len() > MAX_UNITS {
            let problem = format!("{} units", rows.len());
            faults.push(Fault::new(sheet.file, &problem, &format!("Give 1 to {MAX_UNITS}")));
        }
        let unit = |place: usize| {
            let (id, row) = rows[place];
            let text = |stem| sheet.text(row, stem, languages);
            Unit { id: id.to_owned(), name: text("name"), group: text("group") }
        };
        order.into_iter().map(unit).collect()
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
        let mut lines: Vec<Option<u64>> = vec![None; table.units.len()];
        for row in sheet.rows() {
            let id = sheet.cell(row, "id");
            let Some(unit) = table.find(id) else {
                faults.push(sheet.fault(
                    row,
                    "id",
                    &format!("no unit is called “{id}”"),
                    "Add it to the units or drop the row",
                ));
                continue;
            };
            if let Some(first) = lines[unit].replace(row.line) {
                faults.push(sheet.twice(row, "id", first));
            }
            for (i, (head, column)) in heads.iter().enumerate() {
                let (Some(column), cell) = (column, sheet.at(row, i)) else { continue };
                match figure(cell) {
                    Ok(value) => table.columns[*column][unit] = value,
                    Err(()) => {
                        let problem = format!("“{cell}” is not a number");
                        faults.push(sheet.fault(row, head, &problem, "Leave the cell empty if there is no figure"));
                    }
                }
            }
        }
        for (unit, line) in table.units.iter().zip(&lines) {
            if line.is_none() {
                let problem = format!("no row has the figures of “{}”", unit.id);
                faults.push(Fault::new(sheet.file, &problem, "Add one, empty where nothing is known").column("id"));
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
    // The compact reader rounds as exactly as the standard library's and spares the page a table of ten thousand bytes.
    let value = lexical_core::parse::<f64>(cell.as_bytes()).ok();
    value.filter(|v| numeric && v.is_finite()).map(Some).ok_or(())
}
