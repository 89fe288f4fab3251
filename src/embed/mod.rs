//! **How it travels**: what an embedded page and its host say to each other.
//!
//! `message` is the typed protocol, `bridge` speaks it in a browser.

#[cfg(feature = "web")]
mod bridge;
mod message;

#[cfg(feature = "web")]
pub use bridge::tell_height;
pub use message::{Message, PROTOCOL};
