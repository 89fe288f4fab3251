use super::{Polytope, polytope::product};

/// The point of a polytope that is nearest to given shares.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    /// The point's shares.
    pub at: Vec<f64>,
    /// Its Euclidean distance from the given shares.
    pub distance: f64,
    /// A lower bound of the distance, proved by the hyperplane through the point.
    pub bound: f64,
}

/// The step limit: Wolfe's algorithm ends after a few steps, but rounding may keep it from ending.
const STEPS: usize = 100;

/// The tolerance of the search.
const NEAR: f64 = 1e-14;

impl Polytope {
    /// Finds the point nearest to given shares by Wolfe's algorithm (1976), which moves between sets of a few corners.
    pub fn nearest(&self, to: &[f64]) -> Projection {
        let rows: Vec<Vec<f64>> =
            self.corners().map(|corner| corner.iter().zip(to).map(|(a, b)| a - b).collect()).collect();
        let least = |along: &[f64]| {
            let values: Vec<f64> = rows.iter().map(|row| product(row, along)).collect();
            (1..values.len())
                .fold((0, values[0]), |(i, least), j| if values[j] < least { (j, values[j]) } else { (i, least) })
        };
        if rows.is_empty() {
            return Projection { at: to.to_vec(), distance: 0.0, bound: 0.0 };
        }
        let squares = |i: usize| product(&rows[i], &rows[i]);
        let start = (1..rows.len()).fold(0, |best, i| if squares(i) < squares(best) { i } else { best });
        let (mut held, mut parts, mut at) = (vec![start], vec![1.0], rows[start].clone());
        for _ in 0..STEPS {
            let (next, value) = least(&at);
            if value >= product(&at, &at) - NEAR || held.contains(&next) {
                break;
            }
            held.push(next);
            parts.push(0.0);
            // Move to the nearest point of the plane through the current corners, or as far towards it as they reach.
            while let Some(goal) = affine(&rows, &held) {
                let steps = parts.iter().zip(&goal).filter(|(_, g)| **g <= NEAR);
                let step = steps.map(|(p, g)| p / (p - g)).fold(1.0, |a: f64, b| a.min(b.max(0.0)));
                let all_inside = goal.iter().all(|g| *g > NEAR);
                for (part, goal) in parts.iter_mut().zip(&goal) {
                    *part += step * (goal - *part);
                }
                if all_inside || held.len() == 1 {
                    break;
                }
                let smallest = (1..parts.len()).fold(0, |best, i| if parts[i] < parts[best] { i } else { best });
                let kept: Vec<usize> = (0..held.len()).filter(|&i| i != smallest && parts[i] > NEAR).collect();
                held = kept.iter().map(|&i| held[i]).collect();
                parts = kept.iter().map(|&i| parts[i]).collect();
                if held.is_empty() {
                    break;
                }
            }
            let sum: f64 = parts.iter().sum();
            if held.is_empty() || sum <= 0.0 {
                break;
            }
            let point: Vec<f64> = (0..to.len())
                .map(|k| held.iter().zip(&parts).map(|(&i, part)| part / sum * rows[i][k]).sum())
                .collect();
            if product(&point, &point) >= product(&at, &at) {
                break;
            }
            at = point;
        }
        let distance = product(&at, &at).sqrt();
        let bound = if distance > 0.0 { (least(&at).1 / distance).clamp(0.0, distance) } else { 0.0 };
        Projection { at: at.iter().zip(to).map(|(a, b)| a + b).collect(), distance, bound }
    }
}

/// Computes the weights of rows whose combination is the point of their plane nearest to zero; `None` if they span no
/// plane.
fn affine(rows: &[Vec<f64>], held: &[usize]) -> Option<Vec<f64>> {
    let count = held.len();
    // (1 + products) y = 1, and the weights are y over its sum (Wolfe 1976).
    let cell = |i: usize, j: usize| if j == count { 1.0 } else { 1.0 + product(&rows[held[i]], &rows[held[j]]) };
    let mut table: Vec<Vec<f64>> = (0..count).map(|i| (0..=count).map(|j| cell(i, j)).collect()).collect();
    for k in 0..count {
        let largest = (k..count).fold(k, |best, i| if table[i][k].abs() > table[best][k].abs() { i } else { best });
        table.swap(k, largest);
        if table[k][k].abs() < 1e-20 {
            return None;
        }
        let pivot = table[k].clone();
        for (_, row) in table.iter_mut().enumerate().filter(|(i, _)| *i != k) {
            let factor = row[k] / pivot[k];
            row.iter_mut().zip(&pivot).skip(k).for_each(|(cell, above)| *cell -= factor * above);
        }
    }
    let solved: Vec<f64> = (0..count).map(|i| table[i][count] / table[i][i]).collect();
    let sum: f64 = solved.iter().sum();
    (sum.is_finite() && sum.abs() > 0.0).then(|| solved.iter().map(|y| y / sum).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_point_is_inside_or_on_a_face() {
        let half = Polytope::simplex(3).cut(&[0.5, -0.5, -0.5]).unwrap();
        let near = half.nearest(&[0.2, 0.3, 0.5]);
        assert!(near.distance < 1e-7 && near.bound <= near.distance);
        let near = half.nearest(&[0.8, 0.1, 0.1]);
        assert!((near.distance - 0.3 * 1.5_f64.sqrt()).abs() < 1e-12 && near.distance - near.bound < 1e-12);
        assert!(near.at.iter().zip([0.5, 0.25, 0.25]).all(|(a, b)| (a - b).abs() < 1e-12));
        let near = half.nearest(&[1.0, 0.0, 0.0]);
        assert!((near.distance - 0.375_f64.sqrt()).abs() < 1e-12);
    }
}
