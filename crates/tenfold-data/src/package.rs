use super::{
    Dataset, Diagnostic, Framework, MAX_BYTES, MAX_MANIFEST, PresetEntry, PrintedOrder, Table,
    csv_table::{CsvTable, headings},
    diagnostic::{Both, Diagnostics, Location},
    limits::{Limit, check_manifest},
    manifest::{self, Manifest},
};

/// Reads a dataset package from its files, each a path and a text.
///
/// ```
/// # use tenfold_data as dataset;
/// let diagnostics = dataset::read(&[("datapackage.json", "{}")]).unwrap_err();
/// assert_eq!(
///     diagnostics[0].to_string(),
///     "datapackage.json: “resources” is missing. See docs/data-packages.md for what a package holds."
/// );
/// ```
///
/// # Errors
/// Every error found, by file, line and column, with the way to mend it. Nothing is half read.
pub fn read(files: &[(&str, &str)]) -> Result<Dataset, Vec<Diagnostic>> {
    let mut diagnostics = Diagnostics::default();
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    if bytes > MAX_BYTES {
        let remedy = ["Leave out units or columns that are not ranked", "请去掉不参评的单位或列"];
        let problem = ["the package holds more than 64 MiB", "数据包超过64 MiB"];
        diagnostics.note(Location::file(manifest::FILE), "", problem, remedy);
        return Err(diagnostics.into_vec());
    }
    let Some(json) = text(files, manifest::FILE) else {
        let remedy = ["A package begins with it: add one", "数据包须从它开始，请补上"];
        diagnostics.note(Location::file(manifest::FILE), "", MISSING, remedy);
        return Err(diagnostics.into_vec());
    };
    if json.len() > MAX_MANIFEST {
        Limit::Manifest.note(Location::file(manifest::FILE), "", &mut diagnostics);
        return Err(diagnostics.into_vec());
    }
    let manifest = Manifest::read(json, &mut diagnostics);
    if let Some(manifest) = &manifest {
        check_manifest(manifest, &mut diagnostics);
    }
    match manifest {
        Some(manifest) if diagnostics.len() == 0 => {
            let package = Package { files, manifest };
            let read = package.dataset(&mut diagnostics);
            package.fields(&mut diagnostics);
            read.filter(|_| diagnostics.len() == 0).ok_or_else(|| diagnostics.into_vec())
        }
        _ => Err(diagnostics.into_vec()),
    }
}

const MISSING: Both = ["the file is missing", "缺少这个文件"];

fn text<'a>(files: &[(&str, &'a str)], path: &str) -> Option<&'a str> {
    files.iter().find(|(p, _)| *p == path).map(|(_, text)| *text)
}

struct Package<'a> {
    files: &'a [(&'a str, &'a str)],
    manifest: Manifest,
}

