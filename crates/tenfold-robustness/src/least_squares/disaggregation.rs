use thiserror::Error;

use super::{Constraint, Criteria, Level, Nearest, RankingContext, nearest, swap::distance};
use tenfold_data::{Framework, RankedId};
use tenfold_ranking::{Ranking, Weighting};

/// The lower bounds of fitted weights, whatever the order.
///
/// The defaults are the publisher's for the bundled dataset. Lower ones, down to zero, fit more orders.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeightLowerBounds {
    /// The least share of an aspect, 0 to 1: 0.1 by default.
    pub aspect: f64,
    /// The least share of an indicator, 0 to 1: 0.003 by default.
    pub indicator: f64,
    /// The least lead of a unit of the order over the next, in points of 100: 0.04 by default.
    pub margin: f64,
}

impl Default for WeightLowerBounds {
    fn default() -> Self {
        Self { aspect: 0.1, indicator: 0.003, margin: 0.04 }
    }
}

/// The weights nearest to a target that reproduce an order, or the longest prefix of it that any weights reproduce.
#[derive(Debug, Clone, PartialEq)]
pub struct Disaggregation {
    /// The number of the order's first units that rank as in the order, ahead of all others.
    pub placed: usize,
    /// The first unit that cannot be placed after those; `None` if all are placed.
    pub stuck: Option<RankedId>,
    /// The indicators' global weights, unrounded.
    pub shares: Vec<f64>,
    /// The Euclidean distance from the target.
    pub distance: f64,
    /// The shares as points of six decimals; `None` if that rounding breaks the order.
    pub weighting: Option<Weighting>,
}

/// The reason why weights cannot be fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DisaggregationError {
    /// The order is empty.
    #[error("The order names no unit.")]
    Empty,
    /// A ranked unit is named twice.
    #[error("Ranked unit {} is twice in the order.", .0.0)]
    Twice(RankedId),
    /// No ranked unit has this index.
    #[error("There is no ranked unit {}.", .0.0)]
    Unknown(RankedId),
    /// The target does not have one finite number per indicator.
    #[error("The target is not one number for each indicator.")]
    Target,
    /// No weights satisfy the lower bounds.
    #[error("The floors ask for more than the whole.")]
    WeightLowerBounds,
    /// The search reached its step limit or the limit of numerical precision.
    #[error("Whether any weights print the order was not settled.")]
    Inconclusive,
}

/// The decimals of points.
const DECIMALS: u32 = 6;

impl RankingContext<'_> {
    /// Fits weights to an order of ranked units, best first: finds the indicators' shares nearest to a target (least
    /// squares) under which each unit is ahead of the next, and the last is ahead of every unit that is not listed.
    ///
    /// Ordinal regression, as in UTA (Jacquet-Lagrèze and Siskos 1982, *European Journal of Operational Research* 10:
    /// 151-164, doi 10.1016/0377-2217(82)90155-2), but with linear criteria, no errors allowed, and one solution. If no
    /// weights reproduce the order, fits its longest feasible prefix: if one is feasible, so is each shorter one.
    ///
    /// # Errors
    /// Returns an error if the order is empty, names a unit twice or an unknown one; if the target does not have one
    /// number per indicator; if the lower bounds leave no weights; or if the search was inconclusive.
    ///
    /// ```
    /// # use tenfold_bundled as bundled;
    /// # use tenfold_ranking::{Prepared, Ranking, resolve};
    /// # use tenfold_robustness::{WeightLowerBounds, Level, RankingContext};
    /// let cities = bundled::dataset();
    /// let (prepared, weighting) = (Prepared::of(&cities), resolve(&cities, "equal").unwrap());
    /// let ranking = Ranking::of(&prepared, &weighting, &cities.framework);
    /// let context = RankingContext { framework: &cities.framework, prepared: &prepared, weighting: &weighting, ranking: &ranking };
    /// let order = [1, 0, 2].map(|place: usize| ranking.places[place].unit);
    /// let fit = context.fit(&order, &context.shares(Level::Indicators), WeightLowerBounds { margin: 0.01, ..WeightLowerBounds::default() });
    /// assert_eq!(fit.unwrap().stuck, None);
    /// ```
    pub fn fit(
        &self,
        order: &[RankedId],
        target: &[f64],
        floors: WeightLowerBounds,
    ) -> Result<Disaggregation, DisaggregationError> {
        let criteria = self.criteria(Level::Indicators);
        check(order, &criteria)?;
        if target.len() != criteria.len() || !target.iter().all(|share| share.is_finite()) {
            return Err(DisaggregationError::Target);
        }
        let beginning = |placed: usize| {
            let mut constraints = least_shares(self.framework, floors);
            constraints.extend(leads(&criteria, order, placed, floors.margin));
            match nearest(target, &constraints) {
                Nearest::Found(point) => Ok(Some((placed, point.shares))),
                Nearest::Impossible(_) => Ok(None),
                Nearest::Inconclusive => Err(DisaggregationError::Inconclusive),
            }
        };
        let (placed, shares) = longest(order.len(), beginning)?.ok_or(DisaggregationError::WeightLowerBounds)?;
        let weighting = Level::Indicators.weighting(&shares, self.weighting, self.framework, DECIMALS);
        let weighting = Some(weighting).filter(|w| prints(&self.under(w), &order[..placed]));
        Ok(Disaggregation {
            placed,
            stuck: order.get(placed).copied(),
            distance: distance(&shares, target),
            shares,
            weighting,
        })
    }
}

