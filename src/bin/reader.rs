//! The general reader of packages, for the page to fetch where a link opens somebody's own data.

use tenfold::{
    dataset::{self, Fault},
    ranking::Method,
};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// The files that a manifest names.
#[wasm_bindgen]
pub fn files(manifest: &str) -> Vec<String> {
    dataset::files(manifest)
}

/// Reads a package from its files, names and texts in the same order, and packs it.
///
/// # Errors
/// Every fault, a line each.
#[wasm_bindgen]
pub fn read(names: Vec<String>, texts: Vec<String>) -> Result<Vec<u8>, String> {
    let files: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
    let dataset = dataset::read(&files).map_err(|faults| lines(&faults))?;
    let faults = Method::faults(&dataset);
    if faults.is_empty() { Ok(dataset::pack(&dataset)) } else { Err(lines(&faults)) }
}

/// Reads a single CSV file, and packs it.
///
/// # Errors
/// Every fault, a line each.
#[wasm_bindgen]
pub fn read_csv(name: &str, text: &str) -> Result<Vec<u8>, String> {
    dataset::read_csv(name, text).map(|dataset| dataset::pack(&dataset)).map_err(|faults| lines(&faults))
}

fn lines(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
