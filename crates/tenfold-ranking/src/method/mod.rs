//! **What can be chosen** of the ways from figures to ranks, each written as a link has it: `zscore(0,1)`.
//!
//! A file a choice, `chosen` one of each, `published` those of a package, `key` the steps that they are chosen for, `number` their
//! parameters, `code` how they stand behind its name.

mod aggregate_by;
mod chosen;
mod code;
mod impute_by;
mod key;
mod levels;
mod normalise_by;
mod number;
mod published;
mod treat_by;
mod weigh_by;

pub use aggregate_by::Aggregation;
pub use chosen::Method;
pub use code::ParseMethodError;
pub use impute_by::Imputation;
pub use key::MethodKey;
pub use levels::Levels;
pub use normalise_by::{Goalpost, Normalisation};
pub use number::{Number, ParseNumberError};
pub use treat_by::Treatment;
pub use weigh_by::{Comparison, Times, WeightingScheme};
