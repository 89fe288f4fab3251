//! Weights from an order: on the real figures, and compared with an independent linear program on small ones.

#[path = "program/mod.rs"]
mod program;

use std::sync::LazyLock;

use program::least;
use proptest::prelude::*;
use tenfold::{
    dataset::{Dataset, NodeId, Points, PrintedOrder, RankedId},
    ranking::{Prepared, Ranking, Weighting, resolve},
    robustness::{
        Constraint, Disaggregation, DisaggregationError, Level, RankingContext, WeightLowerBounds, agreements,
    },
};

static CITIES: LazyLock<(Dataset, Prepared)> = LazyLock::new(|| {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    (dataset, prepared)
});

/// Asks with `equal` as the target.
fn fit(order: &[RankedId], floors: WeightLowerBounds) -> Result<Disaggregation, DisaggregationError> {
    let (dataset, prepared) = &*CITIES;
    let weighting = resolve(dataset, "equal").unwrap();
    let ranking = Ranking::of(prepared, &weighting, &dataset.framework);
    let context = RankingContext { framework: &dataset.framework, prepared, weighting: &weighting, ranking: &ranking };
    context.fit(order, &context.shares(Level::Indicators), floors)
}

fn printed(order: &PrintedOrder) -> Vec<RankedId> {
    let ranked = &CITIES.1.screened.ranked;
    order.places.iter().filter_map(|(_, row)| ranked.iter().position(|r| r == row).map(RankedId)).collect()
}

fn name(unit: RankedId) -> &'static str {
    &CITIES.0.table.unit(CITIES.1.screened.unit(unit)).id
}

/// That a fit's points print its beginning, with the margins and within the floors, but for six decimals.
fn holds(fit: &Disaggregation, order: &[RankedId], floors: WeightLowerBounds) {
    let (dataset, prepared) = &*CITIES;
    let framework = &dataset.framework;
    let ranking = Ranking::of(prepared, fit.weighting.as_ref().expect("rounding keeps the order"), framework);
    let units: Vec<_> = ranking.places.iter().take(fit.placed).map(|p| p.unit).collect();
    assert_eq!(units, order[..fit.placed]);
    for pair in ranking.places[..=fit.placed].windows(2).take(fit.placed) {
        assert!(pair[0].score - pair[1].score > floors.margin - 1e-5, "{pair:?}");
    }
    assert!(framework.aspects().iter().all(|&a| ranking.weights.global_weight(a) > floors.aspect - 1e-7));
    assert!(framework.indicators().iter().all(|&i| ranking.weights.global_weight(i) > floors.indicator - 1e-7));
    let shares = Level::Indicators.shares(&ranking.weights, framework);
    assert!(shares.iter().zip(&fit.shares).all(|(is, should)| (is - should).abs() < 1e-7));
}

/// How many of an order's first units a linear program can place, one by one from the first.
fn longest(order: &[RankedId], floors: WeightLowerBounds) -> usize {
    let (Dataset { framework, .. }, prepared) = &*CITIES;
    let columns = prepared.imputed.complete().unwrap();
    let of_node = |node: NodeId| -> Vec<f64> {
        let within = |id: &NodeId| framework.within(node).any(|n| n == *id);
        framework.indicators().iter().map(|id| f64::from(u8::from(within(id)))).collect()
    };
    let least_of = |nodes: &[NodeId], least: f64| -> Vec<_> {
        nodes.iter().map(|&id| Constraint { normal: of_node(id), least }).collect()
    };
    let lead = |unit: usize, over: usize| Constraint {
        normal: columns.iter().map(|c| c[unit] - c[over]).collect(),
        least: floors.margin,
    };
    let met = |placed: usize| {
        let mut constraints = least_of(framework.indicators(), floors.indicator);
        constraints.extend(least_of(framework.aspects(), floors.aspect));
        constraints.extend(order[..placed].windows(2).map(|pair| lead(pair[0].0, pair[1].0)));
        let below = (0..columns[0].len()).filter(|other| !order[..placed].contains(&RankedId(*other)));
        constraints.extend(below.map(|other| lead((order[placed - 1]).0, other)));
        least(&[0.0; 26], &constraints).is_some()
    };
    (1..=order.len()).take_while(|&placed| met(placed)).count()
}

