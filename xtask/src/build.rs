//! `cargo xtask build`: the release folder, each file compressed beside itself for hosts that serve it so.

use std::{
    env,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};

use crate::{
    run::{run, say},
    size, tools,
};

/// Files that compress: pictures and what is compressed already do not.
const TEXTS: [&str; 6] = ["html", "css", "js", "wasm", "svg", "json"];

pub(crate) fn build(root: &Path) -> Result<(), String> {
    tools::ready(root)?;
    release(root)?;
    size::print(root).map(drop)
}

/// Builds `dist/`, with the tools in place.
pub(crate) fn release(root: &Path) -> Result<(), String> {
    let mut trunk = tools::trunk(root, &["build", "--release"])?;
    trunk.env("CARGO_ENCODED_RUSTFLAGS", without_paths(root));
    run("Building dist/ for release", &mut trunk, "Mend what the compiler says above.")?;
    say("Compressing each file of dist/");
    for file in files(root)? {
        compress(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    }
    Ok(())
}

/// Flags that keep this machine's folders out of the page: panics name their place in the source, at 1500 bytes in all,
/// and the same source gives the same bytes wherever it is built.
fn without_paths(root: &Path) -> String {
    let home = |name: &str, folder: &str| {
        let below_home = || Some(PathBuf::from(env::var_os("HOME")?).join(folder));
        env::var_os(name).map(PathBuf::from).or_else(below_home)
    };
    let registry = home("CARGO_HOME", ".cargo").map(|cargo| cargo.join("registry").join("src"));
    let indexes = registry.iter().filter_map(|r| fs::read_dir(r).ok()).flatten().filter_map(|e| Some(e.ok()?.path()));
    let folders = indexes.chain([root.to_owned()]);
    let flags = folders.map(|folder| format!("--remap-path-prefix={}=.", folder.display()));
    flags.collect::<Vec<_>>().join("\x1f")
}

/// The files of `dist/` that are worth compressing.
pub(crate) fn files(root: &Path) -> Result<Vec<PathBuf>, String> {
    let dist = root.join("dist");
    let entries = fs::read_dir(&dist).map_err(|e| format!("{}: {e}. Run `cargo xtask build`.", dist.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    files.retain(|f| f.extension().is_some_and(|e| TEXTS.iter().any(|t| e == *t)));
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

fn compress(file: &Path) -> std::io::Result<()> {
    let bytes = fs::read(file)?;
    let mut gzip = GzEncoder::new(File::create(beside(file, "gz"))?, Compression::best());
    gzip.write_all(&bytes)?;
    gzip.finish()?;
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut File::create(beside(file, "br"))?, &parameters)?;
    Ok(())
}
