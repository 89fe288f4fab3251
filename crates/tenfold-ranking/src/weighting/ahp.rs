//! Weights from pairwise comparisons: the analytic hierarchy process (Saaty 1980; OECD/JRC Handbook 2008, p. 96 to 98).

use super::Comparison;
use crate::MethodError;
use tenfold_data::{Framework, NodeId};

/// Saaty's random index by the number of things compared, from one on: his table of 0.52, 0.89, 1.11 and so on, of
/// which several variants are printed.
const RANDOM: [f64; 10] = [0.0, 0.0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49];
/// Comparisons with a greater consistency ratio should be revised (Saaty).
pub const CONSISTENT: f64 = 0.1;
/// The most multiplications of a vector.
const TURNS: usize = 2000;

/// The result of pairwise comparisons.
#[derive(Debug, Clone, PartialEq)]
pub struct Priorities {
    /// The share of each: the principal eigenvector.
    pub shares: Vec<f64>,
    /// The greatest eigenvalue: the number of siblings if all comparisons are consistent, else more.
    pub lambda: f64,
    /// The consistency ratio: the inconsistency relative to random comparisons; 0 is consistent.
    pub ratio: f64,
    /// The comparison that fits the shares least, as two positions, if any does not fit.
    pub revisit: Option<(usize, usize)>,
}

/// How many times as important each sibling is as each other; `None` if they are not compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// The siblings.
    pub nodes: Vec<NodeId>,
    /// A row a sibling.
    pub times: Vec<Vec<Option<f64>>>,
}

impl Matrix {
    /// The shares of a matrix. Missing comparisons are completed as consistently as possible: so that the greatest
    /// eigenvalue is least (Bozoki et al. 2010, doi 10.1016/j.mcm.2010.02.047).
    pub fn priorities(&self) -> Priorities {
        let n = self.times.len();
        let full = self.filled();
        let (shares, lambda) = principal(&full);
        let random = RANDOM.get(n - 1).copied().unwrap_or(RANDOM[RANDOM.len() - 1]);
        let index = if n > 1 { (lambda - n as f64) / (n - 1) as f64 } else { 0.0 };
        let ratio = if random > 0.0 { (index / random).max(0.0) } else { 0.0 };
        let off = |(i, j): (usize, usize)| self.times[i][j].map(|t| libm::log(t * shares[j] / shares[i]).abs());
        let pairs = (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j)));
        let worst = pairs.filter_map(|pair| Some((off(pair)?, pair))).fold(
            None,
            |worst: Option<(f64, (usize, usize))>, now| {
                if worst.is_some_and(|worst| worst.0 >= now.0) { worst } else { Some(now) }
            },
        );
        Priorities { shares, lambda, ratio, revisit: worst.filter(|(off, _)| *off > 1e-9).map(|(_, pair)| pair) }
    }

    /// The comparisons, with missing ones completed.
    fn filled(&self) -> Vec<Vec<f64>> {
        let n = self.times.len();
        let mut full: Vec<Vec<f64>> =
            self.times.iter().map(|row| row.iter().map(|cell| cell.unwrap_or(1.0)).collect()).collect();
        let holes: Vec<(usize, usize)> =
            (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j))).filter(|&(i, j)| self.times[i][j].is_none()).collect();
        if holes.is_empty() {
            return full;
        }
        // The eigenvalue is convex in the logarithms: one after the other is moved to its minimum.
        for _ in 0..ROUNDS {
            let before = full.clone();
            for &(i, j) in &holes {
                let mut with = |log: f64| {
                    full[i][j] = libm::exp(log);
                    full[j][i] = libm::exp(-log);
                    principal(&full).1
                };
                let (mut from, mut to) = (-WIDE, WIDE);
                for _ in 0..NARROWED {
                    let third = (to - from) / 3.0;
                    if with(from + third) > with(to - third) { from += third } else { to -= third }
                }
                with(f64::midpoint(from, to));
            }
            let moved = before.iter().flatten().zip(full.iter().flatten()).map(|(a, b)| (a / b - 1.0).abs());
            if moved.fold(0.0, f64::max) < 1e-9 {
                break;
            }
        }
        full
    }
}

/// The number of passes over all missing comparisons.
const ROUNDS: usize = 40;
/// A missing comparison is between 1/9 of 1/9 and its inverse, as a logarithm.
const WIDE: f64 = 4.4;
/// The number of times the interval is cut to two thirds.
const NARROWED: usize = 48;

