use std::{fmt, str::FromStr};

use crate::{Number, ParseMethodError, method::code::read};

/// The figures between which an indicator is measured: `code:low:high`, or `code:low:high:log`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goalpost {
    /// The indicator, by its code.
    pub node: String,
    /// The lower.
    pub low: Number,
    /// The higher.
    pub high: Number,
    /// Whether their logarithms and that of the figure are taken.
    pub logarithmic: bool,
}

/// Follows a goalpost's figures: their logarithms are taken.
const LOG: &str = "log";

impl FromStr for Goalpost {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let mut parts = text.split(':');
        let (Some(node), Some(low), Some(high)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(ParseMethodError);
        };
        let logarithmic = match (parts.next(), parts.next()) {
            (None, _) => false,
            (Some(LOG), None) => true,
            _ => return Err(ParseMethodError),
        };
        let (low, high) = (read(low)?, read(high)?);
        if low >= high || node.is_empty() {
            return Err(ParseMethodError);
        }
        Ok(Self { node: node.to_owned(), low, high, logarithmic })
    }
}

impl fmt::Display for Goalpost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.node, self.low, self.high)?;
        if self.logarithmic { write!(f, ":{LOG}") } else { Ok(()) }
    }
}
