use rand_pcg::Pcg32;
use tenfold_data::RankedId;

use super::{
    Criteria, SobolIndices,
    weight_sampler::{SEED, factor},
};

/// An estimator of the weights that drive the variance of a unit's rank over nearby weightings.
///
/// Each weight is multiplied by a factor as in [`WeightDistribution::Nearby`](super::WeightDistribution::Nearby).
/// Normalising the weights again changes no rank, so each factor is an independent input.
#[derive(Debug, Clone)]
pub struct SobolCounter {
    /// The lead of each other unit on each criterion.
    leads: Vec<Vec<f64>>,
    shares: Vec<f64>,
    spread: f64,
    generator: Pcg32,
    /// The sums so far.
    pub found: SobolIndices,
}

/// The random stream, which differs from that of the weightings. It is also the same for every reader.
const STREAM: u64 = 27;

impl SobolCounter {
    /// Creates an estimator without draws, for a ranked unit near some shares.
    pub fn new(criteria: &Criteria, unit: RankedId, shares: Vec<f64>, spread: f64) -> Self {
        let lead = |criterion: usize| {
            let column = criteria.column(criterion);
            column.iter().map(|score| score - column[unit.0]).collect()
        };
        let leads = (0..criteria.len()).map(lead).collect();
        let found = SobolIndices::new(criteria.len());
        Self { leads, shares, spread, generator: Pcg32::new(SEED, STREAM), found }
    }

    /// Draws this many more pairs of weightings.
    pub fn draw(&mut self, count: usize) {
        let units = self.leads.first().map_or(0, Vec::len);
        let mut ahead = vec![0.0; units];
        for _ in 0..count {
            let [a, b] = [self.weights(), self.weights()];
            self.score(&b, &mut ahead);
            let rank_of_b = rank(ahead.iter().copied());
            self.score(&a, &mut ahead);
            let rank_of_a = rank(ahead.iter().copied());
            let turned = self.leads.iter().zip(a.iter().zip(&b)).map(|(leads, (a, b))| {
                let by = b - a;
                rank(ahead.iter().zip(leads).map(|(ahead, lead)| ahead + by * lead))
            });
            self.found.add(rank_of_a, rank_of_b, turned);
        }
    }

    fn weights(&mut self) -> Vec<f64> {
        let Self { shares, spread, generator, .. } = self;
        shares.iter().map(|share| share * factor(generator, *spread)).collect()
    }

    /// Computes the lead of each other unit under these weights.
    fn score(&self, weights: &[f64], ahead: &mut [f64]) {
        ahead.fill(0.0);
        for (leads, weight) in self.leads.iter().zip(weights) {
            for (ahead, lead) in ahead.iter_mut().zip(leads) {
                *ahead += weight * lead;
            }
        }
    }
}

/// Returns a unit's rank from the others' leads over it.
fn rank(ahead: impl Iterator<Item = f64>) -> f64 {
    1.0 + ahead.map(|ahead| f64::from(u8::from(ahead > 0.0))).sum::<f64>()
}
