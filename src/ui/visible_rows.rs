//! Which rows a view shows, and which units are watched for it.

use crate::{
    chart::{CloseGroups, Selection, TopTen},
    dataset::{Dataset, RankedId},
    link::View,
    ranking::Prepared,
};

/// At most this many rows are joined by brackets: further down neighbours lie so close that all would be.
const JOINED: usize = 50;

/// How many rows of a selection are joined by brackets: of some only, neighbours among the rows are none in the ranking; and
/// where scores are not linear in the weights this is not known.
pub(super) fn joined(selection: &Selection, prepared: &Prepared) -> usize {
    if selection.is_plain() && prepared.method.is_linear() { selection.rows.min(JOINED) } else { 0 }
}

/// What a view asks for.
pub(super) fn selection(view: &View, dataset: &Dataset, prepared: &Prepared) -> Selection {
    Selection {
        rows: view.top.rows(prepared.screened.ranked.len()),
        focus: view.focus.as_ref().and_then(|id| dataset.table.find(id)),
        by: view.by.as_ref().and_then(|code| dataset.framework.find(code)),
        within: view.within.as_ref().and_then(|code| dataset.table.part(code)),
    }
}

/// At most this many rows are watched: in a list of hundreds no reader asks how each would stand.
pub(super) const WATCHED: usize = 30;
/// This many units just outside the rows are watched too.
const OUTSIDE: usize = 6;

/// The ranked units whose ranks under other weights are asked for: the rows', the one beyond them, some just outside.
pub(super) fn watched(prepared: &Prepared, ten: &TopTen, closeness: &CloseGroups) -> Vec<RankedId> {
    let outside = closeness.outside.iter().take(OUTSIDE).map(|outside| outside.unit);
    let mut units: Vec<RankedId> = Vec::new();
    for unit in
        ten.rows.iter().take(WATCHED).map(|row| row.unit).chain(outside).chain(ten.beyond.iter().map(|row| row.unit))
    {
        // Ranked units stand in the order of the table.
        units.extend(prepared.screened.find(unit).filter(|unit| !units.contains(unit)));
    }
    units
}
