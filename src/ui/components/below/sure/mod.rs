//! **How sure**: what moves a place, and how little; which weights print an order.

mod first;
mod fit;
mod fitted;
mod flips;
mod heat;
mod many;
mod panel;
mod ranges;
mod reach;
mod reached;
mod take;

use first::{everywhere, firsts};
use fit::Fit;
use fitted::{Found, fitted};
pub use flips::flips;
use heat::near_and_far;
pub use heat::{heat, ramp};
pub use panel::Sure;
use ranges::{load, ranges};
pub use reach::{REACH, Reach};
pub use reached::reached;
pub use take::Take;
