//! The pinned tools, installed into a folder of the user's cache, each under its version: never globally, never twice.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    chunks,
    run::{cargo, output, run},
};

/// A tool from the registry.
struct Tool {
    package: &'static str,
    version: &'static str,
    features: &'static [&'static str],
    program: &'static str,
    minutes: &'static str,
}

/// The one place that pins them. `Cargo.toml` and `Trunk.toml` must name the same wasm-bindgen: Trunk compares as text.
const TOOLS: [Tool; 2] = [
    Tool {
        package: "wasm-bindgen-cli",
        version: "0.2.129",
        features: &[],
        program: "wasm-bindgen",
        minutes: "one to three minutes",
    },
    Tool {
        package: "trunk",
        version: "0.21.14",
        features: &["--no-default-features", "--features", "rustls"],
        program: "trunk",
        minutes: "two to six minutes",
    },
];

/// The tools are run a few times, not for hours: compile them fast rather than well.
const FAST: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "symbols"),
];

/// The target of the page.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

impl Tool {
    fn root(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}-{}", self.package, self.version))
    }

    fn is_there(&self, folder: &Path) -> bool {
        let program = self.root(folder).join("bin").join(self.program);
        output(Command::new(program).arg("--version").env_remove("NO_COLOR")).is_some_and(|v| v.contains(self.version))
    }

    fn install(&self, folder: &Path, root: &Path) -> Result<(), String> {
        let package = format!("{}@{}", self.package, self.version);
        let mut install = cargo(root, &["install", "--quiet", "--locked", &package]);
        install.args(self.features).arg("--root").arg(self.root(folder)).envs(FAST);
        install.env("CARGO_TARGET_DIR", folder.join("build"));
        let what = format!("Installing {package} into {}, once: {}", folder.display(), self.minutes);
        run(&what, &mut install, "It needs a C compiler (gcc or clang) and a way to the package registry.")
    }
}

/// Installs what is missing to build the page, and fetches the crates, so that everything after works without a network.
pub(crate) fn ready(root: &Path) -> Result<(), String> {
    let folder = folder()?;
    let missing: Vec<&Tool> = TOOLS.iter().filter(|tool| !tool.is_there(&folder)).collect();
    for tool in &missing {
        tool.install(&folder, root)?;
    }
    if !missing.is_empty() {
        let _ = fs::remove_dir_all(folder.join("build"));
    }
    components(root)?;
    run(
        "Fetching the crates",
        &mut cargo(root, &["fetch", "--quiet", "--locked"]),
        "Check the way to the package registry.",
    )
}

/// The compiler's own parts. `rust-toolchain.toml` asks for them, but rustup may be told not to install by itself.
fn components(root: &Path) -> Result<(), String> {
    let libraries =
        output(Command::new("rustc").current_dir(root).args(["--print", "target-libdir", "--target", WASM]));
    let add = |kind: &str, name: &str| {
        let mut rustup = Command::new("rustup");
        rustup.current_dir(root).args([kind, "add", name]);
        run(&format!("Adding the {kind} {name}"), &mut rustup, "Install rustup.")
    };
    if !libraries.is_some_and(|path| Path::new(path.trim()).exists()) {
        add("target", WASM)?;
    }
    for (command, component) in [("clippy", "clippy"), ("fmt", "rustfmt")] {
        if output(&mut cargo(root, &[command, "--version"])).is_none() {
            add("component", component)?;
        }
    }
    Ok(())
}

/// The folder of the tools: `TENFOLD_TOOLS`, else one in the user's cache.
pub(crate) fn folder() -> Result<PathBuf, String> {
    let set = |name: &str| env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    set("TENFOLD_TOOLS")
        .or_else(|| set("XDG_CACHE_HOME").or_else(|| set("LOCALAPPDATA")).map(|cache| cache.join("tenfold")))
        .or_else(|| set("HOME").map(|home| home.join(".cache").join("tenfold")))
        .ok_or_else(|| "There is no home folder: set TENFOLD_TOOLS to a folder for the tools.".to_owned())
}

/// A command that finds the tools before any other of the same name.
pub(crate) fn with_tools(mut command: Command) -> Result<Command, String> {
    let folder = folder()?;
    let ours = TOOLS.iter().map(|tool| tool.root(&folder).join("bin"));
    let theirs = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(ours.chain(env::split_paths(&theirs))).map_err(|e| e.to_string())?;
    // Trunk takes NO_COLOR for a flag of its own, and refuses the customary value of 1.
    command.env("PATH", path).env_remove("NO_COLOR");
    Ok(command)
}

/// A Trunk command in the project's folder. What it takes for wasm-bindgen is a copy of this program, which cuts programs into chunks
/// first (`chunks.rs`).
pub(crate) fn trunk(root: &Path, args: &[&str]) -> Result<Command, String> {
    let [bindgen, tool] = &TOOLS;
    let folder = folder()?;
    let program = |tool: &Tool| tool.root(&folder).join("bin").join(tool.program);
    let stand_in = root.join("target/chunks");
    fs::create_dir_all(&stand_in).map_err(|e| format!("{}: {e}", stand_in.display()))?;
    let own = env::current_exe().map_err(|e| format!("this program cannot be found: {e}"))?;
    let copied = stand_in.join(chunks::NAME).with_extension(env::consts::EXE_EXTENSION);
    // Not over one that may still run.
    let _ = fs::remove_file(&copied);
    fs::copy(own, &copied).map_err(|e| format!("{}: {e}", copied.display()))?;
    let theirs = env::var_os("PATH").unwrap_or_default();
    let paths = [stand_in.clone()].into_iter().chain(env::split_paths(&theirs));
    let mut trunk = Command::new(program(tool));
    trunk.env("PATH", env::join_paths(paths).map_err(|e| e.to_string())?);
    // What is served and what is built for release may be made at the same time.
    let kind = args.first().copied().unwrap_or_default();
    trunk.env(chunks::BINDGEN, program(bindgen)).env(chunks::FOLDER, stand_in.join(kind));
    // Trunk takes NO_COLOR for a flag of its own, and refuses the customary value of 1.
    trunk.env_remove("NO_COLOR").current_dir(root).args(args);
    Ok(trunk)
}

/// Turns a compiled program into a module that a page can import.
pub(crate) fn module(wasm: &Path, into: &Path) -> Result<(), String> {
    let tool = &TOOLS[0];
    let mut bindgen = Command::new(tool.root(&folder()?).join("bin").join(tool.program));
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(into).arg(wasm);
    run("Making a module of it", &mut bindgen, "Mend what wasm-bindgen says above.")
}
