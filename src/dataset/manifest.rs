use serde_json::Value;

use super::{
    Finding, Text,
    code::is_code,
    fault::{Faults, Place},
};

/// The package's own file, by the Frictionless Data Package standard; what is ours stands under `tenfold`.
pub const FILE: &str = "datapackage.json";

/// What no preset can be called: `node` heads the column of the nodes, the others are folders of a site.
const TAKEN: [&str; 6] = ["node", "en", "zh", "asof", "v1", "gallery"];

/// `datapackage.json`, as far as Tenfold reads it.
///
/// Looked up by hand and not derived: each fault can then name the place in the file, all of them are found at once, and
/// the page is spared twenty thousand bytes of derived reader.
pub(super) struct Manifest {
    resources: Vec<(String, String)>,
    pub(super) about: About,
    pub(super) short: Vec<(String, Text)>,
    pub(super) groups: Vec<(String, Text)>,
    pub(super) presets: Vec<PresetWords>,
    pub(super) findings: Vec<Finding>,
}

/// A preset's words; its points are in the presets' own file.
pub(super) struct PresetWords {
    pub(super) code: String,
    pub(super) name: Text,
    pub(super) why: Text,
    pub(super) group: Option<String>,
}

/// What the publisher says of the ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Codes of the languages that the package speaks, the first one its own.
    pub languages: Vec<String>,
    /// The title.
    pub title: Text,
    /// What it follows, such as a report.
    pub after: Text,
    /// What is ranked, one of them, as a heading: "City".
    pub unit: Text,
    /// What is ranked, many of them, after a count: "cities".
    pub units: Text,
    /// What every view must say of it.
    pub caution: Option<Caution>,
    /// What is doubtful in the figures.
    pub doubts: Text,
    /// The preset that the page opens with.
    pub start: String,
    /// The preset that changes of rank are told against until a weight moves.
    pub baseline: String,
    /// The publisher's method, where it is not the default: keys and values as a link has them, in the order of the file.
    /// What they mean is known to [`ranking`](crate::ranking::Method::published).
    pub method: Vec<(String, String)>,
    /// The edition whose printed order the starting preset was recovered from: no test of it.
    pub fitted: String,
}

/// A caution that goes wherever the ranking goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caution {
    /// Its first words, such as "A reconstruction."
    pub label: Text,
    /// The rest.
    pub text: Text,
}

impl Manifest {
    pub(super) fn read(json: &str, faults: &mut Faults) -> Option<Self> {
        let whole: Value = match serde_json::from_str(json) {
            Ok(whole) => whole,
            Err(why) => {
                let problem = format!("it is not JSON, from character {} of the line", why.column());
                let place = Place { file: FILE, line: why.line() as u64, column: "" };
                faults.note(place, "", &problem, "Mend a comma, a bracket or a quote there");
                return None;
            }
        };
        let mut need = |found: bool, what: &str| {
            if !found {
                faults.note(Place::file(FILE), what, "is missing", "See the README for what a package holds");
            }
        };
        let (ours, about) = (&whole["tenfold"], &whole["tenfold"]["about"]);
        let languages: Vec<String> = items(&about["languages"]).iter().map(string).collect();
        let resource = |r: &Value| (string(&r["name"]), string(&r["path"]));
        let resources: Vec<_> = items(&whole["resources"]).iter().map(resource).collect();
        need(!resources.is_empty(), "resources");
        need(!languages.is_empty(), "tenfold.about.languages");
        need(!text(&about["title"]).is_empty(), "tenfold.about.title");
        let mut presets: Vec<PresetWords> = Vec::new();
        for preset in items(&ours["presets"]) {
            let code = string(&preset["code"]);
            let taken = TAKEN.contains(&code.as_str()) || presets.iter().any(|p| p.code == code);
            if taken || !is_code(&code) {
                let remedy = "Give each preset its own, of letters a to z, figures, - and _: it stands in links";
                faults.note(Place::file(FILE), &code, "cannot be a preset's code", remedy);
            }
            let (name, why) = (text(&preset["name"]), text(&preset["why"]));
            let group = preset["group"].as_str().map(str::to_owned);
            presets.push(PresetWords { code, name, why, group });
        }
        let mut findings = Vec::new();
        for finding in items(&ours["findings"]) {
            let check = string(&finding["check"]);
            if !Finding::CHECKS.contains(&check.as_str()) {
                let remedy = "Use one that the README names under tenfold.findings";
                faults.note(Place::file(FILE), &check, "is no check of a finding", remedy);
            }
            let codes = |key: &str| items(&finding[key]).iter().map(string).collect();
            let (nodes, who) = (codes("nodes"), codes("who"));
            findings.push(Finding {
                check,
                nodes,
                who,
                claim: text(&finding["claim"]),
                source: text(&finding["source"]),
            });
        }
        let mut method = Vec::new();
        for (key, value) in about["method"].as_object().into_iter().flatten() {
            if let Some(value) = value.as_str() {
                method.push((key.clone(), value.to_owned()));
            } else {
                let remedy = "Write tenfold.about.method as keys and texts, such as \"aggregate\": \"geometric\"";
                faults.note(Place::file(FILE), key, "has no text", remedy);
            }
        }
        let caution = &about["caution"];
        let caution =
            (!caution.is_null()).then(|| Caution { label: text(&caution["label"]), text: text(&caution["text"]) });
        let about = About {
            languages,
            title: text(&about["title"]),
            after: text(&about["after"]),
            unit: text(&about["unit"]),
            units: text(&about["units"]),
            caution,
            doubts: text(&about["doubts"]),
            start: string(&about["start"]),
            baseline: string(&about["baseline"]),
            method,
            fitted: string(&about["fitted"]),
        };
        Some(Self { resources, about, short: texts(&ours["short"]), groups: texts(&ours["groups"]), presets, findings })
    }

    /// The path of a resource, by its name.
    pub(super) fn path(&self, resource: &str) -> Option<&str> {
        self.resources.iter().find(|(name, _)| name == resource).map(|(_, path)| path.as_str())
    }
}

/// The files that a manifest names, each by its path beside it: what must be got before the package can be read.
pub fn files(json: &str) -> Vec<String> {
    let whole: Value = serde_json::from_str(json).unwrap_or_default();
    items(&whole["resources"])
        .iter()
        .map(|resource| string(&resource["path"]))
        .filter(|path| !path.is_empty())
        .collect()
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A text by language, `{"en": "…", "zh": "…"}`.
fn text(value: &Value) -> Text {
    let pairs = value.as_object().into_iter().flatten();
    pairs.map(|(language, words)| (language.clone(), string(words))).collect()
}

/// Texts by code.
fn texts(value: &Value) -> Vec<(String, Text)> {
    let pairs = value.as_object().into_iter().flatten();
    pairs.map(|(code, words)| (code.clone(), text(words))).collect()
}
