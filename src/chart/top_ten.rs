use super::{Bar, Change, Selection};
use crate::{
    dataset::{Dataset, Framework, NodeId},
    ranking::{Place, Prepared, Ranking},
};

/// The units that a reader sees first, row by row.
#[derive(Debug, Clone, PartialEq)]
pub struct TopTen {
    /// The rows, best first.
    pub rows: Vec<Row>,
    /// The row of the unit that is looked at, where it stands below these.
    pub beyond: Option<Row>,
    /// How many there are to choose the rows from.
    pub of: usize,
}

/// A row of the chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The unit, by its row in the table.
    pub unit: usize,
    /// Its rank, from 1.
    pub rank: usize,
    /// Its score, unrounded: the composite's, or that on the node that it is ranked by.
    pub score: f64,
    /// How its rank differs from that under the weights it is told against.
    pub change: Change,
    /// How many of its indicators are imputed.
    pub imputed: usize,
    /// What is added up to the score, in parts of 1, and the aspect that all of it belongs to where that is one.
    pub parts: (Option<usize>, Vec<f64>),
}

impl Row {
    /// What is added up to the score, drawn.
    pub fn bar(&self) -> Bar {
        match &self.parts {
            (None, lengths) => Bar::of(lengths.iter().copied()),
            (Some(aspect), lengths) => Bar::within(*aspect, lengths.iter().copied()),
        }
    }
}

/// A unit whose rank is not what it was. `None` is a rank below those that are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The unit, by its row in the table.
    pub unit: usize,
    /// Its rank before.
    pub was: Option<usize>,
    /// Its rank now.
    pub is: Option<usize>,
}

impl TopTen {
    /// The rows of a selection from a ranking, told against another. Ranked by a node alone they are told against the whole.
    pub fn of(
        dataset: &Dataset,
        prepared: &Prepared,
        ranking: &Ranking,
        against: &Ranking,
        selection: &Selection,
    ) -> Self {
        let framework = &dataset.framework;
        let against = if selection.by.is_some() { ranking } else { against };
        let row = |&Place { unit, rank, score }: &Place| Row {
            unit: prepared.screened.ranked[unit],
            rank,
            score,
            change: Change::between(against.rank(unit), rank),
            imputed: prepared.imputed.holes_of(unit),
            parts: parts(ranking, framework, unit, selection.by),
        };
        let places = selection.places(dataset, prepared, ranking);
        let looked_at = |place: &&Place| Some(prepared.screened.ranked[place.unit]) == selection.focus;
        Self {
            rows: places.iter().take(selection.rows).map(row).collect(),
            beyond: places.iter().skip(selection.rows).find(looked_at).map(row),
            of: places.len(),
        }
    }

    /// The units on ranks one to three; `None` where these are not told apart.
    pub fn leaders(&self) -> Option<[usize; 3]> {
        let at = |rank: usize| self.rows.get(rank - 1).filter(|row| row.rank == rank).map(|row| row.unit);
        Some([at(1)?, at(2)?, at(3)?])
    }

    /// The rows, and the one beyond them.
    pub fn all(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().chain(&self.beyond)
    }

    /// What moved since another top ten: units of either whose rank is not the same.
    pub fn moves(&self, before: &Self) -> Vec<Move> {
        let rank = |ten: &Self, unit| ten.rows.iter().find(|r| r.unit == unit).map(|r| r.rank);
        let gone = before.rows.iter().filter(|r| rank(self, r.unit).is_none());
        let units = self.rows.iter().chain(gone).map(|r| r.unit);
        units
            .map(|unit| Move { unit, was: rank(before, unit), is: rank(self, unit) })
            .filter(|m| m.was != m.is)
            .collect()
    }
}

/// What the aspects add to a score, or what the nodes within one add to its own.
fn parts(ranking: &Ranking, framework: &Framework, unit: usize, by: Option<NodeId>) -> (Option<usize>, Vec<f64>) {
    let length = |&id: &NodeId| ranking.weights.of_siblings(id) * ranking.composite.on(id, unit) / 100.0;
    let Some(node) = by else { return (None, framework.aspects().iter().map(length).collect()) };
    let children = &framework.node(node).children;
    let lengths = if children.is_empty() {
        vec![ranking.composite.on(node, unit) / 100.0]
    } else {
        children.iter().map(length).collect()
    };
    (framework.aspect_of(node), lengths)
}
