use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::ui::{PrerenderedRanges, PrerenderedRow};

/// Returns the ranges that the static page was written with.
pub(in crate::ui) fn known_of_page() -> Option<PrerenderedRanges> {
    known(&document().document_element()?)
}

/// Returns the ranges that a static page was written with.
pub(super) fn known(root: &Element) -> Option<PrerenderedRanges> {
    let rows = root.query_selector_all("[data-rank-low]").ok()?;
    let row = |at| {
        let row: Element = rows.get(at)?.dyn_into().ok()?;
        let rank = |name| row.get_attribute(name)?.parse().ok();
        Some(PrerenderedRow {
            unit: row.get_attribute("data-unit")?,
            score: row.get_attribute("data-score")?,
            range: (rank("data-rank-low")?, rank("data-rank-high")?),
        })
    };
    let share = root.query_selector("[data-first-share]").ok()??.get_attribute("data-first-share")?;
    let first_share = lexical_core::parse(share.as_bytes()).ok();
    Some(PrerenderedRanges { rows: (0..rows.length()).filter_map(row).collect(), first_share })
}
