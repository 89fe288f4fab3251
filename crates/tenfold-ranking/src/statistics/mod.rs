//! **What statisticians ask** of columns of figures.
//!
//! `spread` and `correlation` of them, `reliability` of a family as measures of one thing, `structure` how much each node
//! really moves the whole, `holes` what a unit's missing figures could make of its rank.

mod correlation;
mod holes;
mod reliability;
mod spread;
mod structure;

pub use correlation::{Centred, Correlation, kendall, pearson, spearman};
pub use holes::rank_bounds_from_missing;
pub use reliability::alpha;
pub(super) use spread::unit_scale;
pub use spread::{covariance, deviation, mean};
pub use structure::{ALIKE, Extent, Influence, Warning, places_without, places_without_each};
