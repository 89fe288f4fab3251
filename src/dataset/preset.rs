use super::{
    Fault, Framework, Points, Text,
    manifest::{self, Manifest, PresetWords},
    sheet::Sheet,
};

/// A weighting that the publisher offers, as the package states it: codes and points, not yet resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresetEntry {
    /// Its code, as in `preset=talent`.
    pub code: String,
    /// Its name.
    pub name: Text,
    /// A sentence on why one would weigh so.
    pub why: Text,
    /// What is said before the presets of its group, if it is in one.
    pub group: Option<Text>,
    /// Points by node code, for every node.
    pub points: Vec<(String, Points)>,
}

impl PresetEntry {
    /// Reads the presets, or gives every node the same points where a package has none.
    pub(super) fn read_all(
        sheet: Option<&Sheet>,
        words: &Manifest,
        framework: &Framework,
        faults: &mut Vec<Fault>,
    ) -> Vec<Self> {
        let Some(sheet) = sheet.filter(|_| !words.presets.is_empty()) else {
            let points = framework.ids().map(|id| (framework.node(id).code.clone(), Points::EVEN)).collect();
            let name = Text::from_iter([("en", "Equal"), ("zh", "等权")]);
            return vec![Self { code: "equal".into(), name, why: Text::default(), group: None, points }];
        };
        for head in sheet.heads().filter(|&h| h != "node" && !words.presets.iter().any(|p| p.code == h)) {
            let remedy = format!("Name it under tenfold.presets in {}, or drop the column", manifest::FILE);
            faults.push(Fault::new(sheet.file, "no preset is called so", &remedy).line(1).column(head));
        }
        let mut lines: Vec<Option<u64>> = vec![None; framework.len()];
        for row in sheet.rows() {
            let node = sheet.cell(row, "node");
            let Some(id) = framework.find(node) else {
                let problem = format!("no node is called “{node}”");
                faults.push(sheet.fault(row, "node", &problem, "Use a code of the framework"));
                continue;
            };
            if let Some(first) = lines[id.0].replace(row.line) {
                faults.push(sheet.twice(row, "node", first));
            }
        }
        for id in framework.ids().filter(|id| lines[id.0].is_none()) {
            let problem = format!("no row has the points of “{}”", framework.node(id).code);
            faults.push(Fault::new(sheet.file, &problem, "Give every node its points").column("node"));
        }
        words.presets.iter().map(|preset| Self::read(sheet, preset, words, faults)).collect()
    }

    fn read(sheet: &Sheet, preset: &PresetWords, words: &Manifest, faults: &mut Vec<Fault>) -> Self {
        if !sheet.heads().any(|head| head == preset.code) {
            let remedy = format!("Add its points, or drop it from {}", manifest::FILE);
            faults.push(Fault::new(sheet.file, "the preset's column is missing", &remedy).line(1).column(&preset.code));
        }
        let mut points = Vec::new();
        for row in sheet.rows().filter(|_| sheet.heads().any(|head| head == preset.code)) {
            let cell = sheet.cell(row, &preset.code);
            match cell.parse() {
                Ok(given) => points.push((sheet.cell(row, "node").to_owned(), given)),
                Err(why) => {
                    let problem = format!("“{cell}” {why}");
                    faults.push(sheet.fault(
                        row,
                        &preset.code,
                        &problem,
                        "Give 0 to 100 points, with at most six decimals",
                    ));
                }
            }
        }
        let group = preset
            .group
            .as_ref()
            .and_then(|g| words.groups.iter().find(|(code, _)| code == g))
            .map(|(_, text)| text.clone());
        Self { code: preset.code.clone(), name: preset.name.clone(), why: preset.why.clone(), group, points }
    }
}
