use std::cmp::Ordering;

use tenfold_data::{Dataset, PrintedOrder};
use tenfold_ranking::{Prepared, Ranking};
use tenfold_robustness::agreements;

/// A printed edition, and the rank correlations of three weightings with it.
#[derive(Debug, Clone, PartialEq)]
pub struct EditionAgreement {
    /// The edition.
    pub edition: String,
    /// Of fitted weights.
    pub fitted: f64,
    /// Of the points that the package has stored.
    pub stored: f64,
    /// Of the baseline.
    pub equal: f64,
}

impl EditionAgreement {
    /// Each printed order of the whole.
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

    /// Whether fitted weights are nearer to it than the baseline, in the two decimals that are printed.
    pub fn nearer(&self) -> Ordering {
        printed(self.fitted).cmp(&printed(self.equal))
    }

    /// Whether the stored points say otherwise than the weights that they were rounded from.
    pub fn turns_on_rounding(&self) -> bool {
        printed(self.stored).cmp(&printed(self.equal)) != self.nearer()
    }
}

/// A correlation in hundredths.
fn printed(rho: f64) -> i32 {
    libm::round(rho * 100.0) as i32
}
