use super::{
    Criteria, Level, Polytope, RankingContext, WeightBounds,
    domain::Domain,
    opponents::{Opponents, RankDirection},
};
use tenfold_data::RankedId;
use tenfold_ranking::{Ranking, Weighting, Weights};

/// The best or the worst rank that a unit can have.
#[derive(Debug, Clone, PartialEq)]
pub struct Extreme {
    /// The best or worst rank found, as the ranking itself gives it under the witness.
    pub rank: usize,
    /// The proved limit: no weighting of the domain gives a better or worse rank.
    pub limit: usize,
    /// The points that give the rank.
    pub witness: Weighting,
}

impl Extreme {
    /// Returns whether the rank is proved to be the very best or worst.
    pub fn is_exact(&self) -> bool {
        self.rank == self.limit
    }
}

/// The range of ranks that a unit can have.
#[derive(Debug, Clone, PartialEq)]
pub struct Range {
    /// The best rank.
    pub best: Extreme,
    /// The worst rank.
    pub worst: Extreme,
}

/// Work limit of one search, in opponents by corners by shares over all polytopes; beyond it the best result so far is
/// returned.
const EFFORT: usize = 20_000_000;

/// The fewest opponents found ahead, the shares there, and the proved lower bound.
struct Fewest {
    found: usize,
    at: Option<Vec<f64>>,
    limit: usize,
}

/// A part of the weightings, with its undecided opponents.
struct OpenPart {
    polytope: Polytope,
    open: Vec<u32>,
    deepest: Option<u32>,
}

impl RankingContext<'_> {
    /// Computes the best and the worst rank of these units over all aspect weightings, or those near the current one.
    ///
    /// Uses branch and bound: cuts the weightings by the hyperplanes on which an opponent ties, until a part decides
    /// every opponent or cannot improve on the best rank found. With more than [`MOST_SHARES`](super::MOST_SHARES)
    /// aspects the limit comes from the bounds of each opponent alone.
    pub fn ranges(&self, units: &[RankedId], within: WeightBounds) -> Vec<Range> {
        let criteria = self.criteria(Level::Aspects);
        let now = self.shares(Level::Aspects);
        let domain = Domain::new(&now, within);
        let (polytope, points) = (domain.polytope(), domain.points(criteria.units()));
        let extreme = |unit: RankedId, toward: RankDirection| {
            let mut rivals = Opponents::of(&criteria, unit, toward, self.tolerance());
            let rank = |count: usize| match toward {
                RankDirection::Better => 1 + count,
                RankDirection::Worse => criteria.units() - count,
            };
            let here = self.ranking.rank(unit);
            let count = if toward == RankDirection::Better { here - 1 } else { criteria.units() - here };
            let mut extreme = Extreme { rank: here, limit: here, witness: self.weighting.clone() };
            for is_cautious in [false, true] {
                rivals.is_cautious = is_cautious;
                let fewest = fewest(&rivals, &domain, polytope.as_ref(), &points, count);
                extreme.limit = rank(fewest.limit);
                let found = rank(fewest.found);
                let loaded = fewest.at.and_then(|at| self.load(&at, &criteria, unit, &domain, found));
                if let Some((witness, rank)) = loaded
                    && rank.abs_diff(here) > extreme.rank.abs_diff(here)
                    && (rank < here) == (toward == RankDirection::Better)
                {
                    (extreme.rank, extreme.witness) = (rank, witness);
                }
                // Rounding may lose a rank that depends on a tie: then the search runs once more without ties.
                if extreme.rank == found {
                    break;
                }
            }
            extreme
        };
        units
            .iter()
            .map(|&unit| Range {
                best: extreme(unit, RankDirection::Better),
                worst: extreme(unit, RankDirection::Worse),
            })
            .collect()
    }

    /// Converts shares to points in the fewest decimals that give a unit a rank, inside the domain. If none do, returns
    /// the last candidate inside it that was ranked, with its rank.
    fn load(
        &self,
        at: &[f64],
        criteria: &Criteria,
        unit: RankedId,
        domain: &Domain,
        rank: usize,
    ) -> Option<(Weighting, usize)> {
        let (mut last, tie) = (None, self.tolerance());
        for decimals in 0..=6 {
            let weighting = Level::Aspects.weighting(at, self.weighting, self.framework, decimals);
            let shares = Level::Aspects.shares(&Weights::of(&weighting, self.framework), self.framework);
            if !domain.holds(&shares) {
                continue;
            }
            // Ranking all units is expensive, so only a promising candidate is ranked.
            let own = criteria.score(unit, &shares);
            let above = criteria.ids().filter(|&other| criteria.score(other, &shares) - own > tie).count();
            if above + 1 == rank || decimals == 6 {
                let ranking: Ranking = self.under(&weighting);
                let reached = ranking.rank(unit);
                last = Some((weighting, reached));
                if reached == rank {
                    break;
                }
            }
        }
        last
    }
}

