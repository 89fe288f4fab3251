//! Editions: what a site looked like with certain figures and a certain method, kept for embeds that are pinned to them.

use std::{fs, path::Path};

use crate::folder::{copy, entries};

/// Where editions stand in a site, and where a repository keeps those of before.
const KEPT: &str = "asof";
const BEFORE: &str = "editions";

/// Puts the edition that has just been built, and those that the repository keeps, into a release folder.
pub(crate) fn keep(root: &Path, dist: &Path, site: Option<&str>) -> Result<(), String> {
    let kept = dist.join(KEPT);
    let before = root.join(BEFORE);
    if before.is_dir() {
        copy(&before, &kept)?;
    }
    let name = name(dist)?;
    let now = kept.join(&name);
    // Built again, an edition is the same figures in newer clothes.
    if now.is_dir() {
        fs::remove_dir_all(&now).map_err(|e| format!("{}: {e}", now.display()))?;
    }
    for entry in entries(dist)?.into_iter().filter(|entry| ![KEPT, "gallery"].iter().any(|name| entry == name)) {
        copy(&dist.join(&entry), &now.join(&entry))?;
    }
    if !before.join(&name).is_dir() {
        println!(
            "    Edition {name} is not in {BEFORE}/: embeds pinned to it last until the figures change. `cargo xtask freeze` keeps it."
        );
    }
    match site {
        Some(site) => pin(&now, site, &format!("{site}{KEPT}/{name}/")),
        None => Ok(()),
    }
}

/// Makes what a kept page says of itself to chats and hosts (its preview, its oEmbed answer) its own, and leaves the address that
/// search engines should know the living one.
fn pin(folder: &Path, site: &str, kept: &str) -> Result<(), String> {
    for entry in entries(folder)? {
        let path = folder.join(&entry);
        let fault = |e: std::io::Error| format!("{}: {e}", path.display());
        if path.is_dir() {
            pin(&path, site, kept)?;
            continue;
        }
        let (property, link) = ("content=\"", "href=\"");
        let text = match entry.to_str() {
            Some("index.html") => {
                let text = fs::read_to_string(&path).map_err(fault)?;
                let text = text.replace(&format!("{property}{site}"), &format!("{property}{kept}"));
                let lines = text.lines().map(|line| {
                    let oembed = line.contains("json+oembed");
                    if oembed {
                        line.replace(&format!("{link}{site}"), &format!("{link}{kept}"))
                    } else {
                        line.to_owned()
                    }
                });
                lines.map(|line| line + "\n").collect::<String>()
            }
            Some("oembed.json") => fs::read_to_string(&path).map_err(fault)?.replace(site, kept),
            _ => continue,
        };
        fs::write(&path, text).map_err(fault)?;
    }
    Ok(())
}

/// Takes the edition that has been built into the repository, so that every later build has it too.
pub(crate) fn freeze(root: &Path, dist: &Path) -> Result<(), String> {
    let name = name(dist)?;
    let there = root.join(BEFORE).join(&name);
    if there.is_dir() {
        fs::remove_dir_all(&there).map_err(|e| format!("{}: {e}", there.display()))?;
    }
    copy(&dist.join(KEPT).join(&name), &there)?;
    // Each build compresses again.
    drop_compressed(&there)?;
    println!("Edition {name} is in {BEFORE}/{name}: commit it, and it stays at {KEPT}/{name}/ of the site.");
    Ok(())
}

fn drop_compressed(folder: &Path) -> Result<(), String> {
    for entry in entries(folder)? {
        let path = folder.join(&entry);
        if path.is_dir() {
            drop_compressed(&path)?;
        } else if path.extension().is_some_and(|e| e == "br" || e == "gz") {
            fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        }
    }
    Ok(())
}

fn name(dist: &Path) -> Result<String, String> {
    let file = dist.join("edition.txt");
    let name = fs::read_to_string(&file).map_err(|e| format!("{}: {e}. Run `cargo xtask build`.", file.display()))?;
    Ok(name.trim().to_owned())
}
