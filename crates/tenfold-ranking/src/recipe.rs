use super::{Method, Weighting, resolve};
use tenfold_data::{Dataset, NodeId};

/// A reader's choice: a preset, the points on every node, and the method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipe {
    /// The preset that it started from, by code.
    pub preset: String,
    /// The current points.
    pub weighting: Weighting,
    /// The method from figures to ranks.
    pub method: Method,
}

impl Recipe {
    /// The recipe that the page opens with.
    pub fn start(dataset: &Dataset) -> Self {
        let code = &dataset.about.start;
        let weighting = resolve(dataset, code).unwrap_or_else(|| Weighting::even(&dataset.framework));
        Self { preset: code.clone(), weighting, method: Method::published(dataset) }
    }

    /// A preset unchanged, by the publisher's method; `None` if the package has none with that code.
    pub fn preset(dataset: &Dataset, code: &str) -> Option<Self> {
        let method = Method::published(dataset);
        resolve(dataset, code).map(|weighting| Self { preset: code.to_owned(), weighting, method })
    }

    /// The preset that it started from, unchanged, by the same method but with the preset's own points.
    #[must_use]
    pub fn unmoved(&self, dataset: &Dataset) -> Self {
        let preset = Self::preset(dataset, &self.preset).unwrap_or_else(|| Self::start(dataset));
        Self { method: self.method.by_points(), ..preset }
    }

    /// Another preset, by the same method.
    pub fn with_preset(&self, dataset: &Dataset, code: &str) -> Option<Self> {
        Some(Self { method: self.method.by_points(), ..Self::preset(dataset, code)? })
    }

    /// The same with given points.
    #[must_use]
    pub fn with_points(&self, weighting: Weighting) -> Self {
        Self { weighting, method: self.method.by_points(), ..self.clone() }
    }

    /// The nodes whose points differ from the preset's, in the publisher's order.
    pub fn moved_nodes(&self, dataset: &Dataset) -> Vec<NodeId> {
        let unmoved = self.unmoved(dataset).weighting;
        dataset.framework.ids().filter(|&id| self.weighting.get(id) != unmoved.get(id)).collect()
    }

    /// Whether any node's points differ from the preset's, or are computed.
    pub fn moved(&self, dataset: &Dataset) -> bool {
        *self != self.unmoved(dataset)
    }

    /// The preset that changes of rank are counted from, by code: the baseline until a weight moves, then the one that
    /// it started from.
    pub fn against<'a>(&'a self, dataset: &'a Dataset) -> &'a str {
        if self.moved(dataset) { &self.preset } else { &dataset.about.baseline }
    }
}
