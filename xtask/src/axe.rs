//! The rules of accessibility that every view is compared with: axe-core, pinned, once into the tools' folder.

use std::{env, path::PathBuf, process::Command};

use crate::{
    run::{output, run, say},
    tools,
};

/// The package and its version.
const PACKAGE: (&str, &str) = ("axe-core", "4.14.1");

/// The path of its script, or `None` if there is no npm to have it from: a skip on a reader's machine, a failure in CI.
pub(crate) fn script() -> Result<Option<PathBuf>, String> {
    let (name, version) = PACKAGE;
    let folder = tools::folder()?.join(format!("{name}-{version}"));
    let script = folder.join("node_modules").join(name).join("axe.min.js");
    if script.exists() {
        return Ok(Some(script));
    }
    if output(npm().arg("--version")).is_none() {
        let help = "There is no npm to have axe-core from: install Node.js.";
        if env::var_os("CI").is_some() {
            return Err(help.to_owned());
        }
        say(&format!("SKIPPED: the views are not held against axe-core's rules. {help}"));
        return Ok(None);
    }
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut install = npm();
    install.args(["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]);
    install.arg(&folder).arg(format!("{name}@{version}"));
    let what = format!("Installing {name}@{version} into {}, once", folder.display());
    run(&what, &mut install, "Check the way to the npm registry.")?;
    Ok(Some(script))
}

/// The npm command.
pub(crate) fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}
