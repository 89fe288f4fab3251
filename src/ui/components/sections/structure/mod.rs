//! **What the index is made of**: what each part weighs and moves, how parts go together, what was done to the figures.

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
