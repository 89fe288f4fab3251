use super::{Parts, Prepared, Weights, levelled};
use crate::dataset::{Framework, Indicator, NodeId, Packed, packed};

/// The composite score of every ranked unit, and its score on every node.
#[derive(Debug, Clone, PartialEq)]
pub struct Composite {
    /// On the scale of the normalised figures, 0 to 100 by default, unrounded: a cell a ranked unit.
    pub scores: Vec<f64>,
    pub(super) nodes: Vec<Vec<f64>>,
    /// What each node makes of the scores, where that is not its share of the whole times its score.
    pub(super) parts: Option<Parts>,
    pub(super) errors: Errors,
}

/// The most that rounding has taken scores from those of exact arithmetic.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Errors {
    pub(super) whole: f64,
    pub(super) nodes: Vec<f64>,
}

impl Composite {
    /// Takes the weighted arithmetic mean at each level, from the bottom up (OECD/JRC Handbook 2008, p. 103: linear
    /// aggregation).
    pub fn of(prepared: &Prepared, weights: &Weights, framework: &Framework) -> Self {
        let units = prepared.screened.ranked.len();
        let mut nodes: Vec<Vec<f64>> = vec![Vec::new(); framework.len()];
        let mut errors = vec![0.0; framework.len()];
        let error = |family: &[NodeId], errors: &[f64]| {
            let own = prepared.rounding.of_mean(family.len());
            family.iter().fold(own, |sum, &id| sum + weights.of_siblings(id) * errors[id.0])
        };
        for id in framework.bottom_up() {
            let family = framework.summands(Some(id));
            (nodes[id.0], errors[id.0]) = match &framework.node(id).indicator {
                Some(Indicator { column, .. }) => {
                    (prepared.imputed.columns[*column].clone(), prepared.rounding.cells[*column])
                }
                None => (mean(family, &nodes, weights, units), error(family, &errors)),
            };
        }
        let family = framework.summands(None);
        let scores = mean(family, &nodes, weights, units);
        let errors = Errors { whole: error(family, &errors), nodes: errors };
        Self { scores, nodes, parts: None, errors }
    }

    /// Whether it has a score for so many units on so many nodes.
    pub(super) fn fits(&self, nodes: usize, units: usize) -> bool {
        let all = |columns: &[Vec<f64>]| columns.len() == nodes && columns.iter().all(|column| column.len() == units);
        let parts = self.parts.as_ref();
        self.scores.len() == units
            && all(&self.nodes)
            && parts.is_none_or(|p| all(&p.points) && all(&p.fractions) && p.best_on.len() == nodes)
    }

    /// A ranked unit's score on a node.
    pub fn on(&self, node: NodeId, unit: usize) -> f64 {
        self.nodes[node.0][unit]
    }

    /// All ranked units' scores on a node.
    pub fn all_on(&self, node: NodeId) -> &[f64] {
        &self.nodes[node.0]
    }

    /// Scores on a node, or of the whole, that differ by no more are equal: see [`Rounding`](super::Rounding).
    pub fn tolerance(&self, node: Option<NodeId>) -> f64 {
        2.0 * node.map_or(self.errors.whole, |node| self.errors.nodes[node.0])
    }

    /// All ranked units' scores on a node, or of the whole, equal ones as the same number.
    pub fn levelled(&self, node: Option<NodeId>) -> Vec<f64> {
        levelled(node.map_or(&self.scores, |node| self.all_on(node)), self.tolerance(node))
    }
}

packed! {
    Composite { scores, nodes, parts, errors }
    Errors { whole, nodes }
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
