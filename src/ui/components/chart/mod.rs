//! **The ten**: the chart, row by row.

mod bar;
mod find;
mod legend;
mod missed;
mod pick;
mod ranked_row;
mod row_moves;
mod rows;
mod section;
mod whisker;

pub use bar::{aspect_swatch, stacked_bar};
use find::Find;
pub use legend::Legend;
pub(crate) use missed::just_outside;
pub use missed::missed;
pub use pick::{PICK, pick};
pub use ranked_row::ranked_row;
pub use row_moves::{RowMoves, RowMovesProps};
pub use rows::Rows;
pub use section::chart;
pub(crate) use section::{bars, title};
pub use whisker::{axis, rank_axis, ranks, whisker};
