use std::{fmt, str::FromStr};

use crate::{Number, ParseMethodError, method::code::read};

/// How many times as important one sibling is as another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The first, by code.
    pub node: String,
    /// The second, by code.
    pub than: String,
    /// The factor: 1/9 to 9, to six decimals.
    pub times: Times,
}

/// A factor of importance: a number, or its reciprocal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// From 1 to 9.
    pub number: Number,
    /// Whether it is the reciprocal.
    pub less: bool,
}

impl Times {
    /// The end of Saaty's scale.
    pub const MOST: i32 = 9;

    /// The factor of the second over the first.
    #[must_use]
    pub fn inverse(self) -> Self {
        Self { less: !self.less && self.number > Number::whole(1), ..self }
    }

    /// The factor.
    pub fn value(self) -> f64 {
        if self.less { 1.0 / self.number.value() } else { self.number.value() }
    }
}

impl FromStr for Comparison {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let mut parts = text.split(':');
        let (Some(node), Some(than), Some(times), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(ParseMethodError);
        };
        if node.is_empty() || than.is_empty() || node == than {
            return Err(ParseMethodError);
        }
        Ok(Self { node: node.to_owned(), than: than.to_owned(), times: times.parse()? })
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.node, self.than, self.times)
    }
}

impl FromStr for Times {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let (less, number) = text.strip_prefix("1/").map_or((false, text), |rest| (true, rest));
        let number: Number = read(number)?;
        let within = Number::whole(1) <= number && number <= Number::whole(Self::MOST);
        // One over one is one.
        if within { Ok(Self { number, less: less && number > Number::whole(1) }) } else { Err(ParseMethodError) }
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.less { "1/" } else { "" }, self.number)
    }
}
