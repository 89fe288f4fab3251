//! **The methods that few choose**, each behind the same stages as the default: the page fetches them as a program of its own,
//! once one is chosen.
//!
//! `prepare` is the way from figures to what no weight touches (`treat`, `normalise`, `impute`, and `check`, which refuses what
//! cannot be, or at too high a `cost`, by a `refusal`), `rank` from there to a ranking (`weigh`, `aggregate` with its `family`, `means` and `copeland`).
//! `rounding` and `bound` follow what rounding does on either way.

mod aggregate;
mod bound;
mod check;
mod copeland;
mod cost;
mod family;
mod impute;
mod means;
mod normalise;
mod prepare;
mod rank;
mod refusal;
mod rounding;
mod treat;
pub mod weigh;

pub use cost::MOST_STEPS;
pub use rank::places;
pub use refusal::MethodError;
