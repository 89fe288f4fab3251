//! What others have computed or printed: in `tests/reference/` if its licence allows that, else read where it lies.

use std::{
    env, fs,
    io::{Write, stderr},
    path::PathBuf,
    sync::atomic::{AtomicUsize, Ordering},
};

use serde_json::Value;

/// How many tests had nothing to be compared with.
static SKIPPED: AtomicUsize = AtomicUsize::new(0);

/// A folder of references: in the repository, in `TENFOLD_REFERENCE`, or beside the project. `None`, said aloud, if there is none.
pub(crate) fn folder(name: &str, test: &str) -> Option<PathBuf> {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/reference").join(name);
    if own.is_dir() {
        return Some(own);
    }
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/reference");
    let folder = env::var_os("TENFOLD_REFERENCE").map_or_else(beside, PathBuf::from).join(name);
    if !folder.is_dir() {
        let count = SKIPPED.fetch_add(1, Ordering::Relaxed) + 1;
        // Past what catches the words of tests that succeed.
        let _ = writeln!(
            stderr(),
            "{count} skipped by now: {test} needs {name} in the folder that TENFOLD_REFERENCE names"
        );
        return None;
    }
    Some(folder)
}

/// A file of JSON in such a folder.
pub(crate) fn json(name: &str, file: &str, test: &str) -> Option<Value> {
    let text = fs::read_to_string(folder(name, test)?.join(file)).unwrap();
    Some(serde_json::from_str(&text).unwrap())
}

/// Numbers in a list.
pub(crate) fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

/// Rows of numbers.
pub(crate) fn rows(value: &Value) -> Vec<Vec<f64>> {
    value.as_array().unwrap().iter().map(numbers).collect()
}
