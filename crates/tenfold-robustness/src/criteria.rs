use serde::{Deserialize, Serialize};

use tenfold_data::{Framework, RankedId};
use tenfold_ranking::{Composite, Prepared, levelled};

/// The scores of the ranked units on the criteria that are weighted: a column a criterion, 0 to 100, a cell a unit.
///
/// A unit's composite score is linear in the shares of the criteria, which is what every question here rests on. Scores that
/// are [equal](tenfold_ranking::Rounding) are the same number, so that who is level with whom on every criterion has the same
/// score under all weights.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Criteria {
    columns: Vec<Vec<f64>>,
}

impl Criteria {
    /// Columns of one length.
    pub fn new(columns: Vec<Vec<f64>>) -> Self {
        debug_assert!(columns.iter().all(|column| column.len() == columns[0].len()));
        Self { columns }
    }

    /// The indicators, in the order of the table's columns. If figures are left out, no score is linear in the weights.
    pub fn indicators(prepared: &Prepared) -> Self {
        let columns = (0..prepared.imputed.width()).map(|column| {
            let cells = prepared.imputed.column(column).known();
            levelled(&cells, prepared.rounding.tolerance(column))
        });
        Self::whole(columns.collect(), prepared.screened.ranked.len())
    }

    /// The aspects, in the publisher's order, with the shares inside them fixed.
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

    /// The number of criteria.
    #[allow(clippy::len_without_is_empty, reason = "a framework has at least one indicator")]
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// The number of ranked units.
    pub fn units(&self) -> usize {
        self.columns.first().map_or(0, Vec::len)
    }

    /// The ranked units, by index.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = RankedId> + use<> {
        (0..self.units()).map(RankedId)
    }

    /// The units' scores on a criterion.
    pub fn column(&self, criterion: usize) -> &[f64] {
        &self.columns[criterion]
    }

    /// A unit's lead over another on each criterion: it is ahead under some shares if and only if their product is
    /// positive.
    pub fn lead(&self, unit: RankedId, over: RankedId) -> Vec<f64> {
        self.columns.iter().map(|column| column[unit.0] - column[over.0]).collect()
    }

    /// A unit's composite score under these shares.
    pub fn score(&self, unit: RankedId, shares: &[f64]) -> f64 {
        self.columns.iter().zip(shares).map(|(column, share)| share * column[unit.0]).sum()
    }
}
