use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use super::{
    digest::integrity,
    file::{SiteError, at, bytes, put, read, replace},
    head::{OEMBED, PICTURE, head},
    inline::{inline, without_comments},
    minify::shorten,
    oembed::oembed,
    page::{Page, pages},
    picture::png,
};
use tenfold::ui::{PtrEq, i18n};
use tenfold_bundled as bundled;
use tenfold_data::Dataset;
use tenfold_ranking::{Edition, Hash, Method, Prepared};
use tenfold_view::link::Language;

/// Files that the pages name as they are: given a name that changes with what they hold.
const UNHASHED: [&str; 5] = [START, "worker-start.js", "worker.js", "worker_bg.wasm", SHEET];
/// The style sheet of what is fetched later, and the folder of the sheets that it is made of.
const SHEET: &str = "appendix.css";
const SHEETS: &str = "appendix";
/// The start-up file.
const START: &str = "boot.js";
/// The programs and the style sheet whose hashes it must know, and the words that it has for them until then.
const CHECKED: [(&str, &str); 2] = [(SHEET, "sheet-hash"), ("worker_bg.wasm", "worker-hash")];
/// What stands in it for the name and the hash of the chunk that draws the page.
const PAGE_CHUNK: &str = "\"page-chunk\"";
/// How the name of that chunk begins.
const PAGE: &str = "chunk-app-page-";
/// What stands in it for the names and the hashes of the chunks with the sentences of each language.
const WORD_CHUNKS: &str = "\"word-chunks\"";
/// How their names begin: the language's code follows.
const WORDS: &str = "chunk-app-words_";
/// What stands in it for the words of a page that has stopped.
const STOPPED: &str = "\"stopped-words\"";
/// The host's side of an embed, with its major version in its path: old majors keep working.
const EMBED: &str = "v1/embed.js";
/// Where the repository keeps editions of before (`cargo xtask freeze`).
const EDITIONS: &str = "editions";
/// The line of it that is filled in.
const EMBED_LINE: &str = "const site = { presets: [], languages: [], editions: [], start: \"\" };";

/// Writes the static pages into a folder that holds what Trunk has built, beginning with its `index.html`. `chunks` holds a folder for each
/// program with the chunks that were cut off it; `site` is the address that the site will have, with a slash at its end.
///
/// # Errors
/// A template without its marks, files that cannot be written, a package that cannot be ranked as it says.
pub async fn write(folder: &Path, chunks: Option<&Path>, site: Option<&str>) -> Result<Edition, SiteError> {
    if let Some(chunks) = chunks {
        take_chunks(chunks, folder)?;
    }
    let dataset = PtrEq::new(bundled::dataset());
    check_method(&dataset)?;
    let (template, policy) = inline(folder, &read(&folder.join("index.html"))?, site)?;
    let mut template = shorten(folder, &template)?;
    put(&folder.join("policy.txt"), format!("{policy}\n").as_bytes())?;
    put(&folder.join(SHEET), one_sheet(&folder.join(SHEETS))?.as_bytes())?;
    let start = folder.join(START);
    let mut script = read(&start)?;
    for (program, hash) in CHECKED {
        script = replace(&script, hash, &integrity(&bytes(&folder.join(program))?))?;
    }
    script = replace(&script, PAGE_CHUNK, &chunk(folder, PAGE)?.to_string())?;
    let words = Language::ALL.map(|l| Ok((l.code(), chunk(folder, &format!("{WORDS}{}-", l.code()))?)));
    let words = words.into_iter().collect::<Result<BTreeMap<_, _>, SiteError>>()?;
    script = replace(&script, WORD_CHUNKS, &serde_json::json!(words).to_string())?;
    let said = Language::ALL.map(|l| (l.code(), i18n::stopped(l)));
    let said = serde_json::json!(said.into_iter().collect::<BTreeMap<_, _>>()).to_string();
    script = replace(&script, STOPPED, &format!("({said})"))?;
    put(&start, without_comments(&script).as_bytes())?;
    for name in UNHASHED {
        let path = folder.join(name);
        let named = hashed(name, &bytes(&path)?);
        fs::rename(&path, folder.join(&named)).map_err(|why| at(&path, why))?;
        template = template.replace(name, &named);
    }
    let pages = pages(&dataset)?;
    for page in &pages {
        let there = folder.join(&page.folder);
        put(&there.join("index.html"), fill(&template, page, site).await?.as_bytes())?;
        put(&there.join(PICTURE), &png(&page.picture())?)?;
        if let Some(site) = site {
            put(&there.join(OEMBED), format!("{:#}\n", oembed(page, site)).as_bytes())?;
        }
    }
    let edition = Edition::of(&dataset, &pages[0].prepared);
    put(&folder.join(EMBED), embed(&pages, edition).as_bytes())?;
    gallery(folder, &template)?;
    put(&folder.join("edition.txt"), format!("{edition}\n").as_bytes())?;
    Ok(edition)
}

