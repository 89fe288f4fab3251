use tenfold_data::{LocalizedText, PointsError};
use tenfold_ranking::Edition;

/// A part of a link that was ignored, and the reason. The rest of the link applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// `v` is not a version of the grammar that this page knows; the rest was read as if it were.
    Version(String),
    /// A folder that is neither a language nor a preset.
    UnknownPath(String),
    /// A key that the grammar does not have, but which is close to one of its keys.
    UnknownKey {
        /// The key.
        key: String,
        /// The key that was likely meant.
        near: &'static str,
    },
    /// A key that occurs more than once: the last one counts.
    RepeatedKey(&'static str),
    /// A value that the key does not allow.
    UnknownValue {
        /// The key.
        key: &'static str,
        /// The given value.
        value: String,
    },
    /// A unit or a node by the number of its row or column, as links once named those without Latin letters. That
    /// number may belong to another by now, so it is ignored.
    Numbered {
        /// The key.
        key: &'static str,
        /// The number, with the letter before it.
        value: String,
    },
    /// A unit that is already compared.
    RepeatedUnit(String),
    /// A unit beyond the most that can be compared.
    TooManyUnits(String),
    /// An edition that is not kept at this address: the figures here are other ones.
    NoEdition(Edition),
    /// A method by which these figures cannot be ranked: the method stays as it was before.
    Refused {
        /// The part of the method.
        part: String,
        /// The reason, and the remedy.
        why: LocalizedText,
    },
    /// A method whose chunk did not load: the method stays as it was, and can be requested again.
    NotLoaded(String),
    /// A weight that is not of the form `node:points`.
    NotAWeight(String),
    /// A weight for an unknown node.
    UnknownNode(String),
    /// A node that has more than one weight: the last one counts.
    RepeatedNode(String),
    /// Points that are not valid.
    NotPoints {
        /// The node.
        node: String,
        /// The given value.
        points: String,
        /// The reason why they are not valid.
        why: PointsError,
    },
}

impl Notice {
    /// Returns whether it is about a focused unit that does not exist.
    pub fn is_of_focus(&self) -> bool {
        matches!(self, Self::UnknownValue { key: "focus", .. } | Self::Numbered { key: "focus", .. })
    }

    /// Returns the part of the link, as it was written.
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
