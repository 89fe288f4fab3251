//! The nearest weights for a purpose.
//!
//! `nearest` answers questions of least squares, or proves that they have no answer, on the constraints that are `active`.
//! `swap` asks it for the smallest change of all weights that swaps two units, `fit` for the weights that print an order,
//! `climb` for those that give a unit a rank by passing a `quorum` of others.

use super::{Criteria, Level, RankingContext, SearchOutcome};

mod active_set;
mod disaggregation;
mod k_of_n;
mod nearest;
mod rank_target_heuristic;
mod swap;

pub use disaggregation::{Disaggregation, DisaggregationError, WeightLowerBounds};
pub use nearest::{Constraint, FarkasCertificate, Nearest, Point, nearest};
pub use rank_target_heuristic::RankTargetHeuristic;
pub use swap::Swap;
