use tenfold_data::{Framework, NodeId, argsort};
use tenfold_robustness::SobolIndices;

/// The sensitivity of a rank to one indicator's weight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeightSensitivity {
    /// The indicator.
    pub node: NodeId,
    /// The part of the variance that its weight explains, alone and with others: a total Sobol' index, 0 to 1.
    pub part: f64,
}

/// The number of indicators that are listed.
const TOLD: usize = 3;

impl WeightSensitivity {
    /// Returns the indicators with the greatest effect, greatest first; empty if the rank is always the same.
    pub fn most(framework: &Framework, found: &SobolIndices) -> Vec<Self> {
        let indicators = framework.indicators();
        let part = |at: usize| found.total(at).unwrap_or_default();
        let order = argsort(found.inputs.len().min(indicators.len()), &|a, b| part(b).total_cmp(&part(a)));
        let all = order.into_iter().map(|at| Self { node: indicators[at], part: part(at).min(1.0) });
        all.take(TOLD).filter(|hold| hold.part > 0.0).collect()
    }
}
