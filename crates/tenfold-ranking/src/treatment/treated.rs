use super::{BoxCox, Treatment};
use crate::{Number, Screened, statistics::unit_scale};
use tenfold_data::Table;

/// A column needs treatment if both its skewness and its excess kurtosis are beyond these.
const SKEWNESS: f64 = 2.0;
const KURTOSIS: f64 = 3.5;
/// The JRC's rule takes the logarithm once winsorising has moved this many cells.
const MOVED: usize = Treatment::MOVED as usize;
/// The offset of the logarithm, as a part of the range: it keeps it from zero.
pub(super) const OFFSET: f64 = 0.01;

/// The ranked units' figures with outliers treated: a column an indicator, a cell a ranked unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Treated {
    /// The figures; missing ones stay missing.
    pub columns: Vec<Vec<Option<f64>>>,
    /// The treatment of each column.
    pub treatments: Vec<AppliedTreatment>,
}

/// The treatment of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppliedTreatment {
    /// None: it needed none.
    None,
    /// This many extreme cells moved to the next value.
    Winsorised(usize),
    /// The logarithm of every cell.
    Logged,
    /// The power transform of every cell, with this exponent.
    BoxCox(Number),
}

impl AppliedTreatment {
    /// Whether treated figures are no longer on the scale of the published ones.
    pub(crate) fn is_transformation(self) -> bool {
        matches!(self, Self::Logged | Self::BoxCox(_))
    }
}

/// The logarithm of an indicator's figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Logarithm {
    /// The lowest of the figures.
    pub low: f64,
    /// The highest of them.
    pub high: f64,
    /// Whether the long tail is at the lower end: then the distance to the highest is taken.
    pub mirrored: bool,
}

impl Logarithm {
    /// The offset that keeps it from the logarithm of zero.
    pub fn offset(&self) -> f64 {
        OFFSET * (self.high - self.low)
    }

    /// The logarithm of a figure between the lowest and the highest.
    pub fn at(&self, value: f64) -> f64 {
        let &Self { low, high, mirrored } = self;
        if mirrored { -libm::log(high - value + self.offset()) } else { libm::log(value - low + self.offset()) }
    }
}

impl Treated {
    /// The power transform of a column; `None` if it has none.
    pub fn power(&self, table: &Table, screened: &Screened, column: usize) -> Option<BoxCox> {
        let AppliedTreatment::BoxCox(power) = self.treatments[column] else { return None };
        let raw = screened.ranked.iter().filter_map(|&unit| table.figure(column, unit));
        let (low, high) = extremes(&raw.collect::<Vec<_>>());
        Some(BoxCox { low, high, power })
    }

    /// The logarithm of a column; `None` if it has none.
    pub fn logarithm(&self, table: &Table, screened: &Screened, column: usize) -> Option<Logarithm> {
        if self.treatments[column] != AppliedTreatment::Logged {
            return None;
        }
        let raw: Vec<Option<f64>> = screened.ranked.iter().map(|&unit| table.figure(column, unit)).collect();
        let (low, high) = extremes(&raw.iter().flatten().copied().collect::<Vec<_>>());
        let plain = Logarithm { low, high, mirrored: false };
        let taken = self.columns[column].iter().zip(&raw).all(|(treated, raw)| *treated == raw.map(|v| plain.at(v)));
        Some(Logarithm { mirrored: !taken, ..plain })
    }
}

/// Treats outliers by the JRC's rule, indicator by indicator.
///
/// A column is sound if |skewness| <= 2 or excess kurtosis <= 3.5, both sample-adjusted; so is one with fewer than four
/// figures or no spread. Else it is winsorised step by step at the end of its skew, and if that does not make it sound
/// before five cells have moved, its logarithm is taken instead (OECD/JRC Handbook 2008, p. 84; Becker et al. 2022,
/// *COINr*, doi 10.21105/joss.04567, `Treat`). Unlike COINr, equal extremes move together, and a left skew is mirrored
/// for its logarithm.
pub fn treat(table: &Table, screened: &Screened) -> Treated {
    treat_each(table, screened, &|raw, skewness| match winsorised(raw, skewness, MOVED) {
        Winsorised { values, moved, sound: true } => (values, AppliedTreatment::Winsorised(moved)),
        _ => (log(raw, skewness), AppliedTreatment::Logged),
    })
}

