use std::cmp::Ordering;

use super::NearestChange;
use tenfold_data::{NodeId, RankedId, UnitId, argsort};
use tenfold_robustness::{CriticalWeightChange, Level, RankingContext};

/// A move in the ranking, and the smallest change of one weight that causes it.
#[derive(Debug, Clone, PartialEq)]
pub struct RankMove {
    /// The unit that moves up.
    pub behind: UnitId,
    /// The unit that is passed, or that drops out of the visible rows.
    pub ahead: UnitId,
    /// Whether the first unit enters the visible rows from outside.
    pub enters: bool,
    /// The smallest change that causes it; `None` if none does.
    pub change: Option<CriticalWeightChange>,
}

/// The number of easiest swaps among the rows that are listed, besides that of the first two.
const EASIEST: usize = 2;
/// The number of changes that are tried for a unit to enter: except for rare crossings the first one or two are enough.
const TRIED: usize = 12;

impl RankMove {
    /// Lists the moves that are worth showing, easiest first: the second unit passes the first, a unit enters the
    /// visible rows, and the easiest swaps among the rest.
    pub fn told(context: &RankingContext, rows: usize) -> Vec<Self> {
        let places = &context.ranking.places;
        let rows = rows.min(places.len());
        let parted = |at: usize| places[at].rank < places[at + 1].rank;
        let near = |at: usize| NearestChange::of(context, places[at].unit, places[at + 1].unit).filter(|_| parted(at));
        let pairs: Vec<(usize, f64)> =
            (1..rows.saturating_sub(1)).filter_map(|at| Some((at, near(at)?.distance()))).collect();
        let easiest = argsort(pairs.len(), &|a, b| pairs[a].1.total_cmp(&pairs[b].1));
        let easiest = easiest.into_iter().take(EASIEST).map(|place| pairs[place].0);
        let first = (rows > 1 && parted(0)).then_some(0);
        let mut told: Vec<Self> =
            first.into_iter().chain(easiest).filter_map(|at| Self::passing(context, at)).collect();
        told.extend(Self::entering(context, rows));
        let distance =
            |rank_move: &Self| rank_move.change.as_ref().map_or(f64::INFINITY, CriticalWeightChange::distance);
        let order = argsort(told.len(), &|a, b| distance(&told[a]).total_cmp(&distance(&told[b])));
        order.into_iter().map(|place| told[place].clone()).collect()
    }

    /// Finds the change that makes a ranked unit pass the one ahead of it, and the one that makes the unit behind pass
    /// it. `None` if there is no such unit, for a tie, and if the change cannot be set.
    pub fn beside(context: &RankingContext, unit: RankedId) -> [Option<Self>; 2] {
        let places = &context.ranking.places;
        let turn = places.iter().position(|place| place.unit == unit);
        [turn.and_then(|turn| turn.checked_sub(1)), turn].map(|at| {
            let at = at.filter(|&at| places.get(at + 1).is_some_and(|next| next.rank > places[at].rank))?;
            Self::passing(context, at)
        })
    }

    /// Makes the unit after a position pass the one on it: by an aspect if one can do it, else by any node.
    fn passing(context: &RankingContext, at: usize) -> Option<Self> {
        let [ahead, behind] = [at, at + 1].map(|at| context.ranking.places[at].unit);
        let all = || context.framework.ids();
        let aspects = Level::Aspects.nodes(context.framework).iter().copied();
        let change = context
            .critical_weight_change(ahead, behind, aspects)
            .or_else(|| context.critical_weight_change(ahead, behind, all()));
        let never = || all().all(|node| context.tie_share(ahead, behind, node).is_none());
        (change.is_some() || never()).then(|| {
            let unit = |unit: RankedId| context.prepared.screened.unit(unit);
            Self { behind: unit(behind), ahead: unit(ahead), enters: false, change }
        })
    }

    /// Makes the first unit outside the rows replace one of them: by an aspect if one can do it, else by any node.
    fn entering(context: &RankingContext, rows: usize) -> Option<Self> {
        let all: Vec<NodeId> = context.framework.ids().collect();
        Self::entering_by(context, rows, context.framework.aspects()).or_else(|| Self::entering_by(context, rows, &all))
    }

    fn entering_by(context: &RankingContext, rows: usize, nodes: &[NodeId]) -> Option<Self> {
        let places = &context.ranking.places;
        let (last, outside) = (places.get(rows.wrapping_sub(1))?, places.get(rows)?);
        if last.rank == outside.rank {
            return None;
        }
        // To enter, the unit has to pass one of the rows, but not always the last: another may fall further.
        let mut ways = Vec::new();
        for place in &places[..rows] {
            for &node in nodes {
                let from = context.ranking.weights.global_weight(node);
                ways.extend(
                    context.tie_share(place.unit, outside.unit, node).map(|to| (place.unit, node, (to - from).abs())),
                );
            }
        }
        let easiest = argsort(ways.len(), &|a, b| -> Ordering { ways[a].2.total_cmp(&ways[b].2) });
        easiest.into_iter().take(TRIED).find_map(|way| {
            let (passed, node, _) = ways[way];
            let change = context.critical_weight_change(passed, outside.unit, std::iter::once(node))?;
            let after = context.under(&change.weighting);
            let still = |unit: RankedId| after.places[..rows].iter().any(|place| place.unit == unit);
            let gone: Vec<RankedId> =
                places[..rows].iter().map(|place| place.unit).filter(|&unit| !still(unit)).collect();
            let unit = |unit: RankedId| context.prepared.screened.unit(unit);
            match gone.as_slice() {
                [gone] if still(outside.unit) => {
                    Some(Self { behind: unit(outside.unit), ahead: unit(*gone), enters: true, change: Some(change) })
                }
                _ => None,
            }
        })
    }
}
