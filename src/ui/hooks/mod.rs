//! How the screen touches the browser. With `embed::bridge`, the only files that say `window`.

mod address;
mod appearance;
mod arrive;
mod asking;
mod clipboard;
mod document;
mod download;
mod focus;
mod follow;
mod glide;
mod here;
mod host;
mod mount;
mod reader;
mod rest;
mod settled;
mod static_page;
mod sureness;
mod timing;
mod worker;

pub(super) use address::use_address;
pub(super) use appearance::use_dark;
pub use asking::{Asking, Heard};
pub(super) use asking::{use_answer, use_asking};
pub(super) use clipboard::copy;
pub(super) use document::use_document;
pub(super) use download::download;
pub(super) use focus::focus;
pub(super) use follow::{Follow, use_first_data, use_follow};
pub(super) use glide::use_glide;
pub(super) use host::use_host;
pub use mount::mount;
pub(super) use rest::use_rest;
pub(super) use settled::use_settled;
pub(super) use sureness::{Shown, Sure, use_sureness};
pub(super) use timing::{input, use_committed, use_ready};
