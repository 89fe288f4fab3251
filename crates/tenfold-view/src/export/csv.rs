use std::borrow::Cow;

use crate::chart::exact;
use tenfold_data::{Dataset, Direction, LocalizedText, NodeId, UnitId};
use tenfold_ranking::{AppliedTreatment, Fill, Prepared, Ranking, added, own_share_of_whole};

/// The last columns of a file, filled in its first row only: the link that opens this view again and, for data that is
/// not the site's own, its source.
#[derive(Debug, Clone)]
pub struct Reopen<'a> {
    link: &'a str,
    data: Option<&'a str>,
    begun: bool,
}

impl<'a> Reopen<'a> {
    /// Creates the columns from a link, and from the source of the figures if they are not the site's own.
    pub fn new(link: &'a str, data: Option<&'a str>) -> Self {
        Self { link, data, begun: false }
    }

    pub(super) fn heads<'h>(&self) -> impl Iterator<Item = &'h str> + use<'h, '_> {
        ["link"].into_iter().chain(self.data.map(|_| "data"))
    }

    /// Returns the cells of the next row.
    pub(super) fn cells(&mut self) -> Vec<String> {
        let begun = std::mem::replace(&mut self.begun, true);
        let cells = [self.link].into_iter().chain(self.data);
        cells.map(|cell| if begun { String::new() } else { cell.to_owned() }).collect()
    }
}

impl<'a> From<&'a str> for Reopen<'a> {
    fn from(link: &'a str) -> Self {
        Self::new(link, None)
    }
}

impl<'a> From<&'a String> for Reopen<'a> {
    fn from(link: &'a String) -> Self {
        Self::new(link, None)
    }
}

/// Writes the whole ranking as CSV: rank, unit, name, group, unrounded score, the unrounded score on each aspect, the
/// number of figures that are imputed and of those left out; then the units that are not ranked, without rank and
/// score. Missing values are empty.
///
/// Numbers are as short as they read back to the same value. The last column is the link that opens this view again, in
/// the first row only: a comment line would be an error to most readers of CSV, and a copy in every row half the file.
pub fn ranking_csv<'a>(
    dataset: &Dataset,
    prepared: &Prepared,
    ranking: &Ranking,
    language: &str,
    reopen: impl Into<Reopen<'a>>,
) -> String {
    let mut reopen = reopen.into();
    let Dataset { framework, table, .. } = dataset;
    let aspects = framework.aspects();
    let mut text = String::new();
    let heads = aspects.iter().map(|&a| framework.node(a).code.as_str());
    let heads = ["rank", "unit", "name", "group", "score"].into_iter().chain(heads).chain(["imputed", "left_out"]);
    let heads = heads.chain(reopen.heads());
    line(&mut text, &heads.map(str::to_owned).collect::<Vec<_>>());
    let named = |unit: UnitId| {
        let unit = &table.unit(unit);
        [unit.id.clone(), words(&unit.name, language), words(&unit.group, language)]
    };
    for place in &ranking.places {
        let mut row = vec![place.rank.to_string()];
        row.extend(named(prepared.screened.unit(place.unit)));
        row.push(exact(place.score));
        row.extend(aspects.iter().map(|&a| figure(ranking.composite.on(a, place.unit))));
        row.extend(missing(prepared, prepared.imputed.holes_of(place.unit)));
        row.extend(reopen.cells());
        line(&mut text, &row);
    }
    for unranked in &prepared.screened.unranked {
        let mut row = vec![String::new()];
        row.extend(named(unranked.unit));
        row.resize(row.len() + aspects.len() + 3, String::new());
        row.extend(reopen.cells());
        line(&mut text, &row);
    }
    text
}

/// Returns the numbers of missing figures: of imputed ones, and of those left out.
pub(super) fn missing(prepared: &Prepared, count: usize) -> [String; 2] {
    let (imputed, left_out) = if prepared.imputed.leaves_out() { (0, count) } else { (count, 0) };
    [imputed.to_string(), left_out.to_string()]
}

/// Formats a figure as a cell; empty if it is missing.
pub(super) fn figure(figure: Option<f64>) -> String {
    figure.map_or_else(String::new, exact)
}

