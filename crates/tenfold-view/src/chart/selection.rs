use tenfold_data::{Dataset, NodeId, Unit, UnitGroup, UnitId};
use tenfold_ranking::{Place, Prepared, Ranking};

/// The visible rows, and the node that ranks them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Selection {
    /// The most rows.
    pub rows: usize,
    /// The focused unit, which is visible even below these rows.
    pub focus: Option<UnitId>,
    /// The node that alone ranks the units; `None` is the composite.
    pub by: Option<NodeId>,
    /// The group or region whose units alone are visible, at their ranks among all.
    pub within: Option<UnitGroup>,
}

impl Selection {
    /// Selects the first rows of the whole ranking.
    pub fn first(rows: usize) -> Self {
        Self { rows, ..Self::default() }
    }

    /// Returns whether neighbouring rows are neighbours in the ranking.
    pub fn is_plain(&self) -> bool {
        self.by.is_none() && self.within.is_none()
    }

    /// Returns the ranked units of the selection without a score on the node that ranks.
    pub fn unplaced(&self, dataset: &Dataset, prepared: &Prepared, ranking: &Ranking) -> Vec<UnitId> {
        let Some(node) = self.by else { return Vec::new() };
        let column = ranking.composite.all_on(node);
        let none = prepared.screened.ids().filter(|&unit| column.get(unit).is_none());
        let rows = none.map(|unit| prepared.screened.unit(unit));
        rows.filter(|&row| self.holds(dataset.table.unit(row))).collect()
    }

    /// Returns whether the selection includes a unit.
    fn holds(&self, unit: &Unit) -> bool {
        self.within.as_ref().is_none_or(|part| part.holds(unit))
    }

    /// Returns the places of the selection, best first. If a node ranks, only units with a score on it have one.
    pub fn places(&self, dataset: &Dataset, prepared: &Prepared, ranking: &Ranking) -> Vec<Place> {
        let ordered = self.by.map(|node| ranking.composite.places(Some(node)));
        let held = |place: &&Place| self.holds(dataset.table.unit(prepared.screened.unit(place.unit)));
        ordered.as_ref().unwrap_or(&ranking.places).iter().filter(held).copied().collect()
    }
}
