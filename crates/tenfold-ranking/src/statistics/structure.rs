use super::{Correlation, alpha, covariance};
use crate::{Column, Prepared, Ranking, Weighting, added};
use tenfold_data::{Framework, NodeId, Points, RankedId};

/// A node's nominal weight and its real influence (OECD/JRC Handbook 2008, p. 33; Paruolo et al. 2013, doi
/// 10.1111/j.1467-985X.2012.01059.x).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Influence {
    /// The node.
    pub node: NodeId,
    /// Its share of the whole, 0 to 1.
    pub nominal: f64,
    /// Its part of the composite's variance: the aspects sum to 1, and so do the children of each. Below zero if it
    /// makes units more alike.
    pub variance: f64,
    /// The correlation of its scores with the composite; `None` if they do not vary.
    pub correlation: Option<f64>,
    /// Cronbach's alpha of its children, over the units that have all of them.
    pub alpha: Option<f64>,
}

impl Influence {
    /// The influence of every node, in the publisher's order.
    pub fn all(ranking: &Ranking, framework: &Framework) -> Vec<Self> {
        let composite = &ranking.composite;
        let spread = covariance(&composite.scores, &composite.scores);
        let one = |node: NodeId| {
            let units = 0..composite.scores.len();
            // A missing figure contributes nothing to a unit's score.
            let part: Vec<f64> = units.map(|unit| added(ranking, node, None, RankedId(unit)).unwrap_or(0.0)).collect();
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

/// How much of the structure can be computed at once: a page does not respond meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// Only what grows linearly with the figures: no places moved, no warnings, no rank correlations.
    Linear,
    /// Nothing.
    Nothing,
}

impl Extent {
    /// The most steps for places and warnings: leaving a node out sums all others again, and ordering the units takes
    /// as long as a hundred more.
    const STEPS: usize = 15_000_000;
    /// The most units whose ranks are correlated.
    const RANKED: usize = 20_000;
    /// The most scores, one of each unit on each node.
    const SCORES: usize = 500_000;

    /// For this many ranked units, counted before any work.
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

/// A warning that a reviewer would raise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Warning {
    /// Two indicators that are nearly the same (OECD/JRC Handbook 2008, p. 32: double counting).
    Alike {
        /// The first.
        one: NodeId,
        /// The second.
        other: NodeId,
        /// Their correlation.
        correlation: f64,
    },
    /// An indicator that runs against its aspect.
    Against {
        /// The indicator.
        indicator: NodeId,
        /// The aspect.
        aspect: NodeId,
        /// Their correlation, below zero.
        correlation: f64,
    },
    /// An indicator that has weight but moves units by only this many places on average.
    Idle {
        /// The indicator.
        indicator: NodeId,
        /// Its share of the whole, 0 to 1.
        nominal: f64,
        /// How many places a unit moves on average if it is left out.
        places: f64,
    },
}

/// Two indicators that correlate by more than this count twice.
pub const ALIKE: f64 = 0.92;
/// An indicator that moves units by less than this part of a hundred places on average counts as idle.
const IDLE: f64 = 0.001;

impl Warning {
    /// All warnings, kind by kind. `places` is how many places a unit moves without each node.
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

/// How many places a unit moves on average if a node is left out, its siblings taking its weight (COINr:
/// `remove_elements`). A node without siblings is left out with the parent that consists of it.
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

/// The same for every node, in the publisher's order.
pub fn places_without_each(
    prepared: &Prepared,
    weighting: &Weighting,
    ranking: &Ranking,
    framework: &Framework,
) -> Vec<f64> {
    let prepared = Prepared { method: prepared.method.by_points(), ..prepared.clone() };
    framework.ids().map(|node| left_out(&prepared, weighting, ranking, framework, node)).collect()
}

/// The same for figures that are weighted by points.
fn left_out(prepared: &Prepared, weighting: &Weighting, ranking: &Ranking, framework: &Framework, node: NodeId) -> f64 {
    let mut own = std::iter::once(node).chain(framework.ancestors(node));
    // Without siblings all the way up, nothing would be left.
    let Some(node) = own.find(|&id| framework.siblings(id).len() > 1) else { return 0.0 };
    let without = weighting.clone().with(node, Points::default());
    let after = Ranking::by(prepared, &without, framework).1;
    let units = ranking.places.len();
    let moved = (0..units).map(RankedId).map(|unit| after.rank(unit).abs_diff(ranking.rank(unit)) as f64);
    moved.sum::<f64>() / units.max(1) as f64
}
