//! **What we compute**: from figures to ranks, each step its own type, each adding and never overwriting.
//!
//! `screen -> treat -> normalise -> impute` make a [`Prepared`], which no weight touches;
//! `weights -> aggregate -> order` make a [`Ranking`] of it, which only weights touch. `recipe` is what the reader
//! chose, `preset` what the publisher offers, `locks` what a reader has set fast, `explain` why a unit stands where it stands, `edition` which figures and
//! which method all of this is, written in `digits`.
//!
//! `rounding` says when two scores are equal.
//!
//! `method` is what can be chosen instead, `rare` how that is done, `parts` and `reckoned` what comes of it, `statistics` what is asked
//! of the columns.
//!
//! Sums run in the order of node codes and of unit ids, and logarithms come from the `libm` crate, so that every browser
//! and the native build give the same bits.

mod aggregate;
mod column;
mod digits;
mod edition;
mod explain;
mod impute;
mod locks;
mod method;
mod normalise;
mod order;
mod parts;
mod prepare;
mod preset;
pub mod rare;
mod recipe;
mod rounding;
mod screen;
pub mod statistics;
mod treat;
mod weights;

use aggregate::Errors;
pub use column::Column;
pub use digits::{read_digits, write_digits};
pub use edition::{Edition, Hash, ParseEditionError};
pub use explain::{Contribution, added, contribution, contributions, length, own_share};
pub use explain::{own_share_of_whole, position};
pub use locks::{LockConflict, Locks, moved_border};
pub use method::{
    Aggregation, Comparison, Goalpost, Imputation, Levels, Method, Normalisation, Times, Treatment, WeightingScheme,
};
pub use method::{MethodKey, Number, ParseMethodError, ParseNumberError};
pub use rare::MOST_STEPS;
pub use screen::{Screened, Unranked, screen};
pub use treat::{AppliedTreatment, BoxCox, Logarithm, Treated, skewness_and_kurtosis, treat};
pub use {aggregate::Composite, parts::ScoreDecomposition, prepare::Prepared, preset::resolve, rare::MethodError};
pub use {
    impute::Fill, impute::Imputed, impute::impute, normalise::Normalised, normalise::compare_by_direction,
    normalise::normalise,
};
pub use {order::Place, order::Ranking, order::levelled, order::order, rounding::Rounding};
pub use {recipe::Recipe, weights::Weighting, weights::Weights};
