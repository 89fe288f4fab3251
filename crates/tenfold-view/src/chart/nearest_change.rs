use super::CloseGroups;
use tenfold_data::{NodeId, RankedId, UnitId};
use tenfold_robustness::{Level, RankingContext};

/// The smallest change of one aspect's share that makes two units tie, the other aspects keeping their proportions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NearestChange {
    /// The aspect.
    pub node: NodeId,
    /// Its place among the aspects, from 0: its colour.
    pub aspect: usize,
    /// Its current share of the whole, 0 to 1.
    pub from: f64,
    /// Its share of the whole at the tie.
    pub to: f64,
}

impl NearestChange {
    /// For two ranked units; `None` if no aspect makes them tie.
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

    /// The change of the share, 0 to 1.
    pub fn distance(&self) -> f64 {
        (self.to - self.from).abs()
    }
}

/// Two neighbours in the ranking, and the smallest change that swaps them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbours {
    /// Their units, by rows in the table: the one ahead, the one behind.
    pub units: [UnitId; 2],
    /// Their ranks.
    pub ranks: [usize; 2],
    /// The change that swaps them; `None` if no aspect does, and for a tie.
    pub nearest: Option<NearestChange>,
}

/// The most pairs of neighbours that are listed.
const LISTED: usize = 30;

impl Neighbours {
    /// The pairs among the rows shown, and on to the one that separates the group of the last row from the next.
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

    /// Whether they have the same score.
    pub fn is_tied(&self) -> bool {
        self.ranks[0] == self.ranks[1]
    }
}
