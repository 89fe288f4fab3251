use std::{fs, path::Path};

use tenfold_data::Language;

use super::{
    digest::allowed,
    file::{SiteError, at, read, replace},
};

/// The script that runs before the first paint.
const FIRST: &str = "pre-paint.js";
/// The mark in it for the codes of the page's languages.
const LANGUAGES: &str = "\"page-languages\"";

/// Puts the style sheets and the first script into the page itself: one answer of the host is then all that the first paint waits
/// for. The page's policy allows exactly these two texts, by their hashes, and nothing else that is inline.
///
/// The policy names the origin of the site beside `'self'`, if it is known: in a sandboxed frame the page has no origin of its own,
/// and WebKit then takes `'self'` for nothing.
///
/// Gives the page and its policy, for hosts that send it as a header too.
pub(super) fn inline(folder: &Path, template: &str, site: Option<&str>) -> Result<(String, String), SiteError> {
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
    let script = replace(&script, LANGUAGES, &serde_json::json!(Language::ALL.map(Language::code)).to_string())?;
    let page = lines.join("\n");
    let page = replace(
        &page,
        "<script src=\"./pre-paint.js\"></script>",
        &format!("<script>{script}</script>\n<style>{css}</style>"),
    )?;
    let own = site.and_then(origin).map(|origin| format!(" {origin}")).unwrap_or_default();
    let page = replace(&page, "script-src 'self'", &format!("script-src 'self'{own} '{}'", allowed(&script)))?;
    let page = replace(&page, "style-src 'self'", &format!("style-src 'self'{own} '{}'", allowed(&css)))?;
    let policy =
        page.split("http-equiv=\"Content-Security-Policy\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
    let policy = policy.ok_or(SiteError::Template("its policy"))?.to_owned();
    Ok((page, policy))
}

/// The origin of an address: its scheme, host and port.
fn origin(address: &str) -> Option<&str> {
    let host = address.find("://")? + 3;
    let end = address[host..].find('/').map_or(address.len(), |slash| host + slash);
    Some(&address[..end])
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        assert_eq!(origin("https://tenfold.example/rank/"), Some("https://tenfold.example"));
        assert_eq!(origin("http://127.0.0.1:8080"), Some("http://127.0.0.1:8080"));
        assert_eq!(origin("tenfold.example/rank/"), None);
    }

    #[test]
    fn the_policy_names_the_origin_of_the_site_for_sandboxed_frames() {
        let folder = std::env::temp_dir().join(format!("tenfold-inline-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let policy = |site: Option<&str>| {
            fs::write(folder.join(FIRST), format!("let a = {LANGUAGES};")).unwrap();
            fs::write(folder.join("a.css"), "a{}").unwrap();
            let template = include_str!("../../../index.html")
                .replace("<!--head-->", "<link rel=\"stylesheet\" href=\"./a.css\">");
            inline(&folder, &template, site).unwrap().1
        };
        let [living, unknown] = [policy(Some("https://tenfold.example/rank/")), policy(None)];
        for of in ["script-src", "style-src"] {
            assert!(living.contains(&format!("{of} 'self' https://tenfold.example 'sha256-")), "{living}");
            assert!(unknown.contains(&format!("{of} 'self' 'sha256-")), "{unknown}");
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
