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
    /// The row of the unit that is looked at, where it stands below these.
    pub beyond: Option<Row>,
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
    /// The first so many rows of a ranking, told against another, and that of one more unit (a row in the table).
    pub fn of(
        prepared: &Prepared,
        ranking: &Ranking,
        against: &Ranking,
        framework: &Framework,
        rows: usize,
        focus: Option<usize>,
    ) -> Self {
        let row = |&Place { unit, rank, score }: &Place| Row {
            unit: prepared.screened.ranked[unit],
            rank,
            score,
            bar: Bar::of(contributions(ranking, framework, unit).iter().map(|c| c.points / 100.0)),
            change: Change::between(against.rank(unit), rank),
            imputed: prepared.imputed.holes_of(unit),
        };
        let looked_at = |place: &&Place| Some(prepared.screened.ranked[place.unit]) == focus;
        Self {
            rows: ranking.places.iter().take(rows).map(row).collect(),
            beyond: ranking.places.iter().skip(rows).find(looked_at).map(row),
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