fn any_ranking() -> impl Strategy<Value = Ranking> {
    let (dataset, prepared) = &*CITIES;
    prop::collection::vec(1_u32..=100, dataset.framework.len()).prop_map(|points| {
        let mut weighting = Weighting::even(&dataset.framework);
        for (node, points) in points.into_iter().enumerate() {
            weighting.set(NodeId(node), Points::whole(points).unwrap());
        }
        Ranking::of(prepared, &weighting, &dataset.framework)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn an_order_that_some_weights_print_is_met(ranking in any_ranking(), length in 1_usize..25) {
        let order: Vec<_> = ranking.places.iter().take(length).map(|p| p.unit).collect();
        let gaps = ranking.places[..=length].windows(2).map(|pair| pair[0].score - pair[1].score);
        let floors = WeightLowerBounds { aspect: 0.0, indicator: 0.0, margin: 0.5 * gaps.fold(1.0, f64::min) };
        prop_assume!(floors.margin > 1e-4);
        let fit = fit(&order, floors).unwrap();
        prop_assert_eq!((fit.placed, fit.stuck), (length, None));
        holds(&fit, &order, floors);
    }

    #[test]
    fn the_beginning_of_a_shaken_order_is_the_longest(
        ranking in any_ranking(),
        shaken in Just((0..9_usize).collect::<Vec<_>>()).prop_shuffle(),
        firm in 0_usize..7,
    ) {
        let place = |i: usize| if i < firm { i } else { shaken[i] };
        let mut order: Vec<_> = (0..9).map(|i| ranking.places[place(i)].unit).collect();
        let mut seen = Vec::new();
        order.retain(|unit| !seen.contains(unit) && { seen.push(*unit); true });
        let floors = WeightLowerBounds { aspect: 0.05, indicator: 0.001, margin: 0.01 };
        let fit = fit(&order, floors).unwrap();
        prop_assert_eq!(fit.placed, longest(&order, floors));
        prop_assert_eq!(fit.stuck, order.get(fit.placed).copied());
        holds(&fit, &order, floors);
    }
}

#[test]
fn the_order_of_2018_is_printed_near_the_stored_points_and_holds_against_later_editions() {
    let (dataset, prepared) = &*CITIES;
    let order = printed(&dataset.orders[0]);
    let fit = fit(&order, WeightLowerBounds::default()).unwrap();
    assert_eq!((fit.placed, fit.stuck), (10, None));
    holds(&fit, &order, WeightLowerBounds::default());
    let stored = resolve(dataset, "published").unwrap();
    let stored = Ranking::of(prepared, &stored, &dataset.framework);
    for (share, other) in fit.shares.iter().zip(Level::Indicators.shares(&stored.weights, &dataset.framework)) {
        assert!((share - other).abs() < 0.0125, "{share} against {other}: more than whole points explain");
    }
    let ranking = Ranking::of(prepared, fit.weighting.as_ref().unwrap(), &dataset.framework);
    let rho = agreements(&dataset.orders, &dataset.table, prepared, &ranking);
    let rho: Vec<_> = rho.iter().map(|a| (a.order.edition.as_str(), format!("{:.2}", a.rho))).collect();
    let pairs = [("2018-11", "1.00"), ("2020", "0.94"), ("2021", "0.88"), ("2023", "0.85"), ("2025", "0.77")];
    assert_eq!(rho, pairs.map(|(edition, rho)| (edition, rho.to_owned())));
}

#[test]
fn later_orders_are_printed_up_to_a_unit_that_cannot_be_placed() {
    let orders = CITIES.0.orders.iter().filter(|o| o.scope == PrintedOrder::OVERALL).skip(1);
    let found = orders.map(|order| {
        let units = printed(order);
        let fit = fit(&units, WeightLowerBounds::default()).unwrap();
        holds(&fit, &units, WeightLowerBounds::default());
        assert_eq!(fit.placed, longest(&units, WeightLowerBounds::default()), "by the linear program");
        (order.edition.as_str(), fit.placed, fit.stuck.map(name))
    });
    let stuck = [("2020", 16, "ningbo"), ("2021", 14, "ningbo"), ("2023", 11, "qingdao"), ("2025", 8, "hefei")];
    assert_eq!(found.collect::<Vec<_>>(), stuck.map(|(edition, placed, unit)| (edition, placed, Some(unit))));
}

#[test]
fn what_cannot_be_asked_is_said_in_a_sentence() {
    let say = |order: &[RankedId], floors| fit(order, floors).unwrap_err().to_string();
    let floors = WeightLowerBounds::default();
    assert_eq!(say(&[], floors), "The order names no unit.");
    assert_eq!(say(&[RankedId(3), RankedId(4), RankedId(3)], floors), "Ranked unit 3 is twice in the order.");
    assert_eq!(say(&[RankedId(3), RankedId(285)], floors), "There is no ranked unit 285.");
    assert_eq!(
        say(&[RankedId(3)], WeightLowerBounds { aspect: 0.3, ..floors }),
        "The floors ask for more than the whole."
    );
    assert_eq!(
        say(&[RankedId(3)], WeightLowerBounds { margin: f64::NAN, ..floors }),
        DisaggregationError::Inconclusive.to_string()
    );
}
