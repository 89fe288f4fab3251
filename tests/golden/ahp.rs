//! Published pairwise comparisons, with the weights and the consistency that were printed of them.

use crate::reference::{json, numbers, rows};
use serde_json::Value;
use tenfold::{
    dataset::NodeId,
    ranking::weighting::ahp::{CONSISTENT, Matrix, Priorities},
};

fn priorities(times: Vec<Vec<Option<f64>>>) -> Priorities {
    Matrix { nodes: (0..times.len()).map(NodeId).collect(), times }.priorities()
}

fn all(matrix: &Value) -> Priorities {
    priorities(rows(matrix).into_iter().map(|row| row.into_iter().map(Some).collect()).collect())
}

#[track_caller]
fn near(ours: &[f64], theirs: &[f64], within: f64) {
    assert!(
        ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| (a - b).abs() <= within),
        "{ours:?} for {theirs:?}"
    );
}

#[test]
fn weights_and_consistency_are_those_recomputed_and_those_printed() {
    let Some(file) = json("ahp", "ahp_examples.json", "pairwise comparisons") else { return };
    let mut seen = 0;
    for example in file["examples"].as_array().unwrap().iter().filter(|e| e["matrix"].is_array()) {
        let mut held = vec![(&example["matrix"], &example["recomputed"])];
        held.extend(
            example["sub_matrices"].as_object().into_iter().flatten().map(|(_, s)| (&s["matrix"], &s["recomputed"])),
        );
        for (matrix, expected) in held {
            let found = all(matrix);
            near(&found.shares, &numbers(&expected["weights_eigenvector"]), 1e-9);
            assert!((found.lambda - expected["lambda_max"].as_f64().unwrap()).abs() < 1e-9);
            assert!((found.ratio - expected["cr_saaty_ri"].as_f64().unwrap().max(0.0)).abs() < 1e-9, "{}", found.ratio);
            seen += 1;
        }
        let printed = match &example["published"]["weights"] {
            Value::Object(by_name) => example["names"]
                .as_array()
                .unwrap()
                .iter()
                .map(|n| by_name[n.as_str().unwrap()].as_f64().unwrap())
                .collect(),
            Value::Array(_) => numbers(&example["published"]["weights"]),
            _ => continue,
        };
        let within = if example["id"] == "drinks_saaty2008" { 5.1e-4 } else { 5.1e-5 };
        near(&all(&example["matrix"]).shares, &printed, within);
    }
    assert!(seen >= 10, "{seen} matrices were held");
    let school = file["examples"].as_array().unwrap().iter().find(|e| e["id"] == "school_wang_chin2011").unwrap();
    let torn = all(&school["matrix"]);
    assert!(torn.ratio > CONSISTENT && torn.revisit.is_some(), "inconsistent on purpose");
}

#[test]
fn a_hierarchy_comes_to_the_printed_cities() {
    let Some(file) = json("ahp", "ahp_examples.json", "a hierarchy") else { return };
    let example = file["examples"].as_array().unwrap().iter().find(|e| e["id"] == "best_city_saaty2005").unwrap();
    let weights = all(&example["matrix"]).shares;
    let mut sums = vec![0.0; 4];
    for (name, weight) in example["names"].as_array().unwrap().iter().zip(weights) {
        let under = all(&example["sub_matrices"][name.as_str().unwrap()]["matrix"]);
        sums.iter_mut().zip(under.shares).for_each(|(sum, share)| *sum += weight * share);
    }
    for (name, sum) in example["alternatives"].as_array().unwrap().iter().zip(sums) {
        let printed = example["published"]["target_weights"][name.as_str().unwrap()].as_f64().unwrap();
        assert!((sum - printed).abs() < 5.1e-4, "{name}: {sum}");
    }
}

#[test]
fn what_nobody_compared_is_filled_in_as_bozoki_has_it() {
    let Some(file) = json("ahp", "ahp_examples.json", "incomplete comparisons") else { return };
    let example = file["examples"].as_array().unwrap().iter().find(|e| e["id"] == "incomplete_bozoki2010").unwrap();
    let names: Vec<&str> = example["names"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
    let mut times = vec![vec![None; 4]; 4];
    for (pair, value) in example["pairs"].as_object().unwrap() {
        let (a, b) = pair.split_once(',').unwrap();
        let place = |n: &str| names.iter().position(|m| *m == n).unwrap();
        times[place(a)][place(b)] = value.as_f64();
        times[place(b)][place(a)] = value.as_f64().map(|v| 1.0 / v);
    }
    (0..4).for_each(|i| times[i][i] = Some(1.0));
    let found = priorities(times);
    let printed: Vec<f64> = names.iter().map(|n| example["published"]["weights"][n].as_f64().unwrap()).collect();
    near(&found.shares, &printed, 5.1e-5);
}
