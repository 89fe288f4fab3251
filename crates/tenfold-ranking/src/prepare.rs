use super::{Imputed, Method, Normalised, Rounding, Screened, Treated, impute, normalise, screen, treat};
use tenfold_data::Dataset;

/// Everything that no weight touches: computed once a dataset and a method.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    /// The ways that it was prepared by, and those that it is to be weighed and aggregated by.
    pub method: Method,
    /// Which units are ranked.
    pub screened: Screened,
    /// Their figures, outliers treated.
    pub treated: Treated,
    /// The same on one scale.
    pub normalised: Normalised,
    /// The same without holes.
    pub imputed: Imputed,
    /// How far all of this can be from exact arithmetic.
    pub rounding: Rounding,
}

impl Prepared {
    /// Screens, treats, normalises and imputes, by the default method.
    pub fn of(dataset: &Dataset) -> Self {
        let method = Method::default();
        let screened = screen(&dataset.table, method.min_coverage.value());
        let treated = treat(&dataset.table, &screened);
        let normalised = normalise(&treated, &dataset.framework);
        let imputed = impute(&normalised, &dataset.framework);
        let rounding = Rounding::of(&dataset.table, &screened, &treated, &normalised, &imputed);
        let prepared = Self { method, screened, treated, normalised, imputed, rounding };
        // Of figures within the bounds of a table none leaves the scale: nothing has to be refused here.
        debug_assert_eq!(prepared.beyond(), None, "a column that cannot be computed with");
        prepared
    }

    /// A column that cannot be computed with: once it was treated, or on the scale. Where there is none every score is finite, under
    /// whatever weights and by whatever mean.
    pub(super) fn beyond(&self) -> Option<Beyond> {
        let out = |values: &Vec<Option<f64>>, most: f64| {
            values.iter().flatten().any(|value| !(0.0..=most).contains(&value.abs()))
        };
        let treated = self.treated.columns.iter().position(|column| out(column, MOST_TREATED)).map(Beyond::Treated);
        treated.or_else(|| {
            self.normalised.columns.iter().position(|column| out(column, MOST_ON_SCALE)).map(Beyond::OnScale)
        })
    }
}

/// What has left the range that can be computed with: a column, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beyond {
    /// Its treated figures.
    Treated(usize),
    /// Its figures on the scale.
    OnScale(usize),
}

/// A treated figure is this at most in size, so that the width of a column is a number.
const MOST_TREATED: f64 = 1e300;
/// A figure on the scale is this at most in size: its twentieth power is a number, and the worker's single precision holds it.
const MOST_ON_SCALE: f64 = 1e15;
