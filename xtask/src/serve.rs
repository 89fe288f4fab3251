//! `cargo xtask serve`.

use std::{fs, path::Path};

use crate::{run::run, tools};

pub(crate) fn serve(root: &Path) -> Result<(), String> {
    tools::ready(root)?;
    // Trunk refuses to watch around a folder that is not there, and in a fresh clone these are not.
    for folder in ["dist", "target/serve"] {
        fs::create_dir_all(root.join(folder)).map_err(|e| format!("{folder}: {e}"))?;
    }
    // A folder of its own: `dist/` stays what was built for release.
    let mut trunk = tools::trunk(root, &["serve", "--dist", "target/serve"])?;
    let what = "Serving on http://127.0.0.1:8080/ (built again at each change: reload the page; Ctrl-C ends it)";
    run(what, &mut trunk, "If port 8080 is taken, end what holds it.")
}
