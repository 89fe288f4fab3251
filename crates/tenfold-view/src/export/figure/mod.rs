//! The figure: the chart as a drawing that can be published by itself.

mod drawing;
mod rows;
mod told;

pub use drawing::{Drawing, FIGURE_WIDTH, figure};
pub use rows::MOST_ROWS;
pub use told::{Figure, FigureWords};
