use std::cmp::Ordering;

use crate::Column;
use tenfold_data::argsort;

/// A measure of correlation.
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

    /// The correlation of two columns, cell by cell, -1 to 1; `None` if either does not vary.
    pub fn of(self, x: &[f64], y: &[f64]) -> Option<f64> {
        match self {
            Self::Pearson => pearson(x, y),
            Self::Spearman => spearman(x, y),
            Self::Kendall => kendall(x, y),
        }
    }
}

impl Correlation {
    /// The correlation over the units that have both.
    pub fn between(self, x: Column, y: Column) -> Option<f64> {
        let both = Column::common(&[x, y]);
        self.of(&both[0], &both[1])
    }
}

/// The product-moment correlation; `None` if either side does not vary.
pub fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len() as f64;
    let (mx, my) = (mean(x), mean(y));
    let sum = |f: &dyn Fn(f64, f64) -> f64| x.iter().zip(y).map(|(a, b)| f(a - mx, b - my)).sum::<f64>();
    let (xy, xx, yy) = (sum(&|a, b| a * b), sum(&|a, _| a * a), sum(&|_, b| b * b));
    (xx > 0.0 && yy > 0.0).then(|| xy / (xx * yy).sqrt())
}

/// Columns minus their means, each with the sum of its squares: for many correlations each column is read once. The
/// results equal [`pearson`]'s to the bit.
pub struct Centred(Vec<(Vec<f64>, f64)>);

impl Centred {
    /// Subtracts the means.
    pub fn of(columns: &[&[f64]]) -> Self {
        let centred = |column: &&[f64]| {
            let mean = column.iter().sum::<f64>() / column.len() as f64;
            let centred: Vec<f64> = column.iter().map(|value| value - mean).collect();
            let squares = centred.iter().map(|value| value * value).sum();
            (centred, squares)
        };
        Self(columns.iter().map(centred).collect())
    }

    /// The product-moment correlation of two of them; `None` if either does not vary.
    pub fn pearson(&self, one: usize, other: usize) -> Option<f64> {
        let ((x, xx), (y, yy)) = (&self.0[one], &self.0[other]);
        (*xx > 0.0 && *yy > 0.0).then(|| product(x, y) / (xx * yy).sqrt())
    }

    /// The same of each with another column.
    pub fn with(&self, column: &[f64]) -> Vec<Option<f64>> {
        let other = Self::of(&[column]);
        let (y, yy) = &other.0[0];
        self.0.iter().map(|(x, xx)| (*xx > 0.0 && *yy > 0.0).then(|| product(x, y) / (xx * yy).sqrt())).collect()
    }

    /// All correlations, zero if either column does not vary: a row per column, 1 on the diagonal.
    pub fn matrix(&self) -> Vec<Vec<f64>> {
        let mut matrix: Vec<Vec<f64>> = Vec::with_capacity(self.0.len());
        for i in 0..self.0.len() {
            let row: Vec<f64> = (0..=i).map(|j| self.pearson(i, j).unwrap_or_default()).collect();
            // The other half is the same.
            for (above, r) in matrix.iter_mut().zip(&row) {
                above.push(*r);
            }
            matrix.push(row);
        }
        matrix
    }
}

fn product(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(a, b)| a * b).sum()
}

/// Spearman's rank correlation; `None` if either side does not vary.
pub fn spearman(x: &[f64], y: &[f64]) -> Option<f64> {
    pearson(&mid_ranks(x), &mid_ranks(y))
}

/// Kendall's rank correlation adjusted for ties, tau-b; `None` if either side does not vary.
///
/// Pairs are counted by sorting and not one by one (Knight 1966, doi 10.1080/01621459.1966.10480879), so that the work
/// grows little faster than the columns.
pub fn kendall(x: &[f64], y: &[f64]) -> Option<f64> {
    let by_x = argsort(x.len(), &|a, b| compare(x[a], x[b]).then(compare(y[a], y[b])));
    let all = pairs(x.len());
    let tied_x = tied(&by_x, &|a, b| compare(x[a], x[b]).is_eq());
    let tied_both = tied(&by_x, &|a, b| compare(x[a], x[b]).is_eq() && compare(y[a], y[b]).is_eq());
    let mut by_y = by_x;
    let swapped = sort_and_count(&mut by_y, &|a, b| compare(y[a], y[b]).is_gt());
    let tied_y = tied(&by_y, &|a, b| compare(y[a], y[b]).is_eq());
    let (in_x, in_y, in_both) = (all - tied_x, all - tied_y, all + tied_both - tied_x - tied_y);
    // Whole numbers, and so exact: concordant pairs minus discordant ones.
    let agree = in_both as f64 - 2.0 * swapped as f64;
    (in_x > 0 && in_y > 0).then(|| agree / (in_x as f64 * in_y as f64).sqrt())
}

/// The number of pairs of this many.
fn pairs(count: usize) -> u64 {
    let count = count as u64;
    count * count.saturating_sub(1) / 2
}

/// The number of tied pairs, given an order in which tied values are adjacent.
fn tied(order: &[usize], same: &dyn Fn(usize, usize) -> bool) -> u64 {
    order.chunk_by(|&a, &b| same(a, b)).map(|run| pairs(run.len())).sum()
}

