//! Exact analysis of the aspect weights: cuts the space of weightings into parts until the result is proved.
//!
//! `polytope` is a part of all weightings and `volume` its size; `first_rank_region` is the exact part in which a unit
//! is first. `opponents` are the units that keep another from a rank, `domain` the weightings of a search, `range` the
//! best and the worst rank, `rank_target_exact` the nearest weighting that gives a rank, `branch_and_bound` the search,
//! `projection` the nearest point of a polytope.

use super::{Criteria, Level, RankingContext, SearchOutcome};

mod branch_and_bound;
mod domain;
mod first_rank_region;
mod opponents;
mod polytope;
mod projection;
mod range;
mod rank_target_exact;
mod volume;

pub use domain::WeightBounds;
pub use first_rank_region::{FirstRankRegion, MOST_SHARES, acceptabilities, expected_rank, firsts, winning};
pub use polytope::Polytope;
pub use projection::Projection;
pub use range::{Extreme, Range};
pub use rank_target_exact::{RankOutOfRange, RankTargetExact};