/// Returns whether a ranking begins with these units, in this order and without ties.
fn prints(ranking: &Ranking, order: &[RankedId]) -> bool {
    let alone = |place: usize| ranking.places.get(place).is_none_or(|p| p.rank == place + 1);
    (0..=order.len()).all(alone) && ranking.places.iter().zip(order).all(|(place, unit)| place.unit == *unit)
}

fn check(order: &[RankedId], criteria: &Criteria) -> Result<(), DisaggregationError> {
    let mut seen = vec![false; criteria.units()];
    for &unit in order {
        let seen = seen.get_mut(unit.0).ok_or(DisaggregationError::Unknown(unit))?;
        if std::mem::replace(seen, true) {
            return Err(DisaggregationError::Twice(unit));
        }
    }
    if order.is_empty() { Err(DisaggregationError::Empty) } else { Ok(()) }
}

/// Finds the longest feasible prefix by bisection: if one is feasible, so is each shorter one.
fn longest<T>(
    whole: usize,
    met: impl Fn(usize) -> Result<Option<T>, DisaggregationError>,
) -> Result<Option<T>, DisaggregationError> {
    if let Some(all) = met(whole)? {
        return Ok(Some(all));
    }
    let (mut best, mut low, mut high) = (met(0)?, 0, whole);
    while best.is_some() && high - low > 1 {
        let middle = low.midpoint(high);
        match met(middle)? {
            Some(found) => (best, low) = (Some(found), middle),
            None => high = middle,
        }
    }
    Ok(best)
}

/// Returns the lower bounds of the indicators and of the aspects as constraints.
fn least_shares(framework: &Framework, floors: WeightLowerBounds) -> Vec<Constraint> {
    let count = framework.indicators().len();
    let indicators = (0..count).map(|column| (vec![column], floors.indicator));
    let below = |id| framework.indicators_within(id).map(|indicator| indicator.column).collect();
    let aspects = framework.aspects().iter().map(|&id| (below(id), floors.aspect));
    let constraint = |(columns, least): (Vec<usize>, f64)| {
        let mut normal = vec![0.0; count];
        for column in columns {
            normal[column] = 1.0;
        }
        Constraint { normal, least }
    };
    indicators.chain(aspects).map(constraint).collect()
}

/// Returns constraints that put each of an order's first units ahead of the next, and the last ahead of all others.
fn leads(criteria: &Criteria, order: &[RankedId], placed: usize, margin: f64) -> Vec<Constraint> {
    let placed = &order[..placed];
    let mut free = vec![true; criteria.units()];
    for &unit in placed {
        free[unit.0] = false;
    }
    let pairs = placed.windows(2).map(|pair| (pair[0], pair[1]));
    let others = placed.last().into_iter().flat_map(|&last| {
        let free = &free;
        criteria.ids().filter(move |&unit| free[unit.0]).map(move |unit| (last, unit))
    });
    pairs.chain(others).map(|(unit, over)| Constraint { normal: criteria.lead(unit, over), least: margin }).collect()
}
