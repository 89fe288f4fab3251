//! Which weights drive the spread of a rank: against closed forms, and as the page asks.

use rand_pcg::{Pcg32, rand_core::RngCore};
use serde_json::Value;
use tenfold::{
    bundled,
    chart::WeightSensitivity,
    dataset::{Dataset, Points, RankedId, from_bytes, pack},
    ranking::{Method, Prepared, Ranking, Weighting, resolve},
    robustness::{Level, NEARBY, RankingContext, SobolCounter, SobolIndices},
    worker::{Answer, PAIRS, Program, Query, Question, subject},
};

const PI: f64 = std::f64::consts::PI;

/// What a function of inputs from 0 to 1 comes to, over so many pairs of draws.
fn drivers(inputs: usize, pairs: usize, f: impl Fn(&[f64]) -> f64) -> SobolIndices {
    let mut generator = Pcg32::new(7, 7);
    let mut draw = || (0..inputs).map(|_| f64::from(generator.next_u32()) / 4_294_967_296.0).collect::<Vec<f64>>();
    let mut found = SobolIndices::new(inputs);
    for _ in 0..pairs {
        let (a, b) = (draw(), draw());
        let turned = (0..inputs).map(|input| {
            let mut turned = a.clone();
            turned[input] = b[input];
            f(&turned)
        });
        found.add(f(&a), f(&b), turned.collect::<Vec<f64>>());
    }
    found
}

/// Of the closed forms the indices are off by this at most: at 100 000 pairs the error is a few thousandths.
const OFF: f64 = 0.02;

#[track_caller]
fn agree(found: &SobolIndices, wanted: &Value, name: &str) {
    let variance = wanted["variance"].as_f64().unwrap();
    assert!((found.variance() / variance - 1.0).abs() < OFF, "{name}: {}", found.variance());
    let list =
        |key: &str| wanted[key].as_array().map(|all| all.iter().map(|v| v.as_f64().unwrap()).collect::<Vec<_>>());
    for (input, wanted) in list("S").unwrap().into_iter().enumerate() {
        let first = found.first_order(input).unwrap();
        assert!((first - wanted).abs() < OFF, "{name}, input {input}: {first} for {wanted}");
    }
    for (input, wanted) in list("ST").into_iter().flatten().enumerate() {
        let total = found.total(input).unwrap();
        assert!((total - wanted).abs() < OFF, "{name}, input {input}: {total} for {wanted}");
    }
}

#[test]
fn the_indices_are_those_of_closed_forms() {
    let cases: Value =
        serde_json::from_str(include_str!("reference/sensitivity_analytic/sobol_analytic.json")).unwrap();
    let number = |case: &str, key: &str| cases[case][key].as_f64().unwrap();
    let (a, b) = (number("ishigami", "a"), number("ishigami", "b"));
    let ishigami = drivers(3, 100_000, |x| {
        let x: Vec<f64> = x.iter().map(|x| PI * (2.0 * x - 1.0)).collect();
        x[0].sin() + a * x[1].sin().powi(2) + b * x[2].powi(4) * x[0].sin()
    });
    agree(&ishigami, &cases["ishigami"], "Ishigami");
    agree(&drivers(3, 100_000, |x| x[0] + 10.0 * x[1]), &cases["linear"], "linear");
    let of: Vec<f64> = cases["g_function"]["a"].as_array().unwrap().iter().map(|a| a.as_f64().unwrap()).collect();
    let g = drivers(4, 100_000, |x| x.iter().zip(&of).map(|(x, a)| ((4.0 * x - 2.0).abs() + a) / (1.0 + a)).product());
    agree(&g, &cases["g_function"], "g-function");
}

/// What the program tells of a unit.
fn ask(dataset: &Dataset, points: &[Points], unit: usize) -> SobolIndices {
    let mut program = Program::default();
    program.open(&subject(&Method::default(), &pack(dataset))).unwrap();
    program.ask(&Question { id: 3, points: points.to_vec(), ask: Query::SobolIndices(RankedId(unit)) }.pack()).unwrap();
    while program.step() {}
    let answer = Answer::unpack(&program.told().expect("an answer")).expect("a whole one");
    let found: SobolIndices = from_bytes(&answer.response).expect("indices");
    assert!(found.drawn >= PAIRS);
    found
}

