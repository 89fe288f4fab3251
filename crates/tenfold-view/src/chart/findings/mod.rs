//! The printed findings, checked against the figures.
//!
//! `checked` says for each finding what the figures show and whether that agrees with it, `evidence` is what is drawn,
//! `checks` computes it, under weights that no slider moves.

mod checked;
mod checks;
mod evidence;

pub use checked::{Checked, FindingOutcome};
pub use evidence::{Apart, Bars, Evidence, LeadOn, Order, Scatter};
