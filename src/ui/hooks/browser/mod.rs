//! The ways out of the page: the clipboard, files, pictures, paper.

mod clipboard;
mod download;
mod paper;
mod raster;

pub(crate) use clipboard::{copy, copy_table};
pub(crate) use download::{blob, download};
pub(crate) use paper::{print, today};
pub(crate) use raster::raster;
