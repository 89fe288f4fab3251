//! `cargo xtask test`: everything, in the order in which an error is cheapest to find.

use std::{path::Path, time::Instant};

use crate::{
    axe, browser, build,
    run::{cargo, output, run, say},
    size,
    tools::{self, WASM},
};

/// The library crates: each compiles natively and for WebAssembly, and knows no browser.
const LIBRARIES: [&str; 6] =
    ["tenfold-bundled", "tenfold-data", "tenfold-ranking", "tenfold-read", "tenfold-robustness", "tenfold-view"];
/// What the libraries do without.
const SCREEN: [&str; 5] = ["yew", "gloo", "web-sys", "js-sys", "wasm-bindgen"];

pub(crate) fn test(root: &Path) -> Result<(), String> {
    let start = Instant::now();
    tools::ready(root)?;
    let cargo = |args: &[&str]| cargo(root, args);
    run("Formatting", &mut cargo(&["fmt", "--all", "--check"]), "Run `cargo fmt --all`.")?;

    let mend = "Mend what the lints say above.";
    let host =
        ["clippy", "--locked", "--workspace", "--all-targets", "--features", "ssr,bench", "--", "-D", "warnings"];
    run("Lints, on this machine", &mut cargo(&host), mend)?;
    let browser = ["clippy", "--locked", "--features", "ssr", "--test", "browser", "--", "-D", "warnings"];
    run("Lints, of the tests in a browser", &mut cargo(&browser), mend)?;
    let wasm =
        ["clippy", "--locked", "--lib", "--bins", "--features", "bench", "--target", WASM, "--", "-D", "warnings"];
    run("Lints, for WebAssembly", &mut cargo(&wasm), mend)?;

    libraries_alone(root)?;
    let tests = ["test", "--locked", "--workspace", "--features", "ssr"];
    run("Unit tests, laws, golden cases, pictures, documentation", &mut cargo(&tests), "Mend what failed above.")?;
    run(
        "Documentation builds",
        cargo(&["doc", "--locked", "--no-deps", "--lib", "--quiet"]).env("RUSTDOCFLAGS", "-D warnings"),
        mend,
    )?;

    // A folder of its own: `dist/` stays what was built for publishing.
    let dist = root.join("target").join("test-dist");
    build::release(root, &dist, Some(build::EXAMPLE))?;
    size::size(&dist)?;
    size::check_docs(root, &dist)?;
    if let Some(driver) = browser::driver(root)? {
        bits_in_the_browser(root, &driver)?;
        let mut end_to_end =
            cargo(&["test", "--locked", "--features", "ssr", "--test", "browser", "--", "--test-threads", "1"]);
        end_to_end.env("CHROMEDRIVER", &driver).env("TENFOLD_DIST", &dist);
        end_to_end.envs(axe::script()?.map(|script| ("TENFOLD_AXE", script)));
        run(
            "End to end in Chromium",
            &mut end_to_end,
            "Mend what failed above; target/pictures/ has what the browser saw.",
        )?;
    }
    say(&format!("All is well, in {:.1} minutes", start.elapsed().as_secs_f64() / 60.0));
    Ok(())
}

/// The libraries compile without a screen, here and for WebAssembly, and no crate brings one in.
fn libraries_alone(root: &Path) -> Result<(), String> {
    let packages: Vec<&str> = LIBRARIES.iter().flat_map(|name| ["--package", name]).collect();
    for target in [&[][..], &["--target", WASM]] {
        let check = [&["check", "--locked"], target, &packages].concat();
        run("The libraries without a screen", &mut cargo(root, &check), "A library reached for the screen.")?;
    }
    let tree = [&["tree", "--locked", "--edges", "normal", "--prefix", "none"], packages.as_slice()].concat();
    let tree = output(&mut cargo(root, &tree)).ok_or("`cargo tree` failed.")?;
    let screen = tree.lines().find(|line| SCREEN.iter().any(|s| line.split(' ').next() == Some(s)));
    screen.map_or(Ok(()), |line| Err(format!("The libraries pull in {line}.")))
}

/// The ranking gives the same bits in a browser as on this machine.
fn bits_in_the_browser(root: &Path, driver: &str) -> Result<(), String> {
    let test = ["test", "--locked", "--no-default-features", "--target", WASM, "--test", "bits"];
    let mut bits = tools::with_tools(cargo(root, &test))?;
    bits.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner").env("CHROMEDRIVER", driver);
    run("The same bits in WebAssembly", &mut bits, "A sum or a logarithm depends on the platform.")
}