/// The greatest eigenvalue of a positive matrix, and its vector, which sums to 1.
fn principal(matrix: &[Vec<f64>]) -> (Vec<f64>, f64) {
    let mut vector = vec![1.0 / matrix.len() as f64; matrix.len()];
    let mut lambda = 0.0;
    for _ in 0..TURNS {
        let product: Vec<f64> =
            matrix.iter().map(|row| row.iter().zip(&vector).map(|(cell, v)| cell * v).sum()).collect();
        let sum: f64 = product.iter().sum();
        let next: Vec<f64> = product.iter().map(|v| v / sum).collect();
        let moved = next.iter().zip(&vector).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        (vector, lambda) = (next, sum);
        if moved < 1e-15 {
            break;
        }
    }
    (vector, lambda)
}

/// The groups of siblings that are compared, each with all its comparisons.
///
/// # Errors
/// Unknown codes, nodes that are not siblings, a pair given twice, siblings that no chain of comparisons connects, too
/// many siblings.
pub fn matrices(comparisons: &[Comparison], framework: &Framework) -> Result<Vec<Matrix>, MethodError> {
    let mut found: Vec<Matrix> = Vec::new();
    for Comparison { node, than, times } in comparisons {
        let find = |code: &String| framework.find(code).ok_or_else(|| MethodError::UnknownNode(code.clone()));
        let (one, other) = (find(node)?, find(than)?);
        let siblings = framework.siblings(one);
        if !siblings.contains(&other) {
            return Err(MethodError::NotSiblings(node.clone(), than.clone()));
        }
        if siblings.len() > RANDOM.len() {
            return Err(MethodError::TooManySiblings { node: one, most: RANDOM.len() });
        }
        let at = found.iter().position(|matrix| matrix.nodes == siblings).unwrap_or_else(|| {
            found.push(Matrix::unsaid(siblings));
            found.len() - 1
        });
        let place = |id: NodeId| siblings.iter().position(|s| *s == id).unwrap_or_default();
        let (i, j) = (place(one), place(other));
        let cells = &mut found[at].times;
        if cells[i][j].is_some() {
            return Err(MethodError::Twice(format!("{node}:{than}")));
        }
        (cells[i][j], cells[j][i]) = (Some(times.value()), Some(1.0 / times.value()));
    }
    for matrix in &found {
        if let Some(place) = matrix.unjoined() {
            let code = |id: NodeId| framework.node(id).code.clone();
            return Err(MethodError::Unjoined(code(matrix.nodes[0]), code(matrix.nodes[place])));
        }
    }
    Ok(found)
}

impl Matrix {
    /// A matrix without comparisons.
    pub fn unsaid(siblings: &[NodeId]) -> Self {
        let n = siblings.len();
        let cell = |i: usize, j: usize| (i == j).then_some(1.0);
        let times = (0..n).map(|i| (0..n).map(|j| cell(i, j)).collect()).collect();
        Self { nodes: siblings.to_vec(), times }
    }

    /// The position of a sibling that no chain of comparisons connects to the first.
    fn unjoined(&self) -> Option<usize> {
        let n = self.nodes.len();
        let mut joined = vec![false; n];
        joined[0] = true;
        for _ in 0..n {
            for i in 0..n {
                joined[i] |= (0..n).any(|j| joined[j] && self.times[i][j].is_some());
            }
        }
        joined.iter().position(|joined| !joined)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix(rows: &[&[f64]]) -> Matrix {
        let times = rows.iter().map(|row| row.iter().map(|&t| (t > 0.0).then_some(t)).collect()).collect();
        Matrix { nodes: (0..rows.len()).map(NodeId).collect(), times }
    }

    #[test]
    fn comparisons_that_agree_give_their_own_ratios() {
        let agreed = matrix(&[&[1.0, 2.0, 4.0], &[0.5, 1.0, 2.0], &[0.25, 0.5, 1.0]]).priorities();
        assert!(agreed.shares.iter().zip([4.0, 2.0, 1.0]).all(|(s, w)| (s - w / 7.0).abs() < 1e-12));
        assert!(agreed.ratio < 1e-12 && agreed.revisit.is_none(), "{agreed:?}");
        // The one left out is completed from the others.
        let filled = matrix(&[&[1.0, 2.0, 0.0], &[0.5, 1.0, 2.0], &[0.0, 0.5, 1.0]]).priorities();
        assert!(filled.shares.iter().zip([4.0, 2.0, 1.0]).all(|(s, w)| (s - w / 7.0).abs() < 1e-6), "{filled:?}");
    }

    #[test]
    fn the_one_that_does_not_fit_is_the_one_to_revisit() {
        // 4 : 2 : 1, but the third is said to outdo the first.
        let torn =
            matrix(&[&[1.0, 2.0, 4.0, 0.2], &[0.5, 1.0, 2.0, 4.0], &[0.25, 0.5, 1.0, 2.0], &[5.0, 0.25, 0.5, 1.0]]);
        let found = torn.priorities();
        assert!(found.ratio > CONSISTENT, "{}", found.ratio);
        assert_eq!(found.revisit, Some((0, 3)));
    }
}
