use serde::{Deserialize, Serialize};

/// The result of a search for weights under which something holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum SearchOutcome<T> {
    /// It holds under these.
    Found(T),
    /// It holds under no weights: proved.
    Impossible,
    /// None were found, and it is not proved that there are none.
    Inconclusive,
}

impl<T> SearchOutcome<T> {
    /// Maps what was found.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> SearchOutcome<U> {
        match self {
            Self::Found(found) => SearchOutcome::Found(make(found)),
            Self::Impossible => SearchOutcome::Impossible,
            Self::Inconclusive => SearchOutcome::Inconclusive,
        }
    }

    /// Returns what was found.
    pub fn found(self) -> Option<T> {
        match self {
            Self::Found(found) => Some(found),
            Self::Impossible | Self::Inconclusive => None,
        }
    }
}
