use tenfold_data::RankedId;
use thiserror::Error;

use super::{
    Criteria, Level, RankingContext, SearchOutcome, WeightBounds, branch_and_bound,
    domain::Domain,
    opponents::{Opponents, RankDirection},
};
use tenfold_ranking::{Weighting, Weights};

/// A weighting under which a unit has a rank.
#[derive(Debug, Clone, PartialEq)]
pub struct RankTargetExact {
    /// The shares of the aspects at which the unit ties with the last one to pass, to nine decimals.
    pub shares: Vec<f64>,
    /// Their Euclidean distance from the current shares.
    pub distance: f64,
    /// Whether it is proved that no nearer weighting gives the rank.
    pub is_nearest: bool,
    /// Points just beyond, in the fewest decimals that go beyond by at most a tenth of the distance, if six suffice.
    pub weighting: Weighting,
    /// The rank under these points, as the ranking itself computes it: the requested one, or one beyond it if several
    /// units are passed at once.
    pub rank: usize,
}

/// The error of a rank that does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("There is no rank {rank}: ranks run from 1 to {units}.")]
pub struct RankOutOfRange {
    /// The requested rank.
    pub rank: usize,
    /// The number of ranked units.
    pub units: usize,
}

/// The most by which a suggested weighting goes beyond the nearest, as a part of the distance, if six decimals suffice.
const SLACK: f64 = 0.1;

/// The steps from the nearest shares into the cell behind them, as parts of the way.
const STEPS: [f64; 9] = [0.0, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1.0];

/// A unit and the rank that it should have.
pub(super) struct Goal<'a> {
    pub(super) criteria: &'a Criteria,
    pub(super) now: &'a [f64],
    pub(super) toward: RankDirection,
    /// The most opponents that may be ahead.
    pub(super) spare: usize,
    unit: RankedId,
    rank: usize,
    /// Scores that differ by no more than this may be equal.
    tie: f64,
}

impl RankingContext<'_> {
    /// Finds the nearest weighting of the aspects (least squares on the shares) under which a unit has a rank or, if
    /// ties exclude that rank, one beyond it.
    ///
    /// Uses branch and bound, nearest parts of the weightings first, so the first hit is the nearest. With more than
    /// [`MOST_SHARES`](super::MOST_SHARES) aspects, or beyond the work limit, returns the nearest hit on a few hundred
    /// straight lines.
    ///
    /// # Errors
    /// Returns [`RankOutOfRange`] if the rank does not exist.
    pub fn reach(&self, unit: RankedId, rank: usize) -> Result<SearchOutcome<RankTargetExact>, RankOutOfRange> {
        let (criteria, now) = (self.criteria(Level::Aspects), self.shares(Level::Aspects));
        let units = criteria.units();
        if rank == 0 || rank > units {
            return Err(RankOutOfRange { rank, units });
        }
        let here = self.ranking.rank(unit);
        if rank == here {
            let weighting = self.weighting.clone();
            return Ok(SearchOutcome::Found(RankTargetExact {
                shares: now,
                distance: 0.0,
                is_nearest: true,
                weighting,
                rank,
            }));
        }
        let (toward, spare) =
            if rank < here { (RankDirection::Better, rank - 1) } else { (RankDirection::Worse, units - rank) };
        let tie = self.tolerance();
        let rivals = Opponents::of(&criteria, unit, toward, tie);
        let goal = Goal { criteria: &criteria, now: &now, toward, spare, unit, rank, tie };
        Ok(branch_and_bound::nearest(&rivals, &Domain::new(&now, WeightBounds::All), &goal, &|from, to| {
            self.beyond_level(&goal, from, to)
        }))
    }

    /// Finds points from these shares towards others that give the rank or, failing that, one beyond it.
    fn beyond_level(&self, goal: &Goal, from: &[f64], to: &[f64]) -> Option<(Weighting, usize)> {
        let most = (1.0 + SLACK) * distance(from, goal.now);
        let find = |exactly: bool| {
            (0..=6).find_map(|decimals| {
                STEPS.iter().find_map(|step| {
                    let at: Vec<f64> = from.iter().zip(to).map(|(a, b)| a + step * (b - a)).collect();
                    let weighting = Level::Aspects.weighting(&at, self.weighting, self.framework, decimals);
                    let shares = Level::Aspects.shares(&Weights::of(&weighting, self.framework), self.framework);
                    let near = decimals == 6 || distance(&shares, goal.now) <= most;
                    // Ranking all units is expensive, so only a promising candidate is ranked.
                    let fits = near && goal.is_met(goal.rank_under(&shares), exactly);
                    let rank = fits.then(|| self.under(&weighting).rank(goal.unit))?;
                    goal.is_met(rank, exactly).then_some((weighting, rank))
                })
            })
        };
        find(true).or_else(|| find(false))
    }
}

impl Goal<'_> {
    fn rank_under(&self, shares: &[f64]) -> usize {
        let own = self.criteria.score(self.unit, shares);
        1 + self.criteria.ids().filter(|&other| self.criteria.score(other, shares) - own > self.tie).count()
    }

    fn is_met(&self, rank: usize, exactly: bool) -> bool {
        match self.toward {
            _ if exactly => rank == self.rank,
            RankDirection::Better => rank <= self.rank,
            RankDirection::Worse => rank >= self.rank,
        }
    }
}

/// Returns the Euclidean distance.
pub(super) fn distance(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}
