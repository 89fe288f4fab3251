//! **Aggregation** of siblings' scores into their parent's (OECD/JRC Handbook 2008, step 7, p. 102 to 116).
//!
//! This file holds every scheme: its code in a link, its parameters and what it refuses. `means` are the formulas, with `copeland`;
//! `bound` is how far rounding takes each; `family` aggregates siblings, `scores` the whole tree, `levels` is a scheme a level.
//! `composite` is the default alone, the arithmetic mean, which the main page computes without the rest; `decomposition` is what each
//! node contributes by any other scheme.

mod bound;
mod composite;
mod copeland;
mod decomposition;
mod family;
mod levels;
mod means;
mod scores;

use std::{fmt, str::FromStr};

use crate::{
    MethodError, Number, ParseMethodError, Prepared,
    method::code::{bracketed, parts, read},
};
use tenfold_data::Framework;

pub use composite::Composite;
use composite::Errors;
pub use decomposition::ScoreDecomposition;
pub use levels::Levels;
pub(crate) use {bound::Bound, family::Aggregated, scores::Scores};

/// How the scores of siblings are aggregated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Aggregation {
    /// The weighted mean: a low score is fully compensated by a high one.
    #[default]
    Arithmetic,
    /// The weighted geometric mean: a low score is compensated in part.
    Geometric,
    /// The weighted harmonic mean: still less.
    Harmonic,
    /// The weighted power mean of this exponent.
    Power(Number),
    /// The ordered mean, in which a score weighs more the lower it is among the unit's own: the share of a child is
    /// that of its quantile raised to this power (Yager 1996). Over 1 the worst count more, under 1 the best.
    Owa(Number),
    /// The part of all other units that it beats, pair by pair, by the weights of the children on which it is ahead: Copeland's
    /// rule, in percent, a draw counting half.
    Copeland,
}

impl Aggregation {
    /// Every scheme with its default parameters, the default first.
    pub const ALL: &'static [Self] =
        &[Self::Arithmetic, Self::Geometric, Self::Harmonic, Self::POWER, Self::OWA, Self::Copeland];
    /// The ordered mean's default exponent: the worst count more.
    pub const OWA: Self = Self::Owa(Number::whole(2));
    /// The power mean's default exponent.
    pub const POWER: Self = Self::Power(Number::millionths(500_000));
    /// Beyond this exponent only the best or the worst score counts, but for rounding.
    const EXPONENT: i32 = 20;

    /// The name in a link, before the parameters.
    fn name(self) -> &'static str {
        match self {
            Self::Arithmetic => "arithmetic",
            Self::Geometric => "geometric",
            Self::Harmonic => "harmonic",
            Self::Power(_) => "power",
            Self::Owa(_) => "owa",
            Self::Copeland => "copeland",
        }
    }

    /// The parameters in a link: none for the default ones.
    fn parameters(self) -> Vec<String> {
        match self {
            default if default == Self::POWER || default == Self::OWA => Vec::new(),
            Self::Power(power) | Self::Owa(power) => vec![power.to_string()],
            Self::Arithmetic | Self::Geometric | Self::Harmonic | Self::Copeland => Vec::new(),
        }
    }

    /// The same scheme with the parameters of a link, of which there is one at least.
    fn with_parameters(self, given: &[&str]) -> Result<Self, ParseMethodError> {
        let [power] = given else { return Err(ParseMethodError) };
        let number = || -> Result<Number, ParseMethodError> {
            let number: Number = read(power)?;
            if number.value().abs() <= f64::from(Self::EXPONENT) { Ok(number) } else { Err(ParseMethodError) }
        };
        match self {
            Self::Power(_) => number().map(Self::Power),
            Self::Owa(_) => {
                number().ok().filter(|power| *power > Number::whole(0)).map(Self::Owa).ok_or(ParseMethodError)
            }
            Self::Arithmetic | Self::Geometric | Self::Harmonic | Self::Copeland => Err(ParseMethodError),
        }
    }

    /// Whether one zero makes the mean zero, or undefined.
    fn needs_positive(self) -> bool {
        match self {
            Self::Geometric | Self::Harmonic => true,
            Self::Power(power) => power.value() <= 0.0,
            Self::Arithmetic | Self::Owa(_) | Self::Copeland => false,
        }
    }

    /// Whether it is not above the arithmetic mean, so that no contribution exceeds its weight times the best.
    fn is_bounded(self) -> bool {
        match self {
            Self::Arithmetic | Self::Geometric | Self::Harmonic => true,
            Self::Power(power) => power.value() <= 1.0,
            Self::Owa(_) | Self::Copeland => false,
        }
    }

    /// Refuses figures, and schemes of the levels below, for which the scheme is undefined.
    fn check(self, below: &[Self], prepared: &Prepared, framework: &Framework) -> Result<(), MethodError> {
        let by = self.to_string();
        if self.needs_positive() {
            prepared.require_positive(framework, &by)?;
            if below.contains(&Self::Copeland) {
                return Err(MethodError::OverCopeland(by));
            }
        }
        match self {
            Self::Power(power) if power.value() > 0.0 => prepared.require_not_negative(framework, &by),
            Self::Copeland | Self::Owa(_) => prepared.require_complete(framework, &by),
            Self::Arithmetic | Self::Geometric | Self::Harmonic | Self::Power(_) => Ok(()),
        }
    }
}

impl Levels {
    /// Refuses figures, and combinations of schemes, for which the schemes are undefined.
    pub(crate) fn check(&self, prepared: &Prepared, framework: &Framework) -> Result<(), MethodError> {
        let levels = framework.levels();
        if !self.fits(framework) {
            return Err(MethodError::Levels { named: self.named(), levels });
        }
        let all: Vec<Aggregation> = (0..levels).map(|level| self.at(level)).collect();
        (0..levels).try_for_each(|level| all[level].check(&all[..level], prepared, framework))
    }

    /// The number of steps, at most, that grows faster than the figures: that of Copeland's rule.
    pub(crate) fn steps(&self, units: usize, framework: &Framework) -> usize {
        let parents = std::iter::once(None).chain(framework.ids().map(Some));
        let families = parents.map(|parent| (parent, framework.summands(parent).len())).filter(|(_, size)| *size > 0);
        let is_copeland = |parent| self.at(framework.level_of(parent)) == Aggregation::Copeland;
        let steps = families.filter(|(parent, _)| is_copeland(*parent)).map(|(_, size)| copeland::steps(units, size));
        steps.fold(0, usize::saturating_add)
    }
}

impl FromStr for Aggregation {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let (name, given) = parts(text)?;
        let scheme = Self::ALL.iter().copied().find(|scheme| scheme.name() == name).ok_or(ParseMethodError)?;
        if given.is_empty() { Ok(scheme) } else { scheme.with_parameters(&given) }
    }
}

impl fmt::Display for Aggregation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&bracketed(self.name(), &self.parameters()))
    }
}
