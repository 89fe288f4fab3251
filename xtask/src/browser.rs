//! The browser that the end-to-end tests drive: what is on the machine, else, on Debian as root, what can be installed.

use std::{env, path::Path, process::Command};

use crate::run::{output, run, say};

const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-wqy-microhei"];

/// The path of a ChromeDriver, or `None` if there is none and none can be had: a skip on a reader's machine, a failure in CI.
pub(crate) fn driver(root: &Path) -> Result<Option<String>, String> {
    if let Some(found) = find() {
        return Ok(Some(found));
    }
    if Path::new("/etc/debian_version").exists()
        && output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
    {
        let apt = |args: &[&str]| {
            let mut apt = Command::new("apt-get");
            apt.current_dir(root).args(["-qq", "-y", "-o", "Dpkg::Use-Pty=0"]).args(args);
            apt.env("DEBIAN_FRONTEND", "noninteractive");
            apt
        };
        let next = "Check the way to Debian's packages.";
        run("Reading Debian's list of packages", &mut apt(&["update"]), next)?;
        let install: Vec<&str> = ["install", "--no-install-recommends"].into_iter().chain(PACKAGES).collect();
        run("Installing Chromium and its driver from Debian, once: about a minute", &mut apt(&install), next)?;
        return find().map(Some).ok_or_else(|| "Chromium was installed but its driver does not run.".to_owned());
    }
    let help = "No ChromeDriver was found. Install Chromium or Chrome with its driver (Debian: chromium chromium-driver), \
                or set CHROMEDRIVER to it.";
    if env::var_os("CI").is_some() {
        return Err(help.to_owned());
    }
    say(&format!("SKIPPED: the tests in a browser. {help}"));
    Ok(None)
}

fn find() -> Option<String> {
    let named = env::var("CHROMEDRIVER").ok();
    let usual = ["chromedriver", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"].map(str::to_owned);
    named.into_iter().chain(usual).find(|driver| output(Command::new(driver).arg("--version")).is_some())
}
