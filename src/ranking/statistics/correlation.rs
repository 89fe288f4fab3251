use crate::ranking::Column;

/// Which correlation is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Correlation {
    /// Of the figures: the product-moment correlation.
    #[default]
    Pearson,
    /// Of their ranks: Spearman's rho.
    Spearman,
    /// Of their pairs: Kendall's tau-b.
    Kendall,
}

impl Correlation {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Pearson, Self::Spearman, Self::Kendall];

    /// Of two columns, cell by cell, -1 to 1; `None` where either does not vary.
    pub fn of(self, x: &[f64], y: &[f64]) -> Option<f64> {
        match self {
            Self::Pearson => pearson(x, y),
            Self::Spearman => spearman(x, y),
            Self::Kendall => kendall(x, y),
        }
    }
}

impl Correlation {
    /// Of the units that lack neither.
    pub fn between(self, x: Column, y: Column) -> Option<f64> {
        let both = Column::common(&[x, y]);
        self.of(&both[0], &both[1])
    }
}

/// The product-moment correlation; `None` where either side does not vary.
pub fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len() as f64;
    let (mx, my) = (mean(x), mean(y));
    let sum = |f: &dyn Fn(f64, f64) -> f64| x.iter().zip(y).map(|(a, b)| f(a - mx, b - my)).sum::<f64>();
    let (xy, xx, yy) = (sum(&|a, b| a * b), sum(&|a, _| a * a), sum(&|_, b| b * b));
    (xx > 0.0 && yy > 0.0).then(|| xy / (xx * yy).sqrt())
}

/// Spearman's rank correlation; `None` where either side does not vary.
pub fn spearman(x: &[f64], y: &[f64]) -> Option<f64> {
    pearson(&mid_ranks(x), &mid_ranks(y))
}

/// Kendall's rank correlation with ties allowed for, tau-b; `None` where either side does not vary.
pub fn kendall(x: &[f64], y: &[f64]) -> Option<f64> {
    let (mut agree, mut in_x, mut in_y) = (0_i64, 0_i64, 0_i64);
    let sign = |a: f64, b: f64| i64::from(a > b) - i64::from(a < b);
    for i in 0..x.len() {
        for j in 0..i {
            let (a, b) = (sign(x[i], x[j]), sign(y[i], y[j]));
            agree += a * b;
            in_x += a.abs();
            in_y += b.abs();
        }
    }
    (in_x > 0 && in_y > 0).then(|| agree as f64 / (in_x as f64 * in_y as f64).sqrt())
}

/// Ranks among these values alone, from 1; ties share the mean of their ranks.
fn mid_ranks(values: &[f64]) -> Vec<f64> {
    let below = |v: f64| values.iter().filter(|&&w| w < v).count() as f64;
    let equal = |v: f64| values.iter().filter(|&&w| w.total_cmp(&v).is_eq()).count() as f64;
    values.iter().map(|&v| below(v) + 0.5 + equal(v) / 2.0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spearmans_rho_is_that_of_kendall_and_gibbons_with_and_without_ties() {
        let rho = |x: &[f64], y: &[f64]| spearman(x, y).unwrap();
        // 1 - 6 * sum of d^2 / (n (n^2 - 1)): d = 1, 1, 0, 0, 0.
        assert!((rho(&[1.0, 2.0, 3.0, 4.0, 5.0], &[20.0, 10.0, 30.0, 40.0, 50.0]) - 0.9).abs() < 1e-12);
        assert!((rho(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]) + 1.0).abs() < 1e-12);
        assert_eq!(mid_ranks(&[7.0, 9.0, 7.0, 8.0]), [1.5, 4.0, 1.5, 3.0]);
        assert_eq!(pearson(&[1.0, 1.0], &[1.0, 2.0]), None);
    }

    #[test]
    fn kendalls_tau_counts_pairs_and_leaves_ties_out() {
        // Of ten pairs nine agree and one does not.
        let tau = kendall(&[1.0, 2.0, 3.0, 4.0, 5.0], &[20.0, 10.0, 30.0, 40.0, 50.0]).unwrap();
        assert!((tau - 0.8).abs() < 1e-12);
        // One pair is tied in x: 2 agree, 2 pairs vary in x, 3 in y.
        let tied = kendall(&[1.0, 1.0, 2.0], &[1.0, 2.0, 3.0]).unwrap();
        assert!((tied - 2.0 / 6.0_f64.sqrt()).abs() < 1e-12);
        assert_eq!(kendall(&[1.0, 1.0], &[1.0, 2.0]), None);
    }
}
