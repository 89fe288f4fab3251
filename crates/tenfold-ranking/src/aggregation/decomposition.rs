/// What each node makes of each unit's composite score, where scores are no plain weighted means.
///
/// A family's parts sum to its parent's, the aspects' to the score. Each is the part that its weighted value has in its family's
/// sum of such values: what a mean takes off for imbalance is taken off all alike.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreDecomposition {
    /// A column a node, a cell a ranked unit.
    pub(crate) points: Vec<Vec<f64>>,
    /// The part of its parent's score that each node makes: of a family all 1, or none where all of it is left out.
    pub(crate) fractions: Vec<Vec<f64>>,
    /// Of each node its share among those of its siblings that are not left out: empty where none of the family ever is.
    pub(crate) shares: Vec<Vec<f64>>,
    /// Of each node the units that have no score on it, because nothing below has a figure: empty where all have one.
    pub(crate) left_out: Vec<Vec<bool>>,
    /// The best that a composite score can be, or that one is.
    pub(crate) best: f64,
    /// The same of a score on each node.
    pub(crate) best_on: Vec<f64>,
    /// Whether no part of a score is more than its weight times the best.
    pub(crate) bounded: bool,
}