fn ranked(dataset: &Dataset, id: &str) -> usize {
    Prepared::of(dataset).screened.ranked.binary_search(&dataset.table.find(id).unwrap()).unwrap()
}

#[test]
fn the_weights_that_a_rank_hangs_on_are_told() {
    let dataset = bundled::dataset();
    let framework = &dataset.framework;
    let weighting = resolve(&dataset, "published").unwrap();
    let found = ask(&dataset, weighting.points(), ranked(&dataset, "hangzhou"));
    let all = 0..framework.indicators().len();
    let (firsts, totals): (Vec<f64>, Vec<f64>) =
        all.clone().map(|at| (found.first_order(at).unwrap(), found.total(at).unwrap())).unzip();
    assert!(firsts.iter().sum::<f64>() < 1.1, "parts of one whole: {firsts:?}");
    assert!(totals.iter().sum::<f64>() > 0.9, "nothing else moves it: {totals:?}");
    for at in all {
        assert!(totals[at] > firsts[at] - 0.1, "alone it is no more than alone and with others");
    }
    let most = WeightSensitivity::most(framework, &found);
    assert_eq!(most.len(), 3);
    assert!(most.windows(2).all(|pair| pair[0].part >= pair[1].part) && most[0].part > 0.1, "{most:?}");
    let prepared = Prepared::of(&dataset);
    let ranking = Ranking::of(&prepared, &weighting, framework);
    let context = RankingContext { framework, prepared: &prepared, weighting: &weighting, ranking: &ranking };
    let mut direct = SobolCounter::new(
        &context.criteria(Level::Indicators),
        RankedId(ranked(&dataset, "hangzhou")),
        context.shares(Level::Indicators),
        NEARBY,
    );
    direct.draw(found.drawn);
    assert_eq!(direct.found, found, "the same link gives the same figures");
}

#[test]
fn what_is_told_is_off_by_no_more_than_it_says() {
    let dataset = bundled::dataset();
    let (prepared, weighting) = (Prepared::of(&dataset), resolve(&dataset, "published").unwrap());
    let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
    let context =
        RankingContext { framework: &dataset.framework, prepared: &prepared, weighting: &weighting, ranking: &ranking };
    for id in ["hangzhou", "nanjing"] {
        let (criteria, shares) = (context.criteria(Level::Indicators), context.shares(Level::Indicators));
        let mut counting = SobolCounter::new(&criteria, RankedId(ranked(&dataset, id)), shares, NEARBY);
        counting.draw(PAIRS);
        let told = counting.found.clone();
        counting.draw(6 * PAIRS);
        let known = &counting.found;
        for at in 0..criteria.len() {
            let off = (told.total(at).unwrap() - known.total(at).unwrap()).abs();
            assert!(off < 0.02, "{id}, total of {at}: {off}");
            let off = (told.first_order(at).unwrap() - known.first_order(at).unwrap()).abs();
            assert!(off < 0.05, "{id}, first order of {at}: {off}");
        }
    }
}

#[test]
fn what_does_not_move_hangs_on_nothing() {
    let dataset = bundled::dataset();
    let framework = &dataset.framework;
    let published = resolve(&dataset, "published").unwrap();
    let found = ask(&dataset, published.points(), ranked(&dataset, "beijing"));
    assert_eq!((found.variance(), found.total(0)), (0.0, None), "first under all nearby weightings");
    assert!(WeightSensitivity::most(framework, &found).is_empty());
    // A weight of nothing is nothing times any factor.
    let without = framework.indicators()[0];
    let weighting: Weighting = published.with(without, Points::whole(0).unwrap());
    let found = ask(&dataset, weighting.points(), ranked(&dataset, "hangzhou"));
    let at = framework.indicators().iter().position(|&id| id == without).unwrap();
    assert_eq!((found.first_order(at), found.total(at)), (Some(0.0), Some(0.0)));
}
