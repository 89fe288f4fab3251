//! Exports of the ranking: as a file, as a picture, or as a table to paste.
//!
//! `csv` and `structure` are the files for a spreadsheet, `table` is the table to paste, `figure` the chart for an
//! article, `picture` the preview of a link. `cell` writes text that no spreadsheet runs as a formula. `svg_writer`
//! draws both pictures, in the colours of `colours` and by the widths of `text_metrics`.

mod cell;
mod colours;
mod csv;
mod figure;
mod picture;
mod structure;
mod svg_writer;
mod table;
mod text_metrics;

pub use colours::{aspects, paper};
pub use csv::{Reopen, calculation_csv, ranking_csv};
pub use figure::{Drawing, FIGURE_WIDTH, Figure, FigureWords, MOST_ROWS, figure};
pub use picture::{PICTURE_FONT, PICTURE_HEIGHT, PICTURE_WIDTH, PictureWords, picture};
pub use structure::structure_csv;
pub use table::{PastedTable, TableWords, Tabled, table, tabled};
