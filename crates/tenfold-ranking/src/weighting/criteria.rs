use crate::statistics::{Centred, deviation};

/// Shares by how well columns tell units apart: one minus their entropy (Shannon 1948; Zeleny 1982). A column that is
/// the same for all units gets zero. Values must not be below zero.
pub fn entropy(columns: &[&[f64]]) -> Vec<f64> {
    let diversity = |column: &&[f64]| {
        let sum: f64 = column.iter().sum();
        if sum <= 0.0 || column.len() < 2 {
            return 0.0;
        }
        let part = |value: &f64| value / sum;
        // Zero has no information: p ln p goes to zero with p.
        let terms = column.iter().map(part).filter(|p| *p > 0.0).map(|p| p * libm::log(p));
        1.0 + terms.sum::<f64>() / libm::log(column.len() as f64)
    };
    shares(columns.iter().map(diversity).collect())
}

/// Shares by spread times conflict with the others, one less each correlation (Diakoulaki et al. 1995, doi
/// 10.1016/0305-0548(94)00059-H): CRITIC.
pub fn critic(columns: &[&[f64]]) -> Vec<f64> {
    let correlations = Centred::of(columns).matrix();
    let conflict = |at: usize| -> f64 { correlations[at].iter().map(|r| 1.0 - r).sum() };
    let weighed = |(at, column): (usize, &&[f64])| {
        let deviation = deviation(column);
        if deviation > 0.0 { deviation * conflict(at) } else { 0.0 }
    };
    shares(columns.iter().enumerate().map(weighed).collect())
}

/// Shares by spread alone: standard deviations.
pub fn spread(columns: &[&[f64]]) -> Vec<f64> {
    shares(columns.iter().map(|column| deviation(column)).collect())
}

/// Shares of their sum; alike if that is zero.
pub(super) fn shares(values: Vec<f64>) -> Vec<f64> {
    let sum: f64 = values.iter().sum();
    if sum > 0.0 {
        values.iter().map(|value| value / sum).collect()
    } else {
        vec![1.0 / values.len() as f64; values.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_that_tells_nobody_apart_weighs_nothing() {
        let (flat, one, two) = ([5.0, 5.0, 5.0], [1.0, 2.0, 3.0], [3.0, 1.0, 2.0]);
        for weigh in [entropy, critic, spread] {
            let shares = weigh(&[&flat, &one, &two]);
            assert!(shares[0].abs() < 1e-12 && (shares.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{shares:?}");
            assert_eq!(weigh(&[&flat, &flat]), [0.5, 0.5]);
        }
        // Two of three parts: 0.5 ln 0.5 twice over ln 3 is an entropy of 0.63093.
        let half = entropy(&[&[1.0, 1.0, 0.0], &[1.0, 1.0, 1.0], &[2.0, 2.0, 0.0]]);
        assert!((half[0] - 0.5).abs() < 1e-12 && (half[2] - 0.5).abs() < 1e-12, "a scale is no matter: {half:?}");
    }
}
