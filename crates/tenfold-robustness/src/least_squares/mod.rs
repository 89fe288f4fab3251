//! Least-squares searches for the nearest weights with a given property.
//!
//! `nearest` solves a least-squares problem or proves that it has no solution, on the constraints in `active_set`.
//! `swap` finds the smallest change of all weights that swaps two units, `disaggregation` the weights that reproduce an
//! order, `rank_target_heuristic` those that give a unit a rank by passing `k_of_n` others.

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
