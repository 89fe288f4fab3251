use serde::{Deserialize, Serialize};

use super::{
    Finding, Language, LocalizedText,
    code::is_code,
    diagnostic::{Both, Diagnostics, Location},
    isolated,
    json::{At, Json},
    shape,
};

/// The package's own file, by the Frictionless Data Package standard; what is ours stands under `tenfold`.
pub const FILE: &str = "datapackage.json";

/// Codes that no preset can have: `node` heads the column of the nodes, the others are folders of a site. A language that the page
/// has learnt since takes its code only in packages that speak it: what was released keeps opening.
const TAKEN: [&str; 6] = ["node", "asof", "v1", "gallery", "en", "zh"];

/// The resources that are read; a package has the first three at least.
pub(super) const RESOURCES: [&str; 5] = ["framework", "units", "values", "presets", "orders"];

/// The standard's own keys of a package, in its versions 1 and 2 and as catalogues add them: they describe, and no figure
/// hangs on them.
const OF_PACKAGES: [&str; 36] = [
    "tenfold",
    "resources",
    "$schema",
    "profile",
    "name",
    "id",
    "title",
    "description",
    "homepage",
    "version",
    "created",
    "updated",
    "modified",
    "last_modified",
    "last_updated",
    "keywords",
    "image",
    "licenses",
    "license",
    "sources",
    "contributors",
    "author",
    "maintainers",
    "publishers",
    "readme",
    "language",
    "languages",
    "temporal",
    "spatial",
    "views",
    "dataDependencies",
    "dependencies",
    "bytes",
    "hash",
    "format",
    "notes",
];

/// The same of a resource.
const OF_RESOURCES: [&str; 28] = [
    "name",
    "path",
    "type",
    "$schema",
    "profile",
    "id",
    "title",
    "description",
    "homepage",
    "version",
    "created",
    "keywords",
    "image",
    "licenses",
    "license",
    "sources",
    "contributors",
    "format",
    "mediatype",
    "encoding",
    "bytes",
    "hash",
    "schema",
    "dialect",
    "scheme",
    "layout",
    "stats",
    "notes",
];

/// No package speaks more languages.
const MOST_LANGUAGES: usize = 50;

const ABOUT: [&str; 11] =
    ["languages", "title", "after", "unit", "units", "caution", "doubts", "start", "baseline", "method", "fitted"];

/// `datapackage.json`, as far as Tenfold reads it.
///
/// Looked up by hand and not derived: each error can then name the place in the file, all of them are found at once, and
/// the page is spared twenty thousand bytes of derived reader.
pub(super) struct Manifest {
    pub(super) resources: Vec<Resource>,
    pub(super) about: About,
    pub(super) short: Vec<(String, LocalizedText)>,
    pub(super) groups: Vec<(String, LocalizedText)>,
    pub(super) presets: Vec<PresetWords>,
    pub(super) findings: Vec<Finding>,
}

/// A file that a package names.
pub(super) struct Resource {
    pub(super) name: String,
    pub(super) path: String,
    /// The columns that its schema names, if it has one.
    pub(super) fields: Vec<String>,
}

/// A preset's words; its points are in the presets' own file.
pub(super) struct PresetWords {
    pub(super) code: String,
    pub(super) name: LocalizedText,
    pub(super) why: LocalizedText,
    pub(super) group: Option<String>,
}

/// What the publisher says of the ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Codes of the languages that the package speaks, the first one its own.
    pub languages: Vec<String>,
    /// The title.
    pub title: LocalizedText,
    /// What it follows, such as a report.
    pub after: LocalizedText,
    /// What is ranked, one of them, as a heading: "City".
    pub unit: LocalizedText,
    /// What is ranked, many of them, after a count: "cities".
    pub units: LocalizedText,
    /// What every view must say of it.
    pub caution: Option<Caution>,
    /// What is doubtful in the figures.
    pub caveats: LocalizedText,
    /// The preset that the page opens with.
    pub start: String,
    /// The preset that changes of rank are told against until a weight moves.
    pub baseline: String,
    /// The publisher's method, where it is not the default: keys and values as a link has them, in the order of the file.
    /// What they mean is known to [`ranking`](tenfold_ranking::Method::published).
    pub method: Vec<(String, String)>,
    /// The edition whose printed order the starting preset was recovered from: no test of it.
    pub fitted: String,
}

/// A caution that goes wherever the ranking goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caution {
    /// Its first words, such as "A reconstruction."
    pub label: LocalizedText,
    /// The rest.
    pub text: LocalizedText,
}

