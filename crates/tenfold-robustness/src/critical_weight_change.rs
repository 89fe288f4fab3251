use super::{Level, RankingContext};
use tenfold_data::{NodeId, Points, RankedId, argsort};
use tenfold_ranking::Weighting;

/// The smallest change of one node's weight that swaps two units, while its siblings keep their proportions.
#[derive(Debug, Clone, PartialEq)]
pub struct CriticalWeightChange {
    /// The node whose weight changes.
    pub node: NodeId,
    /// Its current global weight, 0 to 1.
    pub from: f64,
    /// Its global weight at which the two units tie.
    pub to: f64,
    /// A weighting just beyond the tie: by at most a tenth of the change if six decimals allow, in as few as possible.
    pub weighting: Weighting,
}

impl CriticalWeightChange {
    /// Returns the size of the change of the node's global weight, 0 to 1.
    pub fn distance(&self) -> f64 {
        (self.to - self.from).abs()
    }
}

/// Two neighbours are too close to call if a smaller change of one aspect's global weight than this swaps them: one
/// point of a hundred.
pub const CLOSE: f64 = 0.01;

/// The most by which a suggested weighting goes past the tie, as a part of the change.
const SLACK: f64 = 0.1;

impl RankingContext<'_> {
    /// Returns the node's global weight at which `behind` ties with `ahead`; `None` if there is none.
    ///
    /// It has a closed form, because the lead is linear in the node's local weight.
    pub fn tie_share(&self, ahead: RankedId, behind: RankedId, node: NodeId) -> Option<f64> {
        let part = |sum: f64, id: &NodeId| Some(sum + self.part_of_lead(ahead, behind, *id)?);
        let mut family = self.framework.siblings(node).split(|id| *id == node);
        // Sum in the order of `levels_of_aspects`, so that both give the same bits.
        let before = family.next().unwrap_or_default().iter().try_fold(0.0, part)?;
        let after = family.next().unwrap_or_default().iter().rev().try_fold(0.0, part)?;
        self.level(ahead, behind, node, before + after)
    }

    /// Computes [`tie_share`](Self::tie_share) for each aspect, in the publisher's order.
    ///
    /// Sums the other aspects' contributions from both ends, once for all aspects: a separate sum for each of five
    /// hundred aspects would be slow.
    pub fn levels_of_aspects(&self, ahead: RankedId, behind: RankedId) -> Vec<Option<f64>> {
        let aspects = Level::Aspects.nodes(self.framework);
        let parts = aspects.iter().map(|&id| self.part_of_lead(ahead, behind, id)).collect::<Option<Vec<f64>>>();
        // No tie can be computed if either unit lacks a score on an aspect.
        let Some(parts) = parts else { return vec![None; aspects.len()] };
        let mut after = vec![0.0; parts.len() + 1];
        for (place, part) in parts.iter().enumerate().rev() {
            after[place] = after[place + 1] + part;
        }
        let mut before = 0.0;
        let level = |(place, &id): (usize, &NodeId)| {
            let level = self.level(ahead, behind, id, before + after[place + 1]);
            before += parts[place];
            level
        };
        aspects.iter().enumerate().map(level).collect()
    }

    /// Returns a node's contribution to the lead on its parent.
    fn part_of_lead(&self, ahead: RankedId, behind: RankedId, id: NodeId) -> Option<f64> {
        Some(self.ranking.weights.local_weight(id) * self.lead(ahead, behind, id)?)
    }

    /// Returns the lead of one unit over another on a node; `None` if either has no score on it.
    fn lead(&self, ahead: RankedId, behind: RankedId, id: NodeId) -> Option<f64> {
        let composite = &self.ranking.composite;
        Some(composite.on(id, ahead)? - composite.on(id, behind)?)
    }

    /// Computes the global weight at which two units tie, given the siblings' contribution to the lead.
    fn level(&self, ahead: RankedId, behind: RankedId, node: NodeId, others: f64) -> Option<f64> {
        let (weights, composite) = (&self.ranking.weights, &self.ranking.composite);
        let (share, above) = (weights.local_weight(node), self.above(node));
        if share >= 1.0 || above <= 0.0 {
            return None;
        }
        let (own, others) = (self.lead(ahead, behind, node)?, others / (1.0 - share));
        let family = share * own + (1.0 - share) * others;
        let elsewhere = (composite.scores[ahead.0] - composite.scores[behind.0]) / above - family;
        let level = (elsewhere + others) / (others - own);
        (level.is_finite() && (0.0..=1.0).contains(&level)).then_some(above * level)
    }

    /// Finds the smallest change among these nodes that swaps two units; `None` if no node can swap them.
    pub fn critical_weight_change(
        &self,
        ahead: RankedId,
        behind: RankedId,
        nodes: impl Iterator<Item = NodeId>,
    ) -> Option<CriticalWeightChange> {
        let global_weight = |id| self.ranking.weights.global_weight(id);
        let found: Vec<(NodeId, f64)> = nodes.filter_map(|id| Some((id, self.tie_share(ahead, behind, id)?))).collect();
        let distance = |place: usize| (found[place].1 - global_weight(found[place].0)).abs();
        argsort(found.len(), &|a, b| distance(a).total_cmp(&distance(b))).into_iter().find_map(|place| {
            let (node, to) = found[place];
            let weighting = self.beyond(node, to, ahead, behind)?;
            Some(CriticalWeightChange { node, from: global_weight(node), to, weighting })
        })
    }

    /// Returns whether a change of one aspect's global weight by less than a point swaps two units.
    pub fn too_close(&self, ahead: RankedId, behind: RankedId) -> bool {
        let mut levels = self.levels_of_aspects(ahead, behind).into_iter().zip(Level::Aspects.nodes(self.framework));
        levels.any(|(level, &id)| level.is_some_and(|to| (to - self.ranking.weights.global_weight(id)).abs() < CLOSE))
    }

    /// Finds points that move the node's weight just past the tie; its siblings' points stay fixed if possible.
    fn beyond(&self, node: NodeId, to: f64, ahead: RankedId, behind: RankedId) -> Option<Weighting> {
        let points = |id| f64::from(self.weighting.get(id).millionths()) / 1e6;
        let others: f64 = self.others(node).map(points).sum();
        let to = to / self.above(node);
        // If the node needs more than a hundred points, it gets a hundred and its siblings fewer.
        let (own, scale) = match others * to / (1.0 - to) {
            own if own <= 100.0 => (own, 1.0),
            _ => (100.0, 100.0 * (1.0 - to) / (to * others)),
        };
        let from = self.ranking.weights.local_weight(node);
        let up = to > from;
        (0..=6).find_map(|decimals| {
            let half = 0.5 / f64::from(10_u32.pow(decimals));
            let step =
                |points: f64, up: bool| Points::rounded(if up { points + half } else { points - half }, decimals);
            let mut weighting =
                self.weighting.clone().with(node, if scale < 1.0 { Points::MAX } else { step(own, up) });
            if scale < 1.0 {
                for id in self.others(node) {
                    weighting.set(id, step(points(id) * scale, !up));
                }
            }
            let ranking = self.under(&weighting);
            let swapped = ranking.rank(behind) < ranking.rank(ahead);
            let past = (ranking.weights.local_weight(node) - to).abs();
            (swapped && (past <= SLACK * (to - from).abs() || decimals == 6)).then_some(weighting)
        })
    }

    fn others(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        self.framework.siblings(node).iter().copied().filter(move |id| *id != node)
    }

    /// Returns the global weight of the node's parent.
    fn above(&self, node: NodeId) -> f64 {
        self.framework.node(node).parent.map_or(1.0, |parent| self.ranking.weights.global_weight(parent))
    }
}
