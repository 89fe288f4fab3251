use serde::{Deserialize, Serialize};

use tenfold_data::{Framework, RankedId};
use tenfold_ranking::{Composite, Prepared, levelled};

/// The scores of the ranked units on the weighted criteria: one column per criterion, 0 to 100, one cell per unit.
///
/// A unit's composite score is linear in the criteria's shares, and every analysis of these scores relies on that.
/// Scores that are [equal](tenfold_ranking::Rounding) are stored as the same number, so units that tie on every
/// criterion have the same score under all weights.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Criteria {
    columns: Vec<Vec<f64>>,
}

impl Criteria {
    /// Creates criteria from columns of equal length.
    pub fn new(columns: Vec<Vec<f64>>) -> Self {
        debug_assert!(columns.iter().all(|column| column.len() == columns[0].len()));
        Self { columns }
    }

    /// Creates the criteria of the indicators, in table order. With missing values no score is linear in the weights.
    pub fn indicators(prepared: &Prepared) -> Self {
        let columns = (0..prepared.imputed.width()).map(|column| {
            let cells = prepared.imputed.column(column).known();
            levelled(&cells, prepared.rounding.tolerance(column))
        });
        Self::whole(columns.collect(), prepared.screened.ranked.len())
    }

    /// Creates the criteria of the aspects, in the publisher's order, with the weights inside them fixed.
    pub fn aspects(composite: &Composite, framework: &Framework) -> Self {
        let columns =
            framework.aspects().iter().map(|&id| composite.levelled(Some(id)).into_iter().flatten().collect());
        Self::whole(columns.collect(), composite.scores.len())
    }

    fn whole(columns: Vec<Vec<f64>>, units: usize) -> Self {
        debug_assert!(
            columns.iter().all(|column| column.len() == units),
            "nothing is asked of weights where figures are left out"
        );
        Self::new(columns)
    }

    /// Returns the number of criteria.
    #[allow(clippy::len_without_is_empty, reason = "a framework has at least one indicator")]
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Returns the number of ranked units.
    pub fn units(&self) -> usize {
        self.columns.first().map_or(0, Vec::len)
    }

    /// Iterates over the ranked units.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = RankedId> + use<> {
        (0..self.units()).map(RankedId)
    }

    /// Returns the units' scores on a criterion.
    pub fn column(&self, criterion: usize) -> &[f64] {
        &self.columns[criterion]
    }

    /// Returns a unit's lead over another on each criterion. It is ahead under some shares if and only if their product
    /// with the lead is positive.
    pub fn lead(&self, unit: RankedId, over: RankedId) -> Vec<f64> {
        self.columns.iter().map(|column| column[unit.0] - column[over.0]).collect()
    }

    /// Returns a unit's composite score under these shares.
    pub fn score(&self, unit: RankedId, shares: &[f64]) -> f64 {
        self.columns.iter().zip(shares).map(|(column, share)| share * column[unit.0]).sum()
    }
}
