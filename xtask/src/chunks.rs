//! Cuts a program into chunks before wasm-bindgen sees it.
//!
//! Trunk runs `wasm-bindgen` on each program that it has compiled. Of that name stands a copy of xtask first on its path, which
//! cuts a program at its split points (`#[wasm_split]`), has the real wasm-bindgen make the glue, and folds what loads the chunks into
//! the glue. A program without split points passes through as it is.

use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha384};
use wasm_encoder::{
    Module,
    reencode::{Error, Reencode, utils::parse_core_module},
};
use wasm_split_cli_support::{Options, transform};
use wasmparser::{CustomSectionReader, Parser, Payload};

/// The name under which xtask cuts.
pub(crate) const NAME: &str = "wasm-bindgen";
/// Where the chunks of each program are put, in a folder of its name: Trunk would preload them from its own.
pub(crate) const FOLDER: &str = "TENFOLD_CHUNKS";
/// The real wasm-bindgen.
pub(crate) const BINDGEN: &str = "TENFOLD_BINDGEN";
/// The part that is there before any other.
const PAGE: &str = "page";
/// The parts that come with it: what it says, in each language.
const WORDS: &str = "words";
/// The languages of the bundled data: what they use is fetched with the page.
const OFTEN: [&str; 2] = ["en", "zh"];
/// What the words of several other languages use.
const OTHER_WORDS: &str = "other_words";
/// The module that the cutter writes, and that the glue imports.
const LINK: &str = "./__wasm_split.js";
/// How the chunks are loaded, in place of what the cutter writes.
const LOADER: &str = include_str!("chunks.js");

/// Stands in for wasm-bindgen.
pub(crate) fn stand_in() -> Result<(), String> {
    let given: Vec<OsString> = env::args_os().skip(1).collect();
    let bindgen = env::var_os(BINDGEN).ok_or_else(|| format!("{BINDGEN} does not say where wasm-bindgen is"))?;
    let call = Call::read(&given);
    let program = match &call {
        Some(call) => fs::read(&call.wasm).map_err(|e| format!("{}: {e}", call.wasm.display()))?,
        None => Vec::new(),
    };
    match call {
        Some(call) if custom_sections(&program)?.iter().any(|name| name == "reloc.CODE") => {
            cut(&bindgen, &call, &program)
        }
        _ => run(Command::new(bindgen).args(given)),
    }
}

/// What wasm-bindgen was called with.
struct Call {
    wasm: PathBuf,
    out_dir: PathBuf,
    out_name: String,
    rest: Vec<OsString>,
}

impl Call {
    /// `None` if it was not called on a program.
    fn read(given: &[OsString]) -> Option<Self> {
        let (mut wasm, mut out_dir, mut out_name, mut rest) = (None, None, None, Vec::new());
        let mut given = given.iter();
        while let Some(next) = given.next() {
            let text = next.to_str().unwrap_or_default();
            let mut value = |name: &str| match text.strip_prefix(name)?.strip_prefix('=') {
                Some(value) => Some(value.into()),
                None if text == name => given.next().cloned(),
                None => None,
            };
            if let Some(value) = value("--out-dir") {
                out_dir = Some(PathBuf::from(value));
            } else if let Some(value) = value("--out-name") {
                out_name = value.into_string().ok();
            } else if Path::new(next).extension().is_some_and(|kind| kind == "wasm") {
                wasm = Some(PathBuf::from(next));
            } else {
                rest.push(next.clone());
            }
        }
        Some(Self { wasm: wasm?, out_dir: out_dir?, out_name: out_name?, rest })
    }
}

