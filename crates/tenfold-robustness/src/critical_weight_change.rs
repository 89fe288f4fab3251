use super::{Level, RankingContext};
use tenfold_data::{NodeId, Points, RankedId, argsort};
use tenfold_ranking::Weighting;

/// The smallest change of one node's weight that swaps two units, its siblings keeping their proportions.
#[derive(Debug, Clone, PartialEq)]
pub struct CriticalWeightChange {
    /// The node.
    pub node: NodeId,
    /// Its current share of the whole, 0 to 1.
    pub from: f64,
    /// Its share of the whole at which the two are tied.
    pub to: f64,
    /// A weighting just beyond that share, by at most a tenth of the change, in as few decimals as possible.
    pub weighting: Weighting,
}

impl CriticalWeightChange {
    /// The change of its share of the whole, 0 to 1.
    pub fn distance(&self) -> f64 {
        (self.to - self.from).abs()
    }
}

/// Two neighbours are too close to call if a change of an aspect's share of the whole below this swaps them: one point
/// of a hundred.
pub const CLOSE: f64 = 0.01;

/// A weighting to load goes past the tie by at most this part of the change.
const SLACK: f64 = 0.1;

impl RankingContext<'_> {
    /// The share of the whole at which a node makes `behind` tie with `ahead`; `None` if no share does.
    ///
    /// In closed form: the lead is linear in the node's share among its siblings.
    pub fn tie_share(&self, ahead: RankedId, behind: RankedId, node: NodeId) -> Option<f64> {
        let part = |sum: f64, id: &NodeId| Some(sum + self.part_of_lead(ahead, behind, *id)?);
        let mut family = self.framework.siblings(node).split(|id| *id == node);
        // In the order of `levels_of_aspects`, so that both give the same bits.
        let before = family.next().unwrap_or_default().iter().try_fold(0.0, part)?;
        let after = family.next().unwrap_or_default().iter().rev().try_fold(0.0, part)?;
        self.level(ahead, behind, node, before + after)
    }

    /// The same for each aspect, in the publisher's order.
    ///
    /// The others' parts are summed from either end, once for all aspects: with five hundred of them, summing for each
    /// would be slow.
    pub fn levels_of_aspects(&self, ahead: RankedId, behind: RankedId) -> Vec<Option<f64>> {
        let aspects = Level::Aspects.nodes(self.framework);
        let parts = aspects.iter().map(|&id| self.part_of_lead(ahead, behind, id)).collect::<Option<Vec<f64>>>();
        // If either has no score on an aspect, no tie can be computed.
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

    /// A node's contribution to the lead on its parent.
    fn part_of_lead(&self, ahead: RankedId, behind: RankedId, id: NodeId) -> Option<f64> {
        Some(self.ranking.weights.local_weight(id) * self.lead(ahead, behind, id)?)
    }

    /// The lead of one unit over another on a node; `None` if either has no score on it.
    fn lead(&self, ahead: RankedId, behind: RankedId, id: NodeId) -> Option<f64> {
        let composite = &self.ranking.composite;
        Some(composite.on(id, ahead)? - composite.on(id, behind)?)
    }

    /// The share at which two units tie, given the contribution of the node's siblings to the lead.
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

    /// The smallest change among these nodes that swaps two units; `None` if none of them can.
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

    /// Whether the order of two units swaps if one aspect's share changes by less than a point.
    pub fn too_close(&self, ahead: RankedId, behind: RankedId) -> bool {
        let mut levels = self.levels_of_aspects(ahead, behind).into_iter().zip(Level::Aspects.nodes(self.framework));
        levels.any(|(level, &id)| level.is_some_and(|to| (to - self.ranking.weights.global_weight(id)).abs() < CLOSE))
    }

    /// Points for the node, the others' fixed, that take its share just past the tie.
    fn beyond(&self, node: NodeId, to: f64, ahead: RankedId, behind: RankedId) -> Option<Weighting> {
        let points = |id| f64::from(self.weighting.get(id).millionths()) / 1e6;
        let others: f64 = self.others(node).map(points).sum();
        let to = to / self.above(node);
        // Beyond a hundred points the node has all of them, and the others fewer.
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

    /// The global weight of the node's parent.
    fn above(&self, node: NodeId) -> f64 {
        self.framework.node(node).parent.map_or(1.0, |parent| self.ranking.weights.global_weight(parent))
    }
}
