use std::{cmp::Ordering, collections::BinaryHeap};

use super::{
    Polytope, RankTargetExact, SearchOutcome,
    domain::Domain,
    opponents::Opponents,
    polytope::product,
    projection::Projection,
    rank_target_exact::{Goal, distance},
};
use tenfold_data::argsort;
use tenfold_ranking::Weighting;

/// Work limit of one search, in opponents by corners by shares over all polytopes; beyond it the best candidate found
/// is returned.
const EFFORT: usize = 60_000_000;

/// The number of cells too thin to be hit that use up the work limit.
const MISSES: usize = 100;

/// The number of candidates that are tried if the search does not find the nearest weighting.
const WAYS: usize = 3;

/// A part of the weightings is not discarded for being farther than the best candidate by less than this.
const EVEN: f64 = 1e-9;

/// A part of the weightings, with its nearest point.
struct SearchNode {
    polytope: Polytope,
    certain: usize,
    open: Vec<u32>,
    deepest: Option<u32>,
    near: Projection,
}

impl PartialEq for SearchNode {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for SearchNode {}

impl PartialOrd for SearchNode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for SearchNode {
    /// Orders the nearest part as the greatest; of equally near ones, the one with the fewest undecided opponents.
    fn cmp(&self, other: &Self) -> Ordering {
        other.near.bound.total_cmp(&self.near.bound).then_with(|| other.open.len().cmp(&self.open.len()))
    }
}

/// A function that finds points from shares on the edge of a cell towards others inside it, and the rank they give.
type Load<'a> = &'a dyn Fn(&[f64], &[f64]) -> Option<(Weighting, usize)>;

/// Finds the nearest weighting with at most the allowed number of opponents ahead.
pub(super) fn nearest(rivals: &Opponents, domain: &Domain, goal: &Goal, load: Load) -> SearchOutcome<RankTargetExact> {
    let root = domain.polytope();
    let settled = rivals.settle_all(domain, root.as_ref());
    let certain = rivals.always() + settled.certain;
    if certain > goal.spare {
        return SearchOutcome::Impossible;
    }
    let ways = ways(rivals, &settled.open, domain, goal, certain);
    let near_enough = ways.first().map_or(f64::INFINITY, |way| way.0 + EVEN);
    let (mut effort, mut is_proof) = (0, root.is_some());
    let mut parts = BinaryHeap::new();
    parts.extend(root.map(|polytope| {
        let near = Projection { at: goal.now.to_vec(), distance: 0.0, bound: 0.0 };
        SearchNode { polytope, certain, open: settled.open, deepest: settled.deepest, near }
    }));
    while let Some(part) = parts.pop() {
        if effort > EFFORT {
            is_proof = false;
            break;
        }
        if part.certain + rivals.surely(&part.near.at, &part.open) <= goal.spare {
            let found = cells(rivals, &part, goal).into_iter().find_map(|cell| load(&part.near.at, &cell.middle()));
            if let Some((weighting, rank)) = found {
                let Projection { at: shares, distance, .. } = part.near;
                return SearchOutcome::Found(RankTargetExact {
                    shares,
                    distance,
                    is_nearest: is_proof,
                    weighting,
                    rank,
                });
            }
            // No points of six decimals hit the cell, but there may be more cells behind it.
            is_proof = false;
            effort += EFFORT / MISSES;
        }
        let Some(deepest) = part.deepest else { continue };
        let open: Vec<u32> = part.open.iter().copied().filter(|&rival| rival != deepest).collect();
        let row = rivals.row(deepest);
        for (polytope, sign) in part.polytope.split(row).into_iter().zip([1.0, -1.0]) {
            let certain = part.certain + usize::from(sign < 0.0);
            let Some(polytope) = polytope.filter(|_| certain <= goal.spare) else { continue };
            effort += polytope.len() * (open.len() + 10) * polytope.shares();
            let settled = rivals.settle(&polytope, &open);
            let certain = certain + settled.certain;
            if certain > goal.spare {
                continue;
            }
            // The nearest point of the whole is also that of the half that contains it.
            let same = sign * product(row, &part.near.at) <= 0.0;
            let near = if same { part.near.clone() } else { polytope.nearest(goal.now) };
            if near.bound <= near_enough {
                parts.push(SearchNode { polytope, certain, open: settled.open, deepest: settled.deepest, near });
            }
        }
    }
    let found = ways.into_iter().find_map(|(distance, shares, to)| {
        let (weighting, rank) = load(&shares, &to)?;
        Some(RankTargetExact { shares, distance, is_nearest: false, weighting, rank })
    });
    match found {
        Some(answer) => SearchOutcome::Found(answer),
        None if is_proof => SearchOutcome::Impossible,
        None => SearchOutcome::Inconclusive,
    }
}

/// Returns the cells that begin at a part's nearest point: first the one with as many opponents ahead as allowed, which
/// gives exactly the requested rank, then the one with as few as possible.
fn cells(rivals: &Opponents, part: &SearchNode, goal: &Goal) -> Vec<Polytope> {
    let ahead = |rival: u32| rivals.surely(&part.near.at, &[rival]) > 0;
    let surely = part.open.iter().filter(|&&rival| ahead(rival)).count();
    let cell = |mut spare: usize| {
        part.open.iter().try_fold(part.polytope.clone(), |cell, &rival| {
            let [below, above] = cell.split(rivals.row(rival));
            let level = rivals.is_level(&part.near.at, rival);
            match above {
                Some(above) if ahead(rival) => Some(above),
                Some(above) if level && spare > 0 => {
                    spare -= 1;
                    Some(above)
                }
                _ => below,
            }
        })
    };
    let spare = goal.spare - part.certain - surely;
    [spare, 0].into_iter().take(1 + spare.min(1)).filter_map(cell).collect()
}

/// Finds straight lines that reach a qualifying point, the nearest first. Returns for each the distance at which it
/// first qualifies, the shares there, and the end of the line.
fn ways(
    rivals: &Opponents,
    open: &[u32],
    domain: &Domain,
    goal: &Goal,
    certain: usize,
) -> Vec<(f64, Vec<f64>, Vec<f64>)> {
    let ways: Vec<_> = domain
        .points(goal.criteria.units())
        .into_iter()
        .filter_map(|to| {
            let ends = |&rival: &u32| (product(rivals.row(rival), goal.now), product(rivals.row(rival), &to));
            let ends: Vec<(f64, f64)> = open.iter().map(ends).collect();
            let mut count = certain + ends.iter().filter(|(from, _)| *from > 0.0).count();
            let turns: Vec<(f64, bool)> = ends
                .iter()
                .filter(|(from, to)| (*from > 0.0) != (*to > 0.0))
                .map(|(from, to)| (from / (from - to), *to > 0.0))
                .collect();
            let part =
                argsort(turns.len(), &|a, b| turns[a].0.total_cmp(&turns[b].0)).into_iter().find_map(|turn| {
                    let (part, comes) = turns[turn];
                    count = if comes { count + 1 } else { count - 1 };
                    (count <= goal.spare).then_some(part)
                })?;
            let at: Vec<f64> = goal.now.iter().zip(&to).map(|(a, b)| a + part * (b - a)).collect();
            Some((distance(&at, goal.now), at, to))
        })
        .collect();
    let order = argsort(ways.len(), &|a, b| ways[a].0.total_cmp(&ways[b].0));
    order.into_iter().take(WAYS).map(|way| ways[way].clone()).collect()
}
