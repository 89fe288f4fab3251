use super::{COVER, Imputed, Normalised, Screened, Treated, impute, normalise, screen, treat};
use crate::dataset::Dataset;

/// Everything that no weight touches: computed once a dataset.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    /// Which units are ranked.
    pub screened: Screened,
    /// Their figures, outliers treated.
    pub treated: Treated,
    /// The same from 0 to 100.
    pub normalised: Normalised,
    /// The same without holes.
    pub imputed: Imputed,
}

impl Prepared {
    /// Screens, treats, normalises and imputes, by the default method.
    pub fn of(dataset: &Dataset) -> Self {
        let screened = screen(&dataset.table, COVER);
        let treated = treat(&dataset.table, &screened);
        let normalised = normalise(&treated, &dataset.framework);
        let imputed = impute(&normalised, &dataset.framework);
        Self { screened, treated, normalised, imputed }
    }
}
