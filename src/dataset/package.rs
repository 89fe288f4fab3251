use super::{Dataset, Fault, Framework, PresetEntry, PrintedOrder, Table, manifest, manifest::Manifest, sheet::Sheet};

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
///     "datapackage.json: resources is missing. See the README for what a package holds."
/// );
/// ```
///
/// # Errors
/// Every fault found, by file, line and column, with the way to mend it. Nothing is half read.
pub fn read(files: &[(&str, &str)]) -> Result<Dataset, Vec<Fault>> {
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    if bytes > MAX_BYTES {
        let problem = format!("the package holds {bytes} bytes, over the limit of {MAX_BYTES}");
        return Err(vec![Fault::new(manifest::FILE, &problem, "Leave out units or columns that are not ranked")]);
    }
    let Some(json) = text(files, manifest::FILE) else {
        return Err(vec![Fault::new(manifest::FILE, "the file is missing", "A package begins with it: add one")]);
    };
    let mut faults = Vec::new();
    match Manifest::read(json, &mut faults) {
        Some(manifest) if faults.is_empty() => Package { files, manifest }.dataset(),
        _ => Err(faults),
    }
}

fn text<'a>(files: &[(&str, &'a str)], path: &str) -> Option<&'a str> {
    files.iter().find(|(p, _)| *p == path).map(|(_, text)| *text)
}

struct Package<'a> {
    files: &'a [(&'a str, &'a str)],
    manifest: Manifest,
}

impl<'a> Package<'a> {
    /// A resource's sheet. Optional resources may be absent from the manifest, never their files.
    fn sheet(&self, resource: &str, required: &[&str], faults: &mut Vec<Fault>) -> Option<Sheet<'_>> {
        let Some(path) = self.manifest.path(resource) else {
            if matches!(resource, "framework" | "units" | "values") {
                let problem = format!("no resource is called “{resource}”");
                faults.push(Fault::new(manifest::FILE, &problem, "Name the file that holds it under `resources`"));
            }
            return None;
        };
        let Some(text) = text(self.files, path) else {
            let remedy = format!("{} names it as “{resource}”: add it or mend the path", manifest::FILE);
            faults.push(Fault::new(path, "the file is missing", &remedy));
            return None;
        };
        Sheet::read(path, text, required, faults)
    }

    fn dataset(&self) -> Result<Dataset, Vec<Fault>> {
        let words = &self.manifest;
        let languages = &words.about.languages;
        let names: Vec<String> = languages.iter().map(|l| format!("name_{l}")).collect();
        let with_names = |head: &[&'static str]| -> Vec<String> {
            head.iter().map(|&h| h.to_owned()).chain(names.iter().cloned()).collect()
        };
        let mut faults = Vec::new();
        let mut sheet = |resource, required: &[String]| {
            let required: Vec<&str> = required.iter().map(String::as_str).collect();
            self.sheet(resource, &required, &mut faults)
        };
        let framework = sheet("framework", &with_names(&["code", "parent", "direction"]));
        let units = sheet("units", &with_names(&["id"]));
        let values = sheet("values", &["id".to_owned()]);
        let presets = sheet("presets", &["node".to_owned()]);
        let orders = sheet("orders", &["edition", "scope", "rank", "unit", "source"].map(str::to_owned));

        let framework = framework.and_then(|s| Framework::read(&s, words, &mut faults));
        let units = units.map(|s| Table::read_units(&s, languages, &mut faults));
        let (Some(framework), Some(units)) = (framework, units) else { return Err(faults) };
        let table = values.map(|s| Table::read(&s, units, &framework, &mut faults));
        let presets = PresetEntry::read_all(presets.as_ref(), words, &framework, &mut faults);
        let Some(table) = table else { return Err(faults) };
        let orders = orders.map(|s| PrintedOrder::read_all(&s, &table, &framework, &mut faults)).unwrap_or_default();
        let mut about = words.about.clone();
        for (key, code) in [("start", &mut about.start), ("baseline", &mut about.baseline)] {
            if code.is_empty() {
                code.clone_from(&presets[0].code);
            } else if !presets.iter().any(|p| p.code == *code) {
                let problem = format!("tenfold.about.{key} names the preset “{code}”, which is not there");
                faults.push(Fault::new(manifest::FILE, &problem, "Name one of tenfold.presets"));
            }
        }
        if faults.is_empty() { Ok(Dataset { about, framework, table, presets, orders }) } else { Err(faults) }
    }
}
