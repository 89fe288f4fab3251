use crate::{
    dataset::{PrintedOrder, Table},
    ranking::{Prepared, Ranking},
};

/// How well a ranking agrees with a printed order.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement<'a> {
    /// The printed order.
    pub order: &'a PrintedOrder,
    /// Spearman's rank correlation over the units that both rank, -1 to 1.
    pub rho: f64,
}

/// Holds a ranking against each printed order of the whole, in the order of the package.
pub fn agreements<'a>(
    orders: &'a [PrintedOrder],
    table: &Table,
    prepared: &Prepared,
    ranking: &Ranking,
) -> Vec<Agreement<'a>> {
    let mut ranked = vec![None; table.units.len()];
    for (i, &unit) in prepared.screened.ranked.iter().enumerate() {
        ranked[unit] = Some(i);
    }
    let overall = orders.iter().filter(|o| o.scope == PrintedOrder::OVERALL);
    overall
        .filter_map(|order| {
            let both = order.places.iter().filter_map(|&(rank, unit)| Some((f64::from(rank), ranked[unit]?)));
            let (theirs, ours): (Vec<f64>, Vec<f64>) = both.map(|(r, i)| (r, ranking.rank(i) as f64)).unzip();
            Some(Agreement { order, rho: spearman(&theirs, &ours)? })
        })
        .collect()
}

/// Spearman's rank correlation; `None` where either side does not vary.
pub fn spearman(x: &[f64], y: &[f64]) -> Option<f64> {
    pearson(&mid_ranks(x), &mid_ranks(y))
}

/// Ranks among these values alone, from 1; ties share the mean of their ranks.
fn mid_ranks(values: &[f64]) -> Vec<f64> {
    let below = |v: f64| values.iter().filter(|&&w| w < v).count() as f64;
    let equal = |v: f64| values.iter().filter(|&&w| w.total_cmp(&v).is_eq()).count() as f64;
    values.iter().map(|&v| below(v) + 0.5 + equal(v) / 2.0).collect()
}

/// The product-moment correlation; `None` where either side does not vary.
fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len() as f64;
    let (mx, my) = (mean(x), mean(y));
    let sum = |f: &dyn Fn(f64, f64) -> f64| x.iter().zip(y).map(|(a, b)| f(a - mx, b - my)).sum::<f64>();
    let (xy, xx, yy) = (sum(&|a, b| a * b), sum(&|a, _| a * a), sum(&|_, b| b * b));
    (xx > 0.0 && yy > 0.0).then(|| xy / (xx * yy).sqrt())
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
}
