//! **How it travels**: what an embedded page and its host say to each other.
//!
//! `message` is the typed protocol, `dialect` a height as other makes of frames understand it, `embed.js` the host's side.

mod dialect;
mod message;

pub use dialect::{Dialect, Named, asks_height, heights};
pub use message::{Message, PROTOCOL, Placed, Seen};
