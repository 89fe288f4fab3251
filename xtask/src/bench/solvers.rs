//! The table of the exact solvers.

use serde_json::Value;

use super::markdown::{Spread, list, table};

pub(super) fn section(results: &Value) -> Result<String, String> {
    // `src/bin/bench/solvers.rs` names the questions.
    let names = list(results, "/chromium/names")?.iter().filter_map(Value::as_str);
    let rows = names.filter_map(|name| name.strip_prefix("solvers:")?.strip_suffix(":wasm")).map(|question| {
        let of = |at: String| Spread::of(results, &at).map(Spread::say);
        let wasm = of(format!("/chromium/taken/solvers:{question}:wasm"))?;
        Ok(vec![question.to_owned(), wasm, of(format!("/native/solvers:{question}"))?])
    });
    Ok(format!(
        "## Exact solvers

On the cities, under the weights that the page opens with; wasm in Chromium as in the worker, one thread.

{}",
        table(&["question", "wasm, ms", "native, ms"], rows.collect::<Result<Vec<_>, String>>()?)
    ))
}
