/// The contribution of each node to each unit's composite score, if scores are not plain weighted means.
///
/// The contributions of siblings sum to their parent's, those of aspects to the score. Each is proportional to its
/// weighted value: what a mean takes off for imbalance is taken off all alike.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreDecomposition {
    /// A column a node, a cell a ranked unit.
    pub(crate) points: Vec<Vec<f64>>,
    /// The part of its parent's score that each node contributes: siblings sum to 1, or to 0 if all of them are left
    /// out.
    pub(crate) fractions: Vec<Vec<f64>>,
    /// The share of each node among its siblings that are not left out: empty if none of them ever is.
    pub(crate) shares: Vec<Vec<f64>>,
    /// For each node, the units without a score on it, because nothing below has a figure: empty if all have one.
    pub(crate) left_out: Vec<Vec<bool>>,
    /// The best possible composite score.
    pub(crate) best: f64,
    /// The best possible score on each node.
    pub(crate) best_on: Vec<f64>,
    /// Whether no contribution exceeds its weight times the best.
    pub(crate) bounded: bool,
}
