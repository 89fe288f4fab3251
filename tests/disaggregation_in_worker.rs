//! Weights from an order, asked as the page asks: in bytes, off the main thread.

use tenfold::{
    bundled,
    chart::EditionAgreement,
    dataset::{Dataset, Points, PrintedOrder, RankedId, from_bytes, pack},
    ranking::{Method, Prepared, Ranking, Weighting, resolve},
    worker::{Answer, Fitted, Program, Query, Question, subject},
};

/// What the program tells of an order, near to the baseline.
fn ask(dataset: &Dataset, order: &[RankedId]) -> Option<Fitted> {
    let mut program = Program::default();
    program.open(&subject(&Method::default(), &pack(dataset))).unwrap();
    let points = vec![Points::EVEN; dataset.framework.len()];
    program.ask(&Question { id: 7, points, ask: Query::Fit(order.to_vec(), true) }.pack()).unwrap();
    while program.step() {}
    let Answer { id, response } = Answer::unpack(&program.told().expect("an answer")).expect("a whole one");
    assert_eq!((id, program.told()), (7, None));
    from_bytes(&response).expect("a fit")
}

/// The order that the starting weights were recovered from, as ranked units.
fn published(dataset: &Dataset, prepared: &Prepared) -> Vec<RankedId> {
    let of = |o: &&PrintedOrder| o.edition == dataset.about.fitted && o.scope == PrintedOrder::OVERALL;
    let order = dataset.orders.iter().find(of).expect("the package has it");
    order.places.iter().map(|(_, row)| prepared.screened.find(*row).expect("it is ranked")).collect()
}

#[test]
fn the_published_order_is_printed_within_the_floors() {
    let dataset = bundled::dataset();
    let (framework, prepared) = (&dataset.framework, Prepared::of(&dataset));
    let order = published(&dataset, &prepared);
    let fitted = ask(&dataset, &order).expect("some weights print it");
    assert_eq!((fitted.placed, fitted.shares.len()), (10, 26));
    assert!((fitted.shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    assert!(fitted.shares.iter().all(|&share| share > 0.003 - 1e-9));
    for &aspect in framework.aspects() {
        let share: f64 = framework.indicators_within(aspect).map(|indicator| fitted.shares[indicator.column]).sum();
        assert!(share > 0.1 - 1e-9, "{share}");
    }
    let weighting =
        Weighting::of(fitted.points.expect("six decimals hold the order"), framework).expect("points for every node");
    let ranking = Ranking::of(&prepared, &weighting, framework);
    let first: Vec<RankedId> = ranking.places.iter().take(10).map(|place| place.unit).collect();
    assert_eq!(first, order);
    for pair in ranking.places[..11].windows(2) {
        assert!(pair[0].score - pair[1].score > 0.04 - 1e-5, "{pair:?}");
    }
}

#[test]
fn editions_that_the_weights_never_saw_are_told_whichever_way_they_fall() {
    let dataset = bundled::dataset();
    let (framework, prepared) = (&dataset.framework, Prepared::of(&dataset));
    let fitted = ask(&dataset, &published(&dataset, &prepared)).expect("some weights print it");
    let fitted = Ranking::of(
        &prepared,
        &Weighting::of(fitted.points.expect("six decimals hold the order"), framework).unwrap(),
        framework,
    );
    let [stored, equal] = ["published", "equal"].map(|code| {
        let weighting = resolve(&dataset, code).unwrap();
        Ranking::of(&prepared, &weighting, framework)
    });
    let held = EditionAgreement::all(&dataset, &prepared, &fitted, &stored, &equal);
    let told = held.iter().map(|h| {
        let rho =
            [h.fitted, h.stored, h.equal].map(|rho| tenfold::chart::correlation(tenfold::link::Language::English, rho));
        format!("{} {} {:?} {}", h.edition, rho.join(" "), h.nearer(), h.turns_on_rounding())
    });
    let told: Vec<String> = told.collect();
    assert_eq!(
        told[1..],
        [
            "2020 0.94 0.93 0.90 Greater false",
            "2021 0.88 0.86 0.88 Equal true",
            "2023 0.85 0.85 0.80 Greater false",
            "2025 0.77 0.76 0.75 Greater false",
        ]
    );
}

#[test]
fn the_published_order_turned_about_is_met_as_far_as_it_can_be() {
    let dataset = bundled::dataset();
    let mut order = published(&dataset, &Prepared::of(&dataset));
    order.reverse();
    let fitted = ask(&dataset, &order).expect("the floors alone can be kept");
    assert!(fitted.placed < 10, "Xi'an is not first, Beijing tenth");
    assert_eq!(ask(&dataset, &[RankedId(3), RankedId(3)]), None, "no order");
}
