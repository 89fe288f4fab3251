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

/// The address of an example, for what is built to be tried and not to be published.
pub(crate) const EXAMPLE: &str = "https://tenfold.example/rank/";

/// The release folder of this project.
pub(crate) fn dist(root: &Path) -> PathBuf {
    root.join("dist")
}

/// Builds `dist/`, for the site whose address `TENFOLD_URL` holds.
pub(crate) fn build(root: &Path) -> Result<(), String> {
    tools::ready(root)?;
    let site = env::var(SITE).ok().filter(|url| !url.is_empty());
    release(root, &dist(root), site.as_deref())?;
    if site.is_none() {
        println!(
            "    {SITE} is not set to the address that the site will have: previews and canonical links are relative, which \
             many readers of links do not follow, and there is no oEmbed."
        );
    }
    Ok(())
}

/// Builds unless it has been built.
pub(crate) fn build_once(root: &Path) -> Result<(), String> {
    if dist(root).join("index.html.br").exists() { Ok(()) } else { build(root) }
}

/// Builds a release folder, with the tools in place, for a site of this address.
pub(crate) fn release(root: &Path, dist: &Path, site: Option<&str>) -> Result<(), String> {
    let mut trunk = tools::trunk(root, &["build", "--release", "--dist"])?;
    trunk.arg(dist).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_paths(root));
    trunk.env(SITE, site.unwrap_or_default());
    let what = format!("Building {} for release", dist.display());
    run(&what, &mut trunk, "Mend what the compiler says above.")?;
    say("Compressing each file of it");
    edition::keep(root, dist, site)?;
    for file in files(dist)? {
        compress(&file).map_err(|e| format!("{}: {e}", file.display()))?;
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
