use serde::{Deserialize, Serialize};

/// What came of asking for weights under which something is so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum SearchOutcome<T> {
    /// It is so under these.
    Found(T),
    /// It is so under no weights at all: that was proved.
    Impossible,
    /// None were found, and that there are none was not proved.
    Inconclusive,
}

impl<T> SearchOutcome<T> {
    /// The same of something made of what was found.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> SearchOutcome<U> {
        match self {
            Self::Found(found) => SearchOutcome::Found(make(found)),
            Self::Impossible => SearchOutcome::Impossible,
            Self::Inconclusive => SearchOutcome::Inconclusive,
        }
    }

    /// What was found.
    pub fn found(self) -> Option<T> {
        match self {
            Self::Found(found) => Some(found),
            Self::Impossible | Self::Inconclusive => None,
        }
    }
}
