use tenfold_data::Packed;

/// What came of asking for weights under which something is so.
#[derive(Debug, Clone, PartialEq)]
pub enum SearchOutcome<T> {
    /// It is so under these.
    Found(T),
    /// It is so under no weights at all: that was proved.
    Impossible,
    /// None were found, and that there are none was not proved.
    Inconclusive,
}

impl<T: Packed> Packed for SearchOutcome<T> {
    fn put(&self, to: &mut Vec<u8>) {
        match self {
            Self::Found(found) => {
                2_u32.put(to);
                found.put(to);
            }
            Self::Impossible => 1_u32.put(to),
            Self::Inconclusive => 0_u32.put(to),
        }
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        Some(match u32::take(from)? {
            0 => Self::Inconclusive,
            1 => Self::Impossible,
            2 => Self::Found(Packed::take(from)?),
            _ => return None,
        })
    }
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
