use std::{fmt, str::FromStr};

use super::{
    Number, ParseMethodError,
    code::{bracketed, parts, read},
};

/// Where the weights are from (OECD/JRC Handbook 2008, step 6, p. 89 to 102).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum WeightingScheme {
    /// The points that somebody gave.
    #[default]
    Points,
    /// The same for all siblings, at each level.
    Equal,
    /// The same for all indicators, so that a theme weighs as much as it has of them.
    EqualIndicators,
    /// What an indicator tells units apart by: Shannon's entropy.
    Entropy,
    /// Spread, times conflict with the other indicators: CRITIC.
    Critic,
    /// Spread alone: standard deviations.
    Deviation,
    /// Squared loadings on the first principal component, family by family.
    Pca,
    /// Those under which all aspects correlate alike with the composite.
    Influence,
    /// Pairwise comparisons: Saaty's analytic hierarchy process. Families that are not compared keep their points.
    Ahp(Vec<Comparison>),
    /// Each unit's own best weights for the aspects: benefit of the doubt. Each aspect makes at least the one part and at most
    /// the other of a unit's score.
    Bod(Number, Number),
}

/// How many times as important one sibling is as another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The one, by code.
    pub node: String,
    /// The other.
    pub than: String,
    /// So many times: 1/9 to 9, to six decimals.
    pub times: Times,
}

/// How many times as important: a number, or one over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// From 1 to 9.
    pub number: Number,
    /// Whether it is one over that.
    pub less: bool,
}

impl WeightingScheme {
    /// No part of a unit's score is smaller or greater, where nothing else is said.
    pub const BOD: Self = Self::Bod(Number::millionths(100_000), Number::millionths(500_000));
}

impl Times {
    /// Saaty's scale ends here.
    pub const MOST: i32 = 9;

    /// The same of the other over the one.
    #[must_use]
    pub fn inverse(self) -> Self {
        Self { less: !self.less && self.number > Number::whole(1), ..self }
    }

    /// The factor.
    pub fn value(self) -> f64 {
        if self.less { 1.0 / self.number.value() } else { self.number.value() }
    }
}

impl FromStr for WeightingScheme {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let (name, given) = parts(text)?;
        match (name, given.as_slice()) {
            ("points", []) => Ok(Self::Points),
            ("equal", []) => Ok(Self::Equal),
            ("equal", ["indicators"]) => Ok(Self::EqualIndicators),
            ("entropy", []) => Ok(Self::Entropy),
            ("critic", []) => Ok(Self::Critic),
            ("deviation", []) => Ok(Self::Deviation),
            ("pca", []) => Ok(Self::Pca),
            ("influence", []) => Ok(Self::Influence),
            ("ahp", _) => given.iter().map(|text| text.parse()).collect::<Result<_, _>>().map(Self::Ahp),
            ("bod", []) => Ok(Self::BOD),
            ("bod", [low, high]) => {
                let (low, high): (Number, Number) = (read(low)?, read(high)?);
                let within = Number::whole(0) <= low && low < high && high <= Number::whole(1);
                if within { Ok(Self::Bod(low, high)) } else { Err(ParseMethodError) }
            }
            _ => Err(ParseMethodError),
        }
    }
}

impl fmt::Display for WeightingScheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Points => "points".to_owned(),
            Self::Equal => "equal".to_owned(),
            Self::EqualIndicators => "equal(indicators)".to_owned(),
            Self::Entropy => "entropy".to_owned(),
            Self::Critic => "critic".to_owned(),
            Self::Deviation => "deviation".to_owned(),
            Self::Pca => "pca".to_owned(),
            Self::Influence => "influence".to_owned(),
            Self::Ahp(given) => bracketed("ahp", &given.iter().map(ToString::to_string).collect::<Vec<_>>()),
            bod if *bod == Self::BOD => "bod".to_owned(),
            Self::Bod(low, high) => bracketed("bod", &[low.to_string(), high.to_string()]),
        })
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
