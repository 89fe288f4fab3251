use std::cmp::Ordering;

use tenfold_data::{Dataset, PrintedOrder};
use tenfold_ranking::{Prepared, Ranking};
use tenfold_robustness::agreements;

/// A printed edition, and its rank correlations with three weightings.
#[derive(Debug, Clone, PartialEq)]
pub struct EditionAgreement {
    /// The edition.
    pub edition: String,
    /// The correlation under fitted weights.
    pub fitted: f64,
    /// The correlation under the points stored in the package.
    pub stored: f64,
    /// The correlation under the baseline.
    pub equal: f64,
}

impl EditionAgreement {
    /// Computes the agreement with each printed overall order.
    pub fn all(
        dataset: &Dataset,
        prepared: &Prepared,
        fitted: &Ranking,
        stored: &Ranking,
        equal: &Ranking,
    ) -> Vec<Self> {
        let rho = |ranking| agreements(&dataset.orders, &dataset.table, prepared, ranking);
        let edition = |order: &PrintedOrder| order.edition.clone();
        let all = rho(fitted).into_iter().zip(rho(stored)).zip(rho(equal));
        all.map(|((fitted, stored), equal)| Self {
            edition: edition(fitted.order),
            fitted: fitted.rho,
            stored: stored.rho,
            equal: equal.rho,
        })
        .collect()
    }

    /// Compares the correlations of fitted weights and of the baseline, in the two decimals that are printed.
    pub fn nearer(&self) -> Ordering {
        printed(self.fitted).cmp(&printed(self.equal))
    }

    /// Returns whether the stored points give another result than the weights from which they were rounded.
    pub fn turns_on_rounding(&self) -> bool {
        printed(self.stored).cmp(&printed(self.equal)) != self.nearer()
    }
}

/// Returns a correlation in hundredths, rounded.
fn printed(rho: f64) -> i32 {
    libm::round(rho * 100.0) as i32
}
