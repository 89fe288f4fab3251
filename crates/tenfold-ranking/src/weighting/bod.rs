//! Benefit of the doubt (OECD/JRC Handbook 2008, p. 92 to 94; Cherchye et al. 2007, doi 10.1007/s11205-006-9029-7).

use super::simplex::{NEGLIGIBLE, maximise};
use crate::aggregation::{Aggregated, Bound, Scores};
use tenfold_data::Framework;

/// Each unit's own best weights for these columns: its score is the greatest possible while no unit scores over 1 by
/// the same weights, and each column contributes at least `low` and at most `high` of its score.
///
/// Values are above zero; `low` times the number of columns is at most 1, `high` times it at least 1.
fn own_weights(columns: &[&[f64]], low: f64, high: f64) -> Vec<Vec<f64>> {
    let units = columns.first().map_or(0, |column| column.len());
    let row = |unit: usize| columns.iter().map(|column| column[unit]).collect::<Vec<f64>>();
    let all: Vec<Vec<f64>> = (0..units).map(row).collect();
    let ahead = frontier(&all);
    let weights = |goal: &Vec<f64>| {
        let mut rows: Vec<Vec<f64>> = ahead.iter().map(|&unit| all[unit].clone()).collect();
        let mut bounds = vec![1.0; rows.len()];
        for part in 0..goal.len() {
            let own = |other: usize| f64::from(u8::from(other == part));
            rows.push((0..goal.len()).map(|c| (low - own(c)) * goal[c]).collect());
            rows.push((0..goal.len()).map(|c| (own(c) - high) * goal[c]).collect());
            bounds.extend([0.0, 0.0]);
        }
        maximise(goal, &rows, &bounds).unwrap_or_else(|| vec![0.0; goal.len()])
    };
    all.iter().map(weights).collect()
}

/// The most steps for this many units and columns: a linear program per unit, with a row for each unit of the frontier
/// and two for each column, and some two pivots a column.
pub(super) fn steps(units: usize, columns: usize) -> usize {
    let rows = units + 2 * columns;
    units.saturating_mul(rows).saturating_mul(2 * columns * columns)
}

/// The units that no other unit matches or beats on every column: a unit behind another can score no more than that
/// one.
fn frontier(all: &[Vec<f64>]) -> Vec<usize> {
    let behind = |one: usize, other: usize| {
        let level = all[one].iter().zip(&all[other]).all(|(a, b)| a <= b);
        level && (all[one] != all[other] || other < one)
    };
    (0..all.len()).filter(|&one| !(0..all.len()).any(|other| other != one && behind(one, other))).collect()
}

/// The scores by each unit's own best weights for the aspects, in percent of the best under them.
pub(crate) fn benefit_of_the_doubt(scores: &Scores, framework: &Framework, low: f64, high: f64) -> Aggregated {
    let aspects: Vec<&[f64]> = framework.summands(None).iter().map(|&id| scores.on(id)).collect();
    let own = own_weights(&aspects, low, high);
    let part = |aspect: usize, unit: usize| own[unit][aspect] * aspects[aspect][unit];
    let sums: Vec<f64> = (0..own.len()).map(|unit| (0..aspects.len()).map(|aspect| part(aspect, unit)).sum()).collect();
    let fraction = |aspect: usize| {
        let of = |(unit, sum): (usize, &f64)| if *sum > 0.0 { part(aspect, unit) / sum } else { 0.0 };
        sums.iter().enumerate().map(of).collect()
    };
    let values: Vec<f64> = sums.iter().map(|sum| sum * 100.0).collect();
    let bounds = || framework.summands(None).iter().map(|&id| scores.bound(id));
    // A relative error of the values changes the best sum by at most twice as much. The simplex stops when no weight or
    // slack, each at most this large, can gain more than counts as zero.
    let part = bounds().map(|bound| bound.part).fold(0.0, f64::max);
    let largest = bounds().map(|bound| 1.0 / bound.largest).fold(1.0, f64::max);
    let most = 100.0 * (2.0 * part + 2.0 * aspects.len() as f64 * NEGLIGIBLE * largest);
    Aggregated {
        fractions: (0..aspects.len()).map(fraction).collect(),
        shares: vec![Vec::new(); aspects.len()],
        bound: Bound::of(&values, most, f64::INFINITY),
        values,
        holes: vec![false; own.len()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_limits_whoever_leads_in_one_column_scores_in_full() {
        let columns: [&[f64]; 2] = [&[10.0, 2.0, 4.0], &[2.0, 10.0, 4.0]];
        let weights = own_weights(&columns, 0.0, 1.0);
        let score = |unit: usize| -> f64 { columns.iter().zip(&weights[unit]).map(|(c, w)| c[unit] * w).sum() };
        assert!((score(0) - 1.0).abs() < 1e-12 && (score(1) - 1.0).abs() < 1e-12);
        // The third is best under 1/12 for each: 8/12.
        assert!((score(2) - 2.0 / 3.0).abs() < 1e-12, "{}", score(2));
        let equal = own_weights(&columns, 0.5, 0.5);
        let parts: Vec<f64> = columns.iter().zip(&equal[0]).map(|(c, w)| c[0] * w).collect();
        assert!((parts[0] - parts[1]).abs() < 1e-12, "half of the score each: {parts:?}");
    }
}
