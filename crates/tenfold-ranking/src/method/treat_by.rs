use std::{fmt, str::FromStr};

use super::{
    Number, ParseMethodError,
    code::{bracketed, parts, read},
};

/// How outliers are treated (OECD/JRC Handbook 2008, p. 84). Columns that are sound are let be by every method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Treatment {
    /// The JRC's rule: winsorise, and take the logarithm where that is not enough.
    #[default]
    Jrc,
    /// Winsorise so many cells of an indicator at most, and leave it at that.
    Winsorise(u32),
    /// Take the logarithm.
    Log,
    /// The power transform of Box and Cox (1964), with this exponent, or with the likeliest.
    BoxCox(Option<Number>),
    /// Do nothing.
    None,
}

impl Treatment {
    /// Winsorising moves so many cells at most, where nothing else is said.
    pub const MOVED: u32 = 5;
}

impl FromStr for Treatment {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let (name, given) = parts(text)?;
        match (name, given.as_slice()) {
            ("jrc", []) => Ok(Self::Jrc),
            ("winsorise", []) => Ok(Self::Winsorise(Self::MOVED)),
            ("winsorise", [most]) => Ok(Self::Winsorise(read(most)?)),
            ("log", []) => Ok(Self::Log),
            ("boxcox", []) => Ok(Self::BoxCox(None)),
            ("boxcox", [power]) => {
                let power: Number = read(power)?;
                if power.value().abs() <= 5.0 { Ok(Self::BoxCox(Some(power))) } else { Err(ParseMethodError) }
            }
            ("none", []) => Ok(Self::None),
            _ => Err(ParseMethodError),
        }
    }
}

impl fmt::Display for Treatment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Jrc => "jrc".to_owned(),
            Self::Winsorise(Self::MOVED) => "winsorise".to_owned(),
            Self::Winsorise(most) => bracketed("winsorise", &[most.to_string()]),
            Self::Log => "log".to_owned(),
            Self::BoxCox(power) => bracketed("boxcox", &power.iter().map(ToString::to_string).collect::<Vec<_>>()),
            Self::None => "none".to_owned(),
        })
    }
}
