use super::{Bar, Change, Selection};
use tenfold_data::{Dataset, Framework, NodeId, RankedId, UnitId};
use tenfold_ranking::{Place, Prepared, Ranking, added, length};

/// The rows of the chart: the units that a reader sees first.
#[derive(Debug, Clone, PartialEq)]
pub struct TopTen {
    /// The rows, best first.
    pub rows: Vec<Row>,
    /// The row of the focused unit, if it is below these rows.
    pub beyond: Option<Row>,
    /// The number of units from which the rows are chosen.
    pub of: usize,
    /// The node that alone ranks the units; `None` is the composite.
    pub by: Option<NodeId>,
    /// The units that this node cannot rank, because they have no figure below it and none is imputed.
    pub unplaced: Vec<UnitId>,
}

/// A row of the chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The unit.
    pub unit: UnitId,
    /// Its index among the ranked units.
    pub ranked: RankedId,
    /// Its rank, from 1.
    pub rank: usize,
    /// Its unrounded score: the composite score, or that on the node that ranks.
    pub score: f64,
    /// The change of its rank from the one under the reference weights.
    pub change: Change,
    /// The number of its indicators without a figure.
    pub imputed: usize,
}

/// A unit whose rank has changed. `None` is a rank below the kept rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The unit.
    pub unit: UnitId,
    /// Its rank before.
    pub was: Option<usize>,
    /// Its rank now.
    pub is: Option<usize>,
}

impl TopTen {
    /// Builds the rows of a selection from a ranking, with changes from another. If a node ranks, the changes are from
    /// the composite.
    pub fn of(
        dataset: &Dataset,
        prepared: &Prepared,
        ranking: &Ranking,
        against: &Ranking,
        selection: &Selection,
    ) -> Self {
        let against = if selection.by.is_some() { ranking } else { against };
        let row = |&Place { unit, rank, score }: &Place| Row {
            unit: prepared.screened.unit(unit),
            ranked: unit,
            rank,
            score,
            change: Change::between(against.rank(unit), rank),
            imputed: prepared.imputed.holes_of(unit),
        };
        let places = selection.places(dataset, prepared, ranking);
        let looked_at = |place: &&Place| Some(prepared.screened.unit(place.unit)) == selection.focus;
        Self {
            rows: places.iter().take(selection.rows).map(row).collect(),
            beyond: places.iter().skip(selection.rows).find(looked_at).map(row),
            of: places.len(),
            by: selection.by,
            unplaced: selection.unplaced(dataset, prepared, ranking),
        }
    }

    /// Returns the segments of a row's bar, in parts of 1: the contributions of the aspects, or of the children of the
    /// node that ranks. Call it when a row is drawn: few of ten thousand rows are.
    pub fn parts(&self, row: &Row, ranking: &Ranking, framework: &Framework) -> Vec<f64> {
        self.added_up(framework).iter().map(|&id| length(ranking, id, self.by, row.ranked)).collect()
    }

    /// Returns these contributions in points of the scale; `None` if the unit has no figure, and none is imputed.
    pub fn points(&self, row: &Row, ranking: &Ranking, framework: &Framework) -> Vec<Option<f64>> {
        self.added_up(framework).iter().map(|&id| added(ranking, id, self.by, row.ranked)).collect()
    }

    /// Returns the nodes that sum to a row's score: the ranking node itself if it has no children.
    fn added_up(&self, framework: &Framework) -> Vec<NodeId> {
        match self.by {
            None => framework.aspects().to_vec(),
            Some(node) if framework.node(node).children.is_empty() => vec![node],
            Some(node) => framework.node(node).children.clone(),
        }
    }

    /// Draws a row's bar.
    pub fn bar(&self, row: &Row, ranking: &Ranking, framework: &Framework) -> Bar {
        let lengths = self.parts(row, ranking, framework);
        match self.by.and_then(|node| framework.aspect_of(node)) {
            None => Bar::of(lengths),
            Some(aspect) => Bar::within(aspect, lengths),
        }
    }

    /// Returns the units on ranks one to three; `None` if these are tied.
    pub fn leaders(&self) -> Option<[UnitId; 3]> {
        let at = |rank: usize| self.rows.get(rank - 1).filter(|row| row.rank == rank).map(|row| row.unit);
        Some([at(1)?, at(2)?, at(3)?])
    }

    /// Iterates over the rows, and the one beyond them.
    pub fn all(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().chain(&self.beyond)
    }

    /// Lists the changes since another top ten: the units of either whose rank differs.
    pub fn moves(&self, before: &Self) -> Vec<Move> {
        let (was, is) = (before.ranks(), self.ranks());
        let rank = |ranks: &[Option<usize>], unit: UnitId| ranks.get(unit.0).copied().flatten();
        let gone = before.rows.iter().filter(|r| rank(&is, r.unit).is_none());
        let units = self.rows.iter().chain(gone).map(|r| r.unit);
        units.map(|unit| Move { unit, was: rank(&was, unit), is: rank(&is, unit) }).filter(|m| m.was != m.is).collect()
    }

    /// Returns the rank of each row's unit, indexed by its row in the table.
    fn ranks(&self) -> Vec<Option<usize>> {
        let last = self.rows.iter().map(|row| row.unit).max();
        let mut ranks = vec![None; last.map_or(0, |last: UnitId| last.0 + 1)];
        self.rows.iter().for_each(|row| ranks[row.unit.0] = Some(row.rank));
        ranks
    }
}
