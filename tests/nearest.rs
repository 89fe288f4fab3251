//! The nearest shares under linear constraints, compared with an independent linear program.

#[path = "program/mod.rs"]
mod program;

use program::least;
use proptest::prelude::*;
use tenfold::robustness::{Constraint, Nearest, nearest};

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// A target, and constraints with whole factors, some of them twice, that may or may not leave room.
fn any_question() -> impl Strategy<Value = (Vec<f64>, Vec<Constraint>)> {
    (2_usize..9).prop_flat_map(|n| {
        let normal = prop::collection::vec((-30_i32..=30).prop_map(f64::from), n);
        let constraint = (normal, -15_i32..10).prop_map(|(normal, b)| Constraint { normal, least: f64::from(b) });
        let target = prop::collection::vec(-0.2_f64..0.8, n);
        (target, prop::collection::vec(constraint, 0..16), prop::collection::vec(any::<prop::sample::Index>(), 0..4))
            .prop_map(|(target, mut constraints, again)| {
                for index in again.iter().filter(|_| !constraints.is_empty()).collect::<Vec<_>>() {
                    let mut twin = index.get(&constraints).clone();
                    let factor = f64::from(index.index(3) as u32 + 1);
                    twin.normal.iter_mut().for_each(|v| *v *= factor);
                    twin.least *= factor;
                    constraints.push(twin);
                }
                (target, constraints)
            })
    })
}

fn holds(target: &[f64], constraints: &[Constraint]) -> Result<bool, TestCaseError> {
    match nearest(target, constraints) {
        Nearest::Inconclusive => prop_assert!(false, "unsettled"),
        Nearest::Impossible(proof) => {
            prop_assert!(proof.proves(constraints, target.len()));
            prop_assert_eq!(least(&vec![0.0; target.len()], constraints), None);
            return Ok(false);
        }
        Nearest::Found(point) => {
            let x = &point.shares;
            prop_assert!((x.iter().sum::<f64>() - 1.0).abs() < 1e-11 && x.iter().all(|x| *x > -1e-11));
            // Karush, Kuhn and Tucker: all that pulls towards the target is held by constraints that bind.
            let mut pull: Vec<f64> = x.iter().zip(target).map(|(x, t)| x - t).collect();
            let force = 1.0 + dot(&point.multipliers, &point.multipliers).sqrt();
            for (c, &u) in constraints.iter().zip(&point.multipliers) {
                let slack = dot(&c.normal, x) - c.least;
                prop_assert!(slack > -1e-9, "broken by {slack}");
                prop_assert!(u >= 0.0 && (u == 0.0 || slack < 1e-9), "{u} presses at {slack}");
                pull.iter_mut().zip(&c.normal).for_each(|(p, n)| *p -= u * n);
            }
            let sum = pull.iter().zip(x).filter(|(_, x)| **x > 1e-9).map(|(p, _)| *p).fold(f64::INFINITY, f64::min);
            for (p, x) in pull.iter().zip(x) {
                prop_assert!(*p > sum - 1e-9 * force && (*x < 1e-9 || *p < sum + 1e-9 * force), "{pull:?} at {x:?}");
            }
            // No feasible point lies on the target's side: none is nearer.
            let towards: Vec<f64> = x.iter().zip(target).map(|(x, t)| x - t).collect();
            let far = least(&towards, constraints);
            prop_assert!(far.is_none_or(|far| far > dot(&towards, x) - 1e-7), "{far:?}");
        }
    }
    Ok(true)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_nearest_is_nearest_or_there_is_none((target, constraints) in any_question()) {
        holds(&target, &constraints)?;
    }

    #[test]
    fn where_a_point_is_known_to_do_none_is_nearer(
        (target, mut constraints) in any_question(),
        draw in prop::collection::vec(0.0_f64..1.0, 9),
        tight in prop::collection::vec(any::<bool>(), 20),
    ) {
        let sum: f64 = draw[..target.len()].iter().sum::<f64>().max(1e-9);
        let known: Vec<f64> = draw[..target.len()].iter().map(|v| v / sum).collect();
        for (c, tight) in constraints.iter_mut().zip(tight) {
            c.least = dot(&c.normal, &known) - if tight { 0.0 } else { 1.0 };
        }
        prop_assert!(holds(&target, &constraints)?);
        let Nearest::Found(point) = nearest(&target, &constraints) else { unreachable!() };
        let far = |x: &[f64]| x.iter().zip(&target).map(|(x, t)| (x - t) * (x - t)).sum::<f64>();
        prop_assert!(far(&point.shares) <= far(&known) + 1e-10);
    }

    #[test]
    fn no_numbers_at_all_panic_or_end_in_a_lie(
        target in prop::collection::vec(any::<f64>(), 0..5),
        constraints in prop::collection::vec((prop::collection::vec(any::<f64>(), 0..6), any::<f64>()), 0..6),
    ) {
        let constraints: Vec<_> = constraints.into_iter().map(|(normal, least)| Constraint { normal, least }).collect();
        match nearest(&target, &constraints) {
            Nearest::Inconclusive => {}
            Nearest::Impossible(proof) => prop_assert!(proof.proves(&constraints, target.len())),
            Nearest::Found(point) => prop_assert!(point.shares.iter().all(|x| x.is_finite())),
        }
    }
}

#[test]
fn touching_constraints_leave_one_point_and_crossing_ones_none() {
    let within = |low: f64, high: f64| {
        let normal = vec![1.0, 0.0, 0.0];
        [Constraint { normal: normal.clone(), least: low }, Constraint { normal: normal.map_neg(), least: -high }]
    };
    let Nearest::Found(point) = nearest(&[0.0; 3], &within(0.7, 0.7)) else { panic!("they touch") };
    assert!(point.shares.iter().zip([0.7, 0.15, 0.15]).all(|(is, should)| (is - should).abs() < 1e-12));
    assert!(matches!(nearest(&[0.0; 3], &within(0.7, 0.699_999)), Nearest::Impossible(_)));
    let nothing = |least| [Constraint { normal: vec![], least }];
    assert!(matches!(nearest(&[1.0], &nothing(0.0)), Nearest::Found(_)));
    assert!(matches!(nearest(&[1.0], &nothing(0.1)), Nearest::Impossible(_)));
    assert_eq!(nearest(&[], &[]), Nearest::Inconclusive);
}

trait MapNeg {
    fn map_neg(self) -> Self;
}

impl MapNeg for Vec<f64> {
    fn map_neg(self) -> Self {
        self.into_iter().map(|v| -v).collect()
    }
}

#[test]
fn five_hundred_shares_under_a_thousand_constraints() {
    let n = 500;
    let noise = |i: usize, k: usize| ((i * 7919 + k * 104_729 + i * k * 31) % 2003) as f64 / 2003.0;
    let target: Vec<f64> = (0..n).map(|k| noise(k, 1) / n as f64).collect();
    let floor = |k: usize| Constraint { normal: (0..=k).map(|j| f64::from(u8::from(j == k))).collect(), least: 0.0005 };
    let mut constraints: Vec<_> = (0..n).map(floor).collect();
    constraints.extend((1..=n).map(|i| {
        let normal: Vec<f64> = (0..n).map(|k| noise(i, k) - noise(i + 7, k + 3)).collect();
        let least = normal.iter().sum::<f64>() / n as f64 - 0.001;
        Constraint { normal, least }
    }));
    let Nearest::Found(point) = nearest(&target, &constraints) else { panic!("equal shares do") };
    assert!(constraints.iter().all(|c| dot(&c.normal, &point.shares) > c.least - 1e-9));
}
