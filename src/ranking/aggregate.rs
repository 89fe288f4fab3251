use super::{Column, Parts, Prepared, Weights};
use crate::dataset::{Framework, NodeId, Packed, packed};

/// The composite score of every ranked unit, and its score on every node.
#[derive(Debug, Clone, PartialEq)]
pub struct Composite {
    /// On the scale of the normalised figures, 0 to 100 by default, unrounded: a cell a ranked unit.
    pub scores: Vec<f64>,
    pub(super) nodes: Vec<Vec<f64>>,
    /// What each node makes of the scores, where that is not its share of the whole times its score.
    pub(super) parts: Option<Parts>,
}

impl Composite {
    /// Takes the weighted arithmetic mean at each level, from the bottom up (OECD/JRC Handbook 2008, p. 103: linear
    /// aggregation).
    pub fn of(prepared: &Prepared, weights: &Weights, framework: &Framework) -> Self {
        debug_assert!(!prepared.imputed.leaves_out(), "figures that are left out are no part of a plain mean");
        let units = prepared.screened.ranked.len();
        let mut nodes: Vec<Vec<f64>> = vec![Vec::new(); framework.len()];
        for id in framework.bottom_up() {
            nodes[id.0] = match &framework.node(id).indicator {
                Some(indicator) => prepared.imputed.columns[indicator.column].clone(),
                None => mean(framework.summands(Some(id)), &nodes, weights, units),
            };
        }
        let scores = mean(framework.summands(None), &nodes, weights, units);
        Self { scores, nodes, parts: None }
    }

    /// A ranked unit's score on a node; `None` where it has no figure on anything below, and none is filled in.
    pub fn on(&self, node: NodeId, unit: usize) -> Option<f64> {
        self.all_on(node).get(unit)
    }

    /// All ranked units' scores on a node.
    pub fn all_on(&self, node: NodeId) -> Column<'_> {
        let left_out = self.parts.as_ref().map_or(&[][..], |parts| &parts.left_out[node.0]);
        Column::with_missing(&self.nodes[node.0], left_out)
    }
}

packed! {
    Composite { scores, nodes, parts }
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
