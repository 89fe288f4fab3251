use std::{fmt, str::FromStr};

/// A method's parameter: a decimal number with at most six decimals.
///
/// Kept as a whole number of millionths, so that what is written reads back as exactly the same method.
///
/// ```
/// # use tenfold_ranking::Number;
/// let half: Number = "-0.50".parse().unwrap();
/// assert_eq!((half.value(), half.to_string().as_str()), (-0.5, "-0.5"));
/// assert!("1e3".parse::<Number>().is_err() && "".parse::<Number>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(i64);

/// Not a plain decimal number, or one with over twelve digits before the point or six after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseNumberError;

const ONE: i64 = 1_000_000;
const DECIMALS: usize = 6;
const WHOLE: usize = 12;

impl Number {
    /// A number of millionths.
    pub const fn millionths(millionths: i64) -> Self {
        Self(millionths)
    }

    /// A whole number.
    pub const fn whole(number: i32) -> Self {
        Self(number as i64 * ONE)
    }

    /// The nearest parameter to a number; `None` if that is not finite or too large.
    pub fn near(value: f64) -> Option<Self> {
        let steps = value * ONE as f64;
        (steps.abs() < 1e18).then(|| Self((steps + if steps < 0.0 { -0.5 } else { 0.5 }) as i64))
    }

    /// The number.
    pub fn value(self) -> f64 {
        self.0 as f64 / ONE as f64
    }
}

impl FromStr for Number {
    type Err = ParseNumberError;

    fn from_str(text: &str) -> Result<Self, ParseNumberError> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let plain = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.') && digits.bytes().any(|b| b != b'.');
        if !plain || whole.len() > WHOLE || fraction.len() > DECIMALS || fraction.contains('.') {
            return Err(ParseNumberError);
        }
        format!("0{whole}{fraction:0<DECIMALS$}").parse::<i64>().map(|n| Self(sign * n)).map_err(|_| ParseNumberError)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let (whole, fraction) = (size / ONE as u64, size % ONE as u64);
        if fraction == 0 {
            return write!(f, "{sign}{whole}");
        }
        let decimals = format!("{fraction:0DECIMALS$}");
        write!(f, "{sign}{whole}.{}", decimals.trim_end_matches('0'))
    }
}
