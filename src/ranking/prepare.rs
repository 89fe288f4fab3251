use super::{Imputed, Method, Normalised, Rounding, Screened, Treated, impute, normalise, screen, treat};
use crate::dataset::{Dataset, Packed, bytes_of, from_bytes, packed};

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
        let screened = screen(&dataset.table, method.cover.value());
        let treated = treat(&dataset.table, &screened);
        let normalised = normalise(&treated, &dataset.framework);
        let imputed = impute(&normalised, &dataset.framework);
        let rounding = Rounding::of(&dataset.table, &screened, &treated, &normalised, &imputed);
        Self { method, screened, treated, normalised, imputed, rounding }
    }
}

packed! {
    Prepared { method, screened, treated, normalised, imputed, rounding }
}

impl Prepared {
    /// As bytes, for another program of the same build.
    pub fn pack(&self) -> Vec<u8> {
        bytes_of(self)
    }

    /// From bytes; `None` where these are cut short.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        from_bytes(bytes)
    }
}