impl Manifest {
    pub(super) fn read(json: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let whole = parse(json, diagnostics)?;
        let whole = At::whole(FILE, &whole);
        for (key, at) in whole.entries(["Begin it with {", "请以{开头"], diagnostics) {
            // The standard lets a publisher add keys; those that are marked as a publisher's own are left alone.
            let own = key.contains(':') || key.starts_with(['_', '$']) || key.starts_with("x-");
            if !own && !OF_PACKAGES.contains(&key) {
                let remedy = [
                    "What is for Tenfold stands under tenfold; mend its spelling, or take it out",
                    "Tenfold的内容应写在tenfold之下；请更正拼写，或将其删去",
                ];
                at.diagnostic(["is no key of a data package", "不是数据包的键"], remedy, diagnostics);
            }
        }
        let ours = whole.key("tenfold");
        ours.only(&["about", "short", "groups", "presets", "findings"], diagnostics);
        let about = ours.key("about");
        about.only(&ABOUT, diagnostics);
        let resources = resources(&whole.key("resources"), diagnostics);
        let languages = about.key("languages").strings(diagnostics);
        let title = about.key("title");
        for (found, what) in [
            (!resources.is_empty(), "resources"),
            (!languages.is_empty(), "tenfold.about.languages"),
            (title.is_there(), "tenfold.about.title"),
        ] {
            if !found {
                let remedy = [
                    "See docs/data-packages.md for what a package holds",
                    "数据包须有哪些内容，请见docs/data-packages.md",
                ];
                diagnostics.note(Location::file(FILE), what, ["is missing", "缺失"], remedy);
            }
        }
        if languages.len() > MOST_LANGUAGES {
            let remedy = ["Name those that the package speaks", "请只写数据包所用的语言"];
            about.key("languages").diagnostic(["names over 50", "超过50种"], remedy, diagnostics);
            return None;
        }
        for (place, language) in languages.iter().enumerate() {
            if languages[..place].contains(language) {
                let remedy = ["Name each language once", "每种语言只写一次"];
                about.key("languages").diagnostic(["names a language twice", "中有重复的语言"], remedy, diagnostics);
            }
        }
        let title = if title.is_there() { title.name(&languages, diagnostics) } else { LocalizedText::default() };
        let mut presets: Vec<PresetWords> = Vec::new();
        for preset in ours.key("presets").items(diagnostics) {
            presets.push(PresetWords::read(&preset, &presets, &languages, diagnostics));
        }
        let findings =
            ours.key("findings").items(diagnostics).iter().map(|f| finding(f, &languages, diagnostics)).collect();
        let text = |key: &str, diagnostics: &mut Diagnostics| about.key(key).text(&languages, diagnostics);
        let string = |key: &str, diagnostics: &mut Diagnostics| about.key(key).string(diagnostics);
        let about = About {
            title,
            after: text("after", diagnostics),
            unit: Some(text("unit", diagnostics)).filter(|unit| !unit.is_empty()).unwrap_or_else(unnamed_unit),
            units: Some(text("units", diagnostics)).filter(|units| !units.is_empty()).unwrap_or_else(unnamed_units),
            caution: caution(&about.key("caution"), &languages, diagnostics),
            caveats: text("doubts", diagnostics),
            start: string("start", diagnostics),
            baseline: string("baseline", diagnostics),
            method: method(&about.key("method"), diagnostics),
            fitted: isolated(&string("fitted", diagnostics)),
            languages: languages.clone(),
        };
        let [short, groups] = ["short", "groups"].map(|key| {
            let entries = ours.key(key).entries(AS_DOCUMENTED, diagnostics);
            entries.into_iter().map(|(code, at)| (code.to_owned(), at.name(&languages, diagnostics))).collect()
        });
        Some(Self { resources, about, short, groups, presets, findings })
    }

    /// A resource, by its name.
    pub(super) fn resource(&self, name: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.name == name)
    }
}

const AS_DOCUMENTED: Both = ["Write it as docs/data-packages.md shows", "请按docs/data-packages.md中的写法改正"];

/// What one unit is called where the package does not say.
pub(super) fn unnamed_unit() -> LocalizedText {
    LocalizedText::in_each_language(|l| l.own_words().unit)
}

/// What several are called where the package does not say.
pub(super) fn unnamed_units() -> LocalizedText {
    LocalizedText::in_each_language(|l| l.own_words().units)
}

