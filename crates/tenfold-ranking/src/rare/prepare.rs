use super::{
    MethodError, check::check, cost, impute::impute_by, normalise::normalise_by, rounding::rounding, treat::treat_by,
};
use crate::{Method, Prepared, prepare::Beyond, screen};
use tenfold_data::Dataset;

impl Prepared {
    /// Screens, treats, normalises and imputes by a method, and sees to it that the rest of the method can follow.
    ///
    /// # Errors
    /// Why the figures cannot be ranked by it.
    pub fn by(dataset: &Dataset, method: &Method) -> Result<Self, MethodError> {
        let Dataset { table, framework, .. } = dataset;
        let screened = screen(table, method.min_coverage.value());
        if screened.ranked.is_empty() {
            return Err(MethodError::Nobody);
        }
        cost::check(method, screened.ranked.len(), framework)?;
        let treated = treat_by(method.treat, table, &screened);
        let normalised = normalise_by(&method.normalise, &treated, &screened, framework)?;
        let imputed = impute_by(method.impute, &normalised, table, &screened, framework);
        let rounding = rounding(method, table, (&screened, &treated), (&normalised, &imputed), framework)?;
        let prepared = Self { method: method.clone(), screened, treated, normalised, imputed, rounding };
        if let Some(beyond) = prepared.beyond() {
            let (column, by) = match beyond {
                Beyond::Treated(column) => (column, method.treat.to_string()),
                Beyond::OnScale(column) => (column, method.normalise.to_string()),
            };
            return Err(MethodError::Beyond { by, node: framework.indicators()[column] });
        }
        check(&prepared, framework)?;
        Ok(prepared)
    }

    /// By the publisher's own method.
    ///
    /// # Errors
    /// Why the figures cannot be ranked by it: by another it would not be the publisher's ranking, so such data is not opened.
    pub fn published(dataset: &Dataset) -> Result<Self, MethodError> {
        Self::by(dataset, &Method::published(dataset))
    }
}
