//! Exact shares of all weightings: against fractions computed elsewhere, and against chance.

#[path = "ranked/mod.rs"]
mod ranked;

use proptest::prelude::*;
use ranked::Ranked;
use serde_json::Value;
use tenfold::{
    dataset::RankedId,
    robustness::{Criteria, Level, acceptabilities, expected_rank, firsts, winning},
};

const REFERENCE: [&str; 3] = [
    include_str!("reference/smaa_exact/tri2_trivial.json"),
    include_str!("reference/smaa_exact/tri3_corners.json"),
    include_str!("reference/smaa_exact/tri3_saaty_like.json"),
];

/// A number, or a fraction as text.
fn number(value: &Value) -> f64 {
    let Some(text) = value.as_str() else { return value.as_f64().unwrap() };
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    above.parse::<f64>().unwrap() / below.parse::<f64>().unwrap()
}

fn row(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

fn same(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-12)
}

#[test]
fn all_indices_are_the_exact_fractions() {
    for text in REFERENCE {
        let case: Value = serde_json::from_str(text).unwrap();
        let units: Vec<Vec<f64>> = case["scores"].as_array().unwrap().iter().map(row).collect();
        let column = |k: usize| units.iter().map(|unit| unit[k]).collect();
        let criteria = Criteria::new((0..units[0].len()).map(column).collect());
        let firsts = firsts(&criteria).unwrap();
        for unit in 0..units.len() {
            let ranks = row(&case["rank_acceptability_exact"][unit]);
            let found = firsts.iter().find(|first| first.unit == RankedId(unit));
            assert!((found.map_or(0.0, |first| first.acceptability) - ranks[0]).abs() < 1e-12);
            match (&case["first_rank_central_weights_exact"][unit], found) {
                (Value::Null, found) => assert_eq!(found, None),
                (central, found) => assert!(same(&found.unwrap().central, &row(central))),
            }
            assert!(same(&acceptabilities(&criteria, RankedId(unit), 1000).unwrap(), &ranks));
            for other in 0..units.len() {
                let index = winning(&criteria.lead(RankedId(unit), RankedId(other)));
                assert!((index - number(&case["pairwise_winning_index"][unit][other])).abs() < 1e-12);
            }
            assert!((expected_rank(&criteria, RankedId(unit)) - number(&case["expected_rank"][unit])).abs() < 1e-12);
        }
    }
}

/// Weightings drawn at even odds: the lengths of the pieces of a stick that is broken at random.
fn drawn(count: usize, shares: usize) -> impl Iterator<Item = Vec<f64>> {
    let mut state = 1_u64;
    let mut next = move || {
        state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..count).map(move |_| {
        let mut cuts: Vec<f64> = (1..shares).map(|_| next()).chain([0.0, 1.0]).collect();
        cuts.sort_by(f64::total_cmp);
        cuts.windows(2).map(|ends| ends[1] - ends[0]).collect()
    })
}

fn any_criteria() -> impl Strategy<Value = Criteria> {
    (2_usize..=5, 2_usize..=12).prop_flat_map(|(shares, units)| {
        let cell = prop_oneof![(0_u32..=4).prop_map(|c| f64::from(c) * 25.0), 0.0..100.0];
        prop::collection::vec(prop::collection::vec(cell, units), shares).prop_map(Criteria::new)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn chance_comes_to_the_same(criteria in any_criteria()) {
        const COUNT: usize = 20_000;
        let mut ranks = vec![vec![0_u32; criteria.units()]; criteria.units()];
        for shares in drawn(COUNT, criteria.len()) {
            let scores: Vec<f64> = (0..criteria.units()).map(|unit| criteria.score(RankedId(unit), &shares)).collect();
            for (ranks, own) in ranks.iter_mut().zip(&scores) {
                ranks[scores.iter().filter(|score| *score > own).count()] += 1;
            }
        }
        let firsts = firsts(&criteria).unwrap();
        for (unit, ranks) in ranks.iter().enumerate() {
            let exact = acceptabilities(&criteria, RankedId(unit), 100_000).unwrap();
            prop_assert!((exact.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            let first = firsts.iter().find(|first| first.unit == RankedId(unit)).map_or(0.0, |first| first.acceptability);
            prop_assert!((exact[0] - first).abs() < 1e-9, "{} {first}", exact[0]);
            let expected = 1.0 + exact.iter().enumerate().map(|(rank, part)| rank as f64 * part).sum::<f64>();
            prop_assert!((expected - expected_rank(&criteria, RankedId(unit))).abs() < 1e-9);
            for (count, part) in ranks.iter().zip(&exact) {
                let error = (part * (1.0 - part) / COUNT as f64).sqrt();
                // Many draws of many shares: five errors, and what a share of nearly zero or one asks for.
                let off = (f64::from(*count) / COUNT as f64 - part).abs();
                prop_assert!(off < 5.0 * error + 3e-4, "{count} of {COUNT}, not {part}");
            }
        }
    }

    #[test]
    fn without_twins_somebody_alone_is_first(criteria in any_criteria()) {
        let twins = (0..criteria.units()).any(|a| (0..a).any(|b| criteria.lead(RankedId(a), RankedId(b)).iter().all(|l| l.abs() < 1e-9)));
        let sum: f64 = firsts(&criteria).unwrap().iter().map(|first| first.acceptability).sum();
        prop_assert!((sum - 1.0).abs() < 1e-9 || twins, "{sum}");
    }
}

#[test]
fn of_the_cities_some_can_be_first_and_their_parts_are_all_there_is() {
    for preset in ["published", "equal", "talent"] {
        let case = Ranked::cities(preset);
        let context = case.context();
        let firsts = firsts(&context.criteria(Level::Aspects)).unwrap();
        assert!((firsts.iter().map(|first| first.acceptability).sum::<f64>() - 1.0).abs() < 1e-12);
        for first in firsts.iter().filter(|first| first.acceptability > 1e-6) {
            // A cell is convex, so that its centre is in it.
            assert!(context.witness(Level::Aspects, &first.central, |r| r.rank(first.unit) == 1).is_some());
        }
    }
}

#[test]
fn too_many_criteria_are_not_tried() {
    let criteria = Criteria::new(vec![vec![1.0, 2.0]; 7]);
    assert_eq!((firsts(&criteria), acceptabilities(&criteria, RankedId(0), 9)), (None, None));
    assert_eq!(expected_rank(&criteria, RankedId(0)), 2.0);
}
