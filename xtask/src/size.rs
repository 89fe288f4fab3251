//! `cargo xtask size`: what a reader waits for, in bytes as sent (brotli), against the budgets.

use std::{fs, path::Path};

use crate::pack::{beside, files};

/// HTML and CSS: what fits the first flight of a connection.
const FIRST_FLIGHT: u64 = 14_600;
/// Everything up to the first working slider: Observable Plot and d3 alone take as much.
const FIRST_SLIDER: u64 = 137_000;

/// The element in a host's page: less than a picture of it would be.
const FACADE: u64 = 2_048;

/// What is fetched once the page can be used, or not at all: no slider waits for it.
const LATER: [(&str, &str); 8] = [
    ("worker", "the worker, fetched once the page can be used"),
    ("chunk-app-pick", "what chooses rows, fetched once the page can be used"),
    ("appendix", "the style sheet of what stands below the chart"),
    ("chunk-app-below", "what stands below the chart, fetched once the reader nears it"),
    ("chunk-app-shared", "what these share with each other and the next two"),
    ("chunk-app-methods", "the methods other than the default, fetched once one is chosen"),
    ("chunk-app-reader", "the reader of packages, fetched for other data where no worker runs"),
    ("chunk-worker", "the reader of packages in the worker, fetched for other data"),
];

/// Prints the table; an error past a budget.
pub(crate) fn size(dist: &Path) -> Result<(), String> {
    if print(dist)? {
        Ok(())
    } else {
        Err("The page is over its budget: see which file grew, and what it brings.".to_owned())
    }
}

/// Prints the table, and tells whether the page keeps its budgets.
pub(crate) fn print(dist: &Path) -> Result<bool, String> {
    let (mut markup, mut all, mut raw) = (0, 0, 0);
    println!("\n{:>10} {:>10} {:>10}", "bytes", "gzip", "brotli");
    // What the first page asks for, in `dist/` itself; the folders hold other pages and what hosts ask for.
    let first = files(dist)?.into_iter().filter(|file| file.parent() == Some(dist));
    let later = |name: &str| ["chunk", "worker", "appendix", "oembed"].iter().any(|later| name.starts_with(later));
    for file in first.filter(|file| !file.file_name().is_some_and(|name| later(&name.to_string_lossy()))) {
        let sizes = sizes(&file)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        println!("{:>10} {:>10} {:>10}  {name}", sizes[0], sizes[1], sizes[2]);
        raw += sizes[0];
        all += sizes[2];
        if file.extension().is_some_and(|e| e == "html" || e == "css") {
            markup += sizes[2];
        }
    }
    for (name, what) in LATER {
        let mut later = 0;
        for file in files(dist)?.into_iter().filter(|file| file.parent() == Some(dist)) {
            if file.file_name().is_some_and(|file| file.to_string_lossy().starts_with(name)) {
                later += sizes(&file)?[2];
            }
        }
        println!("{:>10} {:>10} {later:>10}  {what}", "", "");
    }
    let [_, _, embed] = sizes(&dist.join("v1/embed.js"))?;
    println!("{raw:>10} {:>10} {all:>10}  everything up to the first working slider; budget {FIRST_SLIDER}", "");
    println!("{:>10} {:>10} {markup:>10}  HTML and CSS; budget {FIRST_FLIGHT}", "", "");
    println!("{:>10} {:>10} {embed:>10}  v1/embed.js, in a host's page; budget {FACADE}", "", "");
    Ok(markup <= FIRST_FLIGHT && all <= FIRST_SLIDER && embed <= FACADE)
}

/// A file's bytes: as it is, as gzip, as brotli.
fn sizes(file: &Path) -> Result<[u64; 3], String> {
    let bytes = |path: &Path| fs::metadata(path).map(|m| m.len()).map_err(|e| format!("{}: {e}", path.display()));
    Ok([bytes(file)?, bytes(&beside(file, "gz"))?, bytes(&beside(file, "br"))?])
}
