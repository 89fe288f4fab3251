//! Random weightings, and the ranks under them.
//!
//! `weight_sampler` draws weightings, `score_tiles` scores units under them. `rank_counter`, `leader_counter` and
//! `sobol_counter` count the results, `rank_by_method_counter` does so by any method. `acceptability`, `leaders` and
//! `sobol_indices` are the results.

use super::Criteria;

mod acceptability;
mod leader_counter;
mod leaders;
mod rank_by_method_counter;
mod rank_counter;
mod score_tiles;
mod sobol_counter;
mod sobol_indices;
mod weight_sampler;

pub use acceptability::{Acceptability, TAIL, sampling_error};
pub use leader_counter::LeaderCounter;
pub use leaders::Leaders;
pub use rank_by_method_counter::RankByMethodCounter;
pub use rank_counter::RankCounter;
pub use sobol_counter::SobolCounter;
pub use sobol_indices::{SobolIndices, Turned};
pub use weight_sampler::{LANES, NEARBY, WeightDistribution, WeightSampler};
