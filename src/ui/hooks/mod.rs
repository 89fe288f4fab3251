//! How the screen touches the browser: the only files of `ui` that say `window`.

mod borders;
mod browser;
mod chunk;
mod document;
mod early;
mod focus;
mod idle;
mod links;
mod opened;
mod rank_uncertainty;
mod rows;
mod settled;
mod sheet;
mod theme;
mod timing;
mod worker;
mod worker_client;

pub(super) use borders::use_borders;
pub(super) use browser::{blob, copy, copy_table, download, print, raster, today};
pub(super) use chunk::{Chunk, use_chunk};
pub(super) use document::use_document;
pub(super) use focus::{focus, show, unfold};
pub(super) use idle::use_idle;
pub use links::mount;
pub(super) use links::{
    APPENDIX, Later, TAKING, known, resolved, use_address, use_first_data, use_follow, use_host, use_later, with_styles,
};
pub(super) use links::{Fetch, open_page};
pub(super) use opened::use_opened;
pub(super) use rank_uncertainty::{RankReplies, Shown, use_rank_uncertainty};
pub(super) use rows::{use_drag, use_glide, use_pointed, use_window};
pub(super) use settled::use_settled;
pub(super) use sheet::{OPENER, Sheet, use_sheet};
pub(super) use theme::use_dark;
pub(super) use timing::{input, use_committed, use_ready};
pub use worker_client::{WorkerClient, WorkerReply};
pub(super) use worker_client::{use_answer, use_worker_client};
