use crate::dataset::{Packed, packed};

/// What each node makes of each unit's composite score, where scores are no plain weighted means.
///
/// A family's parts sum to its parent's, the aspects' to the score. Each is the part that its weighted value has in its family's
/// sum of such values: what a mean takes off for imbalance is taken off all alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// A column a node, a cell a ranked unit.
    pub(super) points: Vec<Vec<f64>>,
    /// The part of its parent's score that each node makes: of a family all 1, or none where all of it is left out.
    pub(super) fractions: Vec<Vec<f64>>,
    /// Of each node its share among those of its siblings that are not left out: empty where none of the family ever is.
    pub(super) shares: Vec<Vec<f64>>,
    /// Of each node the units that have no score on it, because nothing below has a figure: empty where all have one.
    pub(super) left_out: Vec<Vec<bool>>,
    /// The best that a composite score can be, or that one is.
    pub(super) best: f64,
    /// The same of a score on each node.
    pub(super) best_on: Vec<f64>,
    /// Whether no part of a score is more than its weight times the best.
    pub(super) bounded: bool,
}

impl Parts {
    /// Whether it has a part for so many units of so many nodes.
    pub(super) fn fits(&self, nodes: usize, units: usize) -> bool {
        let all = |columns: &[Vec<f64>]| columns.len() == nodes && columns.iter().all(|column| column.len() == units);
        // What lacks nothing has no list.
        let few = |length: usize| length == 0 || length == units;
        all(&self.points)
            && all(&self.fractions)
            && self.best_on.len() == nodes
            && self.shares.len() == nodes
            && self.shares.iter().all(|shares| few(shares.len()))
            && self.left_out.len() == nodes
            && self.left_out.iter().all(|left_out| few(left_out.len()))
    }
}

packed! {
    Parts { points, fractions, shares, left_out, best, best_on, bounded }
}
