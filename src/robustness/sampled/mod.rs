//! **Weightings drawn at random**, and who stands where under them.
//!
//! `draws` are the weightings, `blocks` scores units under them, `count_ranks` and `count_leaders` count, `acceptability`
//! and `leaders` are what they find.

use super::Criteria;

mod acceptability;
mod blocks;
mod count_leaders;
mod count_ranks;
mod draws;
mod leaders;

pub use acceptability::{Acceptability, TAIL, sampling_error};
pub use count_leaders::CountLeaders;
pub use count_ranks::CountRanks;
pub use draws::{Draws, LANES, NEARBY, Source};
pub use leaders::Leaders;
