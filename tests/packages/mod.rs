//! Small packages to test with, through the same door as any other: text files.
#![allow(dead_code, reason = "each test program uses what it needs")]

use tenfold::dataset::{self, Dataset, Diagnostic};

/// The bundled cities with the presets of the first release, and with none that came later.
pub(crate) fn cities_as_released() -> Dataset {
    let mut cities = tenfold::bundled::dataset();
    let released = ["published", "equal", "talent", "software", "people", "cooperation"];
    cities.presets.retain(|preset| released.contains(&preset.code.as_str()));
    assert_eq!(cities.presets.len(), released.len());
    cities
}

/// A package's files, to change and to read.
#[derive(Clone)]
pub(crate) struct Files(pub(crate) Vec<(String, String)>);

impl Files {
    /// A package of these tables, in English, with no presets and no orders.
    pub(crate) fn of(framework: &str, units: &str, values: &str) -> Self {
        let resource = |name: &str| format!(r#"{{ "name": "{name}", "path": "{name}.csv" }}"#);
        let resources = ["framework", "units", "values"].map(resource).join(", ");
        let about = r#"{ "languages": ["en"], "title": { "en": "Test" } }"#;
        let manifest = format!("{{\n\"resources\": [{resources}],\n\"tenfold\": {{ \"about\": {about} }}\n}}");
        let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        Self(vec![
            file("datapackage.json", &manifest),
            file("framework.csv", framework),
            file("units.csv", units),
            file("values.csv", values),
        ])
    }

    /// The bundled package, from its files.
    pub(crate) fn bundled() -> Self {
        let names = ["datapackage.json", "framework.csv", "units.csv", "values.csv", "presets.csv", "orders.csv"];
        let path = |name: &str| format!("{}/data/{name}", env!("CARGO_MANIFEST_DIR"));
        Self(names.map(|name| (name.to_owned(), std::fs::read_to_string(path(name)).unwrap())).to_vec())
    }

    /// The package in `examples/human-development/`, whose method is its own.
    pub(crate) fn human_development() -> Self {
        let names = ["datapackage.json", "framework.csv", "units.csv", "values.csv", "orders.csv"];
        let path = |name: &str| format!("{}/examples/human-development/{name}", env!("CARGO_MANIFEST_DIR"));
        Self(names.map(|name| (name.to_owned(), std::fs::read_to_string(path(name)).unwrap())).to_vec())
    }

    /// The same with a piece of one file replaced, which must be there.
    #[track_caller]
    pub(crate) fn with(mut self, file: &str, from: &str, to: &str) -> Self {
        let text = &mut self.0.iter_mut().find(|(name, _)| name == file).expect("no such file").1;
        assert!(text.contains(from), "{file} does not hold {from:?}");
        *text = text.replacen(from, to, 1);
        self
    }

    /// The same without a file.
    pub(crate) fn without(mut self, file: &str) -> Self {
        self.0.retain(|(name, _)| name != file);
        self
    }

    /// Reads them.
    pub(crate) fn read(&self) -> Result<Dataset, Vec<Diagnostic>> {
        let files: Vec<(&str, &str)> = self.0.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        dataset::read(&files)
    }

    /// Reads them, which must work.
    #[track_caller]
    pub(crate) fn dataset(&self) -> Dataset {
        self.read().unwrap_or_else(|diagnostics| panic!("{}", sentences(&diagnostics).join("\n")))
    }
}

/// Every error as its sentence.
pub(crate) fn sentences(diagnostics: &[Diagnostic]) -> Vec<String> {
    diagnostics.iter().map(ToString::to_string).collect()
}
