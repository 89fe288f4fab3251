//! **What statisticians ask** of columns of figures.
//!
//! `spread` and `correlation` of them, `reliability` of a family as measures of one thing.

mod correlation;
mod reliability;
mod spread;

pub use correlation::{Correlation, kendall, pearson, spearman};
pub use reliability::alpha;
pub use spread::{covariance, deviation, mean};
