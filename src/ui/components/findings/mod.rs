//! What was printed of the ranking, held against its figures.
//!
//! `panel` is the part, `said` the sentence of each finding, `shown` its picture.

mod panel;
mod said;
mod shown;

pub use panel::findings;
