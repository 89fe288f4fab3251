//! Robustness of a ranking against other weights, other methods and printed orders.
//!
//! `ranking_context` is the ranking under analysis, `level` the weights that change, `criteria` the scores that they
//! weight, `search_outcome` the result of a search.
//!
//! `critical_weight_change` is the smallest change of one weight that swaps two units. `sampled` draws hundreds of
//! thousands of weightings and counts ranks, `geometry` cuts the space of aspect weightings and proves results,
//! `least_squares` finds the nearest weights with a property. `agreement` compares a ranking with printed orders,
//! `method_sweep` ranks by every sensible method.

mod agreement;
mod criteria;
mod critical_weight_change;
mod geometry;
mod least_squares;
mod level;
mod method_sweep;
mod ranking_context;
mod sampled;
mod search_outcome;

pub use agreement::{Agreement, agreements};
pub use criteria::Criteria;
pub use critical_weight_change::{CLOSE, CriticalWeightChange};
pub use geometry::{
    Extreme, FirstRankRegion, MOST_SHARES, Polytope, Projection, Range, RankOutOfRange, RankTargetExact, WeightBounds,
    acceptabilities, expected_rank, firsts, winning,
};
pub use least_squares::{
    Constraint, Disaggregation, DisaggregationError, FarkasCertificate, Nearest, Point, RankTargetHeuristic, Swap,
    WeightLowerBounds, nearest,
};
pub use level::Level;
pub use method_sweep::{MethodSweep, SweepEntry};
pub use ranking_context::RankingContext;
pub use sampled::{
    Acceptability, LANES, LeaderCounter, Leaders, NEARBY, RankByMethodCounter, RankCounter, SobolCounter, SobolIndices,
    TAIL, Turned, WeightDistribution, WeightSampler, sampling_error,
};
pub use search_outcome::SearchOutcome;
