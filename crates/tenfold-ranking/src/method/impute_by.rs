use std::{fmt, str::FromStr};

use super::ParseMethodError;

/// How holes are filled (OECD/JRC Handbook 2008, step 3, p. 24 and 55).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Imputation {
    /// By the unit's own mean in the theme, else in the aspect, else by the indicator's mean.
    #[default]
    Theme,
    /// By the unit's own mean in the aspect, else by the indicator's mean.
    Aspect,
    /// By the indicator's mean over all ranked units.
    Mean,
    /// By its median.
    Median,
    /// By its mean over the ranked units of the same region.
    Group,
    /// Not at all: the weights of what is there are those of its family, scaled up to the whole.
    None,
}

impl Imputation {
    /// Every way, the default first.
    pub const ALL: [Self; 6] = [Self::Theme, Self::Aspect, Self::Mean, Self::Median, Self::Group, Self::None];

    fn code(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Aspect => "aspect",
            Self::Mean => "mean",
            Self::Median => "median",
            Self::Group => "group",
            Self::None => "none",
        }
    }
}

impl FromStr for Imputation {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        Self::ALL.into_iter().find(|by| by.code() == text).ok_or(ParseMethodError)
    }
}

impl fmt::Display for Imputation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
