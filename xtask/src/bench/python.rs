//! Python with the pinned packages of `xtask/bench/requirements.txt`, in an environment beside the other tools.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    run::{output, run},
    tools,
};

const REQUIREMENTS: &str = "requirements.txt";

/// The Python that has the packages; an error says why there is none.
pub(super) fn ready(work: &Path) -> Result<PathBuf, String> {
    let environment = tools::folder()?.join("bench-python");
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let wanted = work.join(REQUIREMENTS);
    let read = |file: &Path| fs::read(file).ok();
    if read(&wanted) == read(&environment.join(REQUIREMENTS))
        && output(Command::new(&python).arg("--version")).is_some()
    {
        return Ok(python);
    }
    let _ = fs::remove_dir_all(&environment);
    let system = ["python3", "python"].into_iter().find(|name| output(Command::new(name).arg("--version")).is_some());
    let system = system.ok_or("There is no Python.")?;
    let mut venv = Command::new(system);
    venv.args(["-m", "venv"]).arg(&environment);
    run("Making an environment for Python, once", &mut venv, "Install Python 3.11 or newer with its module venv.")?;
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:", "-r"])
        .arg(&wanted);
    let what = format!("Installing NumPy and pymcdm into {}, once: under a minute", environment.display());
    run(&what, &mut pip, "Check the way to the Python package index, and that Python is 3.11 or newer.")?;
    // Written last: where it is, the packages are.
    fs::copy(&wanted, environment.join(REQUIREMENTS)).map_err(|e| format!("{}: {e}", environment.display()))?;
    Ok(python)
}
