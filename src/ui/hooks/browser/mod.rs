//! **Handed over**: what a reader takes away, to the clipboard, as a file, as a picture of pixels, to paper.

mod clipboard;
mod download;
mod paper;
mod raster;

pub(crate) use clipboard::{copy, copy_table};
pub(crate) use download::{blob, download};
pub(crate) use paper::{print, today};
pub(crate) use raster::raster;
