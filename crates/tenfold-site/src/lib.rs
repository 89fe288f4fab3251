//! **Before any script**: the pages of a site as text, written when it is built.
//!
//! `page` is one static page, `inline` what stands in it so that its first paint waits for nothing, `head` what it tells those
//! that only read its head, `linked_data` and `oembed` what it tells machines, `picture` the preview as pixels, `shorten` fewer
//! bytes of program, `site` all the files; `file` is how they are read and written, `digest` how browsers check them.

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
