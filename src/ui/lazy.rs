//! **What is loaded later.** Each function here is the one way into a chunk of this program: code that nothing else calls is cut off at it
//! and fetched when it is first called. Natively the functions are called directly.

#![allow(clippy::unnecessary_wraps, reason = "what is here cannot fail, but loading it can")]

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::html;

use super::{
    Appendix, MethodEngine,
    components::{self, Downloads, Draw},
    hooks::Fetch,
};

/// Loads the page itself, and draws it.
///
/// # Errors
/// Its chunk did not come.
#[wasm_split(page, fallible)]
pub fn page() -> Result<(), SplitLoaderError> {
    super::hooks::open_page();
    Ok(())
}

/// What is drawn under and below the chart once its chunk has come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Below {
    /// What is downloaded, copied and printed: under it.
    pub downloads: Draw,
    /// All that stands below.
    pub sections: Draw,
}

/// Draws what stands below the chart without a chunk: for what is drawn natively.
pub fn sections() -> Draw {
    Draw(|scene| html! { <Appendix scene={scene.clone()} /> })
}

/// Loads what is drawn under and below the chart.
///
/// # Errors
/// Its chunk did not come.
#[wasm_split(below, fallible)]
pub fn below() -> Result<Below, SplitLoaderError> {
    let downloads = Draw(|scene| html! { <Downloads key={scene.dataset.key()} scene={scene.clone()} /> });
    Ok(Below { downloads, sections: sections() })
}

/// Loads what chooses the rows that are shown, and what they are ranked by: over the chart.
///
/// # Errors
/// Its chunk did not come.
#[wasm_split(pick, fallible)]
pub fn pick() -> Result<Draw, SplitLoaderError> {
    Ok(Draw(components::pick))
}

/// Loads what fetches other data.
///
/// # Errors
/// Its chunk did not come.
#[wasm_split(fetch, fallible)]
pub(super) fn fetch() -> Result<Fetch, SplitLoaderError> {
    Ok(Fetch::here())
}

/// Loads the methods other than the default.
///
/// # Errors
/// Their chunk did not come.
#[wasm_split(methods, fallible)]
pub fn methods() -> Result<MethodEngine, SplitLoaderError> {
    Ok(MethodEngine::local())
}
