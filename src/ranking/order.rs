use super::{Composite, Prepared, Weighting, Weights};
use crate::dataset::{Framework, sorted};

/// A unit's place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// The ranked unit, as an index into [`Screened::ranked`](super::Screened::ranked).
    pub unit: usize,
    /// Its rank, from 1; ties share the smaller rank (1, 2, 2, 4).
    pub rank: usize,
    /// Its composite score, unrounded.
    pub score: f64,
}

/// The ranked units in order, with all that was computed on the way.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranking {
    /// The shares.
    pub weights: Weights,
    /// The scores on every node.
    pub composite: Composite,
    /// The places, best first; within a tie by unit id.
    pub places: Vec<Place>,
    /// The ends of the scale that scores are on: the worst and the best.
    pub ends: (f64, f64),
    ranks: Vec<usize>,
}

impl Ranking {
    /// Weighs, aggregates by the arithmetic mean, and orders: all that a moved weight asks for.
    pub fn of(prepared: &Prepared, weighting: &Weighting, framework: &Framework) -> Self {
        let weights = Weights::of(weighting, framework);
        let composite = Composite::of(prepared, &weights, framework);
        Self::on(prepared, weights, composite)
    }

    /// Orders what was weighed and aggregated.
    pub fn on(prepared: &Prepared, weights: Weights, composite: Composite) -> Self {
        let places = order(&composite.scores);
        let mut ranks = vec![0; places.len()];
        for place in &places {
            ranks[place.unit] = place.rank;
        }
        Self { weights, composite, places, ends: prepared.normalised.room(), ranks }
    }

    /// Whether a score can be a hundred at best, and not less than nought.
    pub fn is_of_hundred(&self) -> bool {
        let best = self.composite.parts.as_ref().map_or(self.ends.1, |parts| parts.best);
        best == 100.0 && self.ends.0 >= 0.0
    }

    /// A ranked unit's rank.
    pub fn rank(&self, unit: usize) -> usize {
        self.ranks[unit]
    }
}

/// Orders scores, descending: a place for each. Units come in the order of their ids, which a stable sort keeps within a tie.
pub fn order(scores: &[f64]) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::with_capacity(scores.len());
    for unit in sorted(scores.len(), &|a, b| scores[b].total_cmp(&scores[a])) {
        let score = scores[unit];
        let rank = places.last().filter(|p| p.score.total_cmp(&score).is_eq()).map_or(places.len() + 1, |p| p.rank);
        places.push(Place { unit, rank, score });
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_the_smaller_rank_and_stand_by_id() {
        let places = order(&[50.0, 70.0, 60.0, 70.0, 60.0, 60.0]);
        let shown: Vec<_> = places.iter().map(|p| (p.rank, p.unit)).collect();
        assert_eq!(shown, [(1, 1), (1, 3), (3, 2), (3, 4), (3, 5), (6, 0)]);
    }
}
