use serde::{Deserialize, Serialize};

use super::{Criteria, Polytope};
use tenfold_data::{RankedId, argsort};

/// The most shares of a polytope: with more it has too many corners to hold in memory.
pub const MOST_SHARES: usize = 6;

/// A unit that can be first, and the weightings under which it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FirstRankRegion {
    /// The unit.
    pub unit: RankedId,
    /// The part of all weightings under which it is first, 0 to 1: its first-rank acceptability index.
    pub acceptability: f64,
    /// The mean of these weightings, in shares: its central weight vector.
    pub central: Vec<f64>,
}

/// Work limit of one call, in corners by corners over all cuts.
const EFFORT: usize = 20_000_000;

/// Finds every unit that can be first, in unit order, exactly: the weightings under which a unit is first form a
/// polytope (SMAA-2, Lahdelma and Salminen 2001, with uniformly distributed weightings and certain scores).
///
/// Units that are equal on every criterion are first together, and each has the whole acceptability; otherwise the
/// acceptabilities sum to one. Returns `None` for more than [`MOST_SHARES`] criteria, or for too many corners.
pub fn firsts(criteria: &Criteria) -> Option<Vec<FirstRankRegion>> {
    if criteria.len() > MOST_SHARES {
        return None;
    }
    // Units with high scores cut most: nearly all others have no cell left after a few cuts.
    let even = vec![1.0; criteria.len()];
    let sums: Vec<f64> = criteria.ids().map(|unit| criteria.score(unit, &even)).collect();
    let rivals = argsort(sums.len(), &|a, b| sums[b].total_cmp(&sums[a]));
    let mut effort = 0;
    let mut found = Vec::new();
    for unit in 0..criteria.units() {
        let mut cell = Some(Polytope::simplex(criteria.len()));
        for &rival in rivals.iter().filter(|&&rival| rival != unit) {
            let Some(rest) = cell else { break };
            let before = rest.len();
            cell = rest.cut(&criteria.lead(RankedId(rival), RankedId(unit)));
            effort += cell.as_ref().filter(|cell| cell.len() != before).map_or(0, |_| before * before);
            if effort > EFFORT {
                return None;
            }
        }
        if let Some(cell) = cell {
            let (acceptability, central) = cell.centroid();
            found.push(FirstRankRegion { unit: RankedId(unit), acceptability, central });
        }
    }
    Some(found)
}

/// Computes the pairwise winning index: the part of all weightings under which a lead is positive, 0 to 1 (Leskinen,
/// Viitanen, Kangas and Kangas 2006), exact for any number of criteria.
///
/// It is the part of a simplex beyond a hyperplane, in positive terms only (Varsi 1973): an edge that crosses the
/// hyperplane splits the simplex in two, each with one corner fewer off the hyperplane.
pub fn winning(lead: &[f64]) -> f64 {
    let (ahead, behind): (Vec<f64>, Vec<f64>) = lead.iter().filter(|&&l| l != 0.0).partition(|&&l| l > 0.0);
    if ahead.is_empty() {
        return 0.0;
    }
    // Cell `k` covers the corners behind that are processed and the first `k` ahead; with none ahead the lead is never
    // positive.
    let mut row = vec![1.0; ahead.len() + 1];
    row[0] = 0.0;
    for low in behind {
        for (k, high) in ahead.iter().enumerate() {
            row[k + 1] = (high * row[k + 1] - low * row[k]) / (high - low);
        }
    }
    row[ahead.len()]
}

/// Computes a unit's expected rank over all weightings, exactly for any number of criteria: one plus the pairwise
/// winning indices of all others over it.
pub fn expected_rank(criteria: &Criteria, unit: RankedId) -> f64 {
    1.0 + criteria.ids().map(|other| winning(&criteria.lead(other, unit))).sum::<f64>()
}

/// Computes a unit's rank acceptability indices exactly: the part of all weightings under which it has each rank, from
/// the first on.
///
/// Cuts all weightings by every other unit, which is feasible for a few dozen units. Returns `None` if that takes more
/// than `most_cells` cells, or for more than [`MOST_SHARES`] criteria.
pub fn acceptabilities(criteria: &Criteria, unit: RankedId, most_cells: usize) -> Option<Vec<f64>> {
    if criteria.len() > MOST_SHARES {
        return None;
    }
    let leads: Vec<Vec<f64>> =
        criteria.ids().filter(|&other| other != unit).map(|other| criteria.lead(other, unit)).collect();
    let mut parts = vec![0.0; criteria.units()];
    let mut open = vec![(Polytope::simplex(criteria.len()), 0, 0)];
    let mut cells = 0;
    while let Some((cell, above, next)) = open.pop() {
        let Some(lead) = leads.get(next) else {
            parts[above] += cell.volume();
            continue;
        };
        cells += 1;
        if cells > most_cells {
            return None;
        }
        for (cell, more) in cell.split(lead).into_iter().zip([0, 1]) {
            open.extend(cell.map(|cell| (cell, above + more, next + 1)));
        }
    }
    Some(parts)
}
