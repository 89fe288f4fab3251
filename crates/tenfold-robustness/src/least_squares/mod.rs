//! **The nearest weights** that do something.
//!
//! `nearest` answers questions of least squares, or proves that they have no answer, on the constraints that are `active`.
//! `swap` asks it for the smallest change of all weights that swaps two units, `fit` for the weights that print an order,
//! `climb` for those that give a unit a rank by passing a `quorum` of others.

use super::{Answer, Criteria, Level, Standing};

mod active;
mod climb;
mod fit;
mod nearest;
mod quorum;
mod swap;

pub use climb::Climb;
pub use fit::{Fit, FitError, Floors};
pub use nearest::{Constraint, Farkas, Nearest, Point, nearest};
pub use swap::Swap;
