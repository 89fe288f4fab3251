//! How a list of rows responds: rows glide, are dragged, are pointed at, come into view.

mod drag;
mod glide;
mod pointed;
mod window_of;

pub(in crate::ui) use drag::use_drag;
pub(in crate::ui) use glide::use_glide;
pub(in crate::ui) use pointed::use_pointed;
pub(in crate::ui) use window_of::use_window;
