//! **The ten**: the chart, row by row.

mod bar;
mod chart;
mod find;
mod legend;
mod missed;
mod pick;
mod ranked_row;
mod rows;
mod whisker;

pub use bar::{aspect_swatch, stacked_bar};
pub use chart::chart;
pub(crate) use chart::{bars, title};
use find::Find;
pub use legend::Legend;
pub(crate) use missed::just_outside;
pub use missed::missed;
pub use pick::{PICK, pick};
pub use ranked_row::ranked_row;
pub use rows::Rows;
pub use whisker::{axis, rank_axis, ranks, whisker};
