use tenfold_data::Table;

/// The units that can be ranked, and those that cannot.
#[derive(Debug, Clone, PartialEq)]
pub struct Screened {
    /// Rows of the table, in the order of unit ids.
    pub ranked: Vec<usize>,
    /// The others, in the same order.
    pub unranked: Vec<Unranked>,
    /// The number of indicators that a unit needs.
    pub needed: usize,
}

/// A unit that is not ranked, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unranked {
    /// Its row in the table.
    pub unit: usize,
    /// The number of its indicators that have figures: fewer than it needs.
    pub filled: usize,
}

/// Excludes units with too few figures (OECD/JRC Handbook 2008, step 2, p. 23).
pub fn screen(table: &Table, min_coverage: f64) -> Screened {
    // A unit without any figure cannot be ranked.
    let needed = ((min_coverage * table.columns.len() as f64).ceil() as usize).max(1);
    let mut screened = Screened { ranked: Vec::new(), unranked: Vec::new(), needed };
    for unit in 0..table.units.len() {
        let filled = table.filled(unit);
        if filled >= needed {
            screened.ranked.push(unit);
        } else {
            screened.unranked.push(Unranked { unit, filled });
        }
    }
    screened
}
