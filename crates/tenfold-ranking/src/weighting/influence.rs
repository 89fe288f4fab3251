use super::criteria::shares;
use crate::statistics::Centred;

/// The most iterations.
const TURNS: usize = 4000;
/// Influences this near to each other are equal.
const NEAR: f64 = 1e-12;
/// A column that runs against the composite counts as this little influence: its share then only grows, and never falls
/// below zero.
const LEAST: f64 = 1e-3;

/// The real influence of each column on a composite: its part of the sum of all their correlations with it (Becker et al. 2017,
/// doi 10.1016/j.ecolind.2017.03.056).
pub fn influences(columns: &[&[f64]], composite: &[f64]) -> Vec<f64> {
    influences_of(&Centred::of(columns), composite)
}

fn influences_of(columns: &Centred, composite: &[f64]) -> Vec<f64> {
    let correlations: Vec<f64> = columns.with(composite).into_iter().map(Option::unwrap_or_default).collect();
    let sum: f64 = correlations.iter().sum();
    if sum > 0.0 { correlations.iter().map(|r| r / sum).collect() } else { correlations }
}

/// The shares under which all columns have the same influence on the composite, or come nearest to that: none below
/// zero. `composite` computes the composite of shares.
///
/// Each share is multiplied, in each iteration, by what its column lacks; the best result is kept. Unlike in COINr's
/// search, no weight can leave the simplex.
pub fn equal_influence(columns: &[&[f64]], composite: &dyn Fn(&[f64]) -> Vec<f64>) -> Vec<f64> {
    let wanted = 1.0 / columns.len() as f64;
    let mut now = vec![wanted; columns.len()];
    let centred = Centred::of(columns);
    let (mut best, mut least) = (now.clone(), f64::INFINITY);
    for _ in 0..TURNS {
        let influences = influences_of(&centred, &composite(&now));
        let off = influences.iter().map(|i| (i - wanted).abs()).fold(0.0, f64::max);
        if off < least {
            (best, least) = (now.clone(), off);
        }
        if off < NEAR {
            break;
        }
        let moved = now.iter().zip(&influences).map(|(share, i)| share * (wanted / i.max(LEAST)).sqrt());
        now = shares(moved.collect());
    }
    best
}

/// The most steps for this many units and columns.
pub fn equal_influence_steps(units: usize, columns: usize) -> usize {
    TURNS.saturating_mul(units).saturating_mul(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_column_gets_less_weight_until_both_move_the_sum_alike() {
        let (narrow, wide) = ([1.0, 2.0, 3.0, 2.0], [10.0, 40.0, 10.0, 0.0]);
        let sum = |shares: &[f64]| -> Vec<f64> {
            narrow.iter().zip(&wide).map(|(a, b)| shares[0] * a + shares[1] * b).collect()
        };
        let found = equal_influence(&[&narrow, &wide], &sum);
        let influence = influences(&[&narrow, &wide], &sum(&found));
        assert!((influence[0] - influence[1]).abs() < 1e-9, "{influence:?}");
        assert!(found[1] < found[0] / 10.0, "{found:?}");
    }
}