/// The file's JSON, if it is any.
fn parse(json: &str, diagnostics: &mut Diagnostics) -> Option<Json> {
    let text = json.trim_start_matches('\u{feff}');
    let why = match serde_json::from_str(text) {
        Ok(whole) => return Some(whole),
        Err(why) => why,
    };
    if let Some((problem, remedy)) = shape::foreign(text) {
        diagnostics.note(Location::file(FILE), "", problem, remedy);
    } else if !text.trim_start().starts_with(['{', '[', '"']) {
        let problem =
            ["it does not hold JSON, as a package’s own file does", "内容不是JSON，而数据包的描述文件须为JSON"];
        let remedy = [
            "Give the address of a datapackage.json, or of a CSV file that ends in .csv",
            "请给出datapackage.json的地址，或以.csv结尾的CSV文件的地址",
        ];
        diagnostics.note(Location::file(FILE), "", problem, remedy);
    } else {
        let english = format!("it is not JSON, from character {} of the line", why.column());
        let chinese = format!("从该行第{}个字符起不是JSON", why.column());
        let place = Location { file: FILE, line: why.line() as u64, column: "" };
        let remedy = ["Mend a comma, a bracket or a quote there", "请检查那里的逗号、括号或引号"];
        diagnostics.note(place, "", [&english, &chinese], remedy);
    }
    None
}

fn resources(list: &At, diagnostics: &mut Diagnostics) -> Vec<Resource> {
    let mut resources: Vec<Resource> = Vec::new();
    for at in list.items(diagnostics) {
        for (key, at) in at.entries(AS_DOCUMENTED, diagnostics) {
            let own = key.contains(':') || key.starts_with(['_', '$']) || key.starts_with("x-");
            let problem = if key == "data" {
                ["holds data that is not in a file", "直接写入了数据，而不在文件中"]
            } else {
                ["is no key of a resource", "不是资源的键"]
            };
            if !own && !OF_RESOURCES.contains(&key) {
                let remedy = [
                    "Put figures into a CSV file and its name under path; take out what is not known",
                    "请将数据存为CSV文件，并把文件名写在path中；无法识别的键请删去",
                ];
                at.diagnostic(problem, remedy, diagnostics);
            }
        }
        let (name_at, path_at) = (at.key("name"), at.key("path"));
        let before = diagnostics.len();
        let (name, path) = (name_at.string(diagnostics), path_at.string(diagnostics));
        if diagnostics.len() == before {
            if !RESOURCES.contains(&name.as_str()) {
                let remedy = [
                    "Resources are framework, units, values, presets and orders; take out any other",
                    "资源只有framework、units、values、presets和orders，请删去其他",
                ];
                let english = format!("calls a resource “{name}”, which is not read");
                name_at.diagnostic([&english, &format!("所指的资源“{name}”不会被读取")], remedy, diagnostics);
            } else if resources.iter().any(|resource| resource.name == name) {
                let english = format!("calls a second resource “{name}”");
                let remedy = ["Keep one of them", "请只保留一个"];
                name_at.diagnostic([&english, &format!("与另一资源同名：“{name}”")], remedy, diagnostics);
            }
            if path.is_empty() {
                let remedy = ["Name the file that holds it", "请写明存放它的文件"];
                path_at.diagnostic(["is empty", "是空的"], remedy, diagnostics);
            }
        }
        written_as_read(&at, diagnostics);
        let mut fields = Vec::new();
        let schema = at.key("schema");
        // A schema may also be the name of one that lies elsewhere.
        if schema.plain().is_none() {
            schema.entries(AS_DOCUMENTED, diagnostics);
            for field in schema.key("fields").items(diagnostics) {
                field.entries(AS_DOCUMENTED, diagnostics);
                fields.push(field.key("name").string(diagnostics));
            }
        }
        resources.push(Resource { name, path, fields });
    }
    resources
}

/// Notes where a resource says of its file that it is written otherwise than it is read.
fn written_as_read(resource: &At, diagnostics: &mut Diagnostics) {
    let encoding = resource.key("encoding");
    let named = encoding.string(diagnostics).to_ascii_lowercase();
    if !matches!(named.as_str(), "" | "utf-8" | "utf8" | "utf-8-sig" | "utf_8" | "ascii" | "us-ascii") {
        let remedy = ["Save the file as CSV UTF-8, and write utf-8 here", "请将文件另存为CSV UTF-8，并在此写utf-8"];
        let english = format!("says “{named}”, and files are read as UTF-8");
        encoding.diagnostic([&english, &format!("为“{named}”，而文件一律按UTF-8读取")], remedy, diagnostics);
    }
    let dialect = resource.key("dialect");
    if dialect.plain().is_some() {
        return;
    }
    dialect.entries(AS_DOCUMENTED, diagnostics);
    for (key, read) in [("delimiter", ","), ("quoteChar", "\"")] {
        let given = dialect.key(key);
        let said = given.string(diagnostics);
        if given.is_there() && said != read {
            let english = format!("is “{said}”, and files are read with {read}");
            let remedy =
                ["Save the file as CSV with commas and straight quotes", "请将文件存为以逗号分隔、用直引号的CSV"];
            given.diagnostic([&english, &format!("为“{said}”，而文件按{read}读取")], remedy, diagnostics);
        }
    }
    if dialect.key("header").is_false() {
        let remedy = ["Give the file a line of headings", "请给文件加上表头行"];
        dialect.key("header").diagnostic(
            ["is false, and files are read with headings", "为false，而文件须有表头"],
            remedy,
            diagnostics,
        );
    }
}