fn cut(bindgen: &OsString, call: &Call, program: &[u8]) -> Result<(), String> {
    let Call { out_dir, out_name, rest, .. } = call;
    let folder = env::var_os(FOLDER).ok_or_else(|| format!("{FOLDER} does not say where chunks go"))?;
    let folder = Path::new(&folder).join(out_name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let main = folder.join(format!("{out_name}.wasm"));
    let mut options = Options::new(program);
    (options.output_dir, options.main_out_path, options.link_name) = (&folder, &main, LINK);
    let cut = transform(options).map_err(|e| format!("{}: {e:#}", call.wasm.display()))?;
    // Without names and the list of features wasm-bindgen keeps to plain numbers for objects.
    strip(&main)?;
    let mut made = Command::new(bindgen);
    made.args(rest).arg("--out-dir").arg(out_dir).arg("--out-name").arg(out_name);
    made.args(["--keep-lld-exports", "--remove-name-section", "--remove-producers-section"]).arg(&main);
    run(&mut made)?;
    // What the page uses is there before any other part is asked for: it comes as one file, and is compressed as one.
    let mut groups = BTreeMap::<String, Vec<Vec<u8>>>::new();
    let mut group_of = BTreeMap::new();
    for chunk in &cut.split_modules {
        let name = chunk.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let used = |chunks: &Vec<String>| chunks.contains(&name);
        let parts: BTreeSet<&str> =
            cut.prefetch_map.iter().filter(|(_, chunks)| used(chunks)).map(|(part, _)| part.as_str()).collect();
        // So does what the words of the languages use that most read; what one language alone uses comes with its words.
        let is_chunk = name.starts_with("chunk");
        let words = is_chunk && parts.iter().any(|part| family(part) == WORDS);
        let often = words && OFTEN.iter().any(|language| parts.contains(format!("{WORDS}_{language}").as_str()));
        let group = match one_language(&parts) {
            Some(language) if words => format!("{WORDS}_{language}"),
            _ if often || parts.contains(PAGE) => PAGE.to_owned(),
            _ if words && parts.iter().all(|part| language(part).is_some()) => OTHER_WORDS.to_owned(),
            _ if is_chunk => {
                let families: BTreeSet<&str> = parts.into_iter().map(family).collect();
                format!("shared_{}", families.into_iter().collect::<Vec<_>>().join("_"))
            }
            _ => parts.into_iter().collect(),
        };
        groups.entry(group.clone()).or_default().push(compact(chunk)?);
        fs::remove_file(chunk).map_err(|e| format!("{}: {e}", chunk.display()))?;
        group_of.insert(name, group);
    }
    let mut files = BTreeMap::new();
    for (group, modules) in groups {
        let bytes = modules.concat();
        let hash = Sha384::digest(&bytes);
        let short: String = hash[..6].iter().map(|byte| format!("{byte:02x}")).collect();
        let file = format!("chunk-{out_name}-{group}-{short}.wasm");
        fs::write(folder.join(&file), bytes).map_err(|e| format!("{file}: {e}"))?;
        let lengths = modules.iter().map(Vec::len).collect();
        files.insert(group, (file, format!("sha384-{}", STANDARD.encode(hash)), lengths));
    }
    let groups_of = |chunks: &Vec<String>| chunks.iter().filter_map(|chunk| group_of.get(chunk).cloned()).collect();
    let parts = cut.prefetch_map.iter().map(|(part, chunks)| (part.clone(), groups_of(chunks))).collect();
    let link = folder.join(LINK);
    let loader = loader(&text(&link)?, &parts, &files)?;
    for used in [link, main] {
        fs::remove_file(&used).map_err(|e| format!("{}: {e}", used.display()))?;
    }
    let glue = out_dir.join(format!("{out_name}.js"));
    let folded = fold(&text(&glue)?, &loader)?;
    fs::write(&glue, folded).map_err(|e| format!("{}: {e}", glue.display()))
}

/// A part, or the kind that it is of: what several languages share comes as one file, whichever of them is read.
fn family(part: &str) -> &str {
    match part.split_once("words_") {
        Some(("", _)) => WORDS,
        Some(_) => "more",
        None => part,
    }
}

/// The language that a part is the words of.
fn language(part: &str) -> Option<&str> {
    part.rsplit_once("words_").map(|(_, language)| language)
}

/// The language that these parts are the words of, if they are those of one.
fn one_language<'a>(parts: &BTreeSet<&'a str>) -> Option<&'a str> {
    let first = parts.first().and_then(|part| language(part))?;
    parts.iter().all(|part| language(part) == Some(first)).then_some(first)
}

