//! **Weighting schemes** (OECD/JRC Handbook 2008, step 6, p. 89 to 102).
//!
//! This file holds every scheme: its code in a link, its parameters, its work, what it refuses and the points that it gives. A file
//! each is one as a function of columns or of comparisons, which can be compared with what others have printed. The default, the
//! given points, needs none of them.

pub mod ahp;
mod bod;
mod comparison;
mod criteria;
mod influence;
mod jacobi;
mod pca;
mod simplex;
mod tridiagonal;

use std::{fmt, str::FromStr};

use crate::{
    MethodError, Number, ParseMethodError, Prepared, Weighting, Weights,
    aggregation::Scores,
    method::code::{bracketed, parts, read},
};
use tenfold_data::{Framework, NodeId};

pub(crate) use bod::benefit_of_the_doubt;
pub use comparison::{Comparison, Times};
pub use criteria::{critic, entropy, spread};
pub use influence::{equal_influence, equal_influence_steps, influences};
pub use pca::{first_component, first_component_steps};
pub use simplex::maximise;

/// Where the weights come from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum WeightingScheme {
    /// Given points.
    #[default]
    Points,
    /// The same for all siblings, at each level.
    Equal,
    /// The same for all indicators, so that a theme weighs as much as it has of them.
    EqualIndicators,
    /// How well an indicator tells units apart: Shannon's entropy.
    Entropy,
    /// Spread, times conflict with the other indicators: CRITIC.
    Critic,
    /// Spread alone: standard deviations.
    Deviation,
    /// Squared loadings on the first principal component, group by group.
    Pca,
    /// Those under which all aspects correlate alike with the composite.
    Influence,
    /// Pairwise comparisons: Saaty's analytic hierarchy process. Siblings that are not compared keep their points.
    Ahp(Vec<Comparison>),
    /// Each unit's own best weights for the aspects: benefit of the doubt. The parameters are the least and the most
    /// part of a unit's score that an aspect contributes.
    Bod(Number, Number),
}

impl WeightingScheme {
    /// Every scheme with its default parameters, the default first.
    pub const ALL: &'static [Self] = &[
        Self::Points,
        Self::Equal,
        Self::EqualIndicators,
        Self::Entropy,
        Self::Critic,
        Self::Deviation,
        Self::Pca,
        Self::Influence,
        Self::Ahp(Vec::new()),
        Self::BOD,
    ];
    /// The default bounds of an aspect's part of a unit's score.
    pub const BOD: Self = Self::Bod(Number::millionths(100_000), Number::millionths(500_000));

    /// The name in a link, before the parameters.
    fn name(&self) -> &'static str {
        match self {
            Self::Points => "points",
            Self::Equal | Self::EqualIndicators => "equal",
            Self::Entropy => "entropy",
            Self::Critic => "critic",
            Self::Deviation => "deviation",
            Self::Pca => "pca",
            Self::Influence => "influence",
            Self::Ahp(_) => "ahp",
            Self::Bod(..) => "bod",
        }
    }

    /// The parameters in a link: none for the default ones.
    fn parameters(&self) -> Vec<String> {
        match self {
            Self::EqualIndicators => vec![INDICATORS.to_owned()],
            Self::Ahp(given) => given.iter().map(ToString::to_string).collect(),
            Self::Bod(low, high) if *self != Self::BOD => vec![low.to_string(), high.to_string()],
            Self::Points
            | Self::Equal
            | Self::Entropy
            | Self::Critic
            | Self::Deviation
            | Self::Pca
            | Self::Influence
            | Self::Bod(..) => Vec::new(),
        }
    }

    /// The same scheme with the parameters of a link, of which there is one at least.
    fn with_parameters(&self, given: &[&str]) -> Result<Self, ParseMethodError> {
        match (self, given) {
            (Self::Equal, [INDICATORS]) => Ok(Self::EqualIndicators),
            (Self::Ahp(_), _) => given.iter().map(|text| text.parse()).collect::<Result<_, _>>().map(Self::Ahp),
            (Self::Bod(..), [low, high]) => {
                let (low, high): (Number, Number) = (read(low)?, read(high)?);
                let within = Number::whole(0) <= low && low < high && high <= Number::whole(1);
                if within { Ok(Self::Bod(low, high)) } else { Err(ParseMethodError) }
            }
            _ => Err(ParseMethodError),
        }
    }

    /// The number of steps, at most, that grows faster than the figures.
    pub(crate) fn steps(&self, units: usize, framework: &Framework) -> usize {
        let (aspects, indicators) = (framework.aspects().len(), framework.indicators().len());
        let parents = std::iter::once(None).chain(framework.ids().map(Some));
        let sizes = parents.map(|parent| framework.summands(parent).len()).filter(|size| *size > 0);
        match self {
            Self::Critic => units.saturating_mul(indicators * indicators / 2),
            Self::Pca => sizes.map(|size| first_component_steps(units, size)).fold(0, usize::saturating_add),
            Self::Influence => equal_influence_steps(units, aspects),
            Self::Bod(..) => bod::steps(units, aspects),
            Self::Points | Self::Equal | Self::EqualIndicators | Self::Entropy | Self::Deviation | Self::Ahp(_) => 0,
        }
    }

    /// Refuses figures for which the scheme is undefined.
    pub(crate) fn check(&self, prepared: &Prepared, framework: &Framework) -> Result<(), MethodError> {
        let by = self.to_string();
        match self {
            Self::Points | Self::Equal | Self::EqualIndicators => Ok(()),
            Self::Ahp(comparisons) => ahp::matrices(comparisons, framework).map(drop),
            Self::Entropy => {
                prepared.require_complete(framework, &by)?;
                prepared.require_not_negative(framework, &by)
            }
            Self::Bod(low, high) => {
                prepared.require_complete(framework, &by)?;
                let aspects = framework.aspects().len() as f64;
                if low.value() * aspects > 1.0 || high.value() * aspects < 1.0 {
                    return Err(MethodError::Limits(framework.aspects().len()));
                }
                prepared.require_positive(framework, &by)
            }
            Self::Critic | Self::Deviation | Self::Pca | Self::Influence => prepared.require_complete(framework, &by),
        }
    }
}

