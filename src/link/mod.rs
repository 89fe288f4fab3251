//! **Shared as text**: a view written as a link's query, and read back. The only room that knows the grammar.
//!
//! `view` is what a link holds, `write` and `read` the two ways, `notice` what could not be read.

mod notice;
mod read;
mod view;
mod write;

pub use notice::Notice;
pub use read::read;
pub use view::{Appearance, Language, View};
pub use write::write;

/// The version of the grammar that is written. An absent `v` means 1.
pub const VERSION: u32 = 1;
