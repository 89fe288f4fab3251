//! Running a command and saying so.

use std::{path::Path, process::Command, time::Instant};

/// Says what happens next.
pub(crate) fn say(what: &str) {
    println!("\n==> {what}");
}

/// A cargo command in the project's folder.
pub(crate) fn cargo(root: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root).args(args);
    command
}

/// Runs a command to its end, and says what to do next where it fails.
pub(crate) fn run(what: &str, command: &mut Command, next: &str) -> Result<(), String> {
    say(what);
    let start = Instant::now();
    let status = command
        .status()
        .map_err(|e| format!("{what}: cannot start {}: {e}. {next}", command.get_program().display()))?;
    println!("    {:.0} s", start.elapsed().as_secs_f64());
    if status.success() { Ok(()) } else { Err(format!("{what}: failed. {next}")) }
}

/// What a command prints; `None` if it cannot be started or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|o| o.status.success())?;
    String::from_utf8(output.stdout).ok()
}