/// The parameter of [`WeightingScheme::EqualIndicators`].
const INDICATORS: &str = "indicators";

impl FromStr for WeightingScheme {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let (name, given) = parts(text)?;
        let scheme = Self::ALL.iter().find(|scheme| scheme.name() == name).ok_or(ParseMethodError)?;
        if given.is_empty() { Ok(scheme.clone()) } else { scheme.with_parameters(&given) }
    }
}

impl fmt::Display for WeightingScheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&bracketed(self.name(), &self.parameters()))
    }
}

/// The decimals of points.
const DECIMALS: u32 = 6;

/// The points of the scheme, or the given points.
pub(crate) fn weighting(prepared: &Prepared, given: &Weighting, framework: &Framework) -> Weighting {
    let indicators = framework.indicators();
    // `check` refuses these schemes if figures are left out.
    let columns: Vec<&[f64]> = prepared.imputed.columns.iter().map(Vec::as_slice).collect();
    let of_indicators = |shares: &[f64]| Weighting::of_shares(indicators, shares, given, framework, DECIMALS);
    match &prepared.method.weigh {
        // The aspects' points do not matter then; all below is weighted as given.
        WeightingScheme::Points | WeightingScheme::Bod(..) => given.clone(),
        WeightingScheme::Equal => Weighting::even(framework),
        WeightingScheme::EqualIndicators => of_indicators(&vec![1.0 / indicators.len() as f64; indicators.len()]),
        WeightingScheme::Entropy => of_indicators(&entropy(&columns)),
        WeightingScheme::Critic => of_indicators(&critic(&columns)),
        WeightingScheme::Deviation => of_indicators(&spread(&columns)),
        WeightingScheme::Pca => components(prepared, framework),
        WeightingScheme::Influence => of_aspects(prepared, given, framework),
        WeightingScheme::Ahp(comparisons) => {
            let matrices = ahp::matrices(comparisons, framework).unwrap_or_default();
            matrices.iter().fold(given.clone(), |weighting, matrix| {
                of_family(&matrix.nodes, &matrix.priorities().shares, &weighting)
            })
        }
    }
}

/// Points for siblings: their shares in percent.
fn of_family(siblings: &[NodeId], shares: &[f64], held: &Weighting) -> Weighting {
    let points = siblings.iter().zip(shares);
    points.fold(held.clone(), |weighting, (&id, share)| {
        weighting.with(id, tenfold_data::Points::rounded(share * 100.0, DECIMALS))
    })
}

/// Squared loadings, group by group from the indicators up: a theme is weighted by the scores that it then has.
fn components(prepared: &Prepared, framework: &Framework) -> Weighting {
    let mut scores = Scores::of_indicators(prepared, framework);
    let mut weighting = Weighting::even(framework);
    let parents = framework.bottom_up().filter(|&id| framework.node(id).indicator.is_none()).map(Some);
    for parent in parents.chain([None]) {
        let siblings = framework.summands(parent);
        let columns: Vec<&[f64]> = siblings.iter().map(|&id| scores.on(id)).collect();
        let shares: Vec<f64> = first_component(&columns).iter().map(|loading| loading * loading).collect();
        weighting = of_family(siblings, &shares, &weighting);
        if let Some(parent) = parent {
            let place = |id: NodeId| siblings.iter().position(|s| *s == id).unwrap_or_default();
            let by = prepared.method.aggregate.at(framework.level_of(Some(parent)));
            let of = scores.family(Some(parent), framework, &|id| shares[place(id)]).aggregate(by);
            scores.raise(parent, framework, of);
        }
    }
    weighting
}

/// Shares of the aspects with equal influence, those inside them as given.
fn of_aspects(prepared: &Prepared, given: &Weighting, framework: &Framework) -> Weighting {
    let scores = Scores::up_to_aspects(prepared, &Weights::of(given, framework), framework);
    let aspects = framework.summands(None);
    let columns: Vec<&[f64]> = aspects.iter().map(|&id| scores.on(id)).collect();
    let by = prepared.method.aggregate.at(framework.level_of(None));
    let composite = |shares: &[f64]| {
        let place = |id: NodeId| aspects.iter().position(|s| *s == id).unwrap_or_default();
        scores.family(None, framework, &|id| shares[place(id)]).aggregate(by).values
    };
    of_family(aspects, &equal_influence(&columns, &composite), given)
}