/// Treats a column's figures, given their skewness.
pub(super) type Treat<'a> = dyn Fn(&[f64], f64) -> (Vec<f64>, AppliedTreatment) + 'a;

/// Treats each column that needs it, given its figures and their skewness.
pub(super) fn treat_each(table: &Table, screened: &Screened, by: &Treat) -> Treated {
    let columns = table.columns.iter().map(|c| screened.ranked.iter().map(|&unit| c[unit.0]).collect());
    let (columns, treatments) = columns.map(|column| treat_column(column, by)).unzip();
    Treated { columns, treatments }
}

fn treat_column(column: Vec<Option<f64>>, by: &Treat) -> (Vec<Option<f64>>, AppliedTreatment) {
    let raw: Vec<f64> = column.iter().flatten().copied().collect();
    let Some(skewness) = unsound(&raw) else { return (column, AppliedTreatment::None) };
    let (treated, treatment) = by(&raw, skewness);
    let mut treated = treated.into_iter();
    (column.iter().map(|cell| cell.and_then(|_| treated.next())).collect(), treatment)
}

/// The skewness of a column that needs treatment; `None` otherwise.
fn unsound(values: &[f64]) -> Option<f64> {
    let (skewness, kurtosis) = skewness_and_kurtosis(values)?;
    (skewness.abs() > SKEWNESS && kurtosis > KURTOSIS).then_some(skewness)
}

/// Sample-adjusted skewness G1 and excess kurtosis G2 (Joanes and Gill 1998, doi 10.1111/1467-9884.00122): `None` with
/// fewer than four values or no spread.
pub fn skewness_and_kurtosis(values: &[f64]) -> Option<(f64, f64)> {
    let n = values.len() as f64;
    let (low, high) = extremes(values);
    if values.len() < 4 || low >= high {
        return None;
    }
    let mean = values.iter().sum::<f64>() / n;
    let scale = unit_scale(values);
    let (mut m2, mut m3, mut m4) = (0.0, 0.0, 0.0);
    for value in values {
        let d = (value - mean) * scale;
        m2 += d * d;
        m3 += d * d * d;
        m4 += d * d * d * d;
    }
    (m2, m3, m4) = (m2 / n, m3 / n, m4 / n);
    let g1 = m3 / (m2 * m2.sqrt());
    let g2 = m4 / (m2 * m2) - 3.0;
    let skewness = g1 * (n * (n - 1.0)).sqrt() / (n - 2.0);
    let kurtosis = (n - 1.0) / ((n - 2.0) * (n - 3.0)) * ((n + 1.0) * g2 + 6.0);
    Some((skewness, kurtosis))
}

/// The result of winsorising.
pub(super) struct Winsorised {
    pub(super) values: Vec<f64>,
    pub(super) moved: usize,
    pub(super) sound: bool,
}

/// Moves the extreme cells to the next value until the column needs no more, this many have moved, or two distinct
/// values are left.
pub(super) fn winsorised(raw: &[f64], mut skewness: f64, most: usize) -> Winsorised {
    let mut reached = Winsorised { values: raw.to_vec(), moved: 0, sound: false };
    while reached.moved < most {
        let mut values = reached.values.clone();
        let (low, high) = extremes(&values);
        let end = if skewness > 0.0 { high } else { low };
        let others: Vec<f64> = values.iter().copied().filter(|&v| v != end).collect();
        let (next_low, next_high) = extremes(&others);
        if next_low >= next_high {
            break;
        }
        let next = if skewness > 0.0 { next_high } else { next_low };
        for value in values.iter_mut().filter(|v| **v == end) {
            *value = next;
        }
        let moved = values.iter().zip(raw).filter(|(v, r)| v != r).count();
        let now = unsound(&values);
        reached = Winsorised { values, moved, sound: now.is_none() };
        match now {
            None => break,
            Some(now) => skewness = now,
        }
    }
    reached
}

