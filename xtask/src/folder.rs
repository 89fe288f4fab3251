//! Folders: what is in one, and a copy of all of it.

use std::{ffi::OsString, fs, path::Path};

/// The names in a folder.
pub(crate) fn entries(folder: &Path) -> Result<Vec<OsString>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    Ok(entries.filter_map(|entry| Some(entry.ok()?.file_name())).collect())
}

/// Copies a file, or a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let fault = |e: std::io::Error| format!("{}: {e}", to.display());
    if from.is_dir() {
        fs::create_dir_all(to).map_err(fault)?;
        entries(from)?.iter().try_for_each(|entry| copy(&from.join(entry), &to.join(entry)))
    } else {
        to.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::copy(from, to).map(drop)).map_err(fault)
    }
}
