use std::{fmt, str::FromStr};

use super::{
    Number, ParseMethodError,
    code::{bracketed, parts, read},
};

/// How the scores of siblings become one (OECD/JRC Handbook 2008, step 7, p. 102 to 116).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Aggregation {
    /// Their weighted mean: a lack in one is made good by another.
    #[default]
    Arithmetic,
    /// Their weighted geometric mean: a lack is made good in part.
    Geometric,
    /// Their weighted harmonic mean: even less.
    Harmonic,
    /// Their weighted power mean of this exponent.
    Power(Number),
    /// Their mean, in which a score weighs more the lower it comes among the unit's own: the share of a child is that of its
    /// quantile raised to this power (Yager 1996). Over 1 the worst count more, under 1 the best.
    Owa(Number),
    /// The part of all other units that it beats, pair by pair, by the weights of the children on which it is ahead: Copeland's
    /// rule, in percent, a draw counting half.
    Copeland,
}

impl Aggregation {
    /// The ordered mean's exponent where none is given: the worst count more.
    pub const OWA: Self = Self::Owa(Number::whole(2));
    /// The exponent of the power mean where none is given.
    pub const POWER: Self = Self::Power(Number::millionths(500_000));
    /// Exponents beyond this are the best or the worst score alone, but for rounding.
    const EXPONENT: i32 = 20;
}

impl FromStr for Aggregation {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let (name, given) = parts(text)?;
        let exponent = |text: &str| {
            let number: Number = read(text)?;
            if number.value().abs() <= f64::from(Self::EXPONENT) { Ok(number) } else { Err(ParseMethodError) }
        };
        match (name, given.as_slice()) {
            ("arithmetic", []) => Ok(Self::Arithmetic),
            ("geometric", []) => Ok(Self::Geometric),
            ("harmonic", []) => Ok(Self::Harmonic),
            ("power", []) => Ok(Self::POWER),
            ("power", [power]) => exponent(power).map(Self::Power),
            ("owa", []) => Ok(Self::OWA),
            ("owa", [power]) => {
                let power = exponent(power)?;
                if power > Number::whole(0) { Ok(Self::Owa(power)) } else { Err(ParseMethodError) }
            }
            ("copeland", []) => Ok(Self::Copeland),
            _ => Err(ParseMethodError),
        }
    }
}

impl fmt::Display for Aggregation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Arithmetic => "arithmetic".to_owned(),
            Self::Geometric => "geometric".to_owned(),
            Self::Harmonic => "harmonic".to_owned(),
            power if *power == Self::POWER => "power".to_owned(),
            owa if *owa == Self::OWA => "owa".to_owned(),
            Self::Power(power) => bracketed("power", &[power.to_string()]),
            Self::Owa(power) => bracketed("owa", &[power.to_string()]),
            Self::Copeland => "copeland".to_owned(),
        })
    }
}
