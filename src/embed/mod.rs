//! **How it travels**: what an embedded page and its host say to each other.
//!
//! `message` is the typed protocol, `dialect` a height as other makes of frames understand it, `bridge` speaks both in a
//! browser, `embed.js` the host's side.

#[cfg(feature = "web")]
mod bridge;
mod dialect;
mod message;

#[cfg(feature = "web")]
pub use bridge::{greet, is_embedded, listen, tell, tell_height};
pub use dialect::{Dialect, Named, asks_height, heights};
pub use message::{Message, PROTOCOL, Placed, Seen};
