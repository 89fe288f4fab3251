//! Statistics of columns of figures.
//!
//! `spread` and `correlation` describe columns, `reliability` says whether a group measures one thing, `structure` how
//! much each node really moves the composite, `missing` the ranks that a unit's missing figures allow.

mod correlation;
mod missing;
mod reliability;
mod spread;
mod structure;

pub use correlation::{Centred, Correlation, kendall, pearson, spearman};
pub use missing::rank_bounds_from_missing;
pub use reliability::alpha;
pub(super) use spread::unit_scale;
pub use spread::{covariance, deviation, mean};
pub use structure::{ALIKE, Extent, Influence, Warning, places_without, places_without_each};
