//! The ASEM index of 51 countries, as COINr itself computes it (Becker et al. 2022, doi 10.21105/joss.04567).
//!
//! Its figures are read where they lie, beside the project, and skipped where they do not: they are not ours to copy.

use std::{collections::BTreeMap, fmt::Write, path::PathBuf};

use crate::packages::Files;
use tenfold::{
    dataset::Dataset,
    ranking::{Prepared, Ranking, Recipe, Treatment},
};

type Rows = Vec<BTreeMap<String, String>>;

struct Reference {
    dataset: Dataset,
    folder: PathBuf,
}

impl Reference {
    /// The index as a package, from the table before treatment; `None`, said aloud, where there is none.
    fn open(test: &str) -> Option<Self> {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/reference/coinr_asem");
        if !folder.is_dir() {
            println!("1 skipped: {test} needs COINr's own results in ../shared/reference/coinr_asem");
            return None;
        }
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

    fn rows(&self, file: &str) -> Rows {
        rows(&self.folder.join(file))
    }

    /// Holds columns against a table of COINr's, cell by cell.
    fn hold(&self, file: &str, columns: &[Vec<Option<f64>>], but: &[usize]) {
        let (table, framework) = (&self.dataset.table, &self.dataset.framework);
        for (unit, row) in self.rows(file).iter().map(|row| (table.find(&row["uCode"]).unwrap(), row)) {
            for (column, &id) in framework.indicators().iter().enumerate().filter(|(c, _)| !but.contains(c)) {
                let code = &framework.node(id).code;
                let (ours, theirs) = (columns[column][unit].unwrap(), row[code].parse::<f64>().unwrap());
                let near = (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0);
                assert!(near, "{file}: {code} of {} is {ours}, COINr says {theirs}", row["uCode"]);
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
    assert!(prepared.treated.treatments.iter().any(|t| matches!(t, Treatment::Winsorised(_))), "a case that treats");
    assert_eq!(prepared.screened.ranked.len(), 51);
    reference.hold("step_Treated.csv", &prepared.treated.columns, &[]);
    reference.hold("step_Normalised.csv", &prepared.normalised.columns, &[]);
}

#[test]
fn scores_and_ranks_are_coinrs_under_both_its_weightings() {
    let Some(reference) = Reference::open("scores") else { return };
    let (dataset, prepared) = (&reference.dataset, Prepared::of(&reference.dataset));
    for (scores, weights) in [
        ("expect_scores_default.csv", "weights_original.csv"),
        ("expect_scores_weights_alt_mod5.csv", "weights_alt_mod5.csv"),
    ] {
        let mut weighting = Recipe::start(dataset).weighting;
        for row in reference.rows(weights) {
            // A weight of 1 is ten points.
            let Some(node) = dataset.framework.find(&row["iCode"]) else { continue };
            let points = row["Weight"].parse::<f64>().unwrap() * 10.0;
            weighting.set(node, format!("{points:.6}").parse().unwrap());
        }
        let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
        let theirs = reference.rows(scores);
        assert_eq!(theirs.len(), 51);
        for row in theirs {
            let unit = dataset.table.find(&row["uCode"]).unwrap();
            let (ours, index) = (ranking.composite.scores[unit], row["Index"].parse::<f64>().unwrap());
            assert!((ours - index).abs() < 1e-9, "{scores}: {} has {ours}, COINr says {index}", row["uCode"]);
        }
    }
}
