//! **How sure we are**: what the ranking is worth against other weights and other orders.
//!
//! `standing` is the ranking that is asked about, `level` which weights are moved, `criteria` the scores that they weigh.
//! `draws` are weightings drawn at random, `blocks` scores units under them, `count_ranks`
//! and `count_leaders` count their ranks, `acceptability` and `leaders` are what they find.
//! `flip` is the smallest change of one weight that swaps two neighbours. `agreement` holds a ranking against orders that
//! were printed.

mod acceptability;
mod agreement;
mod blocks;
mod count_leaders;
mod count_ranks;
mod criteria;
mod draws;
mod flip;
mod leaders;
mod level;
mod standing;

pub use acceptability::{Acceptability, TAIL, sampling_error};
pub use agreement::{Agreement, agreements};
pub use count_leaders::CountLeaders;
pub use count_ranks::CountRanks;
pub use criteria::Criteria;
pub use draws::{Draws, LANES, NEARBY, Source};
pub use flip::{CLOSE, Flip};
pub use leaders::Leaders;
pub use level::Level;
pub use standing::Standing;
