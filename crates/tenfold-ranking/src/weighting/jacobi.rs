/// The most sweeps over all pairs; some six are enough.
const SWEEPS: usize = 60;

/// The greatest eigenvalue of a symmetric matrix and its vector, of length 1: by Jacobi's rotations.
pub(super) fn greatest_vector(mut matrix: Vec<Vec<f64>>) -> Vec<f64> {
    let n = matrix.len();
    let mut vectors: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| f64::from(u8::from(i == j))).collect()).collect();
    for _ in 0..SWEEPS {
        let off: f64 = (0..n).flat_map(|i| (0..i).map(move |j| (i, j))).map(|(i, j)| matrix[i][j] * matrix[i][j]).sum();
        if off < 1e-30 {
            break;
        }
        for p in 0..n {
            for q in p + 1..n {
                turn(&mut matrix, &mut vectors, p, q);
            }
        }
    }
    let greatest = (0..n).fold(0, |best, i| if matrix[i][i] > matrix[best][best] { i } else { best });
    vectors.iter().map(|row| row[greatest]).collect()
}

/// Rotates two axes so that they have nothing in common.
fn turn(matrix: &mut [Vec<f64>], vectors: &mut [Vec<f64>], one: usize, other: usize) {
    if matrix[one][other] == 0.0 {
        return;
    }
    let theta = (matrix[other][other] - matrix[one][one]) / (2.0 * matrix[one][other]);
    let tangent = theta.signum() / (theta.abs() + (theta * theta + 1.0).sqrt());
    let cosine = 1.0 / (tangent * tangent + 1.0).sqrt();
    let sine = tangent * cosine;
    let turned = |a: f64, b: f64| (cosine * a - sine * b, sine * a + cosine * b);
    for row in matrix.iter_mut().chain(vectors) {
        (row[one], row[other]) = turned(row[one], row[other]);
    }
    let both: Vec<(f64, f64)> = matrix[one].iter().zip(&matrix[other]).map(|(a, b)| turned(*a, *b)).collect();
    (matrix[one], matrix[other]) = both.into_iter().unzip();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_that_agree_the_first_component_is_their_mean() {
        let vector = greatest_vector(vec![vec![1.0, 0.8], vec![0.8, 1.0]]);
        assert!(vector.iter().all(|v| (v.abs() - 0.5_f64.sqrt()).abs() < 1e-12), "{vector:?}");
        // Eigenvalues 1, 2 and 4: the greatest along (1, 2, 2) / 3.
        let (u, v, w) = ([1.0, 2.0, 2.0], [2.0, 1.0, -2.0], [2.0, -2.0, 1.0]);
        let cell = |i: usize, j: usize| (4.0 * u[i] * u[j] + 2.0 * v[i] * v[j] + w[i] * w[j]) / 9.0;
        let vector = greatest_vector((0..3).map(|i| (0..3).map(|j| cell(i, j)).collect()).collect());
        let sign = vector[0].signum();
        assert!(vector.iter().zip(u).all(|(a, b)| (a * sign - b / 3.0).abs() < 1e-12), "{vector:?}");
    }
}
