use crate::{
    dataset::{Framework, NodeId, Points},
    ranking::{Weighting, Weights},
};

/// Which weights are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Those of the aspects, the shares inside them held.
    Aspects,
    /// Those of all indicators.
    Indicators,
}

impl Level {
    /// The nodes whose shares sum to the whole: in the publisher's order, or in that of the table's columns.
    pub fn nodes(self, framework: &Framework) -> &[NodeId] {
        match self {
            Self::Aspects => framework.aspects(),
            Self::Indicators => framework.indicators(),
        }
    }

    /// What the nodes have of the whole.
    pub fn shares(self, weights: &Weights, framework: &Framework) -> Vec<f64> {
        self.nodes(framework).iter().map(|&id| weights.of_whole(id)).collect()
    }

    /// A weighting that comes to these shares, in points of so many decimals (at most six).
    ///
    /// A node's points are its share among its siblings, in percent. Where all siblings have no share, they and all below
    /// keep the points that they have in `held`, as do all nodes below the level.
    pub fn weighting(self, shares: &[f64], held: &Weighting, framework: &Framework, decimals: u32) -> Weighting {
        let mut of_whole = vec![0.0; framework.len()];
        let mut known = vec![false; framework.len()];
        for (&id, &share) in self.nodes(framework).iter().zip(shares) {
            for node in std::iter::once(id).chain(framework.ancestors(id)) {
                of_whole[node.0] += share.max(0.0);
                known[node.0] = true;
            }
        }
        let mut weighting = held.clone();
        for id in framework.ids().filter(|id| known[id.0]) {
            let family: f64 = framework.siblings(id).iter().map(|s| of_whole[s.0]).sum();
            if family > 0.0 {
                weighting.set(id, Points::rounded(100.0 * of_whole[id.0] / family, decimals));
            }
        }
        weighting
    }
}
