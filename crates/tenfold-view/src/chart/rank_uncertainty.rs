/// How the places hold under other weights: plain figures, wherever they were computed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RankUncertainty {
    /// The unit that is first (its row in the table), and under what part of all weightings it is, 0 to 1.
    pub first_share: Option<(usize, f64)>,
    /// Units (rows in the table) with the best and the worst rank that they have in 90 % of nearby weightings.
    pub ranges: Vec<(usize, usize, usize)>,
    /// Whether these are of weights that were set before, and others on their way.
    pub waiting: bool,
    /// Whether they could not be computed.
    pub failed: bool,
}

impl RankUncertainty {
    /// A unit's best and worst rank.
    pub fn range(&self, unit: usize) -> Option<(usize, usize)> {
        self.ranges.iter().find(|range| range.0 == unit).map(|&(_, low, high)| (low, high))
    }

    /// Whether there is anything to draw, now or soon.
    pub fn is_drawn(&self) -> bool {
        !self.failed && (self.waiting || !self.ranges.is_empty())
    }
}
