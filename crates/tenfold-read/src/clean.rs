use std::collections::BTreeMap;

use crate::{Column, Grid, Role, Shape, Understood, figure::figure, missing::is_missing};

/// Writes a table as it is understood, as CSV by RFC 4180: the rows of units alone, columns that are used, figures with a decimal point, and
/// nothing in place of a missing one. Of a long table each indicator becomes a column.
///
/// ```
/// # use tenfold_read::{Choices, clean, open, understand};
/// let grid = open("Kreis;Quote\nKiel;1.207,9\nPlön;4,2\nSteinburg;-\n".as_bytes(), &Choices::default())?.grid;
/// assert_eq!(clean(&grid, &understand(&grid)), "Kreis,Quote\r\nKiel,1207.9\r\nPlön,4.2\r\nSteinburg,\r\n");
/// # Ok::<(), tenfold_read::Refusal>(())
/// ```
pub fn clean(grid: &Grid, understood: &Understood) -> String {
    let rows = match understood.shape {
        Shape::Wide => wide(grid, understood),
        Shape::Long => long(grid, understood).unwrap_or_else(|| wide(grid, understood)),
    };
    rows.iter().map(|row| row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",") + "\r\n").collect()
}

fn wide(grid: &Grid, understood: &Understood) -> Vec<Vec<String>> {
    let used: Vec<&Column> = understood.columns.iter().filter(|column| column.role != Role::Ignored).collect();
    let head = used.iter().map(|column| column.heading.clone()).collect();
    let units = understood
        .units
        .iter()
        .map(|at| used.iter().map(|column| cell(column, grid.rows[*at].at(column.place))).collect());
    std::iter::once(head).chain(units).collect()
}

/// A row a unit, a column an indicator, both in the order in which they first come.
fn long(grid: &Grid, understood: &Understood) -> Option<Vec<Vec<String>>> {
    let of = |role| understood.columns.iter().find(|column| column.role == role);
    let (name, indicator, value) = (of(Role::Name)?, of(Role::IndicatorName)?, of(Role::Value)?);
    let (mut indicators, mut units) = (InOrder::default(), InOrder::default());
    let mut found = BTreeMap::new();
    for row in understood.units.iter().map(|at| &grid.rows[*at]) {
        let place = (units.place(row.at(name.place)), indicators.place(row.at(indicator.place)));
        found.insert(place, cell(value, row.at(value.place)));
    }
    let head = std::iter::once(&*name.heading).chain(indicators.all.iter().copied()).map(str::to_owned).collect();
    let rows = units.all.iter().enumerate().map(|(unit, name)| {
        let figures = (0..indicators.all.len()).map(|one| found.get(&(unit, one)).cloned().unwrap_or_default());
        std::iter::once((*name).to_owned()).chain(figures).collect()
    });
    Some(std::iter::once(head).chain(rows).collect())
}

/// Words in the order in which they first come.
#[derive(Default)]
struct InOrder<'a> {
    all: Vec<&'a str>,
    places: BTreeMap<&'a str, usize>,
}

impl<'a> InOrder<'a> {
    fn place(&mut self, word: &'a str) -> usize {
        let next = self.all.len();
        let place = *self.places.entry(word).or_insert(next);
        if place == next {
            self.all.push(word);
        }
        place
    }
}

/// A figure with a decimal point; nothing in place of a missing one; all else as it is.
fn cell(column: &Column, text: &str) -> String {
    let Some(decimal) = column.decimal else { return text.to_owned() };
    if is_missing(text) || column.missing.iter().any(|(mark, _)| mark == text) {
        return String::new();
    }
    figure(text, decimal).map_or_else(|| text.to_owned(), |figure| figure.value.to_string())
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}
