use tenfold_data::{LocalizedText, PointsError};
use tenfold_ranking::Edition;

/// A part of a link that was left out, and why. The rest of the link holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// `v` is not a version of the grammar that this page knows; the rest was read as if it were.
    Version(String),
    /// A folder that is neither a language nor a preset.
    UnknownPath(String),
    /// A key that the grammar does not have, but nearly.
    UnknownKey {
        /// The key.
        key: String,
        /// The key that was likely meant.
        near: &'static str,
    },
    /// A key that is there more than once: the last one counts.
    RepeatedKey(&'static str),
    /// A value that the key cannot have.
    UnknownValue {
        /// The key.
        key: &'static str,
        /// The given value.
        value: String,
    },
    /// A unit or a node by the number of its row or column, as links named those without Latin letters once. That number may be
    /// another's by now, so it is not followed.
    Numbered {
        /// The key.
        key: &'static str,
        /// The number, with the letter before it.
        value: String,
    },
    /// A unit that is compared already.
    RepeatedUnit(String),
    /// A unit more than can be compared.
    TooManyUnits(String),
    /// An edition that is not kept at this place: these are other figures.
    NoEdition(Edition),
    /// A method by which these figures cannot be ranked: it was left as it was before.
    Refused {
        /// The part of it.
        part: String,
        /// The reason, and the remedy.
        why: LocalizedText,
    },
    /// A method whose chunk did not load: the method stays as it was, and can be asked for again.
    NotLoaded(String),
    /// A weight that is not of the form `node:points`.
    NotAWeight(String),
    /// A weight for an unknown node.
    UnknownNode(String),
    /// A node that is weighed more than once: the last one counts.
    RepeatedNode(String),
    /// Points that are none.
    NotPoints {
        /// The node.
        node: String,
        /// The given value.
        points: String,
        /// Why these are no points.
        why: PointsError,
    },
}

impl Notice {
    /// Whether it is of a unit to look at that is not there.
    pub fn is_of_focus(&self) -> bool {
        matches!(self, Self::UnknownValue { key: "focus", .. } | Self::Numbered { key: "focus", .. })
    }

    /// The part of the link, as it was written.
    pub fn part(&self) -> String {
        match self {
            Self::Version(value) => format!("v={value}"),
            Self::UnknownPath(text) | Self::UnknownKey { key: text, .. } | Self::NotLoaded(text) => text.clone(),
            Self::RepeatedKey(key) => (*key).to_owned(),
            Self::UnknownValue { key, value } | Self::Numbered { key, value } => format!("{key}={value}"),
            Self::RepeatedUnit(unit) | Self::TooManyUnits(unit) => format!("compare={unit}"),
            Self::Refused { part, .. } => part.clone(),
            Self::NoEdition(edition) => format!("asof={edition}"),
            Self::NotAWeight(weight) => format!("w={weight}"),
            Self::UnknownNode(node) | Self::RepeatedNode(node) => node.clone(),
            Self::NotPoints { node, points, .. } => format!("{node}:{points}"),
        }
    }
}
