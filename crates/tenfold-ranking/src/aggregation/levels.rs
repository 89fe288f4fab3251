use std::{fmt, str::FromStr};

use super::Aggregation;
use crate::ParseMethodError;
use tenfold_data::Framework;

/// The aggregation at each level, from the bottom up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Levels(Vec<Aggregation>);

impl Levels {
    /// The same at all levels.
    pub fn all(by: Aggregation) -> Self {
        Self(vec![by])
    }

    /// One per level, from the indicators up; a single one is for all levels.
    pub fn of(by: Vec<Aggregation>) -> Option<Self> {
        let same = by.windows(2).all(|pair| pair[0] == pair[1]);
        let first = by.first().copied()?;
        Some(if same { Self::all(first) } else { Self(by) })
    }

    /// The number of aggregations: one, or as many as there are levels.
    pub fn named(&self) -> usize {
        self.0.len()
    }

    /// The one at a level, from 0 at the indicators.
    pub fn at(&self, level: usize) -> Aggregation {
        self.0.get(level).or(self.0.first()).copied().unwrap_or_default()
    }

    /// Whether there is one for each level of a framework.
    pub fn fits(&self, framework: &Framework) -> bool {
        self.named() == 1 || self.named() == framework.levels()
    }

    /// Whether scores are weighted means at every level, so that the composite is linear in the weights.
    pub fn is_linear(&self) -> bool {
        self.0.iter().all(|by| *by == Aggregation::Arithmetic)
    }

    /// The aggregations in use, each with the first level that uses it.
    pub fn used(&self) -> impl Iterator<Item = (usize, Aggregation)> {
        self.0.iter().copied().enumerate()
    }
}

impl Default for Levels {
    fn default() -> Self {
        Self::all(Aggregation::default())
    }
}

impl FromStr for Levels {
    type Err = ParseMethodError;

    /// Parses `arithmetic.power(0.5)`: separated by points outside brackets.
    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let mut open = false;
        let parted = text.split(|c| {
            open = (open || c == '(') && c != ')';
            c == '.' && !open
        });
        let by = parted.map(str::parse).collect::<Result<Vec<_>, _>>()?;
        Self::of(by).ok_or(ParseMethodError)
    }
}

impl fmt::Display for Levels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (level, by) in self.0.iter().enumerate() {
            write!(f, "{}{by}", if level > 0 { "." } else { "" })?;
        }
        Ok(())
    }
}
