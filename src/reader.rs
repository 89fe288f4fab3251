//! **The general reader** of packages and tables, from bytes to a packed dataset. It is a chunk of the worker's program, loaded once a link opens other data.
//!
//! Diagnostics come as text, a line each: in English, a tab, and the same in Chinese.

use crate::{
    dataset::{self, Dataset, Diagnostic, Language, MANIFEST},
    ranking::Method,
};

/// What reads packages and tables.
pub trait Read {
    /// Says what an address leads to if that is not a file that can be read. Empty if nothing is known against it.
    fn unreadable(&self, address: &str) -> String;

    /// Lists the files that a manifest names.
    fn files(&self, manifest: &[u8]) -> Vec<String>;

    /// Reads a package, and packs it: the bytes of its files one behind the other, with the name and the length of each. The first
    /// is its manifest, by the name that it has where it lies.
    ///
    /// # Errors
    /// Every diagnostic.
    fn read(&self, names: &[String], lengths: &[u32], bytes: &[u8]) -> Result<Vec<u8>, String>;

    /// Reads a single CSV file, and packs it.
    ///
    /// # Errors
    /// Every diagnostic.
    fn read_csv(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, String>;
}

/// Reads whatever [`dataset`] reads.
#[derive(Debug, Clone, Copy)]
pub struct Reader;

impl Read for Reader {
    fn unreadable(&self, address: &str) -> String {
        lines(dataset::unreadable(address).as_slice())
    }

    fn files(&self, manifest: &[u8]) -> Vec<String> {
        std::str::from_utf8(manifest).map(dataset::files).unwrap_or_default()
    }

    fn read(&self, names: &[String], lengths: &[u32], bytes: &[u8]) -> Result<Vec<u8>, String> {
        package(names, lengths, bytes).map_err(|mut diagnostics| {
            // Errors name the file that there is, not the name that the standard has for it.
            for diagnostic in diagnostics.iter_mut().filter(|diagnostic| diagnostic.file == MANIFEST) {
                names[0].clone_into(&mut diagnostic.file);
            }
            lines(&diagnostics)
        })
    }

    fn read_csv(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
        let read = dataset::decode(name, bytes).and_then(|text| dataset::read_csv(name, text));
        read.and_then(|dataset| packed(&dataset, name)).map_err(|diagnostics| lines(&diagnostics))
    }
}

fn package(names: &[String], lengths: &[u32], mut bytes: &[u8]) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let (mut files, mut diagnostics) = (Vec::new(), Vec::new());
    for (place, (name, length)) in names.iter().zip(lengths).enumerate() {
        let name = if place == 0 { MANIFEST } else { name };
        let (file, rest) = bytes.split_at((*length as usize).min(bytes.len()));
        bytes = rest;
        match dataset::decode(name, file) {
            Ok(text) => files.push((name, text)),
            Err(why) => diagnostics.extend(why),
        }
    }
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    packed(&dataset::read(&files)?, MANIFEST)
}

fn packed(dataset: &Dataset, file: &str) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let diagnostics = Method::against(dataset, file);
    if diagnostics.is_empty() { Ok(dataset::pack(dataset)) } else { Err(diagnostics) }
}

fn lines(diagnostics: &[Diagnostic]) -> String {
    // A quoted cell may hold line ends and tabs of its own.
    let plain = |said: String| said.replace(['\n', '\r', '\t'], " ");
    let line = |diagnostic: &Diagnostic| Language::ALL.map(|l| plain(diagnostic.say(l.code()))).join("\t");
    diagnostics.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Loads the reader.
///
/// # Errors
/// Its chunk did not come.
#[cfg(feature = "worker")]
#[wasm_split_helpers::wasm_split(reader, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what is here cannot fail, but loading it can")]
pub fn load() -> Result<&'static dyn Read, wasm_split_helpers::SplitLoaderError> {
    Ok(&Reader)
}
