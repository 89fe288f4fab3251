//! **How sure we are**: what the ranking is worth against other weights and other orders.
//!
//! `standing` is the ranking that is asked about, `level` which weights are moved, `criteria` the scores that they weigh,
//! `answer` what comes of asking.
//!
//! `flip` is the smallest change of one weight that swaps two neighbours. `sampled` draws weightings by the hundred thousand
//! and counts ranks, `geometry` cuts the space of aspect weightings up and proves, `least_squares` looks for the nearest
//! weights that do something. `agreement` holds a ranking against orders that were printed, `many` tries every sensible method.

mod agreement;
mod answer;
mod criteria;
mod flip;
mod geometry;
mod least_squares;
mod level;
mod many;
mod sampled;
mod standing;

pub use agreement::{Agreement, agreements};
pub use answer::Answer;
pub use criteria::Criteria;
pub use flip::{CLOSE, Flip};
pub use geometry::{
    Extreme, First, MOST_SHARES, NoRank, Polytope, Projection, Range, Reach, Within, acceptabilities, expected_rank,
    firsts, winning,
};
pub use least_squares::{Climb, Constraint, Farkas, Fit, FitError, Floors, Nearest, Point, Swap, nearest};
pub use level::Level;
pub use many::{ManyMethods, Tried};
pub use sampled::{
    Acceptability, CountDrivers, CountLeaders, CountRanks, CountRanksBy, Draws, Drivers, LANES, Leaders, NEARBY,
    Source, TAIL, Turned, sampling_error,
};
pub use standing::Standing;
