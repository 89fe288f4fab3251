use crate::dataset::UnitId;
/// What cannot be read of an order that a reader typed. Lines count from 1; rows are the table's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderError {
    /// No line holds a name.
    Empty,
    /// No unit is called so.
    Unknown {
        /// The line.
        line: usize,
        /// What it holds.
        typed: String,
        /// A unit that is called almost so.
        near: Option<UnitId>,
    },
    /// Several units are called so.
    Ambiguous {
        /// The line.
        line: usize,
        /// What it holds.
        typed: String,
        /// The units.
        rows: Vec<UnitId>,
    },
    /// A unit that stands there already.
    Twice {
        /// The line.
        line: usize,
        /// The line before it.
        first: usize,
        /// The unit.
        row: UnitId,
    },
    /// A unit of which too little is known.
    NotRanked {
        /// The line.
        line: usize,
        /// The unit.
        row: UnitId,
    },
}
