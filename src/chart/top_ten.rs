use super::{Bar, Change};
use crate::{
    dataset::Framework,
    ranking::{Place, Prepared, Ranking, contributions},
};

/// The units that a reader sees first, row by row.
#[derive(Debug, Clone, PartialEq)]
pub struct TopTen {
    /// The rows, best first.
    pub rows: Vec<Row>,
}

/// A row of the chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The unit, by its row in the table.
    pub unit: usize,
    /// Its rank, from 1.
    pub rank: usize,
    /// Its composite score, unrounded.
    pub score: f64,
    /// What each aspect adds to the score, drawn.
    pub bar: Bar,
    /// How its rank differs from that under the weights it is told against.
    pub change: Change,
    /// How many of its indicators are imputed.
    pub imputed: usize,
}

impl TopTen {
    /// The number of rows.
    pub const ROWS: usize = 10;

    /// The first rows of a ranking, told against another.
    pub fn of(prepared: &Prepared, ranking: &Ranking, against: &Ranking, framework: &Framework) -> Self {
        let row = |&Place { unit, rank, score }: &Place| Row {
            unit: prepared.screened.ranked[unit],
            rank,
            score,
            bar: Bar::of(contributions(ranking, framework, unit).iter().map(|c| c.points / 100.0)),
            change: Change::between(against.rank(unit), rank),
            imputed: prepared.imputed.holes_of(unit),
        };
        Self { rows: ranking.places.iter().take(Self::ROWS).map(row).collect() }
    }

    /// What moved since another top ten: units of either whose rank is not the same, with the rank before and now.
    /// `None` is a rank below the ten.
    pub fn moves(&self, before: &Self) -> Vec<(usize, Option<usize>, Option<usize>)> {
        let rank = |ten: &Self, unit| ten.rows.iter().find(|r| r.unit == unit).map(|r| r.rank);
        let gone = before.rows.iter().filter(|r| rank(self, r.unit).is_none());
        let units = self.rows.iter().chain(gone).map(|r| r.unit);
        units.map(|u| (u, rank(before, u), rank(self, u))).filter(|(_, was, is)| was != is).collect()
    }
}
