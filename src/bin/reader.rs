//! The general reader of packages, for the page to fetch where a link opens somebody's own data.
//!
//! Faults come as text, a line each: in English, a tab, and the same in Chinese.

use tenfold::{
    dataset::{self, Dataset, Fault, MANIFEST},
    ranking::Method,
};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// What an address leads to instead of a file that can be read, as faults; empty if nothing is known against it.
#[wasm_bindgen]
pub fn unreadable(address: &str) -> String {
    lines(dataset::unreadable(address).as_slice())
}

/// The files that a manifest names.
#[wasm_bindgen]
pub fn files(manifest: &[u8]) -> Vec<String> {
    std::str::from_utf8(manifest).map(dataset::files).unwrap_or_default()
}

/// Reads a package, and packs it: the bytes of its files one behind the other, with the name and the length of each. The first
/// is its manifest, by the name that it has where it lies.
///
/// # Errors
/// Every fault.
#[wasm_bindgen]
pub fn read(names: Vec<String>, lengths: Vec<u32>, bytes: &[u8]) -> Result<Vec<u8>, String> {
    package(&names, &lengths, bytes).map_err(|mut faults| {
        // Faults name the file that there is, not the name that the standard has for it.
        for fault in faults.iter_mut().filter(|fault| fault.file == MANIFEST) {
            names[0].clone_into(&mut fault.file);
        }
        lines(&faults)
    })
}

fn package(names: &[String], lengths: &[u32], mut bytes: &[u8]) -> Result<Vec<u8>, Vec<Fault>> {
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for (place, (name, length)) in names.iter().zip(lengths).enumerate() {
        let name = if place == 0 { MANIFEST } else { name };
        let (file, rest) = bytes.split_at((*length as usize).min(bytes.len()));
        bytes = rest;
        match dataset::decode(name, file) {
            Ok(text) => files.push((name, text)),
            Err(why) => faults.extend(why),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    packed(&dataset::read(&files)?, MANIFEST)
}

/// Reads a single CSV file, and packs it.
///
/// # Errors
/// Every fault.
#[wasm_bindgen]
pub fn read_csv(name: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
    let read = dataset::decode(name, bytes).and_then(|text| dataset::read_csv(name, text));
    read.and_then(|dataset| packed(&dataset, name)).map_err(|faults| lines(&faults))
}

fn packed(dataset: &Dataset, file: &str) -> Result<Vec<u8>, Vec<Fault>> {
    let faults = Method::against(dataset, file);
    if faults.is_empty() { Ok(dataset::pack(dataset)) } else { Err(faults) }
}

fn lines(faults: &[Fault]) -> String {
    // A quoted cell may hold line ends and tabs of its own.
    let plain = |said: String| said.replace(['\n', '\r', '\t'], " ");
    let line = |fault: &Fault| format!("{}\t{}", plain(fault.say("en")), plain(fault.say("zh")));
    faults.iter().map(line).collect::<Vec<_>>().join("\n")
}
