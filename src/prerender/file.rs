//! The files of a site: read, changed and written, each fault with its path.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use thiserror::Error;

use super::picture::PictureError;

/// Why a site could not be written.
#[derive(Debug, Error)]
pub enum SiteError {
    /// A file that cannot be read or written.
    #[error("{path}: {why}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// A package whose own method is none, or not one that its figures can be ranked by.
    #[error("{0}")]
    Method(String),
    /// A preview that cannot be drawn.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// The page that Trunk made is not as expected.
    #[error("index.html does not hold {0}, which the static pages are put in the place of")]
    Template(&'static str),
}

/// A text with its mark replaced, which must be there.
pub(super) fn replace(text: &str, mark: &'static str, with: &str) -> Result<String, SiteError> {
    if text.contains(mark) { Ok(text.replacen(mark, with, 1)) } else { Err(SiteError::Template(mark)) }
}

/// A file's bytes.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, SiteError> {
    fs::read(path).map_err(|why| at(path, why))
}

/// A file's text.
pub(super) fn read(path: &Path) -> Result<String, SiteError> {
    fs::read_to_string(path).map_err(|why| at(path, why))
}

pub(super) fn put(path: &Path, bytes: &[u8]) -> Result<(), SiteError> {
    path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, bytes)).map_err(|why| at(path, why))
}

pub(super) fn at(path: &Path, why: io::Error) -> SiteError {
    SiteError::File { path: path.to_owned(), why }
}
