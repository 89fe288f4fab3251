use super::{Correlation, alpha, covariance};
use crate::{Column, Prepared, Ranking, Weighting, added};
use tenfold_data::{Framework, NodeId, Points};

/// What a node's weight is in name, and what it is in truth (OECD/JRC Handbook 2008, p. 33; Paruolo et al. 2013, doi
/// 10.1111/j.1467-985X.2012.01059.x).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Influence {
    /// The node.
    pub node: NodeId,
    /// Its share of the whole, 0 to 1.
    pub nominal: f64,
    /// The part of the composite's variance that comes of it: of the aspects all 1, and so within each of them. Below zero
    /// where it evens units out.
    pub variance: f64,
    /// The correlation of its scores with the composite; `None` where they do not vary.
    pub correlation: Option<f64>,
    /// Cronbach's alpha of what is right below it, standing for one thing, over the units that lack none of it.
    pub alpha: Option<f64>,
}

impl Influence {
    /// Of every node, in the publisher's order.
    pub fn all(ranking: &Ranking, framework: &Framework) -> Vec<Self> {
        let composite = &ranking.composite;
        let spread = covariance(&composite.scores, &composite.scores);
        let one = |node: NodeId| {
            let units = 0..composite.scores.len();
            // What a unit has no figure about adds nothing to its score.
            let part: Vec<f64> = units.map(|unit| added(ranking, node, None, unit).unwrap_or(0.0)).collect();
            let below: Vec<Column> = framework.node(node).children.iter().map(|&id| composite.all_on(id)).collect();
            let below = Column::common(&below);
            let below: Vec<&[f64]> = below.iter().map(AsRef::as_ref).collect();
            Self {
                node,
                nominal: ranking.weights.global_weight(node),
                variance: if spread > 0.0 { covariance(&part, &composite.scores) / spread } else { 0.0 },
                correlation: Correlation::Pearson.between(composite.all_on(node), Column::whole(&composite.scores)),
                alpha: alpha(&below),
            }
        };
        framework.ids().map(one).collect()
    }
}

/// How much of what an index is made of can be worked out at once: a page stands still meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// What grows as the figures do: neither places moved and warnings, nor rank correlations.
    Linear,
    /// Nothing.
    Nothing,
}

impl Extent {
    /// The most steps of places and warnings: to leave a node out all others are added up again, and to order its units takes as
    /// long as a hundred more.
    const STEPS: usize = 15_000_000;
    /// The most units whose ranks are correlated.
    const RANKED: usize = 20_000;
    /// The most scores, one of each unit on each node.
    const SCORES: usize = 500_000;

    /// For so many ranked units, counted before any work.
    pub fn of(units: usize, framework: &Framework) -> Self {
        let nodes = framework.len();
        if units <= Self::RANKED && units * nodes * (nodes + 100) <= Self::STEPS {
            Self::Whole
        } else if units * nodes <= Self::SCORES {
            Self::Linear
        } else {
            Self::Nothing
        }
    }
}

/// What a reviewer would ask about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Warning {
    /// Two indicators that say nearly the same (OECD/JRC Handbook 2008, p. 32: double counting).
    Alike {
        /// The one.
        one: NodeId,
        /// The other.
        other: NodeId,
        /// Their correlation.
        correlation: f64,
    },
    /// An indicator that runs against the aspect that it is in.
    Against {
        /// The indicator.
        indicator: NodeId,
        /// The aspect.
        aspect: NodeId,
        /// Their correlation, below zero.
        correlation: f64,
    },
    /// An indicator that has weight, and without which everybody would stand where they stand, but for this many places on average.
    Idle {
        /// The indicator.
        indicator: NodeId,
        /// Its share of the whole, 0 to 1.
        nominal: f64,
        /// How many places a unit moves on average where it is left out.
        places: f64,
    },
}

/// Two indicators that correlate by more than this count twice.
pub const ALIKE: f64 = 0.92;
/// An indicator that moves units by less than so many of a hundred places on average moves nothing.
const IDLE: f64 = 0.001;

impl Warning {
    /// All of them, kind by kind. `places` is how many a unit moves without each node.
    pub fn all(ranking: &Ranking, framework: &Framework, places: &[f64]) -> Vec<Self> {
        let indicators = framework.indicators();
        let column = |id: NodeId| ranking.composite.all_on(id);
        let mut all = Vec::new();
        for (at, &one) in indicators.iter().enumerate() {
            for &other in &indicators[at + 1..] {
                let correlation = Correlation::Pearson.between(column(one), column(other)).unwrap_or_default();
                if correlation > ALIKE {
                    all.push(Self::Alike { one, other, correlation });
                }
            }
        }
        for &indicator in indicators {
            let Some(aspect) = framework.ancestors(indicator).last() else { continue };
            let correlation = Correlation::Pearson.between(column(indicator), column(aspect)).unwrap_or_default();
            if correlation < 0.0 {
                all.push(Self::Against { indicator, aspect, correlation });
            }
        }
        for &indicator in indicators {
            let nominal = ranking.weights.global_weight(indicator);
            let places = places[indicator.0];
            if nominal > 0.0 && places <= IDLE * ranking.places.len() as f64 {
                all.push(Self::Idle { indicator, nominal, places });
            }
        }
        all
    }
}

/// How many places a unit moves on average where a node is left out, its siblings having its weight (COINr: `remove_elements`).
/// One that is alone in its family is left out with what it alone makes.
pub fn places_without(
    prepared: &Prepared,
    weighting: &Weighting,
    ranking: &Ranking,
    framework: &Framework,
    node: NodeId,
) -> f64 {
    let prepared = Prepared { method: prepared.method.by_points(), ..prepared.clone() };
    left_out(&prepared, weighting, ranking, framework, node)
}

/// The same of every node, in the publisher's order.
pub fn places_without_each(
    prepared: &Prepared,
    weighting: &Weighting,
    ranking: &Ranking,
    framework: &Framework,
) -> Vec<f64> {
    let prepared = Prepared { method: prepared.method.by_points(), ..prepared.clone() };
    framework.ids().map(|node| left_out(&prepared, weighting, ranking, framework, node)).collect()
}

/// The same of figures that are weighed by points.
fn left_out(prepared: &Prepared, weighting: &Weighting, ranking: &Ranking, framework: &Framework, node: NodeId) -> f64 {
    let mut own = std::iter::once(node).chain(framework.ancestors(node));
    // Where there is nothing beside it all the way up, nothing would be left.
    let Some(node) = own.find(|&id| framework.siblings(id).len() > 1) else { return 0.0 };
    let without = weighting.clone().with(node, Points::default());
    let after = Ranking::by(prepared, &without, framework).1;
    let units = ranking.places.len();
    let moved = (0..units).map(|unit| after.rank(unit).abs_diff(ranking.rank(unit)) as f64);
    moved.sum::<f64>() / units.max(1) as f64
}
