//! How the screen touches the browser. With `embed::bridge`, the only files that say `window`.

mod appearance;
mod asking;
mod away;
mod borders;
mod document;
mod early;
mod focus;
mod links;
mod opened;
mod rest;
mod rows;
mod settled;
mod sureness;
mod timing;
mod worker;

pub(super) use appearance::use_dark;
pub use asking::{Asking, Heard};
pub(super) use asking::{use_answer, use_asking};
pub(super) use away::{blob, copy, copy_table, download, print, raster, today};
pub(super) use borders::use_borders;
pub(super) use document::use_document;
pub(super) use focus::{focus, show, unfold};
pub use links::mount;
pub(super) use links::{
    APPENDIX, Later, TAKING, known, resolved, use_address, use_first_data, use_follow, use_host, use_later,
};
pub(super) use links::{Fetch, open_page};
pub(super) use opened::use_opened;
pub(super) use rest::use_rest;
pub(super) use rows::{use_drag, use_glide, use_pointed, use_window};
pub(super) use settled::use_settled;
pub(super) use sureness::{Shown, Sure, use_sureness};
pub(super) use timing::{input, use_committed, use_ready};
