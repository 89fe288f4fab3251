use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{MAX_INDICATORS, Table, Unit, table::is_figure};

/// A figure as it was written: digits, and how many of them stand after the point.
struct Decimal {
    form: u8,
    digits: u64,
}

/// No figure.
const MISSING: u8 = 255;
/// A figure that is no short decimal: its bits.
const BITS: u8 = 254;
/// Added for a figure below zero.
const MINUS: u8 = 100;
/// Powers of ten up to this one, and whole numbers up to 2^53, are exact: their quotient is the very figure that the decimal
/// reads as.
const EXACT: u8 = 22;
/// Below 2^50 a figure times a power of ten is off by less than a quarter of the digits' last, so that rounded it is the digits.
const SURE: f64 = (1_u64 << 50) as f64;
/// From 2^54 on there are more digits than are exact.
const FINE: f64 = (1_u64 << 54) as f64;

impl Decimal {
    /// The fewest decimals that are the figure to the bit.
    fn of(figure: f64) -> Self {
        let (size, sign) = (figure.abs(), if figure.is_sign_negative() { MINUS } else { 0 });
        let mut power = 1.0;
        for places in 0..=EXACT {
            let scaled = size * power;
            let digits = if scaled < SURE {
                Some((scaled + 0.5) as u64)
            } else if scaled < FINE {
                let text = format!("{size:.*}", usize::from(places));
                text.replace('.', "").parse::<u64>().ok().filter(|digits| *digits < 1 << 53)
            } else {
                break;
            };
            if let Some(digits) = digits.filter(|digits| (*digits as f64 / power).to_bits() == size.to_bits()) {
                return Self { form: places + sign, digits };
            }
            power *= 10.0;
        }
        Self { form: BITS, digits: figure.to_bits() }
    }

    /// The figure; `None` if there is no such form.
    fn value(&self) -> Option<f64> {
        if self.form == BITS {
            return Some(f64::from_bits(self.digits));
        }
        let (sign, places) = if self.form >= MINUS { (-1.0, self.form - MINUS) } else { (1.0, self.form) };
        let power = (0..places).fold(1.0, |power, _| power * 10.0);
        (places <= EXACT).then(|| sign * (self.digits as f64 / power))
    }
}

/// A table as it is serialised: names, then where the point of each figure is, then their digits. Kept apart, they compress a
/// quarter better than rows of text.
#[derive(Serialize, Deserialize)]
pub(super) struct PackedTable {
    units: Vec<Unit>,
    /// The form of each cell, a column an indicator.
    forms: Vec<Vec<u8>>,
    /// The digits of each cell that has a figure, in the same order.
    digits: Vec<u64>,
}

impl From<Table> for PackedTable {
    fn from(Table { units, columns }: Table) -> Self {
        let mut digits = Vec::new();
        let mut form = |cell: &Option<f64>| {
            cell.map(Decimal::of).map_or(MISSING, |decimal| {
                digits.push(decimal.digits);
                decimal.form
            })
        };
        let forms = columns.iter().map(|column| column.iter().map(&mut form).collect()).collect();
        Self { units, forms, digits }
    }
}

/// Bytes that are not a table.
#[derive(Debug, Error)]
#[error("these bytes are not a table")]
pub(super) struct NotATable;

impl TryFrom<PackedTable> for Table {
    type Error = NotATable;

    fn try_from(PackedTable { units, forms, digits }: PackedTable) -> Result<Self, NotATable> {
        if forms.len() > MAX_INDICATORS || forms.iter().any(|column| column.len() != units.len()) {
            return Err(NotATable);
        }
        let mut digits = digits.into_iter();
        let mut cell = |&form: &u8| match form {
            MISSING => Some(None),
            form => Decimal { form, digits: digits.next()? }.value().filter(|value| is_figure(*value)).map(Some),
        };
        let columns = forms.iter().map(|column| column.iter().map(&mut cell).collect()).collect::<Option<_>>();
        let columns = columns.filter(|_| digits.next().is_none()).ok_or(NotATable)?;
        Ok(Self { units, columns })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The digits printed at each number of places in turn: what the short way must come to.
    fn printed(figure: f64) -> (u8, u64) {
        let sign = if figure.is_sign_negative() { MINUS } else { 0 };
        let found = (0..=EXACT).find_map(|places| {
            let text = format!("{:.*}", usize::from(places), figure.abs()).replace('.', "");
            let digits = text.parse::<u64>().ok().filter(|digits| *digits < 1 << 53)?;
            let decimal = Decimal { form: places + sign, digits };
            (decimal.value().map(f64::to_bits) == Some(figure.to_bits())).then_some((decimal.form, digits))
        });
        found.unwrap_or((BITS, figure.to_bits()))
    }

    proptest::proptest! {
        #[test]
        fn a_figure_is_packed_in_the_fewest_decimals_and_comes_back_to_the_bit(
            digits in 0_u64..1 << 54, places in 0_i32..24, bits in proptest::num::f64::NORMAL
        ) {
            let short = (digits >> (digits % 50)) as f64;
            for figure in [digits as f64 / 10_f64.powi(places), short / 10_f64.powi(places), -short, bits, 0.1 + 0.2, -0.0] {
                let decimal = Decimal::of(figure);
                proptest::prop_assert_eq!(decimal.value().map(f64::to_bits), Some(figure.to_bits()));
                proptest::prop_assert_eq!((decimal.form, decimal.digits), printed(figure));
            }
        }
    }
}
