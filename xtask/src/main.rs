//! The project's commands, the same on a reader's laptop and in CI: `cargo xtask serve`, `test`, `build`, `bench`, `size`,
//! `freeze`, `data`.
//!
//! Each installs what it needs and is not there yet, says what it is doing while it does it, and names the next step
//! where it fails.

mod axe;
mod bench;
mod browser;
mod build;
mod chunks;
mod data;
mod edition;
mod folder;
mod pack;
mod run;
mod serve;
mod size;
mod test;
mod tools;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

const USAGE: &str = "usage: cargo xtask COMMAND
  serve  build and serve on http://127.0.0.1:8080/, again at each change
  test   everything that CI runs
  build  the release folder dist/, for any folder of any static host
  bench  the tables of BENCHMARKS.md, beside what others do the same with; needs Node, and Python for two rows
  size   the bytes on the page against the budgets; builds first if dist/ is missing. With --write, the tables of
         docs/performance.md
  freeze keep the edition that was built in editions/, for embeds that are pinned to it
  data   the dataset package in data/, made from data/source/ and data/words/";

fn main() -> ExitCode {
    let root = root();
    let command = std::env::args().nth(1).unwrap_or_default();
    // Trunk runs a copy of this under that name.
    let called = std::env::args_os().next().map(PathBuf::from);
    let cuts = called.is_some_and(|name| name.file_stem().is_some_and(|name| name == chunks::NAME));
    let done = match command.as_str() {
        _ if cuts => chunks::stand_in(),
        "serve" => serve::serve(&root),
        "test" => test::test(&root),
        "build" => build::build(&root).and_then(|()| size::size(&build::dist(&root))),
        "size" if std::env::args().any(|argument| argument == "--write") => {
            build::build_once(&root).and_then(|()| size::write(&root, &build::dist(&root)))
        }
        "size" => build::build_once(&root).and_then(|()| size::size(&build::dist(&root))),
        "bench" => bench::bench(&root, std::env::args().nth(2).as_deref()),
        "data" => data::write(&root),
        "freeze" => build::build(&root).and_then(|()| edition::freeze(&root, &build::dist(&root))),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