/// Rounds shares as points of six decimals do.
fn rounded(shares: &[f64]) -> Vec<f64> {
    shares.iter().map(|share| (share * 1e8 + 0.5).floor() / 1e8).collect()
}

fn fewest(rivals: &Opponents, domain: &Domain, root: Option<&Polytope>, points: &[Vec<f64>], now: usize) -> Fewest {
    let settled = rivals.settle_all(domain, root);
    let certain = rivals.always() + settled.certain;
    let mut fewest = Fewest { found: now, at: None, limit: usize::MAX };
    let rooted = settled.open.clone();
    let attempt = |fewest: &mut Fewest, shares: &[f64]| {
        let shares = rounded(&domain.draw_in(shares));
        let count = certain + rivals.in_the_way(&shares, &rooted);
        if count < fewest.found && domain.holds(&shares) {
            (fewest.found, fewest.at) = (count, Some(shares));
        }
    };
    for point in points.iter().map(Vec::as_slice).chain(root.iter().flat_map(|root| root.corners())) {
        if fewest.found > certain {
            attempt(&mut fewest, point);
        }
    }
    let Some(polytope) = root.filter(|_| certain < fewest.found) else {
        fewest.limit = certain.min(fewest.found);
        return fewest;
    };
    // Open parts by the number of opponents that are certainly ahead there: the most promising come first.
    let mut parts: Vec<Vec<OpenPart>> = (0..fewest.found).map(|_| Vec::new()).collect();
    parts[certain].push(OpenPart { polytope: polytope.clone(), open: settled.open, deepest: settled.deepest });
    let (mut count, mut effort) = (certain, 0);
    while count < fewest.found && effort < EFFORT {
        let Some(part) = parts[count].pop() else {
            count += 1;
            continue;
        };
        let Some(deepest) = part.deepest else {
            // Every opponent is decided: this many are ahead throughout the part, unless it is too thin to be hit.
            attempt(&mut fewest, &part.polytope.centroid().1);
            part.polytope.corners().for_each(|corner| attempt(&mut fewest, corner));
            if fewest.found > count {
                fewest.limit = fewest.limit.min(count);
            }
            continue;
        };
        let open: Vec<u32> = part.open.iter().copied().filter(|&rival| rival != deepest).collect();
        for (polytope, more) in part.polytope.split(rivals.row(deepest)).into_iter().zip([0, 1]) {
            let Some(polytope) = polytope.filter(|_| count + more < fewest.found) else { continue };
            effort += polytope.len() * open.len() * polytope.shares();
            let settled = rivals.settle(&polytope, &open);
            let certain = count + more + settled.certain;
            if certain >= fewest.found {
                continue;
            }
            let middle = polytope.middle();
            if certain + rivals.in_the_way(&middle, &settled.open) < fewest.found {
                attempt(&mut fewest, &middle);
            }
            if certain < fewest.found {
                parts[certain].push(OpenPart { polytope, open: settled.open, deepest: settled.deepest });
            }
        }
    }
    fewest.limit = fewest.limit.min(count).min(fewest.found);
    fewest
}
