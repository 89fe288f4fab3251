//! The files of a site: read, changed and written, each error with its path.

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
    /// The page or the script that Trunk made is not as expected.
    #[error("a file that the static pages are made of does not hold {0} exactly once")]
    Template(&'static str),
    /// The program has no chunk whose name begins so.
    #[error("no chunk of the program is named {0}…: build it again")]
    NoChunk(String),
}

/// A text with its mark replaced. A mark that stands twice is an error, too: the second would stay, as a hash that checks nothing.
pub(super) fn replace(text: &str, mark: &'static str, with: &str) -> Result<String, SiteError> {
    match text.split(mark).collect::<Vec<_>>()[..] {
        [before, after] => Ok([before, with, after].concat()),
        _ => Err(SiteError::Template(mark)),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_replaced_where_it_stands_once_and_refused_elsewhere() {
        assert_eq!(replace("fetch(a-hash)", "a-hash", "sha384").unwrap(), "fetch(sha384)");
        for text in ["fetch()", "fetch(a-hash) || fetch(a-hash)"] {
            assert!(matches!(replace(text, "a-hash", "sha384"), Err(SiteError::Template("a-hash"))), "{text}");
        }
    }
}
