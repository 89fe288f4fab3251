use super::{Normalised, Ranking};
use crate::dataset::{Framework, NodeId};

/// What a node adds to a unit's composite score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contribution {
    /// The node.
    pub node: NodeId,
    /// Its part of the composite, in points of its scale.
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
    let Ranking { composite, ends, .. } = ranking;
    let (points, best) = match &composite.parts {
        None => (share * composite.on(node, unit), ends.1),
        Some(parts) => (parts.points[node.0][unit], parts.best),
    };
    Contribution { node, points, most: share * best }
}

/// How long a node's part of a unit's bar is, in parts of the whole scale: of the bar for the composite, or of that for a node
/// that it is in, or is.
///
/// A scale that goes below nought begins at its worse end, so that a bar has no parts to the left of it.
pub fn length(ranking: &Ranking, node: NodeId, within: Option<NodeId>, unit: usize) -> f64 {
    let Ranking { weights, composite, ends, .. } = ranking;
    let from = ends.0.min(0.0);
    let is_within = within == Some(node);
    if let Some(parts) = &composite.parts {
        let points = |node: NodeId| parts.points[node.0][unit];
        let (whole, best, of) = match within {
            None => (composite.scores[unit], parts.best, points(node)),
            Some(above) => {
                let own = composite.on(above, unit);
                let part = if is_within || points(above) == 0.0 { 1.0 } else { points(node) / points(above) };
                (own, parts.best_on[above.0], own * part)
            }
        };
        return if whole > from && best > from { of / best } else { 0.0 };
    }
    let share = if is_within { 1.0 } else { weights.of_siblings(node) };
    share * (composite.on(node, unit) - from) / (ends.1 - from)
}

impl Normalised {
    /// The ends of the scale, between which there is room: what nobody varies in has some round it.
    pub(super) fn room(&self) -> (f64, f64) {
        let (low, high) = self.ends;
        if low < high { (low, high) } else { (low.min(0.0), low.max(0.0) + 1.0) }
    }
}
