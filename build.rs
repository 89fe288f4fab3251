//! Reads the package in `data/` by the same code as any other, and packs it for the page. Its faults are the build's.

#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    missing_docs,
    reason = "the library's own room, of which this needs a door"
)]

use std::{env, fs, path::Path};

#[path = "src/dataset/mod.rs"]
mod dataset;

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/dataset");
    let data = Path::new("data");
    let text = |name: &str| fs::read_to_string(data.join(name)).unwrap_or_default();
    let manifest = text(dataset::MANIFEST);
    let names = dataset::files(&manifest);
    let mut files = vec![(dataset::MANIFEST.to_owned(), manifest)];
    files.extend(names.into_iter().map(|name| (name.clone(), text(&name))));
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    match dataset::read(&files) {
        Ok(dataset) => {
            let out = env::var_os("OUT_DIR").map(|out| Path::new(&out).join("bundled.bin"));
            let written = out.map(|out| fs::write(out, dataset::pack(&dataset)));
            if !matches!(written, Some(Ok(()))) {
                println!("cargo::error=the packed dataset cannot be written: {written:?}");
            }
        }
        Err(faults) => faults.iter().for_each(|fault| println!("cargo::error=data/{fault}")),
    }
}
