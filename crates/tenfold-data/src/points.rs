use serde::{Deserialize, Serialize};

use std::{fmt, str::FromStr};

use thiserror::Error;

/// What a reader gives a node: 0 to 100 points, with at most six decimals.
///
/// Kept as a whole number of millionths, so that what is written reads back as exactly the same weight.
///
/// ```
/// # use tenfold_data::{Points, PointsError};
/// let points: Points = "37.50".parse().unwrap();
/// assert_eq!(points.to_string(), "37.5", "written as short as it is exact");
/// assert_eq!("101".parse::<Points>(), Err(PointsError::OutOfRange), "left out, never clamp");
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Points(u32);

/// Why a text is not points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PointsError {
    /// Not a plain decimal number.
    #[error("is not a plain number")]
    NotANumber,
    /// Under 0 or over 100.
    #[error("is not between 0 and 100")]
    OutOfRange,
    /// More than six decimals.
    #[error("has more than six decimals")]
    TooFine,
}

const ONE: u32 = 1_000_000;
const DECIMALS: usize = 6;

impl Points {
    /// The most that a node can be given.
    pub const MAX: Self = Self(100 * ONE);
    /// Half of the most: what `equal` gives every node.
    pub const EVEN: Self = Self(50 * ONE);

    /// Whole points; `None` over 100.
    pub fn whole(points: u32) -> Option<Self> {
        (points <= 100).then_some(Self(points * ONE))
    }

    /// The nearest to a number of points with the given decimals (at most six), kept within 0 to 100.
    pub fn rounded(points: f64, decimals: u32) -> Self {
        let step = 10_u32.pow(DECIMALS as u32 - decimals.min(DECIMALS as u32));
        // Not below zero: what is cut off after adding a half is rounded.
        let steps = super::clamp(points, 0.0, 100.0) * f64::from(ONE / step) + 0.5;
        Self(steps as u32 * step)
    }

    /// To two decimals: what a reader takes in, and a field has room for.
    #[must_use]
    pub fn short(self) -> Self {
        Self::rounded(f64::from(self.0) / f64::from(ONE), 2)
    }

    /// The number of millionths, up to 100 million. Sums of these are exact.
    pub fn millionths(self) -> u32 {
        self.0
    }
}

impl FromStr for Points {
    type Err = PointsError;

    fn from_str(text: &str) -> Result<Self, PointsError> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || !plain(fraction) || (whole.is_empty() && fraction.is_empty()) {
            return Err(PointsError::NotANumber);
        }
        let significant = fraction.trim_end_matches('0');
        let whole = whole.trim_start_matches('0');
        if whole.len() > 3 || (sign < 0 && !(whole.is_empty() && significant.is_empty())) {
            return Err(PointsError::OutOfRange);
        }
        if significant.len() > DECIMALS {
            return Err(PointsError::TooFine);
        }
        let millionths = format!("0{whole}{significant:0<DECIMALS$}").parse().map_err(|_| PointsError::OutOfRange)?;
        if millionths > Self::MAX.0 { Err(PointsError::OutOfRange) } else { Ok(Self(millionths)) }
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = (self.0 / ONE, self.0 % ONE);
        if fraction == 0 {
            return write!(f, "{whole}");
        }
        let decimals = format!("{fraction:0DECIMALS$}");
        write!(f, "{whole}.{}", decimals.trim_end_matches('0'))
    }
}

impl From<Points> for u32 {
    fn from(points: Points) -> Self {
        points.0
    }
}

impl TryFrom<u32> for Points {
    type Error = PointsError;

    fn try_from(millionths: u32) -> Result<Self, PointsError> {
        Some(Self(millionths)).filter(|points| *points <= Self::MAX).ok_or(PointsError::OutOfRange)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_decimals_between_0_and_100_are_points() {
        for (text, millionths) in [
            ("0", 0),
            ("100", 100_000_000),
            ("007", 7_000_000),
            (".5", 500_000),
            ("-0", 0),
            ("100.0000000", 100_000_000),
        ] {
            assert_eq!(text.parse(), Ok(Points(millionths)), "{text}");
        }
        for text in ["-1", "101", "100.000001", "99999999999999999999", "-0.1"] {
            assert_eq!(text.parse::<Points>(), Err(PointsError::OutOfRange), "{text}");
        }
        for text in ["", ".", "1e9", "NaN", "inf", "+5", "1e1", "0x10", "１", "5 ", "-"] {
            assert_eq!(text.parse::<Points>(), Err(PointsError::NotANumber), "{text}");
        }
        assert_eq!("0.1234567".parse::<Points>(), Err(PointsError::TooFine));
    }
}
