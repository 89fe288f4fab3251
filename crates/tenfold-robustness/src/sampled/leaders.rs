use serde::{Deserialize, Serialize};
use tenfold_data::RankedId;

/// How often each unit is first, and among the first, over weightings drawn at random (SMAA-2: Lahdelma and Salminen
/// 2001, *Operations Research* 49(3)).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Leaders {
    /// The number of weightings drawn.
    pub drawn: usize,
    /// How many of them have each unit first.
    pub first: Vec<u32>,
    /// How many of them have each unit among the first; within a tie by unit.
    pub among: Vec<u32>,
    /// The sum of the weightings that have each unit first, share by share.
    pub central: Vec<f64>,
}

impl Leaders {
    /// The mean of the weightings that have a unit first: its central weighting. `None` if none has.
    pub fn central(&self, unit: RankedId) -> Option<Vec<f64>> {
        let width = self.central.len() / self.first.len();
        let count = f64::from(self.first[unit.0]);
        (count > 0.0).then(|| self.central[unit.0 * width..][..width].iter().map(|sum| sum / count).collect())
    }
}
