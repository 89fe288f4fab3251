//! What is asked of the columns: correlations, reliability, components, influence.

use std::{borrow::Cow, collections::BTreeMap};

use super::{Reference, Rows};
use tenfold::{
    dataset::NodeId,
    ranking::{
        AppliedTreatment, Method, Prepared, Ranking, Weights, order, skewness_and_kurtosis,
        statistics::{Correlation, Influence, alpha, places_without},
        weighting::first_component,
    },
};

struct Case {
    reference: Reference,
    prepared: Prepared,
    ranking: Ranking,
}

impl Case {
    fn open(test: &str) -> Option<Self> {
        let reference = Reference::open(test)?;
        let prepared = Prepared::of(&reference.dataset);
        let ranking = Ranking::of(&prepared, &reference.weights("weights_original.csv"), &reference.dataset.framework);
        Some(Self { reference, prepared, ranking })
    }

    fn column(&self, code: &str) -> Cow<'_, [f64]> {
        match self.reference.dataset.framework.find(code) {
            Some(id) => self.ranking.composite.all_on(id).known(),
            None => (&self.ranking.composite.scores).into(),
        }
    }

    /// The codes of the nodes at a level that have this parent.
    fn children(&self, parent: &str) -> Vec<NodeId> {
        let framework = &self.reference.dataset.framework;
        framework.node(framework.find(parent).unwrap()).children.clone()
    }
}

#[test]
fn correlations_are_coinrs() {
    let Some(case) = Case::open("correlations") else { return };
    for (kind, name) in Correlation::ALL.into_iter().zip(["pearson", "spearman", "kendall"]) {
        for levels in ["L1_L2", "L2_L4"] {
            let rows = case.reference.rows(&format!("expect_corr_{name}_{levels}.csv"));
            assert!(rows.len() >= 8);
            for row in rows {
                let Ok(theirs) = row["Correlation"].parse::<f64>() else { continue };
                let ours = kind.of(&case.column(&row["Var1"]), &case.column(&row["Var2"])).unwrap();
                assert!((ours - theirs).abs() < 1e-9, "{name} {row:?}: {ours}");
            }
        }
    }
}

#[test]
fn alpha_is_coinrs_where_no_figure_is_missing() {
    let Some(case) = Case::open("Cronbach's alpha") else { return };
    let raw = case.reference.rows("step_Raw.csv");
    let mut held = 0;
    for row in case.reference.rows("expect_cronbach_raw.csv") {
        let codes = case.children(&row["Pillar"]);
        let code = |id: &NodeId| case.reference.dataset.framework.node(*id).code.clone();
        let column = |id: &NodeId| raw.iter().map(|r| r[&code(id)].parse().ok()).collect::<Option<Vec<f64>>>();
        // Where cells are missing COINr leaves out pairs, which makes no sum that could have a variance.
        let Some(columns) = codes.iter().map(column).collect::<Option<Vec<_>>>() else { continue };
        let ours = alpha(&columns.iter().map(Vec::as_slice).collect::<Vec<_>>()).unwrap();
        let theirs: f64 = row["cronbach_raw"].parse().unwrap();
        assert!((ours - theirs).abs() < 1e-9, "{}: {ours} for {theirs}", row["Pillar"]);
        held += 1;
    }
    println!("{held} of 8 pillars have no hole");
    assert!(held > 0);
}

#[test]
fn first_components_are_coinrs_up_to_their_sign() {
    let Some(case) = Case::open("principal components") else { return };
    let by_code: BTreeMap<String, f64> = case
        .reference
        .rows("expect_pca_weights_level1.csv")
        .into_iter()
        .filter(|row| row["Level"] == "1")
        .map(|row| (row["iCode"].clone(), row["Weight"].parse().unwrap()))
        .collect();
    let framework = &case.reference.dataset.framework;
    for pillar in ["ConEcFin", "Instit", "P2P", "Physical", "Political", "Environ", "Social", "SusEcFin"] {
        let children = case.children(pillar);
        let columns: Vec<_> = children.iter().map(|&id| case.ranking.composite.all_on(id).known()).collect();
        let columns: Vec<&[f64]> = columns.iter().map(AsRef::as_ref).collect();
        let ours = first_component(&columns);
        let theirs: Vec<f64> = children.iter().map(|&id| by_code[&framework.node(id).code]).collect();
        let sign = if ours.iter().zip(&theirs).map(|(a, b)| a * b).sum::<f64>() < 0.0 { -1.0 } else { 1.0 };
        for (a, b) in ours.iter().zip(&theirs) {
            assert!((a - sign * b).abs() < 1e-9, "{pillar}: {ours:?} for {theirs:?}");
        }
    }
}

