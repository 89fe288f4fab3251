use super::jacobi::greatest_vector;
use crate::ranking::statistics::pearson;

/// The loadings of columns on the first principal component of their correlations, of length 1 (OECD/JRC Handbook 2008, p. 63 and
/// 89). The sign is chosen so that they sum to more than nought. Their squares sum to 1: each is the part of the component
/// that a column makes, and never below nought, as a loading taken for a weight can be.
pub fn first_component(columns: &[&[f64]]) -> Vec<f64> {
    let cell = |i: usize, j: usize| if i == j { 1.0 } else { pearson(columns[i], columns[j]).unwrap_or_default() };
    let n = columns.len();
    let vector = greatest_vector((0..n).map(|i| (0..n).map(|j| cell(i, j)).collect()).collect());
    let sign = if vector.iter().sum::<f64>() < 0.0 { -1.0 } else { 1.0 };
    vector.into_iter().map(|loading| sign * loading).collect()
}
