use super::Ranking;
use crate::dataset::{Framework, NodeId};

/// What a node adds to a unit's composite score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contribution {
    /// The node.
    pub node: NodeId,
    /// Its part of the composite, in points of 100.
    pub points: f64,
}

/// What each aspect adds to a ranked unit's score, in the publisher's order. They sum to the score but for rounding.
pub fn contributions(ranking: &Ranking, framework: &Framework, unit: usize) -> Vec<Contribution> {
    let points = |&node: &NodeId| ranking.weights.of_siblings(node) * ranking.composite.on(node, unit);
    framework.aspects().iter().map(|node| Contribution { node: *node, points: points(node) }).collect()
}
