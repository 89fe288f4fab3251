//! End to end, in a real Chromium, driven as a person would: `cargo xtask test` builds the page and runs these.
//!
//! `host` serves the built page, `visit` drives a browser; each other module is something that a reader does.

mod away;
mod before;
mod embeds;
mod host;
mod links;
mod looks;
mod reading;
mod sharing;
mod visit;
mod weighing;
