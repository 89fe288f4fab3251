use serde::{Deserialize, Serialize};

/// The counts of the ranks that some units take: rank acceptability (SMAA-2: Lahdelma and Salminen 2001, *Operations
/// Research* 49(3)).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acceptability {
    /// The number of weightings drawn.
    pub drawn: usize,
    /// The number of weightings that give each unit each rank, from rank 1 at index 0; ties share the smaller rank.
    pub ranks: Vec<Vec<u32>>,
    /// The number of weightings that put the first of each pair of units strictly ahead.
    pub wins: Vec<Vec<u32>>,
}

impl Acceptability {
    /// Returns the share of the weightings that give a unit a rank; `unit` is an index into the counted units.
    pub fn share(&self, unit: usize, rank: usize) -> f64 {
        self.part(self.ranks[unit].get(rank.wrapping_sub(1)).copied().unwrap_or(0))
    }

    /// Returns a unit's mean rank.
    pub fn expected(&self, unit: usize) -> f64 {
        let ranks = self.ranks[unit].iter().zip(1_u32..);
        ranks.map(|(&count, rank)| f64::from(rank) * self.part(count)).sum()
    }

    /// Returns the quantile of a unit's rank for a part of the weightings, 0 to 1: nearest rank, so one that was drawn.
    pub fn quantile(&self, unit: usize, part: f64) -> usize {
        // Slightly less, so that five percent of a hundred is the fifth.
        let wanted = (part * self.drawn as f64 - 1e-6).ceil().max(1.0) as u64;
        let mut seen = 0;
        let reached = self.ranks[unit].iter().position(|&count| {
            seen += u64::from(count);
            seen >= wanted
        });
        reached.map_or(1, |place| place + 1)
    }

    fn part(&self, count: u32) -> f64 {
        f64::from(count) / self.drawn.max(1) as f64
    }
}

/// Returns the largest sampling error of a share: two standard errors at a share of one half, so that 19 shares in 20
/// are nearer than this.
pub fn sampling_error(drawn: usize) -> f64 {
    1.0 / (drawn.max(1) as f64).sqrt()
}

/// The part of nearby weightings that a rank range leaves out at either end: it covers the other 90 %.
pub const TAIL: f64 = 0.05;
