use tenfold_data::{Framework, NodeId};
use tenfold_ranking::{Weighting, Weights};

/// The level of the tree whose weights change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The aspects, with the weights inside them fixed.
    Aspects,
    /// All indicators.
    Indicators,
}

impl Level {
    /// Returns the nodes, whose shares sum to 1: in the publisher's order, or in that of the table's columns.
    pub fn nodes(self, framework: &Framework) -> &[NodeId] {
        match self {
            Self::Aspects => framework.aspects(),
            Self::Indicators => framework.indicators(),
        }
    }

    /// Returns the global weights of the nodes.
    pub fn shares(self, weights: &Weights, framework: &Framework) -> Vec<f64> {
        self.nodes(framework).iter().map(|&id| weights.global_weight(id)).collect()
    }

    /// Creates a weighting with these shares, in points of this many decimals (at most six).
    pub fn weighting(self, shares: &[f64], held: &Weighting, framework: &Framework, decimals: u32) -> Weighting {
        Weighting::of_shares(self.nodes(framework), shares, held, framework, decimals)
    }
}
