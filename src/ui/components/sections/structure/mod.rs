//! The structure of the index: the nominal weight and the influence of each part, correlations, and how the figures
//! were treated.

mod correlated;
mod influence;
mod panel;
mod treated;
mod warned;

use correlated::Correlated;
use influence::influence;
pub use panel::Structure;
use treated::treated;
use warned::warned;
