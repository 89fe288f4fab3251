use super::{Acceptability, LANES, WeightSampler};
use crate::Level;
use tenfold_data::{Framework, RankedId};
use tenfold_ranking::{Place, Prepared, Ranking, Weights};

/// A counter of the ranks of some units over random weightings, by any method: ranks all units under each weighting.
/// [`RankCounter`](super::RankCounter) gives the same counts for linear methods, faster.
#[derive(Debug, Clone)]
pub struct RankByMethodCounter {
    units: Vec<RankedId>,
    /// The counts so far.
    pub found: Acceptability,
}

impl RankByMethodCounter {
    /// Creates a counter without draws, for some of `of` ranked units.
    pub fn new(units: Vec<RankedId>, of: usize) -> Self {
        let (ranks, wins) = (vec![vec![0; of]; units.len()], vec![vec![0; units.len()]; units.len()]);
        Self { units, found: Acceptability { drawn: 0, ranks, wins } }
    }

    /// Draws this many more weightings of the indicators, rounded up to whole sets of [`LANES`].
    pub fn draw(&mut self, draws: &mut WeightSampler, count: usize, prepared: &Prepared, framework: &Framework) {
        let mut weightings = vec![[0.0; LANES]; draws.width()];
        for _ in 0..count.div_ceil(LANES) {
            draws.next(&mut weightings);
            for lane in 0..LANES {
                let shares: Vec<f64> = weightings.iter().map(|shares| f64::from(shares[lane])).collect();
                let weights = Weights::of_shares(Level::Indicators.nodes(framework), &shares, framework);
                self.count(&Ranking::places_by(prepared, &weights, framework));
            }
        }
    }

    fn count(&mut self, places: &[Place]) {
        let Self { units, found } = self;
        let mut ranks = vec![0; places.len()];
        for place in places {
            ranks[place.unit.0] = place.rank;
        }
        for (at, &unit) in units.iter().enumerate() {
            found.ranks[at][ranks[unit.0] - 1] += 1;
            for (wins, &other) in found.wins[at].iter_mut().zip(&*units) {
                *wins += u32::from(ranks[unit.0] < ranks[other.0]);
            }
        }
        found.drawn += 1;
    }
}
