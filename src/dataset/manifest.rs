use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Fault, Text};

/// The package's own file, by the Frictionless Data Package standard; what is ours stands under `tenfold`.
pub(super) const FILE: &str = "datapackage.json";

/// `datapackage.json`, as far as Tenfold reads it.
#[derive(Debug, Deserialize)]
pub(super) struct Manifest {
    resources: Vec<Resource>,
    pub(super) tenfold: Extension,
}

#[derive(Debug, Deserialize)]
struct Resource {
    name: String,
    path: String,
}

/// What a ranking needs to say that the standard has no word for.
#[derive(Debug, Deserialize)]
pub(super) struct Extension {
    pub(super) about: About,
    #[serde(default)]
    pub(super) short: BTreeMap<String, Text>,
    #[serde(default)]
    pub(super) groups: BTreeMap<String, Text>,
    #[serde(default)]
    pub(super) presets: Vec<PresetWords>,
}

/// A preset's words; its points are in the presets' own file.
#[derive(Debug, Deserialize)]
pub(super) struct PresetWords {
    pub(super) code: String,
    pub(super) name: Text,
    #[serde(default)]
    pub(super) why: Text,
    pub(super) group: Option<String>,
}

/// What the publisher says of the ranking.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct About {
    /// Codes of the languages that the package speaks, the first one its own.
    pub languages: Vec<String>,
    /// The title.
    pub title: Text,
    /// What it follows, such as a report.
    #[serde(default)]
    pub after: Text,
    /// What is ranked, one of them, as a heading: "City".
    #[serde(default)]
    pub unit: Text,
    /// What is ranked, many of them, after a count: "cities".
    #[serde(default)]
    pub units: Text,
    /// What every view must say of it.
    pub caution: Option<Caution>,
    /// What is doubtful in the figures.
    #[serde(default)]
    pub doubts: Text,
    /// The preset that the page opens with.
    #[serde(default)]
    pub start: String,
    /// The preset that changes of rank are told against until a weight moves.
    #[serde(default)]
    pub baseline: String,
}

/// A caution that goes wherever the ranking goes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Caution {
    /// Its first words, such as "A reconstruction."
    pub label: Text,
    /// The rest.
    pub text: Text,
}

impl Manifest {
    pub(super) fn read(json: &str) -> Result<Self, Fault> {
        let manifest: Self = serde_json::from_str(json).map_err(|e| {
            let place = format!(" at line {} column {}", e.line(), e.column());
            let problem = e.to_string().replace(&place, "");
            Fault::new(FILE, problem, "See the README for what a package holds").line(e.line() as u64)
        })?;
        if manifest.tenfold.about.languages.is_empty() {
            return Err(Fault::new(
                FILE,
                "tenfold.about.languages is empty",
                "Name one language at least, such as \"en\"",
            ));
        }
        Ok(manifest)
    }

    /// The path of a resource, by its name.
    pub(super) fn path(&self, resource: &str) -> Option<&str> {
        self.resources.iter().find(|r| r.name == resource).map(|r| r.path.as_str())
    }
}
