//! `cargo xtask bench`: writes `BENCHMARKS.md`, each of its tables beside its peers.
//!
//! The scripts in `xtask/bench/` and the program in `src/bin/bench/` measure and print JSON. Here it becomes Markdown, a
//! section a table. `cargo xtask bench robustness` measures what needs no built page, and prints it.

mod drag;
mod first_paint;
mod markdown;
mod python;
mod rerank;
mod robustness;
mod solvers;
mod weightings;

use std::{env, fs, path::Path, process::Command};

use serde_json::Value;

use self::markdown::{number, text};
use crate::{
    axe::npm,
    build, folder,
    run::{output, run, say},
    tools,
};

/// The oldest Node.js that the scripts and their packages run on.
const NODE: u32 = 20;
/// What npm writes last: where it is, the packages are.
const INSTALLED: &str = "node_modules/.package-lock.json";
/// How many times each is measured, unless `TENFOLD_BENCH_RUNS` says otherwise.
const RUNS: usize = 9;

pub(crate) fn bench(root: &Path, only: Option<&str>) -> Result<(), String> {
    programs()?;
    tools::ready(root)?;
    let work = root.join("target/bench");
    prepare(&root.join("xtask/bench"), &work)?;
    folder::copy(&root.join("data"), &work.join("data"))?;
    let robustness = || {
        let results = robustness::measure(root, &work, runs()?)?;
        Ok::<_, String>([weightings::section(&results)?, rerank::section(&results)?, solvers::section(&results)?])
    };
    if only == Some("robustness") {
        println!("\n{}", robustness()?.join("\n"));
        return Ok(());
    }
    let dist = root.join("target").join("bench-dist");
    build::release(root, &dist, Some(build::EXAMPLE))?;
    let results = first_paint::measure(&work, &dist)?;
    let page = [
        machine(&results)?,
        first_paint::first_paint(&results)?,
        drag::section(&results)?,
        first_paint::lighthouse(&results)?,
    ];
    let sections: Vec<String> = page.into_iter().chain(robustness()?).collect();
    let file = root.join("BENCHMARKS.md");
    fs::write(&file, sections.join("\n")).map_err(|e| format!("{}: {e}", file.display()))?;
    say("BENCHMARKS.md is written; target/bench/pictures/ has what was measured");
    first_paint::full_scores(&results)
}

fn runs() -> Result<usize, String> {
    let Some(runs) = env::var("TENFOLD_BENCH_RUNS").ok().filter(|runs| !runs.is_empty()) else { return Ok(RUNS) };
    let number = runs.parse().ok().filter(|&runs| runs > 0);
    number.ok_or_else(|| format!("TENFOLD_BENCH_RUNS is {runs}: give a whole number from 1."))
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

fn machine(results: &Value) -> Result<String, String> {
    let at = |name: &str| text(results, &format!("/machine/{name}"));
    let runs = number(results, "/runs")?;
    Ok(format!(
        "# Benchmarks

Measured on {} cores ({}) with Chromium {} and Node.js {}.
Figures are medians of {runs} visits or runs, with the least and the greatest in brackets where they differ. The first
of these commands writes this file:

```sh
cargo xtask bench
TENFOLD_BENCH_RUNS=3 cargo xtask bench    # fewer visits and runs
cargo xtask bench robustness              # the tables from the fourth on, printed and not written
```
",
        number(results, "/machine/cores")?,
        at("model")?,
        at("chromium")?,
        at("node")?
    ))
}
