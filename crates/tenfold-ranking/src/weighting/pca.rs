use super::{jacobi::greatest_vector, tridiagonal::largest_vector};
use crate::statistics::Centred;

/// With more columns than this, rotating each pair of axes takes too long.
const TURNED: usize = 32;

/// The loadings of columns on the first principal component of their correlations, of length 1 (OECD/JRC Handbook 2008, p. 63 and
/// 89). The sign is chosen so that they sum to more than zero. Their squares sum to 1: each is the part of the component
/// that a column makes, and never below zero, as a loading taken for a weight can be.
pub fn first_component(columns: &[&[f64]]) -> Vec<f64> {
    let mut correlations = Centred::of(columns).matrix();
    (0..columns.len()).for_each(|i| correlations[i][i] = 1.0);
    let vector = if columns.len() > TURNED { largest_vector(correlations) } else { greatest_vector(correlations) };
    let sign = if vector.iter().sum::<f64>() < 0.0 { -1.0 } else { 1.0 };
    vector.into_iter().map(|loading| sign * loading).collect()
}

/// The number of steps for this many units and columns: all correlations, and their first vector.
pub fn first_component_steps(units: usize, columns: usize) -> usize {
    units.saturating_mul(columns * columns / 2).saturating_add(columns * columns * columns)
}
