//! A few units beside each other.
//!
//! `panel` is the part, `side` who is in it, `lead` what parts them in words, `plot` their scores as a picture and a table,
//! `raw` their figures.

mod lead;
mod panel;
mod plot;
mod raw;
mod side;

pub use panel::compare;
pub(in crate::ui::components::sections) use plot::{dots, mark};
