//! Each way to make one score of many.

use super::Reference;
use tenfold::dataset::RankedId;
use tenfold::ranking::{Method, Prepared, Ranking};

fn ranking(reference: &Reference, normalise: &str, aggregate: &str) -> Ranking {
    let method =
        Method { normalise: normalise.parse().unwrap(), aggregate: aggregate.parse().unwrap(), ..Method::default() };
    let prepared = Prepared::by(&reference.dataset, &method).unwrap();
    Ranking::by(&prepared, &reference.weights("weights_original.csv"), &reference.dataset.framework).1
}

#[test]
fn means_are_coinrs_at_every_node() {
    let Some(reference) = Reference::open("aggregation") else { return };
    for (aggregate, file) in [
        ("arithmetic", "a_amean"),
        ("geometric", "a_gmean"),
        ("harmonic", "a_hmean"),
        ("power(-1)", "a_genmean_p-1"),
        ("power(0.5)", "a_genmean_p0.5"),
        ("power(2)", "a_genmean_p2"),
        ("arithmetic.arithmetic.geometric", "amean_amean_gmean"),
    ] {
        let ranking = ranking(&reference, "minmax(1,100)", aggregate);
        reference.hold_scores(&format!("expect_agg_{file}_minmax_1_100.csv"), &ranking, |ours| ours);
    }
}

#[test]
fn copelands_rule_orders_as_coinrs_does() {
    let Some(reference) = Reference::open("Copeland's rule") else { return };
    // Wins less losses of 50 others, for ours in percent.
    let net = |ours: f64| (ours / 50.0 - 1.0) * 50.0;
    let ranking = ranking(&reference, "minmax", "arithmetic.copeland.copeland");
    let framework = &reference.dataset.framework;
    for row in reference.rows("expect_agg_amean_copeland_copeland.csv") {
        let unit = reference.dataset.table.find(&row["uCode"]).unwrap();
        for &aspect in framework.aspects() {
            let ours = net(ranking.composite.on(aspect, RankedId(unit.0)).unwrap());
            let theirs: f64 = row[&framework.node(aspect).code].parse().unwrap();
            assert!((ours - theirs).abs() < 1e-9, "{}: {ours} for {theirs}", row["uCode"]);
        }
        // Above, ours holds parts of others beaten against each other as COINr its sums: the order of either is the same.
        let (ours, theirs) = (net(ranking.composite.scores[unit.0]), row["Index"].parse::<f64>().unwrap());
        assert!((ours - theirs).abs() < 1e-9, "{}: {ours} for {theirs}", row["uCode"]);
    }
}
