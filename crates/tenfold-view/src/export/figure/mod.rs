//! **The figure**: the chart as it is shown, as a drawing that stands alone in an article.

mod drawing;
mod rows;
mod told;

pub use drawing::{Drawing, FIGURE_WIDTH, figure};
pub use rows::MOST_ROWS;
pub use told::{Figure, FigureWords};
