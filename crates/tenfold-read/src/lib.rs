//! **The reader of ranking tables**, as their publishers have them. It knows no screen and computes no ranking.
//!
//! - `source` turns bytes into a [`Grid`]: `encoding` finds the letters, `delimited` the cells of a text, `workbook` those of a
//!   spreadsheet; `refusal` says what came instead of a table.
//! - `understood` finds what the grid means: which rows are heading, notes and totals, and what each column is. `figure` reads a number
//!   as people write it, `missing` the marks in place of one, `words` what headings say.
//!
//! - `clean` writes the table as it is understood.
//!
//! Nothing is changed in the source, and every guess says what it rests on.
//!
//! ```
//! use tenfold_read::{Choices, Role, open, understand};
//! let source = open("Rang;Stadt;Quote\n1;Kiel;7,9\n2;Plön;4,2\n3;Lübeck;3,6\n".as_bytes(), &Choices::default())?;
//! let roles: Vec<Role> = understand(&source.grid).columns.iter().map(|column| column.role).collect();
//! assert_eq!(roles, [Role::Rank, Role::Name, Role::Indicator]);
//! # Ok::<(), tenfold_read::Refusal>(())
//! ```

mod clean;
mod delimited;
mod encoding;
mod figure;
mod missing;
mod refusal;
mod source;
mod understood;
mod words;
mod workbook;

pub use clean::clean;
pub use encoding::EncodingEvidence;
pub use figure::{Decimal, Figure, figure};
pub use refusal::Refusal;
pub use source::{Choices, Format, Grid, GridRow, Source, open};
pub use understood::{Column, Direction, LeftOut, LeftOutRow, Question, Role, Shape, Understood, understand};
