use super::{Constraint, Level, Nearest, RankingContext, SearchOutcome, active_set::norm, nearest};
use tenfold_data::RankedId;
use tenfold_ranking::{Ranking, Weighting};

/// The smallest change of all weights together that swaps two units.
#[derive(Debug, Clone, PartialEq)]
pub struct Swap {
    /// The shares of the level's nodes at which the two units tie, with a sum of 1.
    pub shares: Vec<f64>,
    /// Their Euclidean distance from the current shares.
    pub distance: f64,
    /// A weighting beyond them, by at most a tenth of the distance if six decimals of points allow.
    pub weighting: Weighting,
}

/// The part of the distance by which a suggested weighting may be farther from the current shares than necessary.
pub(super) const SLACK: f64 = 0.1;

impl RankingContext<'_> {
    /// Finds the nearest shares (least squares) at which `behind` ties with `ahead`, and a weighting under which it is
    /// ahead.
    ///
    /// Impossible if and only if `ahead` is at least as good on every criterion, because a unit's lead is linear in the
    /// shares and so largest at a vertex of the simplex. A unit that is not ranked swaps with none.
    pub fn swap(&self, level: Level, ahead: RankedId, behind: RankedId) -> SearchOutcome<Swap> {
        let (criteria, now) = (self.criteria(level), self.shares(level));
        if ahead.max(behind).0 >= criteria.units() {
            return SearchOutcome::Impossible;
        }
        let lead = criteria.lead(behind, ahead);
        let best = (0..lead.len()).max_by(|&a, &b| lead[a].total_cmp(&lead[b]));
        let Some(best) = best.filter(|&best| lead[best] > 0.0) else { return SearchOutcome::Impossible };
        let swapped = |r: &Ranking| r.rank(behind) < r.rank(ahead);
        if swapped(self.ranking) {
            return SearchOutcome::Found(Swap { shares: now, distance: 0.0, weighting: self.weighting.clone() });
        }
        let level_there = [Constraint { normal: lead, least: 0.0 }];
        let Nearest::Found(point) = nearest(&now, &level_there) else { return SearchOutcome::Inconclusive };
        let distance = distance(&point.shares, &now);
        // On the line to the criterion that is best for `behind`, the two tie nowhere else.
        let towards = |part: f64| -> Vec<f64> {
            let vertex = |k: usize| if k == best { part } else { 0.0 };
            point.shares.iter().enumerate().map(|(k, share)| (1.0 - part) * share + vertex(k)).collect()
        };
        let near = |r: &Ranking| swapped(r) && self.distance_to(level, r) <= (1.0 + SLACK) * distance;
        let hair = 0.5 * SLACK * distance / self::distance(&towards(1.0), &point.shares).max(f64::MIN_POSITIVE);
        let weighting = self.witness(level, &towards(hair.min(1.0)), near).or_else(|| {
            let parts = std::iter::successors(Some(1.0 / f64::from(1 << 24)), |part| Some(2.0 * part)).take(25);
            parts.into_iter().find_map(|part| self.witness(level, &towards(part), swapped))
        });
        weighting.map_or(SearchOutcome::Inconclusive, |weighting| {
            SearchOutcome::Found(Swap { shares: point.shares, distance, weighting })
        })
    }

    /// Returns the distance of another ranking's shares from the current ones.
    pub(super) fn distance_to(&self, level: Level, ranking: &Ranking) -> f64 {
        distance(&level.shares(&ranking.weights, self.framework), &self.shares(level))
    }
}

/// Returns the Euclidean distance.
pub(super) fn distance(a: &[f64], b: &[f64]) -> f64 {
    norm(&a.iter().zip(b).map(|(a, b)| a - b).collect::<Vec<f64>>())
}