impl Package<'_> {
    /// A resource's sheet. The first three must be there; the others may be absent from the manifest, never their files.
    fn sheet(&self, resource: &str, required: &[&str], diagnostics: &mut Diagnostics) -> Option<CsvTable<'_>> {
        let Some(resource) = self.manifest.resource(resource) else {
            if matches!(resource, "framework" | "units" | "values") {
                let remedy = ["Name the file that holds it", "请写明存放它的文件"];
                let problem = ["is missing among the resources", "不在resources中"];
                diagnostics.note(Location::file(manifest::FILE), resource, problem, remedy);
            }
            return None;
        };
        let path = &resource.path;
        let Some(text) = text(self.files, path) else {
            let remedy = ["Add it, or mend its path in datapackage.json", "请补上，或更正datapackage.json中它的path"];
            diagnostics.note(Location::file(path), "", MISSING, remedy);
            return None;
        };
        CsvTable::read(path, text, required, diagnostics)
    }

    /// Notes each field of a schema that is no column of its file, where nothing else was said of that column.
    fn fields(&self, diagnostics: &mut Diagnostics) {
        for resource in &self.manifest.resources {
            let Some(text) = text(self.files, &resource.path) else { continue };
            let heads = headings(text);
            for field in resource.fields.iter().map(|field| field.trim()) {
                let place = Location { file: &resource.path, line: 1, column: field };
                if !heads.iter().any(|head| head == field) && !diagnostics.speak_of(place) {
                    let remedy = [
                        "Add it, or take it out of the schema in datapackage.json",
                        "请补上，或从datapackage.json的schema中删去",
                    ];
                    let problem = ["is a field of the schema without a column", "是schema中的字段，却没有对应的列"];
                    diagnostics.note(place, field, problem, remedy);
                }
            }
        }
    }

    /// Notes what is named and not there, and what is there and not named: it would be passed over silently.
    fn unmatched(&self, diagnostics: &mut Diagnostics) {
        let words = &self.manifest;
        let mut note = |quoted: &str, problem: Both, remedy: Both| {
            diagnostics.note(Location::file(manifest::FILE), quoted, problem, remedy);
        };
        match (words.resource("presets"), words.presets.is_empty()) {
            (Some(_), true) => note(
                "tenfold.presets",
                ["names no preset, and a resource holds their points", "没有写任何预设，而资源presets中有分数"],
                ["Name each preset with its code, or take the resource out", "请写上每个预设及其代码，或删去该资源"],
            ),
            (None, false) => note(
                "presets",
                [
                    "is missing among the resources, and tenfold.presets names some",
                    "不在resources中，而tenfold.presets写有预设",
                ],
                ["Add the file of their points, or take the presets out", "请补上存放分数的文件，或删去这些预设"],
            ),
            _ => {}
        }
        for preset in &words.presets {
            if let Some(group) =
                preset.group.as_ref().filter(|group| !words.groups.iter().any(|(code, _)| code == *group))
            {
                let remedy =
                    ["Add it under tenfold.groups, or mend its spelling", "请在tenfold.groups中补上，或更正拼写"];
                note(
                    group,
                    ["is the group of a preset, and not in tenfold.groups", "是预设的分组，却不在tenfold.groups中"],
                    remedy,
                );
            }
        }
        for (code, _) in &words.groups {
            if !words.presets.iter().any(|preset| preset.group.as_ref() == Some(code)) {
                let remedy = ["Give a preset this group, or take it out", "请让某个预设归入此组，或将其删去"];
                note(
                    code,
                    ["is in tenfold.groups, and the group of no preset", "在tenfold.groups中，却没有预设归入"],
                    remedy,
                );
            }
        }
        for (path, _) in self.files {
            if *path != manifest::FILE && !words.resources.iter().any(|resource| resource.path == *path) {
                let remedy = ["Name it there, or take the file out", "请在其中写明，或删去该文件"];
                diagnostics.note(
                    Location::file(path),
                    "",
                    ["no resource in datapackage.json names this file", "datapackage.json中没有资源指向此文件"],
                    remedy,
                );
            }
        }
    }

    fn dataset(&self, diagnostics: &mut Diagnostics) -> Option<Dataset> {
        let words = &self.manifest;
        let languages = &words.about.languages;
        let by_language = |stems: &[&str]| -> Vec<String> {
            stems.iter().flat_map(|stem| languages.iter().map(move |l| format!("{stem}_{l}"))).collect()
        };
        let names = by_language(&["name"]);
        let with_names = |heads: &[&'static str]| -> Vec<&str> {
            heads.iter().copied().chain(names.iter().map(String::as_str)).collect()
        };
        self.unmatched(diagnostics);
        let framework = self.sheet("framework", &with_names(&["code", "parent", "direction"]), diagnostics);
        let units = self.sheet("units", &with_names(&["id"]), diagnostics);
        let values = self.sheet("values", &["id"], diagnostics);
        let presets = self.sheet("presets", &["node"], diagnostics);
        let orders = self.sheet("orders", &["edition", "scope", "rank", "unit", "source"], diagnostics);
        for (sheet, plain, stems) in [
            (&framework, &["code", "parent", "direction"][..], &["name", "unit", "year", "source"][..]),
            (&units, &["id"], &["name", "group", "region"]),
            (&orders, &["edition", "scope", "rank", "unit", "source"], &[]),
        ] {
            let spoken = by_language(stems);
            let known = |head: &str| plain.contains(&head) || spoken.iter().any(|known| known == head);
            let remedy = [
                "Mend its spelling, name its language in tenfold.about.languages, or drop it",
                "请更正拼写，或在tenfold.about.languages中写上其语言，或删去该列",
            ];
            if let Some(sheet) = sheet {
                sheet.only(&known, remedy, diagnostics);
            }
        }

        // Each is read as far as what it hangs on was read, so that all errors come at once.
        let framework = framework.and_then(|s| Framework::read(&s, words, diagnostics));
        let units = units.map(|s| Table::read_units(&s, languages, diagnostics));
        let framework = framework?;
        for (code, _) in words.short.iter().filter(|(code, _)| framework.find(code).is_none()) {
            let remedy = ["Use a code of the framework", "请使用framework中的代码"];
            diagnostics.note(
                Location::file(manifest::FILE),
                code,
                ["in tenfold.short is no node", "在tenfold.short中，却不是节点"],
                remedy,
            );
        }
        let presets = PresetEntry::read_all(presets.as_ref(), words, &framework, diagnostics);
        let table = Table::read(&values?, units?, &framework, diagnostics);
        let orders = orders.map(|s| PrintedOrder::read_all(&s, &table, &framework, diagnostics)).unwrap_or_default();
        let mut about = words.about.clone();
        for code in [&mut about.start, &mut about.baseline] {
            if code.is_empty() {
                code.clone_from(&presets[0].code);
            } else if !presets.iter().any(|p| p.code == *code) {
                let remedy =
                    ["Name one of tenfold.presets in tenfold.about", "请在tenfold.about中写tenfold.presets里的一个"];
                let problem = ["is no preset to start from or to tell changes against", "不是可作起点或对照的预设"];
                diagnostics.note(Location::file(manifest::FILE), code, problem, remedy);
            }
        }
        if !about.fitted.is_empty() && !orders.iter().any(|order| order.edition == about.fitted) {
            let remedy =
                ["Name one of the editions in the orders, or take it out", "请写orders中的一个版次，或将其删去"];
            let problem = [
                "in tenfold.about.fitted is no edition of the orders",
                "在tenfold.about.fitted中，却不是orders中的版次",
            ];
            diagnostics.note(Location::file(manifest::FILE), &about.fitted, problem, remedy);
        }
        let findings = self.manifest.findings.clone();
        let parts = if findings.is_empty() { Vec::new() } else { table.parts() };
        for finding in &findings {
            let node = |code: &&String| framework.find(code).is_none();
            let who = |id: &&String| table.find(id).is_none() && !parts.iter().any(|part| part.code == **id);
            for code in finding.nodes.iter().filter(node).chain(finding.who.iter().filter(who)) {
                let problem = [
                    "is neither a node nor a unit nor a part, and a finding speaks of it",
                    "既不是节点，也不是单位或分区，而某项发现提到了它",
                ];
                let remedy = ["Mend it in tenfold.findings", "请在tenfold.findings中更正"];
                diagnostics.note(Location::file(manifest::FILE), code, problem, remedy);
            }
        }
        Some(Dataset { about, framework, table, presets, orders, findings })
    }
}
