//! Writes the static pages into a folder that Trunk has built: Trunk runs it as a hook, and names the folder.

use std::{env, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let folder = env::args_os().nth(1).or_else(|| env::var_os("TRUNK_STAGING_DIR")).map(PathBuf::from);
    let Some(folder) = folder else {
        eprintln!("usage: prerender FOLDER, or TRUNK_STAGING_DIR=FOLDER prerender");
        return ExitCode::FAILURE;
    };
    // What xtask has cut off the programs stands beside them.
    let chunks = env::var_os("TENFOLD_CHUNKS").map(PathBuf::from);
    let site = env::var("TENFOLD_URL").ok().filter(|url| !url.is_empty());
    let site = site.map(|url| if url.ends_with('/') { url } else { url + "/" });
    let runtime = match tokio::runtime::Builder::new_current_thread().build() {
        Ok(runtime) => runtime,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(tenfold_site::write(&folder, chunks.as_deref(), site.as_deref())) {
        Ok(edition) => {
            println!("static pages of edition {edition}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
