//! **What comes with the page**: the package in `data/`, read when the program is built.

use tenfold_data::{Dataset, unpack};

/// The dataset that comes with the page: China's innovative cities, 2018.
///
/// `build.rs` reads `data/` by the same reader as any other package, tells every error in it, and packs it; the page only
/// unpacks, so that readers need not wait for a reader.
///
/// # Panics
/// Never: the build reads back what it has packed, and fails where that is not the same.
pub fn dataset() -> Dataset {
    unpack(PACKED).expect("the build has read it back")
}

/// The languages of its names, by code: static pages are written in those of them that the page speaks.
pub const LANGUAGES: &[&str] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The dataset, packed: what a worker is given.
pub const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/bundled.bin"));
