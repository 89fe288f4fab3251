use super::CloseGroups;
use tenfold_data::{NodeId, RankedId, UnitId};
use tenfold_robustness::{Level, RankingContext};

/// The smallest change of one aspect's weight that makes two units tie, while the other aspects keep their proportions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NearestChange {
    /// The aspect.
    pub node: NodeId,
    /// Its index among the aspects, which sets its colour.
    pub aspect: usize,
    /// Its current global weight, 0 to 1.
    pub from: f64,
    /// Its global weight at the tie.
    pub to: f64,
}

impl NearestChange {
    /// Finds the smallest change for two ranked units; `None` if no aspect makes them tie.
    pub fn of(context: &RankingContext, ahead: RankedId, behind: RankedId) -> Option<Self> {
        let mut nearest: Option<Self> = None;
        let levels = context.levels_of_aspects(ahead, behind);
        for ((aspect, &node), level) in Level::Aspects.nodes(context.framework).iter().enumerate().zip(levels) {
            let Some(to) = level else { continue };
            let found = Self { node, aspect, from: context.ranking.weights.global_weight(node), to };
            if nearest.is_none_or(|nearest| found.distance() < nearest.distance()) {
                nearest = Some(found);
            }
        }
        nearest
    }

    /// Returns the size of the change, 0 to 1.
    pub fn distance(&self) -> f64 {
        (self.to - self.from).abs()
    }
}

/// Two neighbours in the ranking, and the smallest change that makes them tie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbours {
    /// Their units: the one ahead, the one behind.
    pub units: [UnitId; 2],
    /// Their ranks.
    pub ranks: [usize; 2],
    /// The change that makes them tie; `None` if no aspect does, and if they already tie.
    pub nearest: Option<NearestChange>,
}

/// The most pairs of neighbours that are listed.
const LISTED: usize = 30;

impl Neighbours {
    /// Lists the pairs among the visible rows, up to the one that separates the last row's group from the next.
    pub fn all(context: &RankingContext, closeness: &CloseGroups) -> Vec<Self> {
        let rows = closeness.turns.len();
        let pairs = (rows + closeness.outside.len()).max(rows).min(LISTED);
        context
            .ranking
            .places
            .windows(2)
            .take(pairs)
            .map(|pair| Self::of(context, pair[0].unit, pair[1].unit))
            .collect()
    }

    fn of(context: &RankingContext, ahead: RankedId, behind: RankedId) -> Self {
        let both = [ahead, behind];
        let ranks = both.map(|unit| context.ranking.rank(unit));
        Self {
            units: both.map(|unit| context.prepared.screened.unit(unit)),
            ranks,
            nearest: NearestChange::of(context, ahead, behind).filter(|_| ranks[0] < ranks[1]),
        }
    }

    /// Returns whether the two are tied.
    pub fn is_tied(&self) -> bool {
        self.ranks[0] == self.ranks[1]
    }
}
