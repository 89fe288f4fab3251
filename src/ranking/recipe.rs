use super::{Weighting, resolve};
use crate::dataset::Dataset;

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

    /// Whether any node's points differ from the preset's.
    pub fn moved(&self, dataset: &Dataset) -> bool {
        *self != self.unmoved(dataset)
    }
}
