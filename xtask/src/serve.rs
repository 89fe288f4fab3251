//! `cargo xtask serve`.

use std::path::Path;

use crate::{run::run, tools};

pub(crate) fn serve(root: &Path) -> Result<(), String> {
    tools::ready(root)?;
    // A folder of its own: `dist/` stays what was built for release.
    let mut trunk = tools::trunk(root, &["serve", "--dist", "target/serve"])?;
    let what = "Serving on http://127.0.0.1:8080/ (built again at each change: reload the page; Ctrl-C ends it)";
    run(what, &mut trunk, "If port 8080 is taken, end what holds it.")
}
