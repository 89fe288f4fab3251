//! **How sure we are**: what the ranking is worth against other weights and other orders.
//!
//! `standing` is the ranking that is asked about, `level` which weights are moved, `criteria` the scores that they weigh.
//! `draws` are weightings drawn at random, `blocks` scores units under them, `count_ranks`
//! and `count_leaders` count their ranks, `acceptability` and `leaders` are what they find.
//! `flip` is the smallest change of one weight that swaps two neighbours. `agreement` holds a ranking against orders that
//! were printed.
//! `flip` is the smallest change of one weight that swaps two neighbours, `swap` that of all weights together. The latter is
//! a question of least squares, which `nearest` answers or proves to have no answer, on the constraints that are `active`.
//! `answer` is what comes of asking. `agreement` holds a ranking against orders that
//! `fit` asks it for the weights that print an order. `answer` is what comes of asking. `agreement` holds a ranking against orders that
//! `fit` asks it for the weights that print an order, `climb` for those that give a unit a rank by passing a `quorum` of
//! others. `answer` is what comes of asking. `agreement` holds a ranking against orders that
//!
//! `polytope` is a part of all weightings, and `volume` how much of them; `first` has the exact part under which a unit is
//! first. `rivals` are the others as what keeps a unit from a rank, `domain` the weightings that are asked about, `range`
//! the best and the worst rank over them. `reach` is what a rank would take: the nearest weighting that gives it, which
//! `nearing` looks for, `projection` by `projection`.

mod acceptability;
mod active;
mod agreement;
mod answer;
mod blocks;
mod climb;
mod count_leaders;
mod count_ranks;
mod criteria;
mod domain;
mod draws;
mod first;
mod fit;
mod flip;
mod leaders;
mod level;
mod nearest;
mod nearing;
mod polytope;
mod projection;
mod quorum;
mod range;
mod reach;
mod rivals;
mod standing;
mod swap;
mod volume;

pub use acceptability::{Acceptability, TAIL, sampling_error};
pub use agreement::{Agreement, agreements};
pub use answer::Answer;
pub use climb::Climb;
pub use count_leaders::CountLeaders;
pub use count_ranks::CountRanks;
pub use criteria::Criteria;
pub use domain::Within;
pub use draws::{Draws, LANES, NEARBY, Source};
pub use first::{First, MOST_SHARES, acceptabilities, expected_rank, firsts, winning};
pub use fit::{Fit, FitError, Floors};
pub use flip::{CLOSE, Flip};
pub use leaders::Leaders;
pub use level::Level;
pub use nearest::{Constraint, Farkas, Nearest, Point, nearest};
pub use polytope::Polytope;
pub use projection::Projection;
pub use range::{Extreme, Range};
pub use reach::{Answer, NoRank, Reach};
pub use rivals::Toward;
pub use standing::Standing;
pub use swap::Swap;
