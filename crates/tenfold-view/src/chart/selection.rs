use tenfold_data::{Dataset, NodeId, Unit, UnitGroup, UnitId};
use tenfold_ranking::{Place, Prepared, Ranking};

/// The rows that a reader looks at, and what they are ranked by.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Selection {
    /// The most rows.
    pub rows: usize,
    /// A unit that is shown even below these, by its row in the table.
    pub focus: Option<UnitId>,
    /// The node that alone ranks them; `None` is the composite.
    pub by: Option<NodeId>,
    /// The part whose units are shown alone, at their ranks among all.
    pub within: Option<UnitGroup>,
}

impl Selection {
    /// The first rows of the whole.
    pub fn first(rows: usize) -> Self {
        Self { rows, ..Self::default() }
    }

    /// Whether neighbouring rows are neighbours in the ranking.
    pub fn is_plain(&self) -> bool {
        self.by.is_none() && self.within.is_none()
    }

    /// The ranked units of the selection without a score on the node that ranks: by rows in the table.
    pub fn unplaced(&self, dataset: &Dataset, prepared: &Prepared, ranking: &Ranking) -> Vec<UnitId> {
        let Some(node) = self.by else { return Vec::new() };
        let column = ranking.composite.all_on(node);
        let none = prepared.screened.ids().filter(|&unit| column.get(unit).is_none());
        let rows = none.map(|unit| prepared.screened.unit(unit));
        rows.filter(|&row| self.holds(dataset.table.unit(row))).collect()
    }

    /// Whether the selection includes a unit.
    fn holds(&self, unit: &Unit) -> bool {
        self.within.as_ref().is_none_or(|part| part.holds(unit))
    }

    /// The places of the selection, best first. If a node ranks, those with a score on it.
    pub fn places(&self, dataset: &Dataset, prepared: &Prepared, ranking: &Ranking) -> Vec<Place> {
        let ordered = self.by.map(|node| ranking.composite.places(Some(node)));
        let held = |place: &&Place| self.holds(dataset.table.unit(prepared.screened.unit(place.unit)));
        ordered.as_ref().unwrap_or(&ranking.places).iter().filter(held).copied().collect()
    }
}
