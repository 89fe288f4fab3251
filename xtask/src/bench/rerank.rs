//! The table of one re-rank.

use serde_json::Value;

use super::{
    markdown::{Spread, grouped, table},
    robustness::UNITS,
};

/// Milliseconds to nanoseconds.
const NANO: f64 = 1e6;

pub(super) fn section(results: &Value) -> Result<String, String> {
    let rows = UNITS.map(|units| {
        let of = |at: &str| Spread::of(results, at);
        let chromium = |name: &str| of(&format!("/chromium/taken/rerank:{units}:{name}"));
        let page = chromium("wasm as in the page")?;
        let others = [chromium("wasm as in the worker")?, of(&format!("/native/rerank:{units}"))?, chromium("js")?];
        let each = grouped(page.median * NANO / units as f64);
        let start = [grouped(units as f64), page.say(), each];
        Ok(start.into_iter().chain(others.map(Spread::say)).collect())
    });
    let head = [
        "units",
        "wasm as in the page, ms",
        "of it a unit, ns",
        "wasm as in the worker, ms",
        "native, ms",
        "JavaScript, ms",
    ];
    Ok(format!(
        "## One re-rank

What a moved slider asks for: shares, the score of every unit on each of 40 nodes and on the whole, and all places.
Made-up units on 26 indicators, the same for all; 285 as the cities are.

{}
The page's program is compiled to be small, the worker's to be fast. JavaScript does less: it scores the whole by a dot
product a unit, and sorts indices by `TypedArray.prototype.sort`. The command fails where its order differs from ours. What
is over in under 20 ms is repeated for so long, and the time shared out.
",
        table(&head, rows.into_iter().collect::<Result<Vec<_>, String>>()?)
    ))
}
