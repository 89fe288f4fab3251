use super::{
    Dataset, Fault, Framework, PresetEntry, PrintedOrder, Table,
    fault::{Faults, Place},
    manifest::{self, Manifest},
    sheet::Sheet,
};

/// The most units that a package may hold.
pub const MAX_UNITS: usize = 100_000;
/// The most indicators that a package may hold.
pub const MAX_INDICATORS: usize = 500;
/// The most bytes that a package's files may hold together: 64 MiB.
pub const MAX_BYTES: usize = 64 << 20;

/// Reads a dataset package from its files, each a path and a text.
///
/// ```
/// # use tenfold::dataset;
/// let faults = dataset::read(&[("datapackage.json", "{}")]).unwrap_err();
/// assert_eq!(
///     faults[0].to_string(),
///     "datapackage.json: “resources” is missing. See the README for what a package holds."
/// );
/// ```
///
/// # Errors
/// Every fault found, by file, line and column, with the way to mend it. Nothing is half read.
pub fn read(files: &[(&str, &str)]) -> Result<Dataset, Vec<Fault>> {
    let mut faults = Faults::default();
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    if bytes > MAX_BYTES {
        let remedy = "Leave out units or columns that are not ranked";
        faults.note(Place::file(manifest::FILE), "", "the package holds more than 64 MiB", remedy);
        return Err(faults.into_vec());
    }
    let Some(json) = text(files, manifest::FILE) else {
        let remedy = "A package begins with it: add one";
        faults.note(Place::file(manifest::FILE), "", "the file is missing", remedy);
        return Err(faults.into_vec());
    };
    match Manifest::read(json, &mut faults) {
        Some(manifest) if faults.len() == 0 => {
            let read = Package { files, manifest }.dataset(&mut faults);
            read.filter(|_| faults.len() == 0).ok_or_else(|| faults.into_vec())
        }
        _ => Err(faults.into_vec()),
    }
}

fn text<'a>(files: &[(&str, &'a str)], path: &str) -> Option<&'a str> {
    files.iter().find(|(p, _)| *p == path).map(|(_, text)| *text)
}

struct Package<'a> {
    files: &'a [(&'a str, &'a str)],
    manifest: Manifest,
}

impl Package<'_> {
    /// A resource's sheet. The first three must be there; the others may be absent from the manifest, never their files.
    fn sheet(&self, resource: &str, required: &[&str], faults: &mut Faults) -> Option<Sheet<'_>> {
        let Some(path) = self.manifest.path(resource) else {
            if matches!(resource, "framework" | "units" | "values") {
                let remedy = "Name the file that holds it";
                faults.note(Place::file(manifest::FILE), resource, "is missing among the resources", remedy);
            }
            return None;
        };
        let Some(text) = text(self.files, path) else {
            let remedy = "Add it, or mend its path in datapackage.json";
            faults.note(Place::file(path), "", "the file is missing", remedy);
            return None;
        };
        Sheet::read(path, text, required, faults)
    }

    fn dataset(&self, faults: &mut Faults) -> Option<Dataset> {
        let words = &self.manifest;
        let languages = &words.about.languages;
        let names: Vec<String> = languages.iter().map(|l| format!("name_{l}")).collect();
        let with_names = |heads: &[&'static str]| -> Vec<&str> {
            heads.iter().copied().chain(names.iter().map(String::as_str)).collect()
        };
        let framework = self.sheet("framework", &with_names(&["code", "parent", "direction"]), faults);
        let units = self.sheet("units", &with_names(&["id"]), faults);
        let values = self.sheet("values", &["id"], faults);
        let presets = self.sheet("presets", &["node"], faults);
        let orders = self.sheet("orders", &["edition", "scope", "rank", "unit", "source"], faults);

        // Each is read as far as what it hangs on was read, so that all faults come at once.
        let framework = framework.and_then(|s| Framework::read(&s, words, faults));
        let units = units.map(|s| Table::read_units(&s, languages, faults));
        let framework = framework?;
        let presets = PresetEntry::read_all(presets.as_ref(), words, &framework, faults);
        let table = Table::read(&values?, units?, &framework, faults);
        let orders = orders.map(|s| PrintedOrder::read_all(&s, &table, &framework, faults)).unwrap_or_default();
        let mut about = words.about.clone();
        for code in [&mut about.start, &mut about.baseline] {
            if code.is_empty() {
                code.clone_from(&presets[0].code);
            } else if !presets.iter().any(|p| p.code == *code) {
                let remedy = "Name one of tenfold.presets in tenfold.about";
                let problem = "is no preset to start from or to tell changes against";
                faults.note(Place::file(manifest::FILE), code, problem, remedy);
            }
        }
        let findings = self.manifest.findings.clone();
        for finding in &findings {
            let node = |code: &&String| framework.find(code).is_none();
            let who = |id: &&String| table.find(id).is_none() && table.part(id).is_none();
            for code in finding.nodes.iter().filter(node).chain(finding.who.iter().filter(who)) {
                let problem = "is neither a node nor a unit nor a part, and a finding speaks of it";
                faults.note(Place::file(manifest::FILE), code, problem, "Mend it in tenfold.findings");
            }
        }
        Some(Dataset { about, framework, table, presets, orders, findings })
    }
}
