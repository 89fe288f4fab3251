/// The most pivots: a program of a few variables needs a dozen.
const PIVOTS: usize = 500;
/// Smaller than this is zero.
pub(super) const NEGLIGIBLE: f64 = 1e-11;

/// Returns the point, not below zero, that maximises `goal` subject to each row's product being at most its bound: the
/// simplex method, starting at zero. Bounds must not be below zero. `None` if it is unbounded.
///
/// Bland's rule keeps it from cycling.
pub fn maximise(goal: &[f64], rows: &[Vec<f64>], bounds: &[f64]) -> Option<Vec<f64>> {
    let n = goal.len();
    // Each row says how much room its slack has, given the variables outside the basis.
    let mut table: Vec<Vec<f64>> = rows.to_vec();
    let mut room = bounds.to_vec();
    let mut gain = goal.to_vec();
    let mut out: Vec<usize> = (0..n).collect();
    let mut basis: Vec<usize> = (n..n + rows.len()).collect();
    for _ in 0..PIVOTS {
        let Some(enters) = (0..n).filter(|&j| gain[j] > NEGLIGIBLE).min_by_key(|&j| out[j]) else { break };
        let ratio = |i: usize| room[i].max(0.0) / table[i][enters];
        let candidates = (0..table.len()).filter(|&i| table[i][enters] > NEGLIGIBLE);
        let leaves = candidates.min_by(|&a, &b| ratio(a).total_cmp(&ratio(b)).then(basis[a].cmp(&basis[b])))?;
        let pivot = table[leaves][enters];
        let mut row: Vec<f64> = table[leaves].iter().map(|value| value / pivot).collect();
        row[enters] = 1.0 / pivot;
        let step = room[leaves] / pivot;
        for i in (0..table.len()).filter(|&i| i != leaves) {
            let by = table[i][enters];
            if by != 0.0 {
                for j in 0..n {
                    table[i][j] = if j == enters { -by * row[j] } else { table[i][j] - by * row[j] };
                }
                room[i] -= by * step;
            }
        }
        let by = gain[enters];
        for j in 0..n {
            gain[j] = if j == enters { -by * row[j] } else { gain[j] - by * row[j] };
        }
        (table[leaves], room[leaves]) = (row, step);
        std::mem::swap(&mut out[enters], &mut basis[leaves]);
    }
    let mut point = vec![0.0; n];
    for (&variable, room) in basis.iter().zip(&room).filter(|(variable, _)| **variable < n) {
        point[variable] = room.max(0.0);
    }
    Some(point)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schoolbook_cases() {
        // Dantzig: 3x + 5y with x <= 4, 2y <= 12, 3x + 2y <= 18 is greatest at (2, 6).
        let rows = [vec![1.0, 0.0], vec![0.0, 2.0], vec![3.0, 2.0]];
        assert_eq!(maximise(&[3.0, 5.0], &rows, &[4.0, 12.0, 18.0]), Some(vec![2.0, 6.0]));
        assert_eq!(maximise(&[1.0], &[vec![-1.0]], &[1.0]), None, "without end");
        // Beale's example, which cycles under Dantzig's rule: -3/4, 150, -1/50, 6 has the minimum -1/20.
        let rows = [vec![0.25, -60.0, -0.04, 9.0], vec![0.5, -90.0, -0.02, 3.0], vec![0.0, 0.0, 1.0, 0.0]];
        let found = maximise(&[0.75, -150.0, 0.02, -6.0], &rows, &[0.0, 0.0, 1.0]).unwrap();
        assert!(
            (0.75 * found[0] - 150.0 * found[1] + 0.02 * found[2] - 6.0 * found[3] - 0.05).abs() < 1e-9,
            "{found:?}"
        );
    }
}
