//! **What is loaded later.** Each function here is the one way into a chunk of this program: code that nothing else calls is cut off at it
//! and fetched when it is first called. Natively the functions are called directly.

#![allow(clippy::unnecessary_wraps, reason = "what is here cannot fail, but loading it can")]

use std::{cell::Cell, pin::Pin};

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::{Callback, Html, html};

use super::{
    Appendix, FindNames, MethodEngine, Names, PtrEq, Scene, State,
    components::{self, Downloads, Draw, RowMoves, SlopeChart},
    hooks::{Fetch, with_styles},
    i18n,
};
use crate::{
    dataset::{Dataset, LocalizedText, UnitId},
    link::{self, Colours, Theme},
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
pub async fn below() -> Result<Below, SplitLoaderError> {
    i18n::load_rest().await?;
    load_below().await
}

#[wasm_split(below, fallible)]
fn load_below() -> Result<Below, SplitLoaderError> {
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

/// Draws, under a pressed row, what would move its unit; the callback closes it.
#[derive(Debug, Clone, Copy)]
pub struct DrawMoves(pub fn(&PtrEq<Scene>, UnitId, Callback<()>) -> Html);

/// What draws the notices over the page: most links have none.
#[derive(Debug, Clone, Copy)]
pub struct DrawNotices(pub fn(&Scene, &State, &Callback<()>) -> Html);

thread_local! {
    static NOTICES: Cell<Option<DrawNotices>> = const { Cell::new(None) };
    static MOVES: Cell<Option<DrawMoves>> = const { Cell::new(None) };
    static SLOPE: Cell<Option<Draw>> = const { Cell::new(None) };
    static NAMES: Cell<Option<OpenNames>> = const { Cell::new(None) };
}

/// A part on its way, and whether it came.
pub(super) type Loading = Pin<Box<dyn Future<Output = bool>>>;

/// What draws the notices, if it has been loaded. Natively nothing has to be.
pub(super) fn loaded_notices() -> Option<DrawNotices> {
    if cfg!(target_arch = "wasm32") { NOTICES.get() } else { Some(DrawNotices(components::notices)) }
}

/// Loads what draws the notices.
pub(super) fn load_notices() -> Loading {
    Box::pin(async { i18n::load_rest().await.is_ok() && notices().await.is_ok() })
}

#[wasm_split(notices, fallible)]
fn notices() -> Result<(), SplitLoaderError> {
    NOTICES.set(Some(DrawNotices(components::notices)));
    Ok(())
}

/// What says what would move a pressed row, if it has been loaded.
pub(super) fn loaded_moves() -> Option<DrawMoves> {
    MOVES.get()
}

/// Loads what says what would move a unit, for a pressed row of an embedded chart.
pub(super) fn load_moves() -> Loading {
    Box::pin(async { i18n::load_rest().await.is_ok() && moves().await.is_ok() })
}

#[wasm_split(moves, fallible)]
fn moves() -> Result<(), SplitLoaderError> {
    MOVES.set(Some(DrawMoves(|scene, unit, close| html! { <RowMoves scene={scene.clone()} {unit} {close} /> })));
    Ok(())
}

/// Draws two rankings side by side.
const DRAW_SLOPE: Draw = Draw(|scene| html! { <SlopeChart scene={scene.clone()} /> });

/// What draws two rankings side by side, if it has been loaded. Natively nothing has to be.
pub(super) fn loaded_slope() -> Option<Draw> {
    if cfg!(target_arch = "wasm32") { SLOPE.get() } else { Some(DRAW_SLOPE) }
}

/// Loads what draws two rankings side by side: few links ask for that.
pub(super) fn load_slope() -> Loading {
    Box::pin(async {
        let part = async {
            i18n::load_rest().await.ok()?;
            slope().await.ok()
        };
        with_styles(part).await.is_some()
    })
}

#[wasm_split(slope, fallible)]
fn slope() -> Result<(), SplitLoaderError> {
    SLOPE.set(Some(DRAW_SLOPE));
    Ok(())
}

/// Folds a dataset's names, to find units by them.
#[derive(Debug, Clone, Copy)]
pub struct OpenNames(pub fn(&Dataset) -> Box<dyn FindNames>);

/// What finds units by their names, if it has been loaded.
pub(super) fn loaded_names() -> Option<OpenNames> {
    NAMES.get()
}

/// Loads what finds units by their names: most readers look for none.
pub(super) fn load_names() -> Loading {
    Box::pin(async { with_styles(async { names().await.ok() }).await.is_some() })
}

#[wasm_split(names, fallible)]
fn names() -> Result<(), SplitLoaderError> {
    NAMES.set(Some(OpenNames(|dataset| Box::new(Names::of(dataset)))));
    Ok(())
}

/// Says, in each language that has come, why colours of a host are refused in a theme; `None` if they are not.
#[derive(Debug, Clone, Copy)]
pub struct CheckColours(pub fn(&Colours, Option<Theme>) -> Option<LocalizedText>);

/// Loads what checks the colours that a host gives: few links have any.
///
/// # Errors
/// Its chunk did not come.
pub(super) async fn colours() -> Result<CheckColours, SplitLoaderError> {
    i18n::load_rest().await?;
    load_colours().await
}

#[wasm_split(colours, fallible)]
fn load_colours() -> Result<CheckColours, SplitLoaderError> {
    Ok(CheckColours(|colours, theme| {
        let fault = link::fault(colours, theme)?;
        Some(i18n::localized(|l| i18n::colour_fault(l, &fault)))
    }))
}

/// Loads what fetches other data.
///
/// # Errors
/// Its chunk did not come.
pub(super) async fn fetch() -> Result<Fetch, SplitLoaderError> {
    i18n::load_rest().await?;
    load_fetch().await
}

#[wasm_split(fetch, fallible)]
fn load_fetch() -> Result<Fetch, SplitLoaderError> {
    Ok(Fetch::here())
}

/// Loads the methods other than the default.
///
/// # Errors
/// Their chunk did not come.
pub async fn methods() -> Result<MethodEngine, SplitLoaderError> {
    i18n::load_rest().await?;
    load_methods().await
}

#[wasm_split(methods, fallible)]
fn load_methods() -> Result<MethodEngine, SplitLoaderError> {
    Ok(MethodEngine::local())
}
