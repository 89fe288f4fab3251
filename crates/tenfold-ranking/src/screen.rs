use tenfold_data::{RankedId, Table, UnitId};

/// The units that can be ranked, and those that cannot.
#[derive(Debug, Clone, PartialEq)]
pub struct Screened {
    /// The ranked units, in the order of their ids.
    pub ranked: Vec<UnitId>,
    /// The others, in the same order.
    pub unranked: Vec<Unranked>,
    /// The number of indicators that a unit needs.
    pub needed: usize,
}

impl Screened {
    /// A ranked unit's row in the table.
    pub fn unit(&self, ranked: RankedId) -> UnitId {
        self.ranked[ranked.0]
    }

    /// The index of a unit among the ranked ones; `None` if it is not ranked.
    pub fn find(&self, unit: UnitId) -> Option<RankedId> {
        self.ranked.binary_search(&unit).ok().map(RankedId)
    }

    /// Every ranked unit, by index.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = RankedId> + use<> {
        (0..self.ranked.len()).map(RankedId)
    }
}

/// A unit that is not ranked, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unranked {
    /// Its row in the table.
    pub unit: UnitId,
    /// The number of its indicators that have figures: fewer than it needs.
    pub filled: usize,
}

/// Excludes units with too few figures (OECD/JRC Handbook 2008, step 2, p. 23).
pub fn screen(table: &Table, min_coverage: f64) -> Screened {
    // A unit without any figure cannot be ranked.
    let needed = ((min_coverage * table.columns.len() as f64).ceil() as usize).max(1);
    let mut screened = Screened { ranked: Vec::new(), unranked: Vec::new(), needed };
    for unit in table.ids() {
        let filled = table.filled(unit);
        if filled >= needed {
            screened.ranked.push(unit);
        } else {
            screened.unranked.push(Unranked { unit, filled });
        }
    }
    screened
}
