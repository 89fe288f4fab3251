//! Weights under which a unit has a rank, the best found, on the real figures.

#[path = "program/mod.rs"]
mod program;
#[path = "ranked/mod.rs"]
mod ranked;

use program::least;
use ranked::Ranked;
use tenfold::{
    dataset::RankedId,
    robustness::{Constraint, Criteria, Level, SearchOutcome},
};

const RANKS: [usize; 8] = [1, 2, 3, 5, 10, 20, 100, 285];

fn rank(criteria: &Criteria, unit: usize, shares: &[f64]) -> usize {
    let own = criteria.score(RankedId(unit), shares);
    1 + (0..criteria.units()).filter(|&other| criteria.score(RankedId(other), shares) > own + 1e-9).count()
}

#[test]
fn what_is_found_holds_and_lies_near() {
    let case = Ranked::cities("published");
    let context = case.context();
    let now = context.shares(Level::Indicators);
    let mut found = 0;
    for unit in [2, 9, 10, 20, 60].map(|place| case.ranking.places[place].unit) {
        for wanted in RANKS {
            let present = case.ranking.rank(unit);
            let SearchOutcome::Found(climb) = context.climb(Level::Indicators, unit, wanted) else { continue };
            found += 1;
            let after = context.under(&climb.weighting);
            assert_eq!(after.rank(unit), climb.rank);
            assert!(if wanted < present { climb.rank <= wanted } else { climb.rank >= wanted });
            let far =
                |shares: &[f64]| -> f64 { shares.iter().zip(&now).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt() };
            assert!((far(&climb.shares) - climb.distance).abs() < 1e-12);
            let loaded = far(&Level::Indicators.shares(&after.weights, &case.dataset.framework));
            assert!(loaded <= 1.1 * climb.distance + 1e-6, "{loaded} for {}", climb.distance);
        }
    }
    assert!(found > 25, "{found}");
}

#[test]
fn one_rank_up_or_down_is_no_further_than_a_swap_that_gives_it() {
    let case = Ranked::cities("published");
    let context = case.context();
    let criteria = context.criteria(Level::Indicators);
    for (i, place) in case.ranking.places.iter().enumerate().take(15).skip(1) {
        let others = case.ranking.places[..i].iter().filter_map(|ahead| {
            let swap = context.swap(Level::Indicators, ahead.unit, place.unit).found()?;
            (rank(&criteria, place.unit.0, &swap.shares) <= i).then_some(swap.distance)
        });
        let climb = context.climb(Level::Indicators, place.unit, i).found().unwrap();
        let best = others.fold(f64::INFINITY, f64::min);
        assert!(climb.distance <= best + 1e-9, "{} against {best}", climb.distance);
    }
}

#[test]
fn over_four_aspects_no_point_of_a_grid_is_nearer_and_never_means_nowhere() {
    const STEPS: usize = 20;
    let case = Ranked::cities("published");
    let context = case.context();
    let (criteria, now) = (context.criteria(Level::Aspects), context.shares(Level::Aspects));
    let mut grid = Vec::new();
    for a in 0..=STEPS {
        for b in 0..=STEPS - a {
            for c in 0..=STEPS - a - b {
                grid.push([a, b, c, STEPS - a - b - c].map(|v| v as f64 / STEPS as f64));
            }
        }
    }
    for unit in [0, 2, 9, 10, 12, 20, 60].map(|place| case.ranking.places[place].unit) {
        let present = case.ranking.rank(unit);
        let ranks: Vec<usize> = grid.iter().map(|shares| rank(&criteria, unit.0, shares)).collect();
        for wanted in RANKS.into_iter().filter(|wanted| *wanted != present) {
            let there = |r: usize| if wanted < present { r <= wanted } else { r >= wanted };
            let distances = grid
                .iter()
                .zip(&ranks)
                .filter(|(_, r)| there(**r))
                .map(|(shares, _)| shares.iter().zip(&now).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt());
            let nearest = distances.fold(f64::INFINITY, f64::min);
            match context.climb(Level::Aspects, unit, wanted) {
                SearchOutcome::Found(climb) => {
                    assert!(climb.distance <= nearest + 1e-9, "{present} -> {wanted}: {} {nearest}", climb.distance);
                }
                SearchOutcome::Impossible => assert_eq!(nearest, f64::INFINITY, "{present} -> {wanted}"),
                SearchOutcome::Inconclusive => panic!("{present} -> {wanted}"),
            }
        }
    }
}

#[test]
fn never_first_is_what_a_linear_program_says() {
    let case = Ranked::cities("equal");
    let context = case.context();
    let criteria = context.criteria(Level::Indicators);
    for unit in case.ranking.places.iter().step_by(10).take(8).map(|place| place.unit) {
        let others = criteria.ids().filter(|&other| other != unit);
        let ahead: Vec<_> = others.map(|o| Constraint { normal: criteria.lead(unit, o), least: 0.0 }).collect();
        match context.climb(Level::Indicators, unit, 1) {
            SearchOutcome::Impossible => assert_eq!(least(&[0.0; 26], &ahead), None),
            answer => assert!(answer.found().is_some() && least(&[0.0; 26], &ahead).is_some()),
        }
    }
}

#[test]
fn what_is_no_rank_or_no_unit_is_never_reached_and_the_present_rank_is() {
    let case = Ranked::cities("equal");
    let context = case.context();
    let climb = |unit, rank| context.climb(Level::Indicators, unit, rank);
    let first = case.ranking.places[0].unit;
    assert_eq!([climb(RankedId(285), 1), climb(first, 0), climb(first, 286)], [const { SearchOutcome::Impossible }; 3]);
    let here = climb(first, 1).found().unwrap();
    assert_eq!((here.distance, here.rank, &here.weighting), (0.0, 1, &case.weighting));
    assert_eq!(climb(first, 285), SearchOutcome::Impossible, "some are behind it on all criteria");
}
