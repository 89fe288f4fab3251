//! The table of the exact solvers.

use serde_json::Value;

use super::markdown::{Spread, table};

/// What each solver's row is called, by the name that `src/bin/bench/measured.rs` gives it.
const ROWS: [(&str, &str); 1] = [("flips", "the easiest swap of each of the ten with the next")];

pub(super) fn section(results: &Value) -> Result<String, String> {
    let rows = ROWS.map(|(name, title)| {
        let of = |at: String| Spread::of(results, &at).map(Spread::say);
        let wasm = of(format!("/chromium/taken/solvers:{name}:wasm"))?;
        Ok(vec![title.to_owned(), wasm, of(format!("/native/solvers:{name}"))?])
    });
    Ok(format!(
        "## Exact solvers

On the cities, under the weights that the page opens with; wasm in Chromium, one thread.

{}",
        table(&["question", "wasm, ms", "native, ms"], rows.into_iter().collect::<Result<Vec<_>, String>>()?)
    ))
}
