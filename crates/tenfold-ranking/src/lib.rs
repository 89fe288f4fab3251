//! From figures to ranks. Each step is a type of its own, which adds to the step before and overwrites nothing.
//!
//! `screen -> treat -> normalise -> impute` give a [`Prepared`], which does not depend on weights; `weights ->
//! aggregate -> order` give a [`Ranking`], which does. `recipe` is the reader's choice, `preset` the publisher's,
//! `locks` the shares that a reader has fixed, `explain` the contributions to a score, `edition` the hash of figures
//! and method, written in `digits`.
//!
//! `rounding` says when two scores are equal; `statistics` describes columns.
//!
//! Each step can be taken by more than one scheme: `treatment`, `normalisation`, `imputation`, `weighting` and `aggregation` hold
//! them, a [`Method`] is one of each. In each module the default scheme stands apart: [`Prepared::of`] and [`Ranking::of`] reach
//! it alone, so that the main page need not load the others, which are behind [`Prepared::by`] and [`Ranking::by`].
//!
//! Sums run in the order of node codes and of unit ids, and logarithms come from the `libm` crate, so that every browser
//! and the native build give the same bits.

mod aggregation;
mod column;
mod digits;
mod edition;
mod explain;
mod imputation;
mod locks;
mod method;
mod normalisation;
mod order;
mod prepare;
mod preset;
mod rank;
mod recipe;
mod rounding;
mod screen;
pub mod statistics;
mod treatment;
pub mod weighting;
mod weights;

pub use aggregation::{Aggregation, Composite, Levels, ScoreDecomposition};
pub use column::Column;
pub use digits::{read_digits, write_digits};
pub use edition::{Edition, Hash, ParseEditionError};
pub use explain::{Contribution, added, contribution, contributions, length, own_share};
pub use explain::{own_share_of_whole, position};
pub use imputation::{Fill, Imputation, Imputed, impute};
pub use locks::{LockConflict, Locks, moved_border};
pub use method::{MOST_STEPS, Method, MethodError, MethodKey, Number, ParseMethodError, ParseNumberError};
pub use normalisation::{Count, FormulaParameters, Goalpost, Normalisation, NormalisationFormula};
pub use normalisation::{Normalised, compare_by_direction, normalise};
pub use order::{Place, Ranking, levelled, order};
pub use prepare::Prepared;
pub use preset::resolve;
pub use recipe::Recipe;
pub use rounding::Rounding;
pub use screen::{Screened, Unranked, screen};
pub use treatment::{AppliedTreatment, BoxCox, Logarithm, Treated, Treatment, skewness_and_kurtosis, treat};
pub use weighting::{Comparison, Times, WeightingScheme};
pub use weights::{Weighting, Weights};
