//! **What we show**: view models and geometry, no screen. A stranger to `link`.
//!
//! `top_ten` says what each row holds, `change` how ranks moved, `closeness` which rows are too close to call, `sureness`
//! how they hold under others, `whisker` that in a row, `bar` where a row's segments lie, `figures` how numbers are printed.

mod bar;
mod change;
mod closeness;
mod figures;
mod sureness;
mod top_ten;
mod whisker;

pub use bar::{BAR_HEIGHT, BAR_WIDTH, Bar, SWATCH_HEIGHT, SWATCH_WIDTH, swatch};
pub use change::Change;
pub use closeness::{Closeness, Group, Outside, Turn};
pub use figures::{correlation, count, exact, gap, percent, score, share};
pub use sureness::Sureness;
pub use top_ten::{Move, Row, TopTen};
pub use whisker::{RankAxis, WHISKER_HEIGHT, WHISKER_WIDTH, Whisker};
