//! **The method**: one scheme for each step from figures to ranks, written as a link has it: `zscore(0,1)`.
//!
//! Each step has a module of its own, which holds its schemes: [`treatment`](crate::Treatment),
//! [`normalisation`](crate::Normalisation), [`imputation`](crate::Imputation), [`weighting`](crate::WeightingScheme) and
//! [`aggregation`](crate::Aggregation). `key` names the steps, `code` reads and writes schemes, `number` their parameters, `published`
//! reads a package's method, `error` is why figures cannot be ranked by one, `cost` refuses what takes too long.

use serde::{Deserialize, Serialize};

pub(crate) mod code;
pub(crate) mod cost;
mod error;
mod key;
mod number;
mod published;

use crate::{Imputation, Levels, Normalisation, Treatment, WeightingScheme};

pub use code::ParseMethodError;
pub use cost::MOST_STEPS;
pub use error::MethodError;
pub use key::MethodKey;
pub use number::{Number, ParseNumberError};

/// The chosen schemes, a step a field. The default is the published ranking's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Method {
    /// The share of its indicators that a unit must have filled to be ranked, 0 to 1.
    pub min_coverage: Number,
    /// How outliers are treated.
    pub treat: Treatment,
    /// How figures are normalised.
    pub normalise: Normalisation,
    /// How missing figures are imputed.
    pub impute: Imputation,
    /// Where the weights come from.
    pub weigh: WeightingScheme,
    /// How scores are aggregated.
    pub aggregate: Levels,
}

impl Default for Method {
    fn default() -> Self {
        Self {
            min_coverage: Self::MIN_COVERAGE,
            treat: Treatment::default(),
            normalise: Normalisation::default(),
            impute: Imputation::default(),
            weigh: WeightingScheme::default(),
            aggregate: Levels::default(),
        }
    }
}

impl Method {
    /// The default share of its indicators that a unit needs to be ranked: 80 %.
    pub const MIN_COVERAGE: Number = Number::millionths(800_000);

    /// Whether it is the method of the published ranking.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a composite score is linear in the weights: proofs of robustness rest on that.
    pub fn is_linear(&self) -> bool {
        self.aggregate.is_linear() && self.impute != Imputation::None && self.is_weighed()
    }

    /// Whether all units have the same weights, so that other weights give other ranks.
    pub fn is_weighed(&self) -> bool {
        !matches!(self.weigh, WeightingScheme::Bod(..))
    }

    /// Whether the weights are given points.
    pub fn is_by_points(&self) -> bool {
        self.weigh == WeightingScheme::Points
    }

    /// The same method with given points.
    #[must_use]
    pub fn by_points(&self) -> Self {
        Self { weigh: WeightingScheme::Points, ..self.clone() }
    }

    /// All choices in one line, in the order of the fields.
    pub fn code(&self) -> String {
        let Self { min_coverage, treat, normalise, impute, weigh, aggregate } = self;
        format!("{min_coverage};{treat};{normalise};{impute};{weigh};{aggregate}")
    }

    /// Parses such a line. `None` if a part is missing, is not a choice, or is one too many.
    pub fn of_code(code: &str) -> Option<Self> {
        let mut parts = code.split(';');
        let method = Self {
            min_coverage: Self::parse_min_coverage(parts.next()?)?,
            treat: parts.next()?.parse().ok()?,
            normalise: parts.next()?.parse().ok()?,
            impute: parts.next()?.parse().ok()?,
            weigh: parts.next()?.parse().ok()?,
            aggregate: parts.next()?.parse().ok()?,
        };
        parts.next().is_none().then_some(method)
    }

    /// Reads a share of the indicators, 0 to 1.
    pub fn parse_min_coverage(text: &str) -> Option<Number> {
        text.parse().ok().filter(|share| (Number::whole(0)..=Number::whole(1)).contains(share))
    }
}

impl From<Method> for String {
    fn from(method: Method) -> Self {
        method.code()
    }
}

impl TryFrom<String> for Method {
    type Error = ParseMethodError;

    fn try_from(code: String) -> Result<Self, ParseMethodError> {
        Self::of_code(&code).ok_or(ParseMethodError)
    }
}
