//! `cargo xtask bench`: the built page beside three charting libraries, in Chromium; writes `BENCHMARKS.md`.
//!
//! The scripts in `xtask/bench/` measure and print JSON. Here it becomes Markdown, a section a table.

use std::{fs, path::Path, process::Command};

use serde_json::Value;

use crate::{
    build, folder,
    run::{output, run, say},
    tools,
};

/// The oldest Node.js that the scripts and their packages run on.
const NODE: u32 = 20;
/// What npm writes last: where it is, the packages are.
const INSTALLED: &str = "node_modules/.package-lock.json";
/// Lighthouse's categories as the table has them. All but the first must be full: the first depends on the machine.
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];
const FULL: f64 = 100.0;

pub(crate) fn bench(root: &Path) -> Result<(), String> {
    programs()?;
    tools::ready(root)?;
    let dist = root.join("target").join("bench-dist");
    build::release(root, &dist, Some(build::EXAMPLE))?;
    let work = root.join("target/bench");
    prepare(&root.join("xtask/bench"), &work)?;
    let results = measure(&work, &dist)?;

    let sections = [machine(&results)?, first_paint(&results)?, lighthouse(&results)?];
    let file = root.join("BENCHMARKS.md");
    fs::write(&file, sections.join("\n")).map_err(|e| format!("{}: {e}", file.display()))?;
    say("BENCHMARKS.md is written; target/bench/pictures/ has what was measured");
    full_scores(&results)
}

/// Node.js and npm are there.
fn programs() -> Result<(), String> {
    let help = format!("Install Node.js {NODE} or newer, which brings npm (nodejs.org, or your system's packages).");
    let version = output(Command::new("node").arg("--version")).ok_or(format!("There is no Node.js. {help}"))?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|n| n.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE) {
        return Err(format!("Node.js {} is too old. {help}", version.trim()));
    }
    output(npm().arg("--version")).map(drop).ok_or(format!("There is no npm. {help}"))
}

fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Puts the scripts and their packages into a folder of their own: npm leaves its thousands of files in `target/`.
fn prepare(scripts: &Path, work: &Path) -> Result<(), String> {
    let lock = |folder: &Path| fs::read(folder.join("package-lock.json")).ok();
    let installed = work.join(INSTALLED).exists() && lock(work) == lock(scripts);
    if !installed {
        // Until npm has come to its end the packages count as missing.
        let _ = fs::remove_file(work.join(INSTALLED));
    }
    folder::copy(scripts, work)?;
    if installed {
        return Ok(());
    }
    let mut ci = npm();
    ci.current_dir(work).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    let what = "Installing the libraries to measure, once: under a minute, 270 MB in target/bench/";
    run(what, &mut ci, "Check the way to the npm registry.")
}

fn measure(work: &Path, dist: &Path) -> Result<Value, String> {
    let file = work.join("results.json");
    let _ = fs::remove_file(&file);
    let mut node = Command::new("node");
    node.current_dir(work).arg("bench.mjs").args([dist, &file]);
    run("Measuring in Chromium: some five minutes; leave the machine alone", &mut node, "Mend what it says above.")?;
    let read = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    serde_json::from_str(&read).map_err(|e| format!("{}: {e}", file.display()))
}

fn machine(results: &Value) -> Result<String, String> {
    let at = |name: &str| text(results, &format!("/machine/{name}"));
    let runs = number(results, "/runs")?;
    Ok(format!(
        "# Benchmarks

Measured on {} cores ({}) with Chromium {} and Node.js {}.
Figures are medians of {runs} visits, with the least and the greatest in brackets where they differ. The first of these
commands writes this file:

```sh
cargo xtask bench
TENFOLD_BENCH_RUNS=3 cargo xtask bench    # fewer visits
```
",
        number(results, "/machine/cores")?,
        at("model")?,
        at("chromium")?,
        at("node")?
    ))
}

fn first_paint(results: &Value) -> Result<String, String> {
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

fn lighthouse(results: &Value) -> Result<String, String> {
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
fn full_scores(results: &Value) -> Result<(), String> {
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

/// A Markdown table: its first column to the left, the others to the right.
fn table(head: &[&str], rows: Vec<Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|&cell| cell.to_owned()).collect();
    let rule = (0..head.len()).map(|column| if column == 0 { "---" } else { "---:" }.to_owned());
    let lines = [head.clone(), rule.collect()].into_iter().chain(rows);
    lines.map(|cells| line(&cells)).collect()
}

/// A median, and its range where there is one.
fn spread(page: &Value, condition: &str, name: &str) -> Result<String, String> {
    let at = |end: &str| Ok::<_, String>(grouped(number(page, &format!("/{condition}/{name}/{end}"))?));
    let (median, min, max) = (at("median")?, at("min")?, at("max")?);
    Ok(if min == max { median } else { format!("{median} ({min} to {max})") })
}

/// A whole number, its digits in threes with no-break spaces between.
fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

fn number(value: &Value, pointer: &str) -> Result<f64, String> {
    value.pointer(pointer).and_then(Value::as_f64).ok_or_else(|| missing(pointer))
}

fn text<'a>(value: &'a Value, pointer: &str) -> Result<&'a str, String> {
    value.pointer(pointer).and_then(Value::as_str).ok_or_else(|| missing(pointer))
}

fn list<'a>(value: &'a Value, pointer: &str) -> Result<&'a Vec<Value>, String> {
    value.pointer(pointer).and_then(Value::as_array).ok_or_else(|| missing(pointer))
}

fn missing(pointer: &str) -> String {
    format!("target/bench/results.json has no {pointer}: see what xtask/bench/bench.mjs writes.")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn figures_read_well() {
        assert_eq!(grouped(999.6), "1\u{a0}000");
        let page = json!({ "slow": { "fcp": { "median": 12.2, "min": 9.6, "max": 1234 }, "requests":
            { "median": 3, "min": 3, "max": 3 } } });
        assert_eq!(spread(&page, "slow", "fcp").unwrap(), "12 (10 to 1\u{a0}234)");
        assert_eq!(spread(&page, "slow", "requests").unwrap(), "3");
        assert!(spread(&page, "as_is", "fcp").unwrap_err().contains("/as_is/fcp"));
        assert_eq!(table(&["a", "b"], vec![vec!["c".into(), "1".into()]]), "| a | b |\n| --- | ---: |\n| c | 1 |\n");
    }

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
