//! The files of `dist/` and their compressed twins, for hosts that serve files as they find them.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};

/// Files that compress: pictures and what is compressed already do not.
const TEXTS: [&str; 6] = ["html", "css", "js", "wasm", "svg", "json"];

/// The files of a folder that are worth compressing, with those of the folders in it.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}. Run `cargo xtask build`.", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries.filter_map(|e| Some(e.ok()?.path())) {
        if entry.is_dir() {
            files.extend(self::files(&entry)?);
        } else if entry.extension().is_some_and(|e| TEXTS.iter().any(|t| e == *t)) {
            files.push(entry);
        }
    }
    files.sort();
    Ok(files)
}

/// Where a file's compressed twin stands.
pub(crate) fn beside(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

/// Writes a file's twins.
pub(crate) fn compress(file: &Path) -> std::io::Result<()> {
    let bytes = fs::read(file)?;
    let mut gzip = GzEncoder::new(File::create(beside(file, "gz"))?, Compression::best());
    gzip.write_all(&bytes)?;
    gzip.finish()?;
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut File::create(beside(file, "br"))?, &parameters)?;
    Ok(())
}
