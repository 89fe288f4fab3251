//! **Taken away**: the ranking as a file, or as a picture.

mod csv;
mod lettering;
mod picture;

pub use csv::ranking_csv;
pub use picture::{PICTURE_FONT, PICTURE_HEIGHT, PICTURE_WIDTH, PictureWords, picture};
