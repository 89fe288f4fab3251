//! `cargo xtask build`: the release folder, each file compressed beside itself.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::{
    pack::{compress, files},
    run::{run, say},
    tools,
};

pub(crate) fn build(root: &Path) -> Result<(), String> {
    tools::ready(root)?;
    release(root)
}

/// Builds unless it has been built.
pub(crate) fn build_once(root: &Path) -> Result<(), String> {
    if root.join("dist/index.html.br").exists() { Ok(()) } else { build(root) }
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
