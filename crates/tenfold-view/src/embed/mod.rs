//! The messages between an embedded page and its host.
//!
//! `message` is the typed protocol, `height_message` a height in the formats of other embeds, `embed.js` the host's
//! side.

mod height_message;
mod message;

pub use height_message::{HeightMessage, Named, asks_height, heights};
pub use message::{Message, PROTOCOL, RankedItem, ViewState};
