//! Links: a view written as text, and read back. The only module that knows the grammar.
//!
//! `view` is the content of a link; `choice`, `dress`, `method` and `stamp` are parts of it, and `key` the names of its
//! parameters. `write` and `read` convert views to text and back, `notice` reports the parts that could not be read,
//! `source` the owner of a link's data, `migrate` converts older grammars. `snippet` is a link in a host's page, and
//! `reserved_height` the height that is reserved for it there.

mod choice;
mod colour_fault;
mod dress;
mod key;
mod method;
mod migrate;
mod notice;
mod read;
mod reserved_height;
mod snippet;
mod source;
mod stamp;
mod view;
mod write;

pub use choice::{Controls, Theme, Top, ViewMode, WeightControls};
pub use colour_fault::{ColourFault, LEAST_CONTRAST, Sight, fault};
pub use dress::{Background, Colours, Font};
pub use key::KEYS;
pub use method::method;
pub use migrate::VERSION;
pub use notice::Notice;
pub use read::{data, read, read_over, without_punctuation};
pub use reserved_height::ReservedHeight;
pub use snippet::{element, frame, html, kept, plain};
pub use source::{Owner, Source};
pub use stamp::{ParseStampError, Stamp};
pub use tenfold_data::Language;
pub use view::View;
pub use write::{folder, write};
