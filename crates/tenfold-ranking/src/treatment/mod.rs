//! **Treatment** of outliers (OECD/JRC Handbook 2008, p. 84).
//!
//! This file holds every scheme: its code in a link, its parameters, its work, and how far rounding takes it from exact arithmetic.
//! `treated` is the default alone, the JRC's rule, which the main page computes without the rest; `box_cox` is the power transform.

mod box_cox;
mod treated;

use std::{fmt, str::FromStr};

use crate::{
    Number, ParseMethodError, Screened,
    method::code::{bracketed, parts, read},
    rounding::{UNIT, extremes, logarithm_error, treated_error},
};
use tenfold_data::Table;

pub use box_cox::BoxCox;
pub use treated::{AppliedTreatment, Logarithm, Treated, skewness_and_kurtosis, treat};
use treated::{log, treat_each, winsorised};

/// How outliers are treated. Columns without outliers are left alone by every scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Treatment {
    /// The JRC's rule: winsorise, and take the logarithm if that is not enough.
    #[default]
    Jrc,
    /// Winsorise at most this many cells of an indicator.
    Winsorise(u32),
    /// Take the logarithm.
    Log,
    /// The power transform of Box and Cox (1964), with this exponent, or with the likeliest.
    BoxCox(Option<Number>),
    /// Do nothing.
    None,
}

impl Treatment {
    /// Every scheme with its default parameters, the default first.
    pub const ALL: &'static [Self] =
        &[Self::Jrc, Self::Winsorise(Self::MOVED), Self::Log, Self::BoxCox(None), Self::None];
    /// The most cells that winsorising moves by default.
    pub const MOVED: u32 = 5;
    /// Exponents beyond this are refused.
    const EXPONENT: f64 = 5.0;

    /// The name in a link, before the parameters.
    fn name(self) -> &'static str {
        match self {
            Self::Jrc => "jrc",
            Self::Winsorise(_) => "winsorise",
            Self::Log => "log",
            Self::BoxCox(_) => "boxcox",
            Self::None => "none",
        }
    }

    /// The parameters in a link: none for the default ones.
    fn parameters(self) -> Vec<String> {
        match self {
            Self::Winsorise(most) if most != Self::MOVED => vec![most.to_string()],
            Self::BoxCox(Some(power)) => vec![power.to_string()],
            Self::Jrc | Self::Winsorise(_) | Self::Log | Self::BoxCox(None) | Self::None => Vec::new(),
        }
    }

    /// The same scheme with the parameters of a link, of which there is one at least.
    fn with_parameters(self, given: &[&str]) -> Result<Self, ParseMethodError> {
        match (self, given) {
            (Self::Winsorise(_), [most]) => Ok(Self::Winsorise(read(most)?)),
            (Self::BoxCox(_), [power]) => {
                let power: Number = read(power)?;
                let is_within = power.value().abs() <= Self::EXPONENT;
                if is_within { Ok(Self::BoxCox(Some(power))) } else { Err(ParseMethodError) }
            }
            _ => Err(ParseMethodError),
        }
    }

    /// The number of steps, at most, that grows faster than the figures.
    pub(crate) fn steps(self, units: usize, indicators: usize) -> usize {
        let cells = units.saturating_mul(indicators);
        match self {
            // A step per moved cell; the default number of them is always moved.
            Self::Winsorise(most) if most > Self::MOVED => cells.saturating_mul(units.min(most as usize)),
            Self::BoxCox(None) => cells.saturating_mul(box_cox::LIKELIHOODS),
            Self::Jrc | Self::Winsorise(_) | Self::Log | Self::BoxCox(Some(_)) | Self::None => 0,
        }
    }
}

impl FromStr for Treatment {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let (name, given) = parts(text)?;
        let scheme = Self::ALL.iter().copied().find(|scheme| scheme.name() == name).ok_or(ParseMethodError)?;
        if given.is_empty() { Ok(scheme) } else { scheme.with_parameters(&given) }
    }
}

impl fmt::Display for Treatment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&bracketed(self.name(), &self.parameters()))
    }
}

/// Treats outliers by the chosen scheme, indicator by indicator: only columns that need it.
pub(crate) fn treat_by(by: Treatment, table: &Table, screened: &Screened) -> Treated {
    match by {
        Treatment::Jrc => treat(table, screened),
        Treatment::Winsorise(most) => treat_each(table, screened, &|raw, skewness| {
            let reached = winsorised(raw, skewness, most as usize);
            (reached.values, AppliedTreatment::Winsorised(reached.moved))
        }),
        Treatment::Log => treat_each(table, screened, &|raw, skewness| (log(raw, skewness), AppliedTreatment::Logged)),
        Treatment::BoxCox(given) => treat_each(table, screened, &|raw, _| box_cox::treat(raw, given)),
        Treatment::None => treat_each(table, screened, &|raw, _| (raw.to_vec(), AppliedTreatment::None)),
    }
}

/// The largest error of a column's treated figures, by any scheme.
pub(crate) fn column_error(table: &Table, screened: &Screened, treated: &Treated, column: usize) -> f64 {
    let Some(transform) = treated.power(table, screened, column) else {
        return treated_error(table, screened, treated, column);
    };
    let power = transform.power.value().abs();
    let (from, to) = extremes(&treated.columns[column]);
    let largest = from.abs().max(to.abs());
    let logarithms = [transform.offset(), transform.high - transform.low + transform.offset()];
    let [low, high] = logarithms.map(|v| libm::log(v).abs());
    let logarithm = low.max(high);
    let error = logarithm_error(table, screened, column) + 2.0 * UNIT * logarithm;
    if power == 0.0 {
        return error;
    }
    // The exponential of the power times the logarithm, minus one, over the power.
    let exponential = power * largest + 1.0;
    exponential * (error + UNIT * logarithm + 3.0 * UNIT / power) + 2.0 * UNIT * largest
}