impl PresetWords {
    fn read(at: &At, before: &[Self], languages: &[String], diagnostics: &mut Diagnostics) -> Self {
        at.only(&["code", "name", "why", "group"], diagnostics);
        let code = at.key("code").string(diagnostics);
        let is_taken = TAKEN.contains(&code.as_str()) || (Language::of(&code).is_some() && languages.contains(&code));
        let taken = is_taken || before.iter().any(|preset| preset.code == code);
        if taken || !is_code(&code) {
            let remedy = [
                "Give each preset its own, of letters a to z, figures, - and _: it stands in links",
                "每个预设须有自己的代码，只用字母a至z、数字、-和_：链接中要用到",
            ];
            let problem = ["cannot be a preset's code", "不能作预设的代码"];
            if code.is_empty() {
                at.key("code").diagnostic(problem, remedy, diagnostics);
            } else {
                diagnostics.note(Location::file(FILE), &code, problem, remedy);
            }
        }
        let (name, why) = (at.key("name").name(languages, diagnostics), at.key("why").text(languages, diagnostics));
        let group = at.key("group");
        Self { code, name, why, group: group.is_there().then(|| group.string(diagnostics)) }
    }
}

fn finding(at: &At, languages: &[String], diagnostics: &mut Diagnostics) -> Finding {
    at.only(&["check", "nodes", "who", "claim", "source"], diagnostics);
    let check = at.key("check").string(diagnostics);
    if !Finding::CHECKS.contains(&check.as_str()) {
        let remedy = [
            "Use one that docs/data-packages.md names under tenfold.findings",
            "请用docs/data-packages.md中tenfold.findings所列的一种",
        ];
        diagnostics.note(Location::file(FILE), &check, ["is no check of a finding", "不是可用的核对方法"], remedy);
    }
    Finding {
        check,
        nodes: at.key("nodes").strings(diagnostics),
        who: at.key("who").strings(diagnostics),
        claim: at.key("claim").name(languages, diagnostics),
        source: at.key("source").text(languages, diagnostics),
    }
}

fn caution(at: &At, languages: &[String], diagnostics: &mut Diagnostics) -> Option<Caution> {
    at.only(&["label", "text"], diagnostics);
    let before = diagnostics.len();
    let [label, text] = ["label", "text"].map(|key| at.key(key).text(languages, diagnostics));
    if at.is_there() && label.is_empty() && text.is_empty() && diagnostics.len() == before {
        let remedy = ["Give it a label and a text, or take it out", "请填写label和text，或将其删去"];
        at.diagnostic(["says nothing", "没有内容"], remedy, diagnostics);
    }
    at.is_there().then_some(Caution { label, text })
}

fn method(at: &At, diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
    let remedy = [
        "Write tenfold.about.method as keys and texts, such as \"aggregate\": \"geometric\"",
        "请将tenfold.about.method写成键和文本，如\"aggregate\": \"geometric\"",
    ];
    let mut method = Vec::new();
    for (key, value) in at.entries(remedy, diagnostics) {
        if let Some(value) = value.plain() {
            method.push((key.to_owned(), value));
        } else {
            diagnostics.note(Location::file(FILE), key, ["has no text", "不是文本"], remedy);
        }
    }
    method
}

/// The files that a manifest names, each by its path beside it: what must be got before the package can be read.
pub fn files(json: &str) -> Vec<String> {
    let Some(whole) = parse(json, &mut Diagnostics::default()) else { return Vec::new() };
    let mut unread = Diagnostics::default();
    let resources = At::whole(FILE, &whole).key("resources").items(&mut unread);
    resources.iter().filter_map(|resource| resource.key("path").plain()).filter(|path| !path.is_empty()).collect()
}
