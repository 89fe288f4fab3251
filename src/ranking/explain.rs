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

/// What a node adds to a ranked unit's composite score, or to its score on a node that it is in, or is.
pub fn added(ranking: &Ranking, node: NodeId, within: Option<NodeId>, unit: usize) -> f64 {
    let on = |node: NodeId| ranking.composite.on(node, unit);
    match (within, &ranking.composite.parts) {
        (Some(above), _) if above == node => on(node),
        (None, Some(parts)) => parts.points[node.0][unit],
        (Some(above), Some(parts)) => on(above) * parts.fractions[node.0][unit],
        // Of a bar for the whole or for a node alike: what is drawn are parts next below it.
        (_, None) => ranking.weights.of_siblings(node) * on(node),
    }
}

/// How long a node's part of a unit's bar is, in parts of the whole scale: of the bar for the composite, or of that for a node
/// that it is right below, or is.
///
/// A scale that goes below nought begins at its worse end, so that a bar has no parts to the left of it.
pub fn length(ranking: &Ranking, node: NodeId, within: Option<NodeId>, unit: usize) -> f64 {
    let from = ranking.ends.0.min(0.0);
    let share = if within == Some(node) { 1.0 } else { ranking.weights.of_siblings(node) };
    let best = best(ranking, within);
    if best > from { (added(ranking, node, within, unit) - share * from) / (best - from) } else { 0.0 }
}

/// The best that a score on a node can be, or that of the whole.
fn best(ranking: &Ranking, node: Option<NodeId>) -> f64 {
    match (&ranking.composite.parts, node) {
        (None, _) => ranking.ends.1,
        (Some(parts), None) => parts.best,
        (Some(parts), Some(node)) => parts.best_on[node.0],
    }
}

/// Where a score on a node, or of the whole, lies on its scale: from 0 at its beginning to 100 at its best.
pub fn position(ranking: &Ranking, node: Option<NodeId>, score: f64) -> f64 {
    let from = ranking.ends.0.min(0.0);
    let best = best(ranking, node);
    if best > from { (score - from) * (100.0 / (best - from)) } else { 0.0 }
}

impl Normalised {
    /// The ends of the scale, between which there is room: what nobody varies in has some round it.
    pub(super) fn room(&self) -> (f64, f64) {
        let (low, high) = self.ends;
        if low < high { (low, high) } else { (low.min(0.0), low.max(0.0) + 1.0) }
    }
}
