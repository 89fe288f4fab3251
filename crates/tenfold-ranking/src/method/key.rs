use super::Method;
use crate::{Imputation, Levels, Normalisation, Treatment, WeightingScheme};

/// A step from figures to ranks for which there are several schemes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MethodKey {
    /// Where the weights come from.
    Weigh,
    /// The share of its figures that a unit needs.
    Cover,
    /// How outliers are treated.
    Treat,
    /// How figures are normalised.
    Normalise,
    /// How missing figures are imputed.
    Impute,
    /// How scores are aggregated.
    Aggregate,
}

impl MethodKey {
    /// Every step, in the order of a link.
    pub const ALL: [Self; 6] = [Self::Weigh, Self::Cover, Self::Treat, Self::Normalise, Self::Impute, Self::Aggregate];

    /// Its key in a link and in a package.
    pub fn code(self) -> &'static str {
        match self {
            Self::Weigh => "weigh",
            Self::Cover => "cover",
            Self::Treat => "treat",
            Self::Normalise => "normalise",
            Self::Impute => "impute",
            Self::Aggregate => "aggregate",
        }
    }

    /// A method's choice for the step, as a value.
    pub fn value(self, method: &Method) -> String {
        match self {
            Self::Weigh => method.weigh.to_string(),
            Self::Cover => method.min_coverage.to_string(),
            Self::Treat => method.treat.to_string(),
            Self::Normalise => method.normalise.to_string(),
            Self::Impute => method.impute.to_string(),
            Self::Aggregate => method.aggregate.to_string(),
        }
    }

    /// The method with another value for the step; `None` if that is not a choice.
    pub fn with(self, method: &Method, value: &str) -> Option<Method> {
        let mut method = method.clone();
        match self {
            Self::Weigh => method.weigh = value.parse::<WeightingScheme>().ok()?,
            Self::Cover => method.min_coverage = Method::parse_min_coverage(value)?,
            Self::Treat => method.treat = value.parse::<Treatment>().ok()?,
            Self::Normalise => method.normalise = value.parse::<Normalisation>().ok()?,
            Self::Impute => method.impute = value.parse::<Imputation>().ok()?,
            Self::Aggregate => method.aggregate = value.parse::<Levels>().ok()?,
        }
        Some(method)
    }
}
