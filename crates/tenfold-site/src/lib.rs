//! **Before any script**: the pages of a site as text, written when it is built.
//!
//! `site` is all the files and `page` one static page. `inline` is what stands in a page so that its first paint waits for nothing,
//! `ranges` how far its ranks range, `head` what it tells those that only read its head, `linked_data` and `oembed` what it tells
//! machines, `picture` the preview as pixels. `minify` takes bytes out of scripts, `file` reads and writes files, and `digest` is how
//! browsers check them.

mod digest;
mod file;
mod head;
mod inline;
mod linked_data;
mod minify;
mod oembed;
mod page;
mod picture;
mod ranges;
mod site;

pub use file::SiteError;
pub use page::{Page, pages};
pub use picture::{PictureError, fonts, png};
pub use site::write;
