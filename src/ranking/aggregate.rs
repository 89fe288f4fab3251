use super::{Prepared, Weights};
use crate::dataset::{Framework, NodeId};

/// The composite score of every ranked unit, and its score on every node.
#[derive(Debug, Clone, PartialEq)]
pub struct Composite {
    /// 0 to 100, unrounded: a cell a ranked unit.
    pub scores: Vec<f64>,
    nodes: Vec<Vec<f64>>,
}

impl Composite {
    /// Takes the weighted arithmetic mean at each level, from the bottom up (OECD/JRC Handbook 2008, p. 103: linear
    /// aggregation).
    pub fn of(prepared: &Prepared, weights: &Weights, framework: &Framework) -> Self {
        let units = prepared.screened.ranked.len();
        let mut nodes: Vec<Vec<f64>> = vec![Vec::new(); framework.len()];
        for id in framework.bottom_up() {
            nodes[id.0] = match &framework.node(id).indicator {
                Some(indicator) => prepared.imputed.columns[indicator.column].clone(),
                None => mean(framework.summands(Some(id)), &nodes, weights, units),
            };
        }
        let scores = mean(framework.summands(None), &nodes, weights, units);
        Self { scores, nodes }
    }

    /// A ranked unit's score on a node, 0 to 100.
    pub fn on(&self, node: NodeId, unit: usize) -> f64 {
        self.nodes[node.0][unit]
    }
}

fn mean(family: &[NodeId], nodes: &[Vec<f64>], weights: &Weights, units: usize) -> Vec<f64> {
    let mut sums = vec![0.0; units];
    for &id in family {
        let share = weights.of_siblings(id);
        for (sum, value) in sums.iter_mut().zip(&nodes[id.0]) {
            *sum += share * value;
        }
    }
    sums
}
