//! **How sure**: what moves a place, and how little.

mod flips;
mod heat;
mod take;

pub use flips::flips;
pub use heat::{heat, ramp};
pub use take::Take;
