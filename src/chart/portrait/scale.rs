use crate::{
    dataset::{Direction, Indicator, Table},
    ranking::{Logarithm, Prepared, Treatment},
};

/// How an indicator's figures were put on 0 to 100, figure by figure: for whoever checks one, and for units that are not
/// ranked and so were never put there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// What was done to its outliers.
    pub treatment: Treatment,
    /// The logarithm that was taken, if one was.
    pub logarithm: Option<Logarithm>,
    /// The lowest figure after that.
    pub low: f64,
    /// The highest.
    pub high: f64,
    /// Which way is better.
    pub direction: Direction,
}

/// What a figure stands on where there is no spread.
const MIDDLE: f64 = 50.0;

impl Scale {
    /// Of an indicator; `None` where no ranked unit has a figure.
    pub fn of(table: &Table, prepared: &Prepared, indicator: &Indicator) -> Option<Self> {
        let (column, treated) = (indicator.column, &prepared.treated);
        let filled = treated.columns[column].iter().flatten();
        let (low, high) = filled.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &v| (l.min(v), h.max(v)));
        (low <= high).then(|| Self {
            treatment: treated.treatments[column],
            logarithm: treated.logarithm(table, &prepared.screened, column),
            low,
            high,
            direction: indicator.direction,
        })
    }

    /// A figure, treated. What lies beyond those of the ranked units is moved to the end.
    pub fn treated(&self, raw: f64) -> f64 {
        match &self.logarithm {
            Some(log) => log.at(raw.clamp(log.low, log.high)),
            None => raw.clamp(self.low, self.high),
        }
    }

    /// Whether there is no spread.
    pub fn is_flat(&self) -> bool {
        self.low >= self.high
    }

    /// A treated figure on 0 (worst) to 100 (best).
    pub fn on(&self, treated: f64) -> f64 {
        let part = match self.direction {
            _ if self.is_flat() => return MIDDLE,
            Direction::Positive => treated - self.low,
            Direction::Negative => self.high - treated,
        };
        part / (self.high - self.low) * 100.0
    }
}
