//! `cargo xtask build`: the release folder, each file compressed beside itself.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::{
    edition,
    pack::{compress, files},
    run::{run, say},
    tools,
};

pub(crate) fn build(root: &Path) -> Result<(), String> {
    tools::ready(root)?;
    release(root, None)
}

/// Builds unless it has been built.
pub(crate) fn build_once(root: &Path) -> Result<(), String> {
    if root.join("dist/index.html.br").exists() { Ok(()) } else { build(root) }
}

/// Builds `dist/`, with the tools in place, for a site of this address: else of that in `TENFOLD_URL`, if it is set.
pub(crate) fn release(root: &Path, site: Option<&str>) -> Result<(), String> {
    let mut trunk = tools::trunk(root, &["build", "--release"])?;
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_paths(root));
    if let Some(site) = site {
        trunk.env(SITE, site);
    }
    run("Building dist/ for release", &mut trunk, "Mend what the compiler says above.")?;
    say("Compressing each file of dist/");
    let dist = root.join("dist");
    for file in files(&dist)? {
        compress(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    }
    edition::keep(root)?;
    if site.is_none() && env::var_os(SITE).is_none_or(|url| url.is_empty()) {
        println!(
            "    {SITE} is not set to the address that the site will have: previews and canonical links are relative, which \
             many readers of links do not follow, and there is no oEmbed."
        );
    }
    Ok(())
}

/// The address that the site will have, for what must be said in whole addresses.
pub(crate) const SITE: &str = "TENFOLD_URL";

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
    // They are parted by spaces: a folder with a space in its name stays in the page.
    flags.filter(|flag| !flag.contains(' ')).collect::<Vec<_>>().join(" ")
}