pub(super) fn log(raw: &[f64], skewness: f64) -> Vec<f64> {
    let (low, high) = extremes(raw);
    let log = Logarithm { low, high, mirrored: skewness <= 0.0 };
    raw.iter().map(|&v| log.at(v)).collect()
}

pub(super) fn extremes(values: &[f64]) -> (f64, f64) {
    values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &v| (low.min(v), high.max(v)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(values: &[f64]) -> (Vec<f64>, AppliedTreatment) {
        let units = (0..values.len()).map(tenfold_data::UnitId).collect();
        let screened = Screened { ranked: units, unranked: Vec::new(), needed: 0 };
        let column = values.iter().map(|&v| Some(v)).collect();
        let treated = treat(&Table { units: Vec::new(), columns: vec![column] }, &screened);
        (treated.columns[0].iter().flatten().copied().collect(), treated.treatments[0])
    }

    #[test]
    fn skewness_and_kurtosis_are_those_of_joanes_and_gill() {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, m2 = 4, m3 = 5.25, m4 = 44.5, so g1 = 0.65625 and g2 = -0.21875.
        let (skewness, kurtosis) = skewness_and_kurtosis(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]).unwrap();
        assert!((skewness - 0.65625 * 56_f64.sqrt() / 6.0).abs() < 1e-12, "{skewness}");
        assert!((kurtosis - 7.0 / 30.0 * (9.0 * -0.21875 + 6.0)).abs() < 1e-12, "{kurtosis}");
    }

    #[test]
    fn one_far_cell_is_moved_to_the_next_value() {
        let mut values: Vec<f64> = (1..=20).map(f64::from).collect();
        values.push(1000.0);
        let (treated, how) = column(&values);
        assert_eq!(how, AppliedTreatment::Winsorised(1));
        assert_eq!(treated[20], 20.0);
        assert_eq!(treated[..20], values[..20]);
    }

    #[test]
    fn equal_extremes_move_together_on_the_side_of_the_skew() {
        let mut values: Vec<f64> = (1..=60).map(f64::from).collect();
        values.extend([-900.0, -900.0]);
        let (treated, how) = column(&values);
        assert_eq!(how, AppliedTreatment::Winsorised(2));
        assert_eq!(treated[60..], [1.0, 1.0]);
    }

    #[test]
    fn a_long_tail_gets_a_logarithm_of_the_raw_values_and_a_left_one_mirrors_it() {
        let values: Vec<f64> = (0..90).map(|i| 2_f64.powi(i)).collect();
        let (treated, how) = column(&values);
        assert_eq!(how, AppliedTreatment::Logged);
        let range = values[89] - values[0];
        assert!((treated[0] - (0.01 * range).ln()).abs() < 1e-12);
        assert!((treated[89] - (1.01 * range).ln()).abs() < 1e-12);
        let (mirrored, _) = column(&values.iter().map(|v| -v).collect::<Vec<_>>());
        assert!(mirrored.iter().zip(&treated).all(|(m, t)| m == &-t), "the mirror image, to the bit");
    }

    #[test]
    fn two_values_or_few_figures_are_let_be() {
        let mut rare = vec![0.0; 50];
        rare.push(1.0);
        assert_eq!(column(&rare).1, AppliedTreatment::Logged, "winsorising would leave one value");
        assert_eq!(column(&[1.0, 1.0, 900.0]).1, AppliedTreatment::None);
        assert_eq!(column(&[3.0; 9]).1, AppliedTreatment::None);
    }
}
