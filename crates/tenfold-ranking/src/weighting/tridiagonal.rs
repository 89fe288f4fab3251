/// Halvings that pin an eigenvalue down to the last bit.
const HALVINGS: usize = 200;
/// A matrix with smaller cells counts as zero.
const LEAST: f64 = 1e-200;
/// Solves that turn a vector to the eigenvector: one is nearly enough.
const SOLVES: usize = 4;

/// The vector, of length 1, of the greatest eigenvalue of a symmetric matrix of many rows: made tridiagonal by Householder's
/// reflections, the eigenvalue found by counting signs, the vector by inverse iteration (Golub and Van Loan 2013, *Matrix
/// Computations*, 8.3 and 8.4). Its work is that of a few multiplications of the matrix with itself, whatever the matrix.
pub(super) fn largest_vector(mut matrix: Vec<Vec<f64>>) -> Vec<f64> {
    let n = matrix.len();
    let mut beside = vec![0.0; n];
    let mut reflections: Vec<Vec<f64>> = Vec::new();
    for step in 0..n.saturating_sub(2) {
        let mut axis: Vec<f64> = (0..n).map(|i| if i > step { matrix[i][step] } else { 0.0 }).collect();
        let length = product(&axis, &axis).sqrt();
        let lead = axis[step + 1];
        axis[step + 1] += if lead < 0.0 { -length } else { length };
        let size = product(&axis, &axis);
        if size > 0.0 {
            scale(&mut axis, (2.0 / size).sqrt());
            // A - v w' - w v', with w the image of v minus half of itself. The rows of earlier steps stay.
            let axis = &axis[step..];
            let image: Vec<f64> = matrix[step..].iter().map(|row| product(&row[step..], axis)).collect();
            let half = product(&image, axis) / 2.0;
            let image: Vec<f64> = image.iter().zip(axis).map(|(image, a)| image - half * a).collect();
            for (i, row) in matrix[step..].iter_mut().enumerate() {
                for ((cell, a), b) in row[step..].iter_mut().zip(axis).zip(&image) {
                    *cell -= axis[i] * b + image[i] * a;
                }
            }
        }
        beside[step] = matrix[step + 1][step];
        reflections.push(axis);
    }
    if n > 1 {
        beside[n - 2] = matrix[n - 1][n - 2];
    }
    let diagonal: Vec<f64> = (0..n).map(|i| matrix[i][i]).collect();
    let mut vector = of_tridiagonal(&diagonal, &beside);
    for axis in reflections.iter().rev() {
        let along = product(axis, &vector);
        vector.iter_mut().zip(axis).for_each(|(v, a)| *v -= along * a);
    }
    vector
}

fn scale(vector: &mut [f64], by: f64) {
    for value in vector {
        *value *= by;
    }
}

fn product(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(a, b)| a * b).sum()
}

/// The same for a tridiagonal matrix: cell `i` is between rows `i` and `i + 1`.
fn of_tridiagonal(diagonal: &[f64], beside: &[f64]) -> Vec<f64> {
    let n = diagonal.len();
    let left = |i: usize| if i > 0 { beside[i - 1].abs() } else { 0.0 };
    let right = |i: usize| if i + 1 < n { beside[i].abs() } else { 0.0 };
    // Gershgorin's discs hold every eigenvalue.
    let low = (0..n).map(|i| diagonal[i] - left(i) - right(i)).fold(f64::INFINITY, f64::min);
    let high = (0..n).map(|i| diagonal[i] + left(i) + right(i)).fold(f64::NEG_INFINITY, f64::max);
    let tiny = f64::EPSILON * low.abs().max(high.abs()).max(LEAST);
    // Whether all eigenvalues are below: by the signs of the pivots of the matrix minus the value.
    let all_below = |value: f64| {
        let mut pivot = 1.0;
        (0..n).all(|i| {
            let taken = if i > 0 { left(i) * left(i) / pivot } else { 0.0 };
            pivot = diagonal[i] - value - taken;
            if pivot == 0.0 {
                pivot = -tiny;
            }
            pivot < 0.0
        })
    };
    let (mut from, mut to) = (low - tiny, high + tiny);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(from, to);
        if middle <= from || middle >= to {
            break;
        }
        if all_below(middle) { to = middle } else { from = middle }
    }
    // Above the greatest eigenvalue, the matrix minus the value is negative definite, and no pivoting is needed.
    let value = to + tiny;
    let mut vector: Vec<f64> = (0..n).map(|i| 1.0 + (i % 7) as f64 / 16.0).collect();
    for _ in 0..SOLVES {
        vector = solved(diagonal, beside, value, tiny, vector);
        let greatest = vector.iter().fold(0.0_f64, |most, v| most.max(v.abs()));
        scale(&mut vector, 1.0 / greatest);
        let length = product(&vector, &vector).sqrt();
        scale(&mut vector, 1.0 / length);
    }
    vector
}

/// Solves the matrix minus a value for a vector.
fn solved(diagonal: &[f64], beside: &[f64], value: f64, tiny: f64, mut vector: Vec<f64>) -> Vec<f64> {
    let n = diagonal.len();
    let mut pivots = vec![0.0; n];
    for i in 0..n {
        let taken = if i > 0 { beside[i - 1] / pivots[i - 1] } else { 0.0 };
        let before = if i > 0 { (beside[i - 1], vector[i - 1]) } else { (0.0, 0.0) };
        pivots[i] = (diagonal[i] - value - taken * before.0).min(-tiny);
        vector[i] -= taken * before.1;
    }
    for i in (0..n).rev() {
        let after = if i + 1 < n { beside[i] * vector[i + 1] } else { 0.0 };
        vector[i] = (vector[i] - after) / pivots[i];
    }
    vector
}

#[cfg(test)]
mod tests {
    use super::super::jacobi::greatest_vector;
    use super::*;

    #[test]
    fn both_ways_find_the_same_vector() {
        let mut seed = 1_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 11) as f64 / (1_u64 << 53) as f64
        };
        for n in [1, 2, 3, 4, 5, 9, 17, 40] {
            let cells: Vec<Vec<f64>> = (0..n).map(|_| (0..n).map(|_| next() - 0.3).collect()).collect();
            let cell = |i: usize, j: usize| if i == j { 1.0 } else { cells[i.max(j)][i.min(j)] };
            let matrix: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| cell(i, j)).collect()).collect();
            let (one, other) = (greatest_vector(matrix.clone()), largest_vector(matrix));
            let along = product(&one, &other);
            assert!((along.abs() - 1.0).abs() < 1e-12, "{n}: {along}");
            assert!(one.iter().zip(&other).all(|(a, b)| (a - along.signum() * b).abs() < 1e-9), "{n}");
        }
    }

    #[test]
    fn columns_that_have_nothing_in_common_or_are_all_one_have_a_vector_too() {
        let identity: Vec<Vec<f64>> = (0..50).map(|i| (0..50).map(|j| f64::from(u8::from(i == j))).collect()).collect();
        let vector = largest_vector(identity);
        assert!((product(&vector, &vector) - 1.0).abs() < 1e-12 && vector.iter().all(|v| v.is_finite()));
        let vector = largest_vector(vec![vec![1.0; 50]; 50]);
        assert!(vector.iter().all(|v| (v.abs() - 0.02_f64.sqrt()).abs() < 1e-12), "{vector:?}");
        let vector = largest_vector(vec![vec![0.0; 3]; 3]);
        assert!(vector.iter().all(|v| v.is_finite()), "{vector:?}");
    }
}
