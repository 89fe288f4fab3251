use crate::{
    Imputed, Method, MethodError, Normalised, Rounding, Screened, Treated, imputation::impute_by, impute, method::cost,
    normalisation::normalise_by, normalise, screen, treat, treatment::treat_by,
};
use tenfold_data::{Dataset, Framework};

/// Everything that does not depend on weights: computed once per dataset and method.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    /// The method that it was prepared by.
    pub method: Method,
    /// Which units are ranked.
    pub screened: Screened,
    /// Their figures, outliers treated.
    pub treated: Treated,
    /// The same on one scale.
    pub normalised: Normalised,
    /// The same with missing figures imputed or left out.
    pub imputed: Imputed,
    /// The rounding errors of all of this.
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
        // Figures within the bounds of a table never leave the scale: nothing has to be refused here.
        debug_assert_eq!(prepared.beyond(), None, "a column that cannot be computed with");
        prepared
    }

    /// Screens, treats, normalises and imputes by a method, and checks that the rest of the method is defined.
    ///
    /// # Errors
    /// Why the figures cannot be ranked by it.
    pub fn by(dataset: &Dataset, method: &Method) -> Result<Self, MethodError> {
        let Dataset { table, framework, .. } = dataset;
        let screened = screen(table, method.min_coverage.value());
        if screened.ranked.is_empty() {
            return Err(MethodError::NoUnit);
        }
        cost::check(method, screened.ranked.len(), framework)?;
        let treated = treat_by(method.treat, table, &screened);
        let normalised = normalise_by(&method.normalise, &treated, &screened, framework)?;
        let imputed = impute_by(method.impute, &normalised, table, &screened, framework);
        let rounding = Rounding::by(method, table, (&screened, &treated), (&normalised, &imputed), framework)?;
        let prepared = Self { method: method.clone(), screened, treated, normalised, imputed, rounding };
        if let Some(beyond) = prepared.beyond() {
            let (column, by) = match beyond {
                Beyond::Treated(column) => (column, method.treat.to_string()),
                Beyond::OnScale(column) => (column, method.normalise.to_string()),
            };
            return Err(MethodError::Beyond { by, node: framework.indicators()[column] });
        }
        method.aggregate.check(&prepared, framework)?;
        method.weigh.check(&prepared, framework)?;
        Ok(prepared)
    }

    /// By the publisher's own method.
    ///
    /// # Errors
    /// Why the figures cannot be ranked by it: by another it would not be the publisher's ranking, so such data is not opened.
    pub fn published(dataset: &Dataset) -> Result<Self, MethodError> {
        Self::by(dataset, &Method::published(dataset))
    }

    /// Refuses figures that are not above zero, in the name of a scheme. Missing figures that are left out do not
    /// count.
    pub(crate) fn require_positive(&self, framework: &Framework, by: &str) -> Result<(), MethodError> {
        self.require(framework, by, &|value| value > 0.0)
    }

    /// Refuses figures below zero.
    pub(crate) fn require_not_negative(&self, framework: &Framework, by: &str) -> Result<(), MethodError> {
        self.require(framework, by, &|value| value >= 0.0)
    }

    fn require(&self, framework: &Framework, by: &str, is_allowed: &dyn Fn(f64) -> bool) -> Result<(), MethodError> {
        for (column, &node) in framework.indicators().iter().enumerate() {
            for (at, cell) in self.imputed.column(column).iter().enumerate() {
                let Some(value) = cell.filter(|value| !is_allowed(*value)) else { continue };
                return Err(MethodError::NotPositive {
                    by: by.to_owned(),
                    node,
                    unit: self.screened.ranked[at],
                    value,
                });
            }
        }
        Ok(())
    }

    /// Refuses missing figures that are left out.
    pub(crate) fn require_complete(&self, framework: &Framework, by: &str) -> Result<(), MethodError> {
        let hole = |column: &Vec<bool>| column.iter().position(|hole| *hole);
        let mut found = self.imputed.left_out.iter().zip(framework.indicators());
        match found.find_map(|(column, &node)| Some((hole(column)?, node))) {
            None => Ok(()),
            Some((at, node)) => Err(MethodError::Holes { by: by.to_owned(), node, unit: self.screened.ranked[at] }),
        }
    }

    /// A column that cannot be computed with: after treatment, or on the scale. If there is none, every score is
    /// finite, under all weights and by all means.
    fn beyond(&self) -> Option<Beyond> {
        let out = |values: &Vec<Option<f64>>, most: f64| {
            values.iter().flatten().any(|value| !(0.0..=most).contains(&value.abs()))
        };
        let treated = self.treated.columns.iter().position(|column| out(column, MOST_TREATED)).map(Beyond::Treated);
        treated.or_else(|| {
            self.normalised.columns.iter().position(|column| out(column, MOST_ON_SCALE)).map(Beyond::OnScale)
        })
    }
}

/// A column out of the range that can be computed with, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beyond {
    /// Its treated figures.
    Treated(usize),
    /// Its figures on the scale.
    OnScale(usize),
}

/// The largest size of a treated figure, so that the width of a column is finite.
const MOST_TREATED: f64 = 1e300;
/// The largest size of a figure on the scale: its twentieth power is finite, and the worker's single precision holds
/// it.
const MOST_ON_SCALE: f64 = 1e15;
