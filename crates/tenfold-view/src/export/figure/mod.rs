//! The figure: the chart as a drawing that can be published by itself.

mod drawing;
mod labels;
mod rows;

pub use drawing::{Drawing, FIGURE_WIDTH, figure};
pub use labels::{Figure, FigureWords};
pub use rows::MOST_ROWS;
