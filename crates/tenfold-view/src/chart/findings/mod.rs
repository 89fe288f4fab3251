//! Checks of the printed findings against the figures.
//!
//! `checked` is each finding with its evidence and outcome, `evidence` the data that is drawn, `checks` computes it
//! under weights that no slider moves.

mod checked;
mod checks;
mod evidence;

pub use checked::{Checked, FindingOutcome};
pub use evidence::{Apart, Bars, Evidence, LeadOn, Order, Scatter};