/// The columns of the calculation.
const STEPS: [&str; 18] = [
    "rank",
    "unit",
    "name",
    "indicator",
    "indicator_name",
    "theme",
    "aspect",
    "direction",
    "raw",
    "measure",
    "year",
    "source",
    "treatment",
    "treated",
    "normalised",
    "imputed",
    "share",
    "points",
];

/// Writes the whole calculation as CSV: one row per indicator of each ranked unit, best first, from the published
/// figure to its points. A unit's points sum to its score up to rounding, and the score gives its rank.
///
/// `raw` is empty if the figure is missing; `treated` is the figure after the treatment of outliers; `normalised` is
/// the value that counts, estimated if `imputed` says so; `share` is the indicator's global weight, 0 to 1; `points` is
/// their product, if scores are weighted arithmetic means. If a missing figure is left out, all of these are empty, and
/// the shares of the unit's other figures are larger accordingly. The link is in the first row only.
pub fn calculation_csv<'a>(
    dataset: &Dataset,
    prepared: &Prepared,
    ranking: &Ranking,
    language: &str,
    reopen: impl Into<Reopen<'a>>,
) -> String {
    let mut reopen = reopen.into();
    let Dataset { framework, table, .. } = dataset;
    let mut text = String::new();
    line(&mut text, &STEPS.into_iter().chain(reopen.heads()).map(str::to_owned).collect::<Vec<_>>());
    for place in &ranking.places {
        let row = prepared.screened.unit(place.unit);
        let unit = &table.unit(row);
        for &id in framework.indicators() {
            let node = framework.node(id);
            let Some(indicator) = &node.indicator else { continue };
            let column = indicator.column;
            let filled = prepared.imputed.fill(column, place.unit);
            let [theme, aspect] =
                above(dataset, id).map(|id| id.map_or_else(String::new, |id| said(dataset, id, language)));
            let mut cells = vec![
                place.rank.to_string(),
                unit.id.clone(),
                words(&unit.name, language),
                node.code.clone(),
                said(dataset, id, language),
                theme,
                aspect,
                // Words instead of signs: spreadsheets read a cell that begins with a sign as a formula.
                if indicator.direction == Direction::Positive { "more" } else { "less" }.to_owned(),
                figure(table.figure(column, row)),
                words(&indicator.unit, language),
                words(&indicator.year, language),
                words(&indicator.source, language),
                treatment(prepared.treated.treatments[column]).to_owned(),
                figure(prepared.treated.columns[column][place.unit.0]),
                figure(prepared.imputed.at(column, place.unit)),
                if filled.is_some_and(|fill| fill != Fill::LeftOut) { "yes" } else { "no" }.to_owned(),
                figure(own_share_of_whole(ranking, framework, id, place.unit)),
                figure(added(ranking, id, None, place.unit)),
            ];
            cells.extend(reopen.cells());
            line(&mut text, &cells);
        }
    }
    text
}

/// Returns the parent of an indicator, if that is not an aspect, and the aspect that contains it.
fn above(dataset: &Dataset, id: NodeId) -> [Option<NodeId>; 2] {
    let aspect = dataset.framework.ancestors(id).last();
    [dataset.framework.node(id).parent.filter(|parent| Some(*parent) != aspect), aspect]
}

fn said(dataset: &Dataset, id: NodeId, language: &str) -> String {
    words(&dataset.framework.node(id).name, language)
}

fn treatment(treatment: AppliedTreatment) -> &'static str {
    match treatment {
        AppliedTreatment::None => "none",
        AppliedTreatment::Winsorised(_) => "winsorised",
        AppliedTreatment::Logged => "logarithm",
        AppliedTreatment::BoxCox(_) => "box-cox",
    }
}

/// Returns a text of the dataset as a cell.
pub(super) fn words(text: &LocalizedText, language: &str) -> String {
    text.say(language).to_owned()
}

/// Appends a row in the format of RFC 4180, with no cell that a spreadsheet would run. Written by hand, because the
/// `csv` crate's writer would add its number reader, which has ten thousand bytes.
pub(super) fn line(text: &mut String, cells: &[String]) {
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            text.push(',');
        }
        text.push_str(&quoted(&super::cell::cell(cell)));
    }
    text.push_str("\r\n");
}

fn quoted(cell: &str) -> Cow<'_, str> {
    if cell.contains([',', '"', '\n', '\r']) {
        return format!("\"{}\"", cell.replace('"', "\"\"")).into();
    }
    cell.into()
}
