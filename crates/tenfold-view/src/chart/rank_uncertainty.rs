use tenfold_data::UnitId;
/// The uncertainty of the ranks under other weights, wherever it was computed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RankUncertainty {
    /// The first unit, and the part of all weightings under which it is first, 0 to 1.
    pub first_share: Option<(UnitId, f64)>,
    /// Units with their best and worst rank in 90 % of nearby weightings.
    pub ranges: Vec<(UnitId, usize, usize)>,
    /// Whether the results belong to earlier weights while new ones are computed.
    pub waiting: bool,
    /// Whether the computation failed.
    pub failed: bool,
}

impl RankUncertainty {
    /// Returns a unit's best and worst rank.
    pub fn range(&self, unit: UnitId) -> Option<(usize, usize)> {
        self.ranges.iter().find(|range| range.0 == unit).map(|&(_, low, high)| (low, high))
    }

    /// Returns whether there is anything to draw, now or soon.
    pub fn is_drawn(&self) -> bool {
        !self.failed && (self.waiting || !self.ranges.is_empty())
    }
}
