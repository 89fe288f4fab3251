use super::{Normalised, Ranking};
use tenfold_data::{Framework, NodeId, RankedId};

/// A node's contribution to a unit's composite score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contribution {
    /// The node.
    pub node: NodeId,
    /// In points of the composite's scale; `None` if the unit has no figure below the node, and none is imputed.
    pub points: Option<f64>,
    /// The contribution if the unit were the best of all on everything below. `None` if it contributes nothing, and for
    /// methods by which a contribution can exceed its weight.
    pub most: Option<f64>,
}

/// The contribution of each aspect to a ranked unit's score, in the publisher's order. They sum to the score but for
/// rounding.
pub fn contributions(ranking: &Ranking, framework: &Framework, unit: RankedId) -> Vec<Contribution> {
    framework.aspects().iter().map(|&node| contribution(ranking, framework, node, unit)).collect()
}

/// A node's contribution to a ranked unit's score. The contributions of its children sum to it but for rounding.
pub fn contribution(ranking: &Ranking, framework: &Framework, node: NodeId, unit: RankedId) -> Contribution {
    let parts = ranking.composite.parts.as_ref();
    let best = parts.map_or(Some(ranking.ends.1), |parts| parts.bounded.then_some(parts.best));
    let most = best.and_then(|best| Some(own_share_of_whole(ranking, framework, node, unit)? * best));
    Contribution { node, points: added(ranking, node, None, unit), most }
}

/// A node's share among its siblings in a ranked unit's own score: its local weight, or more if siblings are left out.
/// `None` if it is left out itself.
pub fn own_share(ranking: &Ranking, node: NodeId, unit: RankedId) -> Option<f64> {
    let own = ranking.composite.parts.as_ref().and_then(|parts| parts.shares[node.0].get(unit.0));
    let is_there = ranking.composite.on(node, unit).is_some();
    is_there.then(|| own.copied().unwrap_or_else(|| ranking.weights.local_weight(node)))
}

/// The same relative to the composite.
pub fn own_share_of_whole(ranking: &Ranking, framework: &Framework, node: NodeId, unit: RankedId) -> Option<f64> {
    if ranking.composite.parts.as_ref().is_none_or(|parts| parts.left_out.iter().all(Vec::is_empty)) {
        return Some(ranking.weights.global_weight(node));
    }
    let mut way = std::iter::once(node).chain(framework.ancestors(node));
    way.try_fold(1.0, |whole, node| Some(whole * own_share(ranking, node, unit)?))
}

/// A node's contribution to a ranked unit's composite score, or to its score on an ancestor; `None` if the unit has no
/// figure below it, and none is imputed.
pub fn added(ranking: &Ranking, node: NodeId, within: Option<NodeId>, unit: RankedId) -> Option<f64> {
    let on = |node: NodeId| ranking.composite.on(node, unit);
    let own = on(node)?;
    match (within, &ranking.composite.parts) {
        (Some(above), _) if above == node => Some(own),
        (None, Some(parts)) => Some(parts.points[node.0][unit.0]),
        (Some(above), Some(parts)) => Some(on(above)? * parts.fractions[node.0][unit.0]),
        (None, None) => Some(ranking.weights.global_weight(node) * own),
        (Some(_), None) => Some(ranking.weights.local_weight(node) * own),
    }
}

/// The length of a node's segment in a unit's bar, as a part of the whole scale: of the bar for the composite, or for
/// the node's parent, or for itself. A missing score has no length.
///
/// A scale that goes below zero begins at its worse end, so that no segment lies to the left of the bar.
pub fn length(ranking: &Ranking, node: NodeId, within: Option<NodeId>, unit: RankedId) -> f64 {
    let from = ranking.ends.0.min(0.0);
    let share = if within == Some(node) { Some(1.0) } else { own_share(ranking, node, unit) };
    let best = best(ranking, within);
    match added(ranking, node, within, unit).zip(share) {
        Some((added, share)) if best > from => (added - share * from) / (best - from),
        _ => 0.0,
    }
}

/// The best that a score on a node can be, or that of the whole.
fn best(ranking: &Ranking, node: Option<NodeId>) -> f64 {
    match (&ranking.composite.parts, node) {
        (None, _) => ranking.ends.1,
        (Some(parts), None) => parts.best,
        (Some(parts), Some(node)) => parts.best_on[node.0],
    }
}

/// The position of a score on its scale, from 0 at its beginning to 100 at its best, on a node or for the composite.
pub fn position(ranking: &Ranking, node: Option<NodeId>, score: f64) -> f64 {
    let from = ranking.ends.0.min(0.0);
    let best = best(ranking, node);
    if best > from { (score - from) * (100.0 / (best - from)) } else { 0.0 }
}

impl Normalised {
    /// The ends of the scale with some width: a scale on which all units are the same is widened.
    pub(super) fn room(&self) -> (f64, f64) {
        let (low, high) = self.ends;
        if low < high { (low, high) } else { (low.min(0.0), low.max(0.0) + 1.0) }
    }
}
