use super::CloseGroups;
use tenfold_data::NodeId;
use tenfold_robustness::{Level, RankingContext};

/// The smallest change of one aspect's share that has two units level, the other aspects keeping their proportions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearest {
    /// The aspect.
    pub node: NodeId,
    /// Its place among the aspects, from 0: its colour.
    pub aspect: usize,
    /// Its share of the whole now, 0 to 1.
    pub from: f64,
    /// Its share of the whole where the two are level.
    pub to: f64,
}

impl Nearest {
    /// Of two ranked units; `None` where no aspect has them level.
    pub fn of(context: &RankingContext, ahead: usize, behind: usize) -> Option<Self> {
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

    /// How far the share has to move, 0 to 1.
    pub fn distance(&self) -> f64 {
        (self.to - self.from).abs()
    }
}

/// Two neighbours in the ranking, and how little swaps them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbours {
    /// Their units, by rows in the table: who is ahead, who is behind.
    pub units: [usize; 2],
    /// Their ranks.
    pub ranks: [usize; 2],
    /// What swaps them; `None` where no aspect does, and of a tie.
    pub nearest: Option<Nearest>,
}

/// So many pairs of neighbours are listed at most.
const LISTED: usize = 30;

impl Neighbours {
    /// Those among the rows shown, and on to the one that parts the group of the last row from the next.
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

    fn of(context: &RankingContext, ahead: usize, behind: usize) -> Self {
        let both = [ahead, behind];
        let ranks = both.map(|unit| context.ranking.rank(unit));
        Self {
            units: both.map(|unit| context.prepared.screened.ranked[unit]),
            ranks,
            nearest: Nearest::of(context, ahead, behind).filter(|_| ranks[0] < ranks[1]),
        }
    }

    /// Whether they have one score.
    pub fn is_tied(&self) -> bool {
        self.ranks[0] == self.ranks[1]
    }
}
