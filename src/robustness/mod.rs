//! **How sure we are**: what the ranking is worth against other weights and other orders.
//!
//! `agreement` holds it against orders that were printed.

mod agreement;

pub use agreement::{Agreement, agreements};
