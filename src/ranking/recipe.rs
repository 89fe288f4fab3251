use super::{Weighting, resolve};
use crate::dataset::{Dataset, NodeId};

/// What the reader chose: a preset, and the points on every node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipe {
    /// The preset that it started from, by code.
    pub preset: String,
    /// The points now.
    pub weighting: Weighting,
}

impl Recipe {
    /// The recipe that the page opens with.
    pub fn start(dataset: &Dataset) -> Self {
        let code = &dataset.about.start;
        let weighting = resolve(dataset, code).unwrap_or_else(|| Weighting::even(&dataset.framework));
        Self { preset: code.clone(), weighting }
    }

    /// A preset as it is; `None` if the package has none with that code.
    pub fn preset(dataset: &Dataset, code: &str) -> Option<Self> {
        resolve(dataset, code).map(|weighting| Self { preset: code.to_owned(), weighting })
    }

    /// The preset that it started from, as it is.
    #[must_use]
    pub fn unmoved(&self, dataset: &Dataset) -> Self {
        Self::preset(dataset, &self.preset).unwrap_or_else(|| Self::start(dataset))
    }

    /// The nodes whose points differ from the preset's, in the publisher's order.
    pub fn moved_nodes(&self, dataset: &Dataset) -> Vec<NodeId> {
        let unmoved = self.unmoved(dataset).weighting;
        dataset.framework.ids().filter(|&id| self.weighting.get(id) != unmoved.get(id)).collect()
    }

    /// Whether any node's points differ from the preset's.
    pub fn moved(&self, dataset: &Dataset) -> bool {
        *self != self.unmoved(dataset)
    }

    /// The preset that changes of rank are told against, by code: the baseline until a weight moves, then the one that it
    /// started from.
    pub fn against<'a>(&'a self, dataset: &'a Dataset) -> &'a str {
        if self.moved(dataset) { &self.preset } else { &dataset.about.baseline }
    }
}
