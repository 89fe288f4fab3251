use super::{Criteria, Level};
use tenfold_data::Framework;
use tenfold_ranking::{Prepared, Ranking, Weighting};

/// A ranking and its inputs: the subject of every question.
#[derive(Debug, Clone, Copy)]
pub struct RankingContext<'a> {
    /// The tree.
    pub framework: &'a Framework,
    /// The figures.
    pub prepared: &'a Prepared,
    /// The current points.
    pub weighting: &'a Weighting,
    /// The ranking under them.
    pub ranking: &'a Ranking,
}

/// The decimals of points.
const DECIMALS: u32 = 6;

impl RankingContext<'_> {
    /// The scores of the criteria at a level.
    pub fn criteria(&self, level: Level) -> Criteria {
        match level {
            Level::Aspects => Criteria::aspects(&self.ranking.composite, self.framework),
            Level::Indicators => Criteria::indicators(self.prepared),
        }
    }

    /// The current shares at a level.
    pub fn shares(&self, level: Level) -> Vec<f64> {
        level.shares(&self.ranking.weights, self.framework)
    }

    /// Scores under any weights that differ by more than this are not equal.
    pub(super) fn tolerance(&self) -> f64 {
        self.prepared.rounding.widest(self.framework)
    }

    /// The ranking under other points.
    pub fn under(&self, weighting: &Weighting) -> Ranking {
        Ranking::of(self.prepared, weighting, self.framework)
    }

    /// A weighting that a reader can load: these shares in the fewest decimals that keep their purpose, as the ranking
    /// itself confirms. `None` if six decimals are not enough.
    pub fn witness(&self, level: Level, shares: &[f64], keeps: impl Fn(&Ranking) -> bool) -> Option<Weighting> {
        (0..=DECIMALS)
            .map(|decimals| level.weighting(shares, self.weighting, self.framework, decimals))
            .find(|weighting| keeps(&self.under(weighting)))
    }
}
