use super::{Criteria, Level};
use tenfold_data::Framework;
use tenfold_ranking::{Prepared, Ranking, Weighting};

/// The ranking as it stands, and what it was made of: what every question is asked of.
#[derive(Debug, Clone, Copy)]
pub struct RankingContext<'a> {
    /// The tree.
    pub framework: &'a Framework,
    /// The figures.
    pub prepared: &'a Prepared,
    /// The points now.
    pub weighting: &'a Weighting,
    /// What they come to.
    pub ranking: &'a Ranking,
}

/// Points hold so many decimals.
const DECIMALS: u32 = 6;

impl RankingContext<'_> {
    /// The scores on what is weighed at a level.
    pub fn criteria(&self, level: Level) -> Criteria {
        match level {
            Level::Aspects => Criteria::aspects(&self.ranking.composite, self.framework),
            Level::Indicators => Criteria::indicators(self.prepared),
        }
    }

    /// The shares now at a level.
    pub fn shares(&self, level: Level) -> Vec<f64> {
        level.shares(&self.ranking.weights, self.framework)
    }

    /// Scores under any weights that differ by more are not equal.
    pub(super) fn tolerance(&self) -> f64 {
        self.prepared.rounding.widest(self.framework)
    }

    /// The ranking under other points.
    pub fn under(&self, weighting: &Weighting) -> Ranking {
        Ranking::of(self.prepared, weighting, self.framework)
    }

    /// A weighting that a reader can load: these shares in as few decimals as keep what they were found for, recomputed by
    /// the ranking itself. `None` where even six decimals do not.
    pub fn witness(&self, level: Level, shares: &[f64], keeps: impl Fn(&Ranking) -> bool) -> Option<Weighting> {
        (0..=DECIMALS)
            .map(|decimals| level.weighting(shares, self.weighting, self.framework, decimals))
            .find(|weighting| keeps(&self.under(weighting)))
    }
}
