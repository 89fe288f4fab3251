//! Measures the library natively, in Chromium and beside its peers, all on the numbers that the native program writes.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::{Map, Value, json};

use super::python;
use crate::{
    run::{cargo, run, say},
    tools::{self, WASM},
};

/// How many weightings are drawn.
pub(super) const WEIGHTINGS: usize = 100_000;
/// How many units are ranked.
pub(super) const UNITS: [usize; 4] = [285, 1000, 10_000, 100_000];

/// Everything that was measured: `native`, `chromium`, `python` and `counts`.
pub(super) fn measure(root: &Path, work: &Path, runs: usize) -> Result<Value, String> {
    let folder = work.join("robustness");
    for (profile, module) in [("worker", "worker"), ("release", "page")] {
        let program = build(root, profile, Some(WASM))?.with_extension("wasm");
        tools::module(&program, &folder.join(module))?;
    }
    let native = build(root, "worker", None)?;
    let arguments: Vec<String> = [runs, WEIGHTINGS].into_iter().chain(UNITS).map(|number| number.to_string()).collect();

    say("Measuring on this machine: half a minute; leave it alone");
    let native = by_name(&printed(Command::new(native).arg(&folder).args(&arguments))?)?;
    say("Measuring in Chromium: two minutes");
    let mut node = Command::new("node");
    node.current_dir(work).arg("robustness.mjs").arg(&folder).args(&arguments);
    let chromium = json_of(&mut node)?;
    let python = match python::ready(work) {
        Ok(python) => peers(&python, work, &folder, runs)?,
        Err(why) => {
            say(&format!("SKIPPED: NumPy and pymcdm. {why}"));
            Value::Null
        }
    };
    let counts = read(&folder.join("counts.json"))?;
    Ok(json!({ "native": native, "chromium": chromium, "python": python, "counts": counts }))
}

/// NumPy and pymcdm on `one` thread, NumPy on `all`.
fn peers(python: &Path, work: &Path, folder: &Path, runs: usize) -> Result<Value, String> {
    say("Measuring NumPy and pymcdm: a minute");
    let script = |rest: &[&str]| {
        let mut command = Command::new(python);
        command.current_dir(work).arg("weightings.py").arg(folder).arg(runs.to_string()).args(rest);
        command
    };
    let one = json_of(script(&[]).env("OPENBLAS_NUM_THREADS", "1"))?;
    let all = json_of(script(&["numpy"]).env_remove("OPENBLAS_NUM_THREADS"))?;
    Ok(json!({ "one": one, "all": all }))
}

/// Builds the program that measures; its path.
fn build(root: &Path, profile: &str, target: Option<&str>) -> Result<PathBuf, String> {
    let mut build =
        cargo(root, &["build", "--locked", "--bin", "bench", "--no-default-features", "--features", "bench"]);
    build.args(["--quiet", "--profile", profile]);
    build.args(target.iter().flat_map(|target| ["--target", target]));
    let what = format!("Building what is measured ({profile}, {})", target.unwrap_or("native"));
    run(&what, &mut build, "Mend what the compiler says above.")?;
    let built = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder));
    let folder = target.map_or(built.clone(), |target| built.join(target)).join(profile);
    Ok(folder.join(format!("bench{}", env::consts::EXE_SUFFIX)))
}

/// What a command prints, its errors told as they come.
fn printed(command: &mut Command) -> Result<String, String> {
    let failed = format!("{} failed: mend what it says above.", command.get_program().display());
    let output = command.stderr(Stdio::inherit()).output().map_err(|e| format!("{failed} {e}"))?;
    String::from_utf8(output.stdout).ok().filter(|_| output.status.success()).ok_or(failed)
}

/// The last line that a command prints, as JSON.
fn json_of(command: &mut Command) -> Result<Value, String> {
    let text = printed(command)?;
    let last = text.lines().last().unwrap_or_default();
    serde_json::from_str(last).map_err(|e| format!("{}: {e}", command.get_program().display()))
}

/// The milliseconds of each by its name, from lines of both.
fn by_name(lines: &str) -> Result<Value, String> {
    let mut all = Map::new();
    for line in lines.lines() {
        let mut value: Value = serde_json::from_str(line).map_err(|e| format!("{line}: {e}"))?;
        let name = value["name"].as_str().ok_or_else(|| format!("{line}: there is no name"))?.to_owned();
        all.insert(name, value["milliseconds"].take());
    }
    Ok(Value::Object(all))
}

fn read(file: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))
}
