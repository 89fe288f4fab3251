//! **The ten**: the chart, row by row.

mod bar;
mod chart;
mod legend;
mod missed;
mod ranked_row;
mod rows;
mod whisker;

pub use bar::{aspect_swatch, stacked_bar};
pub use chart::chart;
pub use legend::legend;
pub use missed::missed;
pub use ranked_row::ranked_row;
pub use rows::Rows;
pub use whisker::{axis, rank_axis, ranks, whisker};
