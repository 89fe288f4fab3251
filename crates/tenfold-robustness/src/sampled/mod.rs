//! **Weightings drawn at random**, and who stands where under them.
//!
//! `draws` are the weightings, `blocks` scores units under them, `count_ranks`, `count_leaders` and `count_drivers` count,
//! `count_ranks_by` counts by any method, `acceptability`, `leaders` and `drivers` are what they find.

use super::Criteria;

mod acceptability;
mod blocks;
mod count_drivers;
mod count_leaders;
mod count_ranks;
mod count_ranks_by;
mod draws;
mod drivers;
mod leaders;

pub use acceptability::{Acceptability, TAIL, sampling_error};
pub use count_drivers::CountDrivers;
pub use count_leaders::CountLeaders;
pub use count_ranks::CountRanks;
pub use count_ranks_by::CountRanksBy;
pub use draws::{Draws, LANES, NEARBY, Source};
pub use drivers::{Drivers, Turned};
pub use leaders::Leaders;
