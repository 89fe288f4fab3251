//! **What we know**: a dataset package as published, checked and never computed upon.
//!
//! - What it holds: `framework` is the tree, `table` the figures, `points` the decimal of a weight, `preset` a weighting on offer,
//!   `unit_group` a part of the units, `finding` and `order` what was printed of them.
//! - How it is read: `csv_table` is one CSV file and `manifest` the package's own JSON; `package` puts them together, `from_csv` makes
//!   a dataset of a lone CSV file, `packed_table` keeps the figures small, and `packed` writes values as bytes. `limits` says how
//!   much may be read.
//! - What may be wrong is a `diagnostic`: `decode` finds it in a file's bytes, `shape` in its lines, `json` in the manifest, `figure`
//!   in a cell, and `address` in where a reader looks for it. `edit_distance` is how far two names are apart.
//! - Texts: `localized_text` is one in several languages, `language` those that the page speaks, and `isolated` keeps others' texts
//!   from reordering ours. `key` and `code` are names as they are compared, and as they stand in links.

use serde::{Deserialize, Serialize};

mod address;
mod argsort;
mod clamp;
mod code;
mod csv_table;
mod decode;
mod diagnostic;
mod edit_distance;
mod figure;
mod finding;
mod framework;
mod from_csv;
mod isolated;
mod json;
mod key;
mod language;
mod limits;
mod localized_text;
mod manifest;
mod order;
mod package;
mod packed;
mod packed_table;
mod points;
mod preset;
mod shape;
mod table;
mod unit_group;

pub use argsort::argsort;
pub use clamp::clamp;
pub use edit_distance::edit_distance;
pub use framework::{Direction, Framework, Indicator, Node, NodeId};
pub use isolated::{CLOSE, OPEN, isolated, plain};
pub use language::{Language, NumberMarks};
pub use limits::quoted;
pub use limits::{
    MAX_BYTES, MAX_COLUMNS, MAX_FINDINGS, MAX_INDICATORS, MAX_LANGUAGES, MAX_LEVELS, MAX_LINE, MAX_MANIFEST, MAX_NAME,
    MAX_NODES, MAX_ORDERS, MAX_PRESETS, MAX_ROWS, MAX_TEXT, MAX_UNITS,
};
pub use manifest::{About, Caution, FILE as MANIFEST, files};
pub use order::PrintedOrder;
pub use package::read;
pub use packed::{from_bytes, pack, take_from_bytes, to_bytes, unpack};
pub use points::{Points, PointsError};
pub use table::{RankedId, Table, Unit, UnitId};
pub use {address::unreadable, decode::decode};
pub use {
    diagnostic::Diagnostic, finding::Finding, from_csv::read_csv, localized_text::LocalizedText, preset::PresetEntry,
    unit_group::UnitGroup,
};

/// A dataset package, read and found sound.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// Titles, cautions and doubts, in the publisher's words.
    pub about: About,
    /// The tree of aspects, themes and indicators.
    pub framework: Framework,
    /// The figures: units by indicators, with missing figures.
    pub table: Table,
    /// The publisher's weightings, in the order they are offered. Never empty.
    pub presets: Vec<PresetEntry>,
    /// The printed orders, to compare ours with.
    pub orders: Vec<PrintedOrder>,
    /// What was found and printed, to be checked.
    pub findings: Vec<Finding>,
}
