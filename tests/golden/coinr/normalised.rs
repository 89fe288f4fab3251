//! Each way to put figures on one scale, and the plain mean of it.

use super::Reference;
use tenfold::ranking::{Method, Normalisation, Prepared, Ranking};

const WAYS: [(&str, &str, f64); 8] = [
    ("minmax", "minmax_0_100", 1.0),
    ("minmax(1,100)", "minmax_1_100", 1.0),
    ("zscore(0,1)", "zscore_0_1", 1.0),
    ("zscore(10,2)", "zscore_10_2", 1.0),
    ("rank", "rank", 1.0),
    // COINr's is a part of one, ours percent.
    ("percentile", "prank", 100.0),
    ("borda", "borda", 1.0),
    ("minmax(0,1)", "dist2max", 1.0),
];

fn by(code: &str) -> Method {
    Method { normalise: code.parse().unwrap(), ..Method::default() }
}

#[test]
fn figures_are_coinrs_by_every_way() {
    let Some(reference) = Reference::open("normalisation") else { return };
    for (code, file, scale) in WAYS {
        let prepared = Prepared::by(&reference.dataset, &by(code)).unwrap();
        reference.hold_times(&format!("expect_norm_{file}.csv"), &prepared.normalised.columns, scale);
    }
}

#[test]
fn shares_of_the_best_are_coinrs_where_more_is_better_and_turn_round_where_less_is() {
    let Some(reference) = Reference::open("shares of the best") else { return };
    // Several of its figures are zero where less is better, which is refused: those alone are left out.
    let refused = Prepared::by(&reference.dataset, &by("share"));
    assert!(matches!(refused, Err(tenfold::ranking::MethodError::NoShare { .. })), "nought is no part of the best");
    let dataset = reference.only("+");
    let prepared = Prepared::by(&dataset, &Method { normalise: Normalisation::Share, ..Method::default() }).unwrap();
    let held = Reference { dataset, ..reference };
    held.hold_times("expect_norm_fracmax.csv", &prepared.normalised.columns, 100.0);
}

#[test]
fn their_plain_means_are_coinrs() {
    let Some(reference) = Reference::open("means of normalised figures") else { return };
    let weighting = reference.weights("weights_original.csv");
    for (code, file, scale) in WAYS {
        let prepared = Prepared::by(&reference.dataset, &by(code)).unwrap();
        let ranking = Ranking::by(&prepared, &weighting, &reference.dataset.framework).1;
        reference.hold_scores(&format!("expect_index_amean_norm_{file}.csv"), &ranking, |ours| ours / scale);
    }
}
