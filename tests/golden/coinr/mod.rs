//! The ASEM index of 51 countries, as COINr itself computes it (Becker et al. 2022, doi 10.21105/joss.04567).
//!
//! Its figures are read where they lie, beside the project, and skipped where they do not: they are not ours to copy.

mod aggregated;
mod normalised;
mod statistics;

use std::{collections::BTreeMap, fmt::Write, path::PathBuf};

use crate::packages::Files;
use tenfold::{
    dataset::{Dataset, RankedId},
    ranking::{AppliedTreatment, Prepared, Ranking, Recipe, Weighting},
};

pub(crate) type Rows = Vec<BTreeMap<String, String>>;

pub(crate) struct Reference {
    pub(crate) dataset: Dataset,
    folder: PathBuf,
}

impl Reference {
    /// The index as a package, from the table before treatment; `None`, said aloud, where there is none.
    pub(crate) fn open(test: &str) -> Option<Self> {
        let folder = crate::reference::folder("coinr_asem", test)?;
        let meta = rows(&folder.join("in_ASEM_iMeta.csv"));
        let raw = rows(&folder.join("step_Screened.csv"));
        let mut framework = "code,parent,direction,name_en\n".to_owned();
        let nodes = |level: &str| meta.iter().filter(|m| m["Level"] == level).cloned().collect::<Rows>();
        // The two sub-indexes are our aspects; the index above them is the whole.
        for (level, leaf) in [("3", false), ("2", false), ("1", true)] {
            for node in nodes(level) {
                let parent = if level == "3" { "" } else { &node["Parent"] };
                let direction = if !leaf {
                    ""
                } else if node["Direction"] == "-1" {
                    "-"
                } else {
                    "+"
                };
                writeln!(framework, "{0},{parent},{direction},{0}", node["iCode"]).unwrap();
            }
        }
        let mut units = "id,name_en\n".to_owned();
        let codes: Vec<String> = nodes("1").iter().map(|n| n["iCode"].clone()).collect();
        let mut values = format!("id,{}\n", codes.join(","));
        for row in &raw {
            writeln!(units, "{0},{0}", row["uCode"]).unwrap();
            let cells: Vec<&str> = codes.iter().map(|c| row[c].as_str()).collect();
            writeln!(values, "{},{}", row["uCode"], cells.join(",")).unwrap();
        }
        Some(Self { dataset: Files::of(&framework, &units, &values).dataset(), folder })
    }

    pub(crate) fn rows(&self, file: &str) -> Rows {
        rows(&self.folder.join(file))
    }

    /// The same index with those indicators alone that have this direction.
    pub(crate) fn only(&self, direction: &str) -> Dataset {
        let codes: Vec<String> = rows(&self.folder.join("in_ASEM_iMeta.csv"))
            .iter()
            .filter(|m| m["Level"] == "1" && (m["Direction"] == "-1") == (direction == "-"))
            .map(|m| m["iCode"].clone())
            .collect();
        let mut framework = "code,parent,direction,name_en\n".to_owned();
        for code in &codes {
            writeln!(framework, "{code},,{direction},{code}").unwrap();
        }
        let mut units = "id,name_en\n".to_owned();
        let mut values = format!("id,{}\n", codes.join(","));
        for row in rows(&self.folder.join("step_Screened.csv")) {
            writeln!(units, "{0},{0}", row["uCode"]).unwrap();
            let cells: Vec<&str> = codes.iter().map(|c| row[c].as_str()).collect();
            writeln!(values, "{},{}", row["uCode"], cells.join(",")).unwrap();
        }
        Files::of(&framework, &units, &values).dataset()
    }

    /// A weighting of COINr's: a weight of 1 is ten points.
    pub(crate) fn weights(&self, file: &str) -> Weighting {
        let mut weighting = Recipe::start(&self.dataset).weighting;
        for row in self.rows(file) {
            let Some(node) = self.dataset.framework.find(&row["iCode"]) else { continue };
            let points = row["Weight"].parse::<f64>().unwrap() * 10.0;
            weighting.set(node, format!("{points:.6}").parse().unwrap());
        }
        weighting
    }

