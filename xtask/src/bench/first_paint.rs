//! The built page beside three charting libraries, and Lighthouse.

use std::{fs, path::Path, process::Command};

use serde_json::Value;

use super::markdown::{grouped, list, number, spread, table, text};
use crate::run::run;

/// Lighthouse's categories as the table has them. All but the first must be full: the first depends on the machine.
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];
const FULL: f64 = 100.0;

pub(super) fn measure(work: &Path, dist: &Path) -> Result<Value, String> {
    let file = work.join("results.json");
    let _ = fs::remove_file(&file);
    let mut node = Command::new("node");
    node.current_dir(work).arg("bench.mjs").args([dist, &file]);
    run("Measuring in Chromium: some five minutes; leave the machine alone", &mut node, "Mend what it says above.")?;
    let read = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    serde_json::from_str(&read).map_err(|e| format!("{}: {e}", file.display()))
}

/// The table of first paints.
pub(super) fn first_paint(results: &Value) -> Result<String, String> {
    let rows = list(results, "/pages")?.iter().map(|page| {
        let (as_is, slow) = (|name: &str| spread(page, "as_is", name), |name: &str| spread(page, "slow", name));
        let sent = [text(page, "/name")?.to_owned(), as_is("requests")?, as_is("bytes")?];
        let times = [as_is("fcp")?, as_is("ready")?, slow("fcp")?, slow("ready")?];
        Ok(sent.into_iter().chain(times).collect())
    });
    let head = [
        "page",
        "requests",
        "bytes as sent",
        "first paint, ms",
        "ready, ms",
        "first paint on slow 4G, ms",
        "ready on slow 4G, ms",
    ];
    let slow = |name: &str| number(results, &format!("/slow/{name}"));
    Ok(format!(
        "## First paint

{}
Each visit has a browser context of its own, with nothing cached, and the pages take turns. A small server on this machine
sends each file as brotli 11 over HTTP/1.1. Requests and bytes, headers included, are those asked for up to “ready”, but for
the tab's icon. First paint is the first contentful paint. Ready is the page's User Timing mark: its bars are drawn and its
first slider works. Where nothing else is said the network is this machine's own, as fast as it comes. Slow 4G is that of
Chrome DevTools, applied by Chromium: {} bytes a second down, {} up, {} ms from each request to its answer. The
processor is not slowed.

What is not comparable: the libraries draw ten bars from forty numbers and have one plain slider that stretches the first
aspect. They have no data for 285 cities, no ranking and no text, and their first paint is a heading and a slider, not the
bars. They come as their guides say, whole from a script tag and without animation; a bundler can make them smaller.
",
        table(&head, rows.collect::<Result<Vec<_>, String>>()?),
        grouped(slow("download")?),
        grouped(slow("upload")?),
        slow("latency")?
    ))
}

/// The table of Lighthouse's scores.
pub(super) fn lighthouse(results: &Value) -> Result<String, String> {
    let pages = list(results, "/lighthouse")?;
    let rows = pages.iter().map(|page| {
        let scores = CATEGORIES.iter().map(|name| Ok(number(page, &format!("/scores/{name}"))?.to_string()));
        [Ok(format!("`{}`", text(page, "/path")?))].into_iter().chain(scores).collect()
    });
    let head: Vec<&str> = ["page"].into_iter().chain(CATEGORIES).collect();
    let version = pages.first().map_or(Ok(""), |page| text(page, "/version"))?;
    Ok(format!(
        "## Lighthouse

{}
Lighthouse {version}, one run a page with its own settings for a phone. The command fails unless every score but the
performance, which depends on the machine, is 100.
",
        table(&head, rows.collect::<Result<Vec<_>, String>>()?)
    ))
}

/// An error that names the audits behind each score that is not full.
pub(super) fn full_scores(results: &Value) -> Result<(), String> {
    let mut short = Vec::new();
    for page in list(results, "/lighthouse")? {
        let path = text(page, "/path")?;
        let before = short.len();
        for name in &CATEGORIES[1..] {
            let score = number(page, &format!("/scores/{name}"))?;
            if score < FULL {
                short.push(format!("{path} has {score} for {name}"));
            }
        }
        if short.len() > before {
            let failing = list(page, "/failing")?.iter().filter_map(Value::as_str);
            short.extend(failing.map(|audit| format!("{path} fails {audit}")));
        }
    }
    if short.is_empty() {
        Ok(())
    } else {
        Err(format!("Lighthouse found fault; mend these:\n  {}", short.join("\n  ")))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_score_below_100_names_its_audits() {
        let page = |seo: f64, failing: &[&str]| {
            let scores = json!({ "performance": 40, "accessibility": 100, "best-practices": 100, "seo": seo });
            json!({ "lighthouse": [{ "path": "/", "scores": scores, "failing": failing }] })
        };
        assert_eq!(full_scores(&page(100.0, &["rounded-away: a little"])), Ok(()));
        let why = full_scores(&page(92.0, &["meta-description: None"])).unwrap_err();
        assert!(why.contains("/ has 92 for seo") && why.contains("meta-description"), "{why}");
    }
}
