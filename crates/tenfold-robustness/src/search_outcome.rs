use serde::{Deserialize, Serialize};

/// The result of a search for weights with a property.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum SearchOutcome<T> {
    /// These weights have the property.
    Found(T),
    /// It is proved that no weights have the property.
    Impossible,
    /// The search found no weights, without proof that there are none.
    Inconclusive,
}

impl<T> SearchOutcome<T> {
    /// Maps the result, if one was found.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> SearchOutcome<U> {
        match self {
            Self::Found(found) => SearchOutcome::Found(make(found)),
            Self::Impossible => SearchOutcome::Impossible,
            Self::Inconclusive => SearchOutcome::Inconclusive,
        }
    }

    /// Returns the result, if one was found.
    pub fn found(self) -> Option<T> {
        match self {
            Self::Found(found) => Some(found),
            Self::Impossible | Self::Inconclusive => None,
        }
    }
}
