//! **How sure we are**: what the ranking is worth against other weights and other orders.
//!
//! `standing` is the ranking that is asked about, `level` which weights are moved, `criteria` the scores that they weigh.
//! `draws` are weightings drawn at random, `blocks` scores units under them, `acceptability` and `leaders` count their ranks.
//! `flip` is the smallest change of one weight that swaps two neighbours. `agreement` holds a ranking against orders that
//! were printed.

mod acceptability;
mod agreement;
mod blocks;
mod criteria;
mod draws;
mod flip;
mod leaders;
mod level;
mod standing;

pub use acceptability::{Acceptability, TAIL, sampling_error};
pub use agreement::{Agreement, agreements};
pub use criteria::Criteria;
pub use draws::{Draws, LANES, NEARBY, Source};
pub use flip::{CLOSE, Flip};
pub use leaders::Leaders;
pub use level::Level;
pub use standing::Standing;
