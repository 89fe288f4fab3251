//! **What we show**: view models and geometry, no screen. A stranger to `link`.
//!
//! `top_ten` says what each row holds, `change` how ranks moved, `bar` where its segments lie, `figures` how numbers
//! are printed.

mod bar;
mod change;
mod figures;
mod top_ten;

pub use bar::{BAR_HEIGHT, BAR_WIDTH, Bar, SWATCH_HEIGHT, SWATCH_WIDTH, swatch};
pub use change::Change;
pub use figures::{correlation, count, exact, percent, score, share};
pub use top_ten::{Move, Row, TopTen};
