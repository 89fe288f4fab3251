use serde::{Deserialize, Serialize};

use super::{
    Framework, LocalizedText, Points,
    csv_table::CsvTable,
    diagnostic::Diagnostics,
    manifest::{Manifest, PresetWords},
};

/// A weighting that the publisher offers, as the package states it: codes and points, not yet resolved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PresetEntry {
    /// Its code, as in `preset=talent`.
    pub code: String,
    /// Its name.
    pub name: LocalizedText,
    /// A sentence on why one would weigh so.
    pub why: LocalizedText,
    /// What is said before the presets of its group, if it is in one.
    pub group: Option<LocalizedText>,
    /// Points by node code, for every node.
    pub points: Vec<(String, Points)>,
}

impl PresetEntry {
    /// Reads the presets, or gives every node the same points where a package has none.
    pub(super) fn read_all(
        sheet: Option<&CsvTable>,
        words: &Manifest,
        framework: &Framework,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Self> {
        let Some(sheet) = sheet.filter(|_| !words.presets.is_empty()) else {
            return vec![Self::equal(framework)];
        };
        for (place, head) in sheet.heads().enumerate() {
            if head.is_empty() {
                sheet.unnamed(place, diagnostics);
            } else if head != "node" && !words.presets.iter().any(|p| p.code == head) {
                let remedy = [
                    "Name it under tenfold.presets in datapackage.json, or drop the column",
                    "请在datapackage.json的tenfold.presets中写上，或删去该列",
                ];
                sheet.column(head, head, ["is no preset", "不是预设"], remedy, diagnostics);
            }
        }
        let mut lines: Vec<Option<u64>> = vec![None; framework.len()];
        for row in sheet.rows() {
            let Some(id) = framework.find(sheet.cell(row, "node")) else {
                let remedy = ["Use a code of the framework", "请使用framework中的代码"];
                sheet.diagnostic(row, "node", ["is no node", "不是框架中的节点"], remedy, diagnostics);
                continue;
            };
            if let Some(first) = lines[id.0].replace(row.line) {
                sheet.twice(row, "node", first, diagnostics);
            }
        }
        for id in framework.ids().filter(|id| lines[id.0].is_none()) {
            let code = &framework.node(id).code;
            let remedy = ["Give every node its points", "请给每个节点写上分数"];
            sheet.column("node", code, ["has no row of points", "没有分数"], remedy, diagnostics);
        }
        words.presets.iter().map(|preset| Self::read(sheet, preset, words, diagnostics)).collect()
    }

    /// The same points on every node: what a dataset without presets is weighed by.
    pub(super) fn equal(framework: &Framework) -> Self {
        let points = framework.ids().map(|id| (framework.node(id).code.clone(), Points::EVEN)).collect();
        let name = LocalizedText::in_each_language(|l| l.own_words().equal);
        let why = LocalizedText::in_each_language(|l| l.own_words().why_equal);
        Self { code: "equal".into(), name, why, group: None, points }
    }

    fn read(sheet: &CsvTable, preset: &PresetWords, words: &Manifest, diagnostics: &mut Diagnostics) -> Self {
        let code = &preset.code;
        let place = |head: &str| sheet.heads().position(|h| h == head);
        let mut points = Vec::new();
        if let Some((node, own)) = place("node").zip(place(code)) {
            for row in sheet.rows() {
                if let Ok(given) = row.at(own).parse() {
                    points.push((row.at(node).to_owned(), given));
                } else {
                    let remedy = ["Give 0 to 100, with at most six decimals", "请填0至100，最多六位小数"];
                    sheet.fault_at(row, own, ["is no number of points", "不是分数"], remedy, diagnostics);
                }
            }
        } else {
            let remedy =
                ["Add its points, or drop it from datapackage.json", "请补上分数，或从datapackage.json中删去它"];
            sheet.column(code, code, ["is a preset without a column", "是预设，却没有对应的列"], remedy, diagnostics);
        }
        let named = |group: &String| words.groups.iter().find(|(code, _)| code == group);
        let group = preset.group.as_ref().and_then(named).map(|(_, text)| text.clone());
        Self { code: code.clone(), name: preset.name.clone(), why: preset.why.clone(), group, points }
    }
}
