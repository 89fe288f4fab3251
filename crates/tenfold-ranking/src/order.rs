use super::{Composite, Prepared, Weighting, Weights};
use tenfold_data::{Framework, RankedId, argsort};

/// A unit's place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// The ranked unit, as an index into [`Screened::ranked`](super::Screened::ranked).
    pub unit: RankedId,
    /// Its rank, from 1; equal scores share the smaller rank (1, 2, 2, 4).
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
    /// Weighs, aggregates by the arithmetic mean, and orders: all that a moved weight requires.
    pub fn of(prepared: &Prepared, weighting: &Weighting, framework: &Framework) -> Self {
        let weights = Weights::of(weighting, framework);
        let composite = Composite::of(prepared, &weights, framework);
        Self::on(prepared, weights, composite)
    }

    /// Orders weighted and aggregated scores.
    pub fn on(prepared: &Prepared, weights: Weights, composite: Composite) -> Self {
        let places = order(&composite.scores, composite.tolerance(None));
        let mut ranks = vec![0; places.len()];
        for place in &places {
            ranks[place.unit.0] = place.rank;
        }
        Self { weights, composite, places, ends: prepared.normalised.room(), ranks }
    }

    /// Whether scores lie within 0 to 100.
    pub fn is_of_hundred(&self) -> bool {
        let best = self.composite.parts.as_ref().map_or(self.ends.1, |parts| parts.best);
        best == 100.0 && self.ends.0 >= 0.0
    }

    /// A ranked unit's rank.
    pub fn rank(&self, unit: RankedId) -> usize {
        self.ranks[unit.0]
    }
}

/// Orders scores, descending: a place for each. Units come in the order of their ids, which they keep within a tie.
///
/// Scores that differ by at most the tolerance are equal. Such equality does not pass from neighbour to neighbour by itself,
/// so the rule is: from the best score down, a new rank begins where the gap to the score before is over the tolerance
/// (single linkage). Scores far closer than figures can say are so one tie, whatever the order of the sums.
pub fn order(scores: &[f64], tolerance: f64) -> Vec<Place> {
    let descending = descending(scores);
    let mut ranks = vec![0; scores.len()];
    let mut is_by_id = true;
    for (turn, &unit) in descending.iter().enumerate() {
        let before = turn.checked_sub(1).map(|turn| descending[turn]);
        let tied = before.filter(|&before| is_equal(scores[before], scores[unit], tolerance));
        ranks[unit] = tied.map_or(turn + 1, |before| ranks[before]);
        is_by_id &= tied.is_none_or(|before| before < unit);
    }
    let units = if is_by_id { descending } else { argsort(scores.len(), &|a, b| ranks[a].cmp(&ranks[b])) };
    units.into_iter().map(|unit| Place { unit: RankedId(unit), rank: ranks[unit], score: scores[unit] }).collect()
}

/// Scores of which equal ones, by the rule of [`order`], are the same number: the greatest of them.
pub fn levelled(scores: &[f64], tolerance: f64) -> Vec<f64> {
    let mut levelled = scores.to_vec();
    for pair in descending(scores).windows(2) {
        if is_equal(scores[pair[0]], scores[pair[1]], tolerance) {
            levelled[pair[1]] = levelled[pair[0]];
        }
    }
    levelled
}

/// Whether two scores, the greater first, are equal.
fn is_equal(one: f64, other: f64, tolerance: f64) -> bool {
    one == other || one - other <= tolerance
}

fn descending(scores: &[f64]) -> Vec<usize> {
    argsort(scores.len(), &|a, b| scores[b].total_cmp(&scores[a]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_the_smaller_rank_and_stand_by_id() {
        assert_eq!(shown(&[50.0, 70.0, 60.0, 70.0, 60.0, 60.0], 0.0), [(1, 1), (1, 3), (3, 2), (3, 4), (3, 5), (6, 0)]);
    }

    #[test]
    fn gaps_up_to_the_tolerance_part_nobody_and_ties_stand_by_id_whatever_their_last_bits() {
        assert_eq!(shown(&[1.0, 3.0, 2.0, 6.0], 1.0), [(1, 3), (2, 0), (2, 1), (2, 2)], "a chain is one tie");
        assert_eq!(shown(&[1.0, 3.0, 2.0, 6.0], 0.9), [(1, 3), (2, 1), (3, 2), (4, 0)]);
        assert_eq!(levelled(&[1.0, 3.0, 2.0, 6.0], 1.0), [3.0, 3.0, 3.0, 6.0]);
    }

    fn shown(scores: &[f64], tolerance: f64) -> Vec<(usize, usize)> {
        order(scores, tolerance).iter().map(|p| (p.rank, p.unit.0)).collect()
    }
}