/// Writes what loads the chunks: `link` is what the cutter wrote, `parts` the groups of chunks that each part uses, and `files` says of
/// each group its file's name, its hash and the lengths of the chunks in it.
fn loader(
    link: &str,
    parts: &BTreeMap<String, BTreeSet<String>>,
    files: &BTreeMap<String, (String, String, Vec<usize>)>,
) -> Result<String, String> {
    let unexpected = || format!("{LINK} is not as expected: the cutter has changed");
    // What the chunks import from the program.
    let (shared, _) = link
        .split_once("let sharedImports")
        .and_then(|(_, rest)| rest.split_once("function wrapAsyncCb"))
        .ok_or_else(unexpected)?;
    let shared = format!("let sharedImports{shared}").replace("initSync(undefined, undefined)", "wasm");
    let files = serde_json::to_string(files).map_err(|e| e.to_string())?;
    let loader = shared + &LOADER.replacen("\"chunk-files\"", &files, 1);
    let mut functions = Vec::new();
    for part in parts.keys() {
        let function = format!("__wasm_split_load_{part}");
        if !link.contains(&format!("export const {function} ")) {
            return Err(unexpected());
        }
        functions.push(format!("{function}: loads(\"{part}\")"));
    }
    let parts = serde_json::to_string(parts).map_err(|e| e.to_string())?;
    let loader = loader.replacen("\"chunk-parts\"", &parts, 1);
    Ok(loader + &format!("const chunkLoaders = {{ {} }};\n", functions.join(", ")))
}

/// Puts the loader into the glue, in the place of the module that it would import it from.
fn fold(glue: &str, loader: &str) -> Result<String, String> {
    let import = |line: &&str| line.starts_with("import ") && line.contains(LINK);
    let names: Vec<&str> = glue.lines().filter(import).filter_map(|line| line.split(' ').nth(3)).collect();
    if names.is_empty() {
        return Err(format!("the glue does not import {LINK}: wasm-bindgen has changed"));
    }
    let mut kept: String = glue.lines().filter(|line| !import(line)).map(|line| format!("{line}\n")).collect();
    for name in names {
        let (is, put) = (format!("\"{LINK}\": {name},"), format!("\"{LINK}\": chunkLoaders,"));
        if !kept.contains(&is) {
            return Err(format!("the glue does not hand {name} on: wasm-bindgen has changed"));
        }
        kept = kept.replace(&is, &put);
    }
    Ok(kept + loader)
}

/// The names of a program's custom sections.
fn custom_sections(program: &[u8]) -> Result<Vec<String>, String> {
    let parts = Parser::new(0).parse_all(program);
    let names = parts.filter_map(|part| match part {
        Ok(Payload::CustomSection(section)) => Some(Ok(section.name().to_owned())),
        Ok(_) => None,
        Err(why) => Some(Err(why.to_string())),
    });
    names.collect()
}

/// Takes everything out of a program that is no part of it: names, and what refers to what. What wasm-bindgen has to read stays.
fn strip(path: &Path) -> Result<(), String> {
    let program = read(path)?;
    let mut kept = program.get(..8).unwrap_or_default().to_vec();
    for part in Parser::new(0).parse_all(&program) {
        let part = part.map_err(|e| format!("{}: {e}", path.display()))?;
        let stays = !matches!(&part, Payload::CustomSection(section) if section.name() != "__wasm_bindgen_unstable");
        if let Some((id, range)) = part.as_section().filter(|_| stays) {
            kept.push(id);
            let range = range.start as usize..range.end as usize;
            leb128(&mut kept, range.len());
            kept.extend(&program[range]);
        }
    }
    fs::write(path, kept).map_err(|e| format!("{}: {e}", path.display()))
}

/// A chunk in as few bytes as it takes: without names, and with numbers as long as they have to be. A linker leaves room in them.
fn compact(path: &Path) -> Result<Vec<u8>, String> {
    struct Compact;

    impl Reencode for Compact {
        type Error = Infallible;

        fn parse_custom_section(
            &mut self,
            _: &mut Module,
            _: CustomSectionReader<'_>,
        ) -> Result<(), Error<Infallible>> {
            Ok(())
        }
    }

    let mut module = Module::new();
    parse_core_module(&mut Compact, &mut module, Parser::new(0), &read(path)?)
        .map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(module.finish())
}

/// Writes a number as WebAssembly does.
fn leb128(into: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        into.push(number as u8 | 0x80);
        number >>= 7;
    }
    into.push(number as u8);
}

fn run(command: &mut Command) -> Result<(), String> {
    let done = command.status().map_err(|e| format!("wasm-bindgen does not start: {e}"))?;
    if done.success() { Ok(()) } else { Err("wasm-bindgen failed: see above".to_owned()) }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|e| format!("{}: {e}", path.display()))
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}
