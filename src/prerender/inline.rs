use std::{fs, path::Path};

use super::{
    digest::allowed,
    file::{SiteError, at, read, replace},
};

/// The script that runs before the first paint.
const FIRST: &str = "first.js";

/// Puts the style sheets and the first script into the page itself: one answer of the host is then all that the first paint waits
/// for. The page's policy allows exactly these two texts, by their hashes, and nothing else that is inline.
///
/// Gives the page and its policy, for hosts that send it as a header too.
pub(super) fn inline(folder: &Path, template: &str) -> Result<(String, String), SiteError> {
    let mut css = String::new();
    let mut lines = Vec::new();
    for line in template.lines() {
        let sheet = line.strip_prefix("<link rel=\"stylesheet\" href=\"./").and_then(|rest| rest.split('"').next());
        match sheet {
            Some(sheet) => css += &take(&folder.join(sheet))?,
            None => lines.push(line),
        }
    }
    let script = without_comments(&take(&folder.join(FIRST))?);
    let page = lines.join("\n");
    let page = replace(
        &page,
        "<script src=\"./first.js\"></script>",
        &format!("<script>{script}</script>\n<style>{css}</style>"),
    )?;
    let page = replace(&page, "script-src 'self'", &format!("script-src 'self' '{}'", allowed(&script)))?;
    let page = replace(&page, "style-src 'self'", &format!("style-src 'self' '{}'", allowed(&css)))?;
    let policy =
        page.split("http-equiv=\"Content-Security-Policy\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
    let policy = policy.ok_or(SiteError::Template("its policy"))?.to_owned();
    Ok((page, policy))
}

/// A script without its comments and margins.
pub(super) fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|line| format!("{line}\n")).collect()
}

/// A file's text. The file itself is not needed any more.
fn take(path: &Path) -> Result<String, SiteError> {
    let text = read(path)?;
    fs::remove_file(path).map_err(|why| at(path, why))?;
    Ok(text)
}