/// Copies the chunks of each program beside it.
fn take_chunks(chunks: &Path, folder: &Path) -> Result<(), SiteError> {
    let entries = |path: &Path| -> Result<Vec<PathBuf>, SiteError> {
        let entries = fs::read_dir(path).map_err(|why| at(path, why))?;
        entries.map(|entry| Ok(entry.map_err(|why| at(path, why))?.path())).collect()
    };
    for program in entries(chunks)?.into_iter().filter(|path| path.is_dir()) {
        for chunk in entries(&program)? {
            put(&folder.join(chunk.file_name().unwrap_or_default()), &bytes(&chunk)?)?;
        }
    }
    Ok(())
}

/// The name and the hash of the chunk whose name begins so.
fn chunk(folder: &Path, start: &str) -> Result<serde_json::Value, SiteError> {
    let entries = fs::read_dir(folder).map_err(|why| at(folder, why))?;
    let names = entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
    let is_it =
        |name: &String| name.starts_with(start) && Path::new(name).extension().is_some_and(|kind| kind == "wasm");
    let name = names.into_iter().find(is_it).ok_or_else(|| SiteError::NoChunk(start.to_owned()))?;
    Ok(serde_json::json!([name, integrity(&bytes(&folder.join(&name))?)]))
}

/// A page put into the template.
async fn fill(template: &str, page: &Page, site: Option<&str>) -> Result<String, SiteError> {
    let root = page.root();
    let failed = page.without_program(i18n::not_running(page.language));
    let nearest = i18n::another(page.language);
    let scriptless = page.without_program(i18n::without_script(page.language));
    let lines = format!(
        "<p class=\"notice missing\" id=\"missing\" role=\"alert\" hidden>{failed} <span id=\"nearest\" hidden>{nearest}</span></p>\n<noscript><p class=\"notice missing\">{scriptless}</p></noscript>"
    );
    let body = format!("<div id=\"tenfold\" data-root=\"{root}\">{}</div>", page.body().await);
    let text = replace(template, "<!--head-->", &head(page, site))?;
    let (tag, direction) = (i18n::tag(page.language), i18n::text_direction(page.language));
    let direction = if direction == "ltr" { String::new() } else { format!(" dir=\"{direction}\"") };
    let text = replace(&text, "<html lang=\"en\">", &format!("<html lang=\"{tag}\"{direction}>"))?;
    let text = text.replace("=\"./", &format!("=\"{}", if root.is_empty() { "./" } else { &root }));
    let text = replace(&text, "<!--lines-->", &lines)?;
    replace(&text, "<div id=\"tenfold\"></div>", &body)
}

/// `embed.js` with what this site has: so that a host's element asks for the right static page.
fn embed(pages: &[Page], edition: Edition) -> String {
    let dataset = &pages[0].dataset;
    let presets: Vec<&str> = dataset.presets.iter().map(|preset| preset.code.as_str()).collect();
    let default = Language::default();
    let languages: Vec<&str> =
        pages[0].languages().into_iter().map(|(l, _)| l).filter(|l| *l != default).map(Language::code).collect();
    // What the repository keeps of before, and what is built now; any other is asked for by `?asof=`, and said so if missing.
    let kept =
        fs::read_dir(EDITIONS).into_iter().flatten().filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut editions: Vec<String> = kept.chain([edition.to_string()]).collect();
    editions.sort();
    editions.dedup();
    let site = serde_json::json!({
        "presets": presets, "languages": languages, "editions": editions, "start": dataset.about.start,
    });
    let script =
        include_str!("../../tenfold-view/src/embed/embed.js").replace(EMBED_LINE, &format!("const site = {site};"));
    without_comments(&script)
}

/// The pages of the gallery, if there is one, with the site's icon.
fn gallery(folder: &Path, template: &str) -> Result<(), SiteError> {
    let icon = template.split("rel=\"icon\" href=\"./").nth(1).and_then(|rest| rest.split('"').next());
    let entries = fs::read_dir(folder.join("gallery")).into_iter().flatten();
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let pages = paths.filter(|path| path.extension().is_some_and(|kind| kind == "html"));
    for (path, icon) in pages.filter_map(|path| Some((path, icon?))) {
        put(&path, read(&path)?.replace("../icon.svg", &format!("../{icon}")).as_bytes())?;
    }
    Ok(())
}

/// The style sheets of a folder as one, in the order of their names. The folder is not needed any more.
fn one_sheet(folder: &Path) -> Result<String, SiteError> {
    let entries = fs::read_dir(folder).map_err(|why| at(folder, why))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let text = paths.iter().map(|path| read(path)).collect::<Result<String, _>>()?;
    fs::remove_dir_all(folder).map_err(|why| at(folder, why))?;
    Ok(text)
}

/// A file's name with a hash of its bytes.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let mut hash = Hash::new();
    hash.add(bytes);
    name.replace('.', &format!("-{:012x}.", hash.bits(48)))
}

/// A page by another method than its publisher's would be wrong: none is written.
fn check_method(dataset: &Dataset) -> Result<(), SiteError> {
    if let Some(diagnostic) = Method::diagnostics(dataset).first() {
        return Err(SiteError::Method(format!("data/{diagnostic}")));
    }
    let refused = |refusal| SiteError::Method(i18n::refused(Language::English, &refusal, dataset));
    Prepared::by(dataset, &Method::published(dataset)).map(drop).map_err(refused)
}
