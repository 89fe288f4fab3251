use super::Ranking;
use crate::dataset::{Framework, NodeId};

/// What a node adds to a unit's composite score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contribution {
    /// The node.
    pub node: NodeId,
    /// Its part of the composite, in points of 100.
    pub points: f64,
    /// What it would add if the unit were the best of all on everything in it.
    pub most: f64,
}

/// What each aspect adds to a ranked unit's score, in the publisher's order. They sum to the score but for rounding.
pub fn contributions(ranking: &Ranking, framework: &Framework, unit: usize) -> Vec<Contribution> {
    framework.aspects().iter().map(|&node| contribution(ranking, node, unit)).collect()
}

/// What a node adds to a ranked unit's score. What is below a node sums to it but for rounding.
pub fn contribution(ranking: &Ranking, node: NodeId, unit: usize) -> Contribution {
    let share = ranking.weights.of_whole(node);
    Contribution { node, points: share * ranking.composite.on(node, unit), most: share * 100.0 }
}
