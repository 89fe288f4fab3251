//! **Weightings drawn at random**, and who stands where under them.
//!
//! `draws` are the weightings, `blocks` scores units under them, `count_ranks`, `count_leaders` and `count_drivers` count,
//! `count_ranks_by` counts by any method, `acceptability`, `leaders` and `drivers` are what they find.

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
pub use weight_sampler::{LANES, NEARBY, Source, WeightSampler};
