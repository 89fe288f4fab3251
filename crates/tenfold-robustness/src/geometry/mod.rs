//! **The space of aspect weightings**, cut up until what is said of it is proved.
//!
//! `polytope` is a part of all weightings, and `volume` how much of them; `first` has the exact part under which a unit is
//! first. `rivals` are the others as what keeps a unit from a rank, `domain` the weightings that are asked about, `range`
//! the best and the worst rank over them. `reach` is what a rank would take: the nearest weighting that gives it, which
//! `nearing` looks for, by `projection`.

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
