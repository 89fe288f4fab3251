/// What came of asking for weights under which something is so.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer<T> {
    /// It is so under these.
    Found(T),
    /// It is so under no weights at all: that was proved.
    Impossible,
    /// None were found, and that there are none was not proved.
    Unsettled,
}

impl<T> Answer<T> {
    /// The same of something made of what was found.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Self::Found(found) => Answer::Found(make(found)),
            Self::Impossible => Answer::Impossible,
            Self::Unsettled => Answer::Unsettled,
        }
    }

    /// What was found.
    pub fn found(self) -> Option<T> {
        match self {
            Self::Found(found) => Some(found),
            Self::Impossible | Self::Unsettled => None,
        }
    }
}
