use super::{Criteria, Level};
use tenfold_data::Framework;
use tenfold_ranking::{Prepared, Ranking, Weighting};

/// A ranking and its inputs: the subject of every analysis.
#[derive(Debug, Clone, Copy)]
pub struct RankingContext<'a> {
    /// The tree of aspects and indicators.
    pub framework: &'a Framework,
    /// The prepared figures.
    pub prepared: &'a Prepared,
    /// The current points.
    pub weighting: &'a Weighting,
    /// The ranking under these points.
    pub ranking: &'a Ranking,
}

/// The decimals of points.
const DECIMALS: u32 = 6;

impl RankingContext<'_> {
    /// Returns the scores of the criteria at a level.
    pub fn criteria(&self, level: Level) -> Criteria {
        match level {
            Level::Aspects => Criteria::aspects(&self.ranking.composite, self.framework),
            Level::Indicators => Criteria::indicators(self.prepared),
        }
    }

    /// Returns the current shares at a level.
    pub fn shares(&self, level: Level) -> Vec<f64> {
        level.shares(&self.ranking.weights, self.framework)
    }

    /// Returns the tolerance of ties: scores under any weights that differ by more are not equal.
    pub(super) fn tolerance(&self) -> f64 {
        self.prepared.rounding.widest(self.framework)
    }

    /// Ranks the units under other points.
    pub fn under(&self, weighting: &Weighting) -> Ranking {
        Ranking::of(self.prepared, weighting, self.framework)
    }

    /// Finds a weighting to load: these shares in the fewest decimals under which `keeps` holds for the ranking itself.
    /// `None` if six decimals are not enough.
    pub fn witness(&self, level: Level, shares: &[f64], keeps: impl Fn(&Ranking) -> bool) -> Option<Weighting> {
        (0..=DECIMALS)
            .map(|decimals| level.weighting(shares, self.weighting, self.framework, decimals))
            .find(|weighting| keeps(&self.under(weighting)))
    }
}
