use crate::{
    dataset::{Dataset, NodeId, Part},
    ranking::{Place, Prepared, Ranking, order},
};

/// Which rows a reader looks at, and by what they are ranked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Selection {
    /// So many rows at most.
    pub rows: usize,
    /// A unit that is shown even below these, by its row in the table.
    pub focus: Option<usize>,
    /// The node that alone ranks them; `None` is the whole.
    pub by: Option<NodeId>,
    /// The part whose units are shown alone, at their ranks among all.
    pub within: Option<Part>,
}

impl Selection {
    /// The first so many of the whole.
    pub fn first(rows: usize) -> Self {
        Self { rows, ..Self::default() }
    }

    /// Whether neighbours among the rows are neighbours in the ranking.
    pub fn is_plain(&self) -> bool {
        self.by.is_none() && self.within.is_none()
    }

    /// The places that it is about, best first.
    pub fn places(&self, dataset: &Dataset, prepared: &Prepared, ranking: &Ranking) -> Vec<Place> {
        let ordered = self.by.map(|node| {
            let composite = &ranking.composite;
            order(composite.all_on(node), composite.tolerance(Some(node)))
        });
        let held = |place: &&Place| {
            let unit = &dataset.table.units[prepared.screened.ranked[place.unit]];
            self.within.as_ref().is_none_or(|part| part.holds(unit))
        };
        ordered.as_ref().unwrap_or(&ranking.places).iter().filter(held).copied().collect()
    }
}
