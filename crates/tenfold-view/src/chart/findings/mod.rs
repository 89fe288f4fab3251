//! What somebody found and printed, held against these figures.
//!
//! `checked` says of each finding what the figures show and whether that agrees with it, `evidence` is what is shown,
//! `checks` works it out, under weights that no slider moves.

mod checked;
mod checks;
mod evidence;

pub use checked::{Checked, FindingOutcome};
pub use evidence::{Apart, Bars, Evidence, LeadOn, Order, Scatter};
