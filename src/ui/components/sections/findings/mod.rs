//! The printed findings, compared with the figures.
//!
//! `panel` is the part, `said` the sentence of each finding, `evidence` its picture.

mod evidence;
mod panel;
mod said;

pub use panel::findings;
