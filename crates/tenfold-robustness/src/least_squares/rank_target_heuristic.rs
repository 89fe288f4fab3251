use super::{
    Constraint, Level, Nearest, RankingContext, SearchOutcome,
    k_of_n::{MET, quorum},
    nearest,
    swap::{SLACK, distance},
};
use tenfold_data::RankedId;
use tenfold_ranking::{Ranking, Weighting};

/// Weights near the current ones under which a unit has a rank: the best found.
#[derive(Debug, Clone, PartialEq)]
pub struct RankTargetHeuristic {
    /// The shares at which the unit ties with the last one that it has to pass, or that has to pass it.
    pub shares: Vec<f64>,
    /// Their Euclidean distance from the current shares.
    pub distance: f64,
    /// A weighting beyond them, by at most a tenth of the distance if six decimals of points allow.
    pub weighting: Weighting,
    /// The unit's rank under it.
    pub rank: usize,
}

/// The leads of a suggested weighting to try, in points of 100: the first that is near and gives the rank is used.
const HAIRS: [f64; 7] = [0.03, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 0.0];

impl RankingContext<'_> {
    /// Finds weights near the current ones (least squares on the shares) under which a unit has a rank or a better one;
    /// if its current rank is better, that rank or a worse one.
    ///
    /// Returns the best found, without proof that none are nearer. Returns impossible only with proof: too many others
    /// are ahead on every criterion, too few are ahead on any, or too many sets of others cannot all be passed at once.
    /// The ranking itself confirms the rank under the weighting.
    pub fn climb(&self, level: Level, unit: RankedId, rank: usize) -> SearchOutcome<RankTargetHeuristic> {
        let (criteria, now) = (self.criteria(level), self.shares(level));
        let units = criteria.units();
        if unit.0 >= units || !(1..=units).contains(&rank) {
            return SearchOutcome::Impossible;
        }
        let present = self.ranking.rank(unit);
        if present == rank {
            let weighting = self.weighting.clone();
            return SearchOutcome::Found(RankTargetHeuristic { shares: now, distance: 0.0, weighting, rank });
        }
        let up = rank < present;
        let rivals = criteria.ids().filter(|&rival| rival != unit);
        let leads = rivals.map(|r| if up { criteria.lead(unit, r) } else { criteria.lead(r, unit) });
        // A tie is enough to share the better rank, but not to be pushed to the worse one.
        let hopeful = leads.filter(|lead| lead.iter().any(|v| if up { *v >= 0.0 } else { *v > 0.0 }));
        let constraints: Vec<_> = hopeful.map(|normal| Constraint { normal, least: 0.0 }).collect();
        let needed = if up { units - rank } else { rank - 1 };
        let shares = match quorum(&now, &constraints, needed) {
            SearchOutcome::Found(shares) => shares,
            SearchOutcome::Impossible => return SearchOutcome::Impossible,
            SearchOutcome::Inconclusive => return SearchOutcome::Inconclusive,
        };
        let distance = distance(&shares, &now);
        let there = |r: &Ranking| if up { r.rank(unit) <= rank } else { r.rank(unit) >= rank };
        let near = |r: &Ranking| there(r) && self.distance_to(level, r) <= (1.0 + SLACK) * distance;
        let met = constraints.into_iter().filter(|c| c.slack(&shares) >= -MET);
        let mut met: Vec<Constraint> = met.collect();
        let mut beyond = |keeps: &dyn Fn(&Ranking) -> bool| {
            HAIRS.iter().find_map(|&hair| {
                for constraint in &mut met {
                    constraint.least = hair;
                }
                let Nearest::Found(point) = nearest(&now, &met) else { return None };
                self.witness(level, &point.shares, keeps)
            })
        };
        match beyond(&near).or_else(|| beyond(&there)) {
            None => SearchOutcome::Inconclusive,
            Some(weighting) => {
                let rank = self.under(&weighting).rank(unit);
                SearchOutcome::Found(RankTargetHeuristic { shares, distance, weighting, rank })
            }
        }
    }
}
