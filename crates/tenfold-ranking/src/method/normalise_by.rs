use std::{fmt, str::FromStr};

use super::{
    Number, ParseMethodError,
    code::{bracketed, parts, read},
};

/// How figures are put on one scale (OECD/JRC Handbook 2008, step 5, p. 83 to 88). More is better on all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Normalisation {
    /// From the worst to the best of the ranked units: min-max.
    MinMax(Number, Number),
    /// Standard deviations from the mean: z-scores of this mean and this spread.
    ZScore(Number, Number),
    /// The place from the worst up: 1, 2 and so on, ties sharing the lower.
    Rank,
    /// The part of the others that are worse, in percent.
    Percentile,
    /// The number of others that are worse: Borda's points.
    Borda,
    /// The part of the best, in percent: figure over best, or best over figure where less is better.
    Share,
    /// Between two figures that are held for good, beyond which nothing is gained or lost, by the logarithms of all three
    /// where a goalpost says so. An indicator that none are given for has its own worst and best.
    Goalposts(Vec<Goalpost>),
    /// The same with the logarithms of all three, for the indicators that goalposts are given for; for all where none are.
    LogGoalposts(Vec<Goalpost>),
}

/// The figures between which an indicator is measured.
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

impl Normalisation {
    /// Where nothing else is said: 0 to 100.
    pub const HUNDRED: Self = Self::MinMax(Number::whole(0), Number::whole(100));
    /// Where nothing else is said: T-scores, of mean 50 and spread 10, which a bar can show.
    const T: Self = Self::ZScore(Number::whole(50), Number::whole(10));
    /// Behind a goalpost's figures: their logarithms.
    const LOG: &str = "log";

    /// Whether logarithms are taken of an indicator, whose goalpost is this if one is given.
    pub fn is_logarithmic(&self, given: Option<&Goalpost>) -> bool {
        match self {
            Self::LogGoalposts(posts) => posts.is_empty() || given.is_some(),
            _ => given.is_some_and(|post| post.logarithmic),
        }
    }
}

impl Default for Normalisation {
    fn default() -> Self {
        Self::HUNDRED
    }
}

impl FromStr for Normalisation {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let (name, given) = parts(text)?;
        let goalposts = || given.iter().map(|text| text.parse()).collect::<Result<Vec<Goalpost>, _>>();
        match (name, given.as_slice()) {
            ("minmax", []) => Ok(Self::HUNDRED),
            ("minmax", [low, high]) => {
                let (low, high) = (read(low)?, read(high)?);
                if low < high { Ok(Self::MinMax(low, high)) } else { Err(ParseMethodError) }
            }
            ("zscore", []) => Ok(Self::T),
            ("zscore", [mean, spread]) => {
                let (mean, spread) = (read(mean)?, read(spread)?);
                if spread > Number::whole(0) { Ok(Self::ZScore(mean, spread)) } else { Err(ParseMethodError) }
            }
            ("rank", []) => Ok(Self::Rank),
            ("percentile", []) => Ok(Self::Percentile),
            ("borda", []) => Ok(Self::Borda),
            ("share", []) => Ok(Self::Share),
            ("goalposts", _) => Ok(Self::Goalposts(goalposts()?)),
            ("loggoalposts", _) => {
                let posts = goalposts()?;
                // All of them are: one way to write it is enough.
                if posts.iter().any(|post| post.logarithmic) {
                    Err(ParseMethodError)
                } else {
                    Ok(Self::LogGoalposts(posts))
                }
            }
            _ => Err(ParseMethodError),
        }
    }
}

impl fmt::Display for Normalisation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pair = |name: &str, a: &Number, b: &Number| bracketed(name, &[a.to_string(), b.to_string()]);
        let posts = |name: &str, posts: &[Goalpost]| {
            bracketed(name, &posts.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        f.write_str(&match self {
            hundred if *hundred == Self::HUNDRED => "minmax".to_owned(),
            t if *t == Self::T => "zscore".to_owned(),
            Self::MinMax(low, high) => pair("minmax", low, high),
            Self::ZScore(mean, spread) => pair("zscore", mean, spread),
            Self::Rank => "rank".to_owned(),
            Self::Percentile => "percentile".to_owned(),
            Self::Borda => "borda".to_owned(),
            Self::Share => "share".to_owned(),
            Self::Goalposts(given) => posts("goalposts", given),
            Self::LogGoalposts(given) => posts("loggoalposts", given),
        })
    }
}

impl FromStr for Goalpost {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let mut parts = text.split(':');
        let (Some(node), Some(low), Some(high)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(ParseMethodError);
        };
        let logarithmic = match (parts.next(), parts.next()) {
            (None, _) => false,
            (Some(Normalisation::LOG), None) => true,
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
        if self.logarithmic { write!(f, ":{}", Normalisation::LOG) } else { Ok(()) }
    }
}
