use std::borrow::Cow;
use tenfold_data::RankedId;

/// The scores of all ranked units on one node: a cell a unit, `None` if a figure is missing and left out.
///
/// A missing cell cannot be read as a number: the caller has to handle it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column<'a> {
    values: &'a [f64],
    /// Which cells are missing; empty if none is.
    missing: &'a [bool],
}

impl<'a> Column<'a> {
    /// A column without a missing cell.
    pub fn whole(values: &'a [f64]) -> Self {
        Self { values, missing: &[] }
    }

    /// A column with these missing cells: an empty list, or one of the same length.
    pub(super) fn with_missing(values: &'a [f64], missing: &'a [bool]) -> Self {
        Self { values, missing }
    }

    /// The number of cells, missing ones among them.
    #[allow(clippy::len_without_is_empty, reason = "no caller needs it")]
    pub fn len(self) -> usize {
        self.values.len()
    }

    /// A ranked unit's cell.
    pub fn get(self, unit: RankedId) -> Option<f64> {
        if self.missing.get(unit.0) == Some(&true) { None } else { Some(self.values[unit.0]) }
    }

    /// Every cell, in the order of the units.
    pub fn iter(self) -> impl ExactSizeIterator<Item = Option<f64>> + 'a {
        (0..self.values.len()).map(move |unit| self.get(RankedId(unit)))
    }

    /// The cells that are not missing, in the order of the units.
    pub fn known(self) -> Cow<'a, [f64]> {
        if self.missing.is_empty() { self.values.into() } else { self.iter().flatten().collect() }
    }

    /// The cells of several columns for the units that have all of them: these can be correlated.
    pub fn common(columns: &[Self]) -> Vec<Cow<'a, [f64]>> {
        if columns.iter().all(|column| column.missing.is_empty()) {
            return columns.iter().map(|column| column.values.into()).collect();
        }
        let units = columns.iter().map(|column| column.len()).min().unwrap_or_default();
        let there = |unit: &usize| columns.iter().all(|column| column.get(RankedId(*unit)).is_some());
        let units: Vec<usize> = (0..units).filter(there).collect();
        columns.iter().map(|column| units.iter().map(|&unit| column.values[unit]).collect()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_in_no_list() {
        let column = Column::with_missing(&[1.0, 2.0, 3.0], &[false, true, false]);
        assert_eq!(column.iter().collect::<Vec<_>>(), [Some(1.0), None, Some(3.0)]);
        assert_eq!(column.known().as_ref(), [1.0, 3.0]);
        let other = Column::with_missing(&[4.0, 5.0, 6.0], &[true, false, false]);
        assert_eq!(Column::common(&[column, other]), [vec![3.0], vec![6.0]]);
        assert_eq!(Column::common(&[Column::whole(&[1.0])]), [vec![1.0]]);
    }
}
