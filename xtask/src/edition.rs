//! Editions: what a site looked like with certain figures and a certain method, kept for embeds that are pinned to them.

use std::{fs, path::Path};

/// Where editions stand in a site, and where a repository keeps those of before.
const KEPT: &str = "asof";
const BEFORE: &str = "editions";

/// Puts the edition that has just been built, and those that the repository keeps, into `dist/asof/`.
pub(crate) fn keep(root: &Path) -> Result<(), String> {
    let dist = root.join("dist");
    let kept = dist.join(KEPT);
    let before = root.join(BEFORE);
    if before.is_dir() {
        copy(&before, &kept)?;
    }
    let now = kept.join(name(&dist)?);
    // Built again, an edition is the same figures in newer clothes.
    if now.is_dir() {
        fs::remove_dir_all(&now).map_err(|e| format!("{}: {e}", now.display()))?;
    }
    for entry in entries(&dist)?.into_iter().filter(|entry| ![KEPT, "gallery"].iter().any(|name| entry == name)) {
        copy(&dist.join(&entry), &now.join(&entry))?;
    }
    Ok(())
}

/// Takes the edition that has been built into the repository, so that every later build has it too.
pub(crate) fn freeze(root: &Path) -> Result<(), String> {
    let dist = root.join("dist");
    let name = name(&dist)?;
    let there = root.join(BEFORE).join(&name);
    if there.is_dir() {
        fs::remove_dir_all(&there).map_err(|e| format!("{}: {e}", there.display()))?;
    }
    copy(&dist.join(KEPT).join(&name), &there)?;
    println!("Edition {name} is in {BEFORE}/{name}: commit it, and it stays at {KEPT}/{name}/ of the site.");
    Ok(())
}

fn name(dist: &Path) -> Result<String, String> {
    let file = dist.join("edition.txt");
    let name = fs::read_to_string(&file).map_err(|e| format!("{}: {e}. Run `cargo xtask build`.", file.display()))?;
    Ok(name.trim().to_owned())
}

fn entries(folder: &Path) -> Result<Vec<std::ffi::OsString>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    Ok(entries.filter_map(|entry| Some(entry.ok()?.file_name())).collect())
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let fault = |e: std::io::Error| format!("{}: {e}", to.display());
    if from.is_dir() {
        fs::create_dir_all(to).map_err(fault)?;
        entries(from)?.iter().try_for_each(|entry| copy(&from.join(entry), &to.join(entry)))
    } else {
        to.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::copy(from, to).map(drop)).map_err(fault)
    }
}