    /// Holds columns against a table of COINr's, cell by cell, to nine figures.
    pub(crate) fn hold(&self, file: &str, columns: &[Vec<Option<f64>>]) {
        self.hold_times(file, columns, 1.0);
    }

    /// The same, ours being so many times theirs.
    pub(crate) fn hold_times(&self, file: &str, columns: &[Vec<Option<f64>>], times: f64) {
        let (table, framework) = (&self.dataset.table, &self.dataset.framework);
        for (unit, row) in self.rows(file).iter().map(|row| (table.find(&row["uCode"]).unwrap(), row)) {
            for (column, &id) in framework.indicators().iter().enumerate() {
                let code = &framework.node(id).code;
                let (ours, theirs) = (columns[column][unit.0].unwrap() / times, row[code].parse::<f64>().unwrap());
                let near = (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0);
                assert!(near, "{file}: {code} of {} is {ours}, COINr says {theirs}", row["uCode"]);
            }
        }
    }

    /// Holds scores on every node against a table of COINr's, ours turned into theirs.
    pub(crate) fn hold_scores(&self, file: &str, ranking: &Ranking, turned: impl Fn(f64) -> f64) {
        let (table, framework) = (&self.dataset.table, &self.dataset.framework);
        let rows = self.rows(file);
        assert_eq!(rows.len(), 51);
        for (unit, row) in rows.iter().map(|row| (table.find(&row["uCode"]).unwrap(), row)) {
            let near = |code: &str, ours: f64| {
                let theirs: f64 = row[code].parse().unwrap();
                let near = (turned(ours) - theirs).abs() <= 1e-9 * theirs.abs().max(1.0);
                assert!(near, "{file}: {code} of {} is {}, COINr says {theirs}", row["uCode"], turned(ours));
            };
            near("Index", ranking.composite.scores[unit.0]);
            for id in framework.ids().filter(|&id| framework.node(id).indicator.is_none()) {
                near(&framework.node(id).code, ranking.composite.on(id, RankedId(unit.0)).unwrap());
            }
        }
    }
}

fn rows(path: &PathBuf) -> Rows {
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

#[test]
fn treatment_and_normalisation_are_coinrs_to_nine_figures() {
    let Some(reference) = Reference::open("treatment") else { return };
    let prepared = Prepared::of(&reference.dataset);
    assert!(
        prepared.treated.treatments.iter().any(|t| matches!(t, AppliedTreatment::Winsorised(_))),
        "a case that treats"
    );
    assert_eq!(prepared.screened.ranked.len(), 51);
    reference.hold("step_Treated.csv", &prepared.treated.columns);
    reference.hold("step_Normalised.csv", &prepared.normalised.columns);
}

#[test]
fn scores_and_ranks_are_coinrs_under_both_its_weightings() {
    let Some(reference) = Reference::open("scores") else { return };
    let prepared = Prepared::of(&reference.dataset);
    for (scores, weights) in [
        ("expect_scores_default.csv", "weights_original.csv"),
        ("expect_scores_weights_alt_mod5.csv", "weights_alt_mod5.csv"),
    ] {
        let ranking = Ranking::of(&prepared, &reference.weights(weights), &reference.dataset.framework);
        reference.hold_scores(scores, &ranking, |ours| ours);
    }
    let ranking = Ranking::of(&prepared, &reference.weights("weights_original.csv"), &reference.dataset.framework);
    for row in reference.rows("expect_ranks_default.csv") {
        let unit = reference.dataset.table.find(&row["uCode"]).unwrap();
        assert_eq!(ranking.rank(RankedId(unit.0)).to_string(), row["Index"], "{}", row["uCode"]);
    }
}