/// Sorts by merging and counts the pairs that were in the wrong order.
fn sort_and_count(places: &mut [usize], wrong: &dyn Fn(usize, usize) -> bool) -> u64 {
    let mut swapped = 0;
    let mut merged = Vec::with_capacity(places.len());
    let mut width = 1;
    while width < places.len() {
        for run in places.chunks_mut(2 * width) {
            let (left, right) = run.split_at(width.min(run.len()));
            let (mut l, mut r) = (0, 0);
            merged.clear();
            while l < left.len() || r < right.len() {
                let takes_right = l == left.len() || (r < right.len() && wrong(left[l], right[r]));
                if takes_right {
                    // It passes all that remain on the left.
                    swapped += (left.len() - l) as u64;
                    merged.push(right[r]);
                    r += 1;
                } else {
                    merged.push(left[l]);
                    l += 1;
                }
            }
            run.copy_from_slice(&merged);
        }
        width *= 2;
    }
    swapped
}

/// Compares two values; zero is one value, whatever its sign.
fn compare(one: f64, other: f64) -> Ordering {
    (one + 0.0).total_cmp(&(other + 0.0))
}

/// Ranks among these values alone, from 1; ties share the mean of their ranks.
fn mid_ranks(values: &[f64]) -> Vec<f64> {
    let order = argsort(values.len(), &|a, b| compare(values[a], values[b]));
    let mut ranks = vec![0.0; values.len()];
    let mut below = 0;
    for run in order.chunk_by(|&a, &b| compare(values[a], values[b]).is_eq()) {
        for &at in run {
            ranks[at] = below as f64 + 0.5 + run.len() as f64 / 2.0;
        }
        below += run.len();
    }
    ranks
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

    /// Counts pair by pair: the reference for counting by sorting.
    fn pair_by_pair(x: &[f64], y: &[f64]) -> Option<f64> {
        let sign = |a: f64, b: f64| i64::from(a > b) - i64::from(a < b);
        let (mut agree, mut in_x, mut in_y) = (0, 0, 0);
        for i in 0..x.len() {
            for j in 0..i {
                let (a, b) = (sign(x[i], x[j]), sign(y[i], y[j]));
                (agree, in_x, in_y) = (agree + a * b, in_x + a.abs(), in_y + b.abs());
            }
        }
        (in_x > 0 && in_y > 0).then(|| agree as f64 / (in_x as f64 * in_y as f64).sqrt())
    }

    proptest::proptest! {
        #[test]
        fn taus_of_any_columns_are_those_of_their_pairs_to_the_bit(
            cells in proptest::collection::vec((-6_i32..6, -3_i32..3), 0..60)
        ) {
            let column = |of: fn(&(i32, i32)) -> i32| cells.iter().map(|c| f64::from(of(c)) * 0.5).collect::<Vec<f64>>();
            let (x, mut y) = (column(|c| c.0), column(|c| c.1));
            y.iter_mut().step_by(2).filter(|y| **y == 0.0).for_each(|y| *y = -0.0);
            proptest::prop_assert_eq!(kendall(&x, &y).map(f64::to_bits), pair_by_pair(&x, &y).map(f64::to_bits));
        }

        #[test]
        fn mid_ranks_are_one_more_than_those_below_and_half_the_others_that_are_level(
            values in proptest::collection::vec(-4_i32..4, 0..40)
        ) {
            let values: Vec<f64> = values.into_iter().map(f64::from).collect();
            let count = |of: &dyn Fn(f64) -> bool| values.iter().filter(|v| of(**v)).count() as f64;
            let expected: Vec<f64> =
                values.iter().map(|&v| count(&|w| w < v) + 0.5 + count(&|w| w == v) / 2.0).collect();
            proptest::prop_assert_eq!(mid_ranks(&values), expected);
        }
    }

    #[test]
    fn columns_that_are_centred_once_correlate_to_the_bit() {
        let columns: Vec<Vec<f64>> = (1..6)
            .map(|step| (0..50).map(|i| f64::from(i * i * step % 37) / 7.0 + f64::from(step)).collect())
            .collect();
        let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let (centred, flat) = (Centred::of(&columns), [0.1; 50]);
        let matrix = centred.matrix();
        for (i, one) in columns.iter().enumerate() {
            for (j, other) in columns.iter().enumerate() {
                assert_eq!(Some(matrix[i][j].to_bits()), pearson(one, other).map(f64::to_bits));
                assert_eq!(centred.with(other)[i].map(f64::to_bits), pearson(one, other).map(f64::to_bits));
            }
            assert_eq!(centred.with(&flat)[i], pearson(one, &flat));
        }
    }

    #[test]
    fn a_column_of_a_hundred_thousand_is_counted_and_not_paired() {
        // Five thousand million pairs, which would take a minute one by one.
        let x: Vec<f64> = (0..100_000).map(f64::from).collect();
        let y: Vec<f64> = x.iter().map(|x| -x).collect();
        assert_eq!(kendall(&x, &y), Some(-1.0));
        assert_eq!(kendall(&x, &x), Some(1.0));
        assert!((spearman(&x, &y).unwrap() + 1.0).abs() < 1e-12);
    }
}
