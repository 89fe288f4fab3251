//! **Taken away**: the ranking as a file.

mod csv;

pub use csv::ranking_csv;
