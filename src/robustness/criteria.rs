use crate::{
    dataset::Framework,
    ranking::{Column, Composite, Prepared},
};

/// The scores of the ranked units on what is weighed: a column a criterion, 0 to 100, a cell a unit.
///
/// A unit's composite score is linear in the shares of the criteria, which is what every question here rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Criteria {
    columns: Vec<Vec<f64>>,
}

impl Criteria {
    /// Columns of one length.
    pub fn new(columns: Vec<Vec<f64>>) -> Self {
        debug_assert!(columns.iter().all(|column| column.len() == columns[0].len()));
        Self { columns }
    }

    /// The indicators, in the order of the table's columns. Of figures that are left out no score is linear in the weights.
    pub fn indicators(prepared: &Prepared) -> Self {
        Self::of((0..prepared.imputed.width()).map(|column| prepared.imputed.column(column)))
    }

    /// The aspects, in the publisher's order, the shares inside them held.
    pub fn aspects(composite: &Composite, framework: &Framework) -> Self {
        Self::of(framework.aspects().iter().map(|&id| composite.all_on(id)))
    }

    fn of<'a>(columns: impl Iterator<Item = Column<'a>>) -> Self {
        let whole = |column: Column<'a>| {
            debug_assert_eq!(
                column.known().len(),
                column.len(),
                "nothing is asked of weights where figures are left out"
            );
            column.known().into_owned()
        };
        Self::new(columns.map(whole).collect())
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

    /// The units' scores on a criterion.
    pub fn column(&self, criterion: usize) -> &[f64] {
        &self.columns[criterion]
    }

    /// By how much a unit is ahead of another on each criterion: ahead under some shares if and only if the product of
    /// the two is positive.
    pub fn lead(&self, unit: usize, over: usize) -> Vec<f64> {
        self.columns.iter().map(|column| column[unit] - column[over]).collect()
    }

    /// A unit's composite score under these shares.
    pub fn score(&self, unit: usize, shares: &[f64]) -> f64 {
        self.columns.iter().zip(shares).map(|(column, share)| share * column[unit]).sum()
    }
}
