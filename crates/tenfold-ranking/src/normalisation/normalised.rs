use std::cmp::Ordering;

use crate::Treated;
use tenfold_data::{Direction, Framework, Indicator};

/// What an indicator without spread normalises to: neither good nor bad.
pub(super) const MIDDLE: f64 = 50.0;

/// Min-max of one indicator: the extremes of its figures, between which all lie.
#[derive(Debug, Clone, Copy)]
pub(super) struct MinMax {
    pub(super) low: f64,
    pub(super) high: f64,
}

impl MinMax {
    /// A figure on the scale from 0 (worst) to 100 (best) (OECD/JRC Handbook 2008, p. 85).
    pub(super) fn apply(self, figure: f64, direction: Direction) -> f64 {
        let Self { low, high } = self;
        match direction {
            Direction::Positive => (figure - low) / (high - low) * 100.0,
            Direction::Negative => (high - figure) / (high - low) * 100.0,
        }
    }
}

/// The figures on one scale on which more is better, by default from 0 (worst of the ranked units) to 100 (best); missing figures
/// stay missing figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Normalised {
    /// A column an indicator, a cell a ranked unit.
    pub columns: Vec<Vec<Option<f64>>>,
    /// Columns without spread: all their cells are in the middle.
    pub flat: Vec<usize>,
    /// The ends of the scale: the worst and the best possible value, or the worst and best that occur.
    pub ends: (f64, f64),
}

/// Puts the figures on one scale by min-max: the default method. Direction is applied here and nowhere else.
pub fn normalise(treated: &Treated, framework: &Framework) -> Normalised {
    let mut normalised = Normalised { columns: treated.columns.clone(), flat: Vec::new(), ends: (0.0, 100.0) };
    for indicator in framework.indicators().iter().filter_map(|&id| framework.node(id).indicator.as_ref()) {
        let column = &mut normalised.columns[indicator.column];
        let filled = column.iter().flatten();
        let (low, high) = filled.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &v| (l.min(v), h.max(v)));
        if low >= high {
            normalised.flat.push(indicator.column);
        }
        for value in column.iter_mut().flatten() {
            *value = if low >= high { MIDDLE } else { MinMax { low, high }.apply(*value, indicator.direction) };
        }
    }
    normalised
}

impl Normalised {
    /// The middle of the scale: the value of a column without spread, and of missing figures if no unit has one.
    pub(crate) fn middle(&self) -> f64 {
        f64::midpoint(self.ends.0, self.ends.1)
    }

    /// The position of a value, from 0 at the worse end of the scale to 100 at the better.
    pub fn along(&self, value: f64) -> f64 {
        let (low, high) = self.ends;
        if low < high { (value - low) * (100.0 / (high - low)) } else { MIDDLE }
    }
}

/// Compares two published figures: the better one is the greater in this order.
pub fn compare_by_direction(indicator: &Indicator, one: f64, other: f64) -> Ordering {
    match indicator.direction {
        Direction::Positive => one.partial_cmp(&other),
        Direction::Negative => other.partial_cmp(&one),
    }
    .unwrap_or(Ordering::Equal)
}
