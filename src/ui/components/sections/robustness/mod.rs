//! **How sure**: what moves a place, and how little; which weights print an order.

mod critical_weight_changes;
mod first;
mod fit;
mod fitted;
mod heat;
mod many;
mod panel;
mod ranges;
mod reach;
mod reached;
mod suggestion;

pub use critical_weight_changes::critical_weight_changes;
use first::{everywhere, firsts};
use fit::Fit;
use fitted::{FittedOrder, fitted};
use heat::near_and_far;
pub use heat::{heat, ramp};
pub use panel::RobustnessPanel;
use ranges::{load, ranges};
pub use reach::{REACH, Reach};
pub use reached::reached;
pub use suggestion::RankMoves;