#[test]
fn weights_of_equal_influence_are_coinrs_where_its_search_came_to_an_end() {
    let Some(case) = Case::open("weights of equal influence") else { return };
    let method = Method { weigh: "influence".parse().unwrap(), ..Method::default() };
    let prepared = Prepared::by(&case.reference.dataset, &method).unwrap();
    let framework = &case.reference.dataset.framework;
    let (weighting, ranking) = Ranking::by(&prepared, &case.reference.weights("weights_original.csv"), framework);
    let weights = Weights::of(&weighting, framework);
    let rows: Rows = case.reference.rows("expect_optweights_level3_equal.csv");
    for (&aspect, row) in framework.aspects().iter().zip(&rows) {
        let theirs: f64 = row["OptWeight"].parse().unwrap();
        assert!((weights.local_weight(aspect) - theirs).abs() < 1e-5, "{} for {theirs}", weights.local_weight(aspect));
        let with =
            |id| Correlation::Pearson.of(&ranking.composite.all_on(id).known(), &ranking.composite.scores).unwrap();
        assert!((with(framework.aspects()[0]) - with(framework.aspects()[1])).abs() < 1e-6);
    }
}

#[test]
fn shares_of_the_whole_are_coinrs_effective_weights() {
    let Some(case) = Case::open("effective weights") else { return };
    let framework = &case.reference.dataset.framework;
    for row in case.reference.rows("expect_effective_weights.csv") {
        let Some(id) = framework.find(&row["iCode"]) else { continue };
        let theirs: f64 = row["EffWeight"].parse().unwrap();
        assert!((case.ranking.weights.global_weight(id) - theirs).abs() < 1e-9, "{row:?}");
    }
}

#[test]
fn skewness_kurtosis_and_cells_moved_are_coinrs() {
    let Some(case) = Case::open("details of treatment") else { return };
    let (framework, table) = (&case.reference.dataset.framework, &case.reference.dataset.table);
    let of = |column: &[Option<f64>]| skewness_and_kurtosis(&column.iter().flatten().copied().collect::<Vec<_>>());
    let mut moved = 0;
    for row in case.reference.rows("treat_details.csv") {
        let id = framework.find(&row["iCode"]).unwrap();
        let column = framework.node(id).indicator.as_ref().unwrap().column;
        let near = |stage: &str, column: &[Option<f64>]| {
            let (skewness, kurtosis) = of(column).unwrap();
            for (name, ours) in [("Skew", skewness), ("Kurt", kurtosis)] {
                let Ok(theirs) = row[&format!("check_SkewKurt{stage}.{name}")].parse::<f64>() else { continue };
                assert!(
                    (ours - theirs).abs() < 1e-9 * theirs.abs().max(1.0),
                    "{} {name}{stage}: {ours} for {theirs}",
                    row["iCode"]
                );
            }
        };
        near("0", &table.columns[column]);
        near("1", &case.prepared.treated.columns[column]);
        let expected = row["winsorise.nwin"].parse().map_or(AppliedTreatment::None, AppliedTreatment::Winsorised);
        assert_eq!(case.prepared.treated.treatments[column], expected, "{}", row["iCode"]);
        moved += usize::from(expected != AppliedTreatment::None);
    }
    assert!(moved > 0);
}

#[test]
fn places_moved_where_a_node_is_left_out_are_coinrs() {
    let Some(case) = Case::open("nodes left out") else { return };
    let framework = &case.reference.dataset.framework;
    let weighting = case.reference.weights("weights_original.csv");
    let mut seen = 0;
    for level in ["L1", "L2", "L3"] {
        for row in case.reference.rows(&format!("expect_remove_elements_{level}.csv")) {
            let Some(id) = framework.find(&row["removed"]) else { continue };
            let ours = places_without(&case.prepared, &weighting, &case.ranking, framework, id);
            let theirs: f64 = row["mean_abs_rank_diff"].parse().unwrap();
            assert!((ours - theirs).abs() < 1e-9, "without {}: {ours} for {theirs}", row["removed"]);
            seen += 1;
        }
    }
    assert_eq!(seen, 59, "49 indicators, 8 pillars, 2 sub-indexes");
}

#[test]
fn parts_of_the_variance_sum_to_one_at_every_level() {
    let Some(case) = Case::open("parts of the variance") else { return };
    let framework = &case.reference.dataset.framework;
    let all = Influence::all(&case.ranking, framework);
    let sum = |ids: &[NodeId]| ids.iter().map(|id| all[id.0].variance).sum::<f64>();
    assert!((sum(framework.aspects()) - 1.0).abs() < 1e-9);
    assert!((sum(framework.indicators()) - 1.0).abs() < 1e-9);
}

#[test]
fn a_units_scores_and_ranks_on_every_node_are_coinrs() {
    let Some(case) = Case::open("summaries of units") else { return };
    let dataset = &case.reference.dataset;
    for code in ["CHE", "ESP", "IND"] {
        let unit = dataset.table.find(code).unwrap();
        let mut nodes = 0;
        for row in case.reference.rows(&format!("expect_unit_summary_{code}.csv")) {
            let scores = case.column(&row["Code"]);
            let rank = order(&scores, 0.0).iter().find(|place| place.unit.0 == unit.0).unwrap().rank;
            assert!((scores[unit.0] - row["Score"].parse::<f64>().unwrap()).abs() < 1e-9, "{code} {row:?}");
            assert_eq!(rank.to_string(), row["Rank"], "{code} {row:?}");
            nodes += 1;
        }
        assert_eq!(nodes, 11, "the index, two sub-indexes, eight pillars");
    }
}
