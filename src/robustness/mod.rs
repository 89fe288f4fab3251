//! **How sure we are**: what the ranking is worth against other weights and other orders.
//!
//! `standing` is the ranking that is asked about, `level` which weights are moved, `criteria` the scores that they weigh.
//! `flip` is the smallest change of one weight that swaps two neighbours. `agreement` holds a ranking against orders that
//! were printed.

mod agreement;
mod criteria;
mod flip;
mod level;
mod standing;

pub use agreement::{Agreement, agreements};
pub use criteria::Criteria;
pub use flip::{CLOSE, Flip};
pub use level::Level;
pub use standing::Standing;
