use serde::{Deserialize, Serialize};
use tenfold_data::RankedId;

/// The counts of the units that are first, and among the first, over random weightings (SMAA-2: Lahdelma and Salminen
/// 2001, *Operations Research* 49(3)).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Leaders {
    /// The number of weightings drawn.
    pub drawn: usize,
    /// The number of weightings that have each unit first.
    pub first: Vec<u32>,
    /// The number of weightings that have each unit among the first; ties are broken by unit.
    pub among: Vec<u32>,
    /// The sum of the weightings that have each unit first, share by share.
    pub central: Vec<f64>,
}

impl Leaders {
    /// Returns a unit's central weight vector: the mean of the weightings that have it first. `None` if none has.
    pub fn central(&self, unit: RankedId) -> Option<Vec<f64>> {
        let width = self.central.len() / self.first.len();
        let count = f64::from(self.first[unit.0]);
        (count > 0.0).then(|| self.central[unit.0 * width..][..width].iter().map(|sum| sum / count).collect())
    }
}
