//! The exact solvers, each with a question about the bundled figures.

use std::hint::black_box;

use tenfold::dataset::RankedId;
use tenfold::robustness::{Level, WeightBounds, WeightLowerBounds, firsts};

use crate::measured::{Measured, ROWS};

/// A question, as its row in the table is called, and the asking.
type Solver = (&'static str, fn(&Measured));

/// In the order of the table's rows.
pub(crate) const SOLVERS: [Solver; 9] = [
    ("The smallest change of one weight that swaps two neighbours, for each of the ten and the next", flips),
    ("The smallest change of all 26 weights that swaps them, for each of the ten and the next", swaps),
    ("The best and worst rank of each of the ten, over all weights of the aspects", ranges),
    ("The same with no aspect's weight moved by more than five points", ranges_near),
    ("The nearest weights of the aspects that bring one into the ten, for each of the next ten", reaches),
    ("The nearest weights of all 26 that do, best found", climbs),
    ("The part of all weights of the aspects that puts a city first, for all that can be", firsts_of_all),
    ("The weights that print the ten of 2018", fit_2018),
    ("The weights that print the longest beginning of the twenty of 2020", fit_2020),
];

/// No aspect's share is moved by more than this.
const NEAR: f64 = 0.05;

/// Asks a solver a number of times.
pub(crate) fn solve(measured: &Measured, solver: usize, times: usize) {
    (0..times).for_each(|_| SOLVERS[solver].1(black_box(measured)));
}

/// The first rows, each with the next.
fn neighbours(measured: &Measured) -> impl Iterator<Item = (RankedId, RankedId)> {
    measured.context().ranking.places.windows(2).take(ROWS).map(|pair| (pair[0].unit, pair[1].unit))
}

fn flips(measured: &Measured) {
    let context = measured.context();
    for (ahead, behind) in neighbours(measured) {
        black_box(context.critical_weight_change(ahead, behind, context.framework.ids()));
    }
}

fn swaps(measured: &Measured) {
    for (ahead, behind) in neighbours(measured) {
        black_box(measured.context().swap(Level::Indicators, ahead, behind));
    }
}

fn ranges(measured: &Measured) {
    ranges_within(measured, WeightBounds::All);
}

fn ranges_near(measured: &Measured) {
    ranges_within(measured, WeightBounds::Radius(NEAR));
}

fn ranges_within(measured: &Measured, within: WeightBounds) {
    let units: Vec<RankedId> = neighbours(measured).map(|(unit, _)| unit).collect();
    black_box(measured.context().ranges(&units, within));
}

/// Those behind the first rows.
fn next_rows(measured: &Measured) -> impl Iterator<Item = RankedId> {
    measured.context().ranking.places[ROWS..2 * ROWS].iter().map(|place| place.unit)
}

fn reaches(measured: &Measured) {
    for unit in next_rows(measured) {
        drop(black_box(measured.context().reach(unit, ROWS)));
    }
}

fn climbs(measured: &Measured) {
    for unit in next_rows(measured) {
        black_box(measured.context().climb(Level::Indicators, unit, ROWS));
    }
}

fn firsts_of_all(measured: &Measured) {
    black_box(firsts(&measured.context().criteria(Level::Aspects)));
}

fn fit_2018(measured: &Measured) {
    fit(measured, "2018-11");
}

fn fit_2020(measured: &Measured) {
    fit(measured, "2020");
}

/// From equal weights, as the published ones were found.
fn fit(measured: &Measured, edition: &str) {
    let (context, order) = (measured.context(), measured.order(edition));
    let indicators = context.framework.indicators().len();
    let even = vec![1.0 / indicators as f64; indicators];
    let fit = black_box(context.fit(&order, &even, WeightLowerBounds::default()));
    assert!(fit.is_ok_and(|fit| fit.placed >= ROWS), "the order of {edition} is fitted");
}
