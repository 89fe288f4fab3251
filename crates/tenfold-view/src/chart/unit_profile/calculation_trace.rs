use super::Scale;
use tenfold_data::{Dataset, Framework, NodeId, RankedId};
use tenfold_ranking::{Aggregation, Fill, Prepared, Ranking, added, own_share, own_share_of_whole};

/// The calculation of a unit's score from its figures: one step per indicator, in the order of the columns.
#[derive(Debug, Clone, PartialEq)]
pub struct CalculationTrace {
    /// The steps. Their points sum to the score up to rounding.
    pub steps: Vec<Step>,
    /// The aggregations, from the bottom up, if the method is not linear.
    pub joins: Vec<AggregationStep>,
}

/// An aggregation of scores.
#[derive(Debug, Clone, PartialEq)]
pub struct AggregationStep {
    /// The node that gets the score; `None` is the composite.
    pub node: Option<NodeId>,
    /// The aggregation.
    pub by: Aggregation,
    /// Each child with a score, that score, and its local weight among these children.
    pub of: Vec<(NodeId, f64, f64)>,
    /// The score.
    pub score: f64,
}

/// One indicator's step of the calculation.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The indicator.
    pub node: NodeId,
    /// The index of its aspect, from 0.
    pub aspect: usize,
    /// The origin of the value on the scale.
    pub from: ValueOrigin,
    /// The value on the scale; `None` if it is missing and left out.
    pub on: Option<f64>,
    /// The local weight of each node on the path from the aspect to the indicator, among its siblings that are present;
    /// empty if the figure is left out.
    pub shares: Vec<f64>,
    /// Their product: the indicator's global weight.
    pub share: Option<f64>,
    /// Its contribution to the score.
    pub points: Option<f64>,
}

/// The origin of a value on the scale.
#[derive(Debug, Clone, PartialEq)]
pub enum ValueOrigin {
    /// The published figure, treated and normalised.
    Figure(Figured),
    /// Imputed: the mean of other figures of the unit.
    Mean {
        /// The theme or aspect that contains these figures.
        within: NodeId,
        /// The indicators of these figures.
        of: Vec<NodeId>,
    },
    /// Imputed: the mean of all units.
    MeanOfAll,
    /// Imputed: the middle of the scale, because no unit has a figure.
    MiddleOfScale,
    /// Imputed: the median of all units.
    Median,
    /// Imputed: the mean of the units of its region.
    Region,
    /// Missing, and left out.
    LeftOut,
}

/// A published figure, and its conversion to the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Figured {
    /// The figure as published.
    pub raw: f64,
    /// The figure after treatment.
    pub treated: f64,
    /// The treatment and normalisation.
    pub scale: Scale,
}

impl CalculationTrace {
    /// Traces the calculation for a ranked unit.
    pub fn of(dataset: &Dataset, prepared: &Prepared, ranking: &Ranking, unit: RankedId) -> Self {
        let framework = &dataset.framework;
        let step = |&node: &NodeId| {
            let indicator = framework.node(node).indicator.as_ref()?;
            let raw = dataset.table.figure(indicator.column, prepared.screened.unit(unit));
            let treated = prepared.treated.columns[indicator.column][unit.0];
            let scale = Scale::of(dataset, prepared, node);
            let from = match prepared.imputed.fill(indicator.column, unit) {
                Some(fill) => filled(framework, prepared, unit, fill),
                None => ValueOrigin::Figure(Figured { raw: raw?, treated: treated?, scale: scale? }),
            };
            let on = prepared.imputed.at(indicator.column, unit);
            let way = std::iter::once(node).chain(framework.ancestors(node));
            let shares = way.map(|node| own_share(ranking, node, unit)).collect::<Option<Vec<f64>>>();
            let shares: Vec<f64> = shares.filter(|_| on.is_some()).into_iter().flatten().rev().collect();
            let share = own_share_of_whole(ranking, framework, node, unit);
            let top = framework.ancestors(node).last().unwrap_or(node);
            let aspect = framework.aspects().iter().position(|&aspect| aspect == top)?;
            Some(Step { node, aspect, from, on, shares, share, points: added(ranking, node, None, unit) })
        };
        let joins = if prepared.method.is_linear() { Vec::new() } else { joins(framework, prepared, ranking, unit) };
        Self { steps: framework.indicators().iter().filter_map(step).collect(), joins }
    }

    /// Returns the sum of the steps in an aspect, by its index, or of all.
    pub fn sum(&self, aspect: Option<usize>) -> f64 {
        let within = |step: &&Step| aspect.is_none_or(|aspect| step.aspect == aspect);
        self.steps.iter().filter(within).filter_map(|step| step.points).sum()
    }
}

/// Lists the aggregations of a unit's scores, group by group from the bottom up.
fn joins(framework: &Framework, prepared: &Prepared, ranking: &Ranking, unit: RankedId) -> Vec<AggregationStep> {
    let composite = &ranking.composite;
    let join = |parent: Option<NodeId>| {
        let children = parent.map_or(framework.aspects(), |id| framework.node(id).children.as_slice());
        let child = |&id: &NodeId| Some((id, composite.on(id, unit)?, own_share(ranking, id, unit)?));
        let score = parent.map_or(Some(composite.scores[unit.0]), |id| composite.on(id, unit))?;
        let by = prepared.method.aggregate.at(framework.level_of(parent));
        Some(AggregationStep { node: parent, by, of: children.iter().filter_map(child).collect(), score })
    };
    let parents = framework.bottom_up().filter(|&id| framework.node(id).indicator.is_none());
    parents.map(Some).chain([None]).filter_map(join).collect()
}

/// Returns how a missing figure was imputed, and from which figures.
fn filled(framework: &Framework, prepared: &Prepared, unit: RankedId, fill: Fill) -> ValueOrigin {
    let within = match fill {
        Fill::Own(within) => within,
        Fill::Mean => return ValueOrigin::MeanOfAll,
        Fill::Median => return ValueOrigin::Median,
        Fill::Region => return ValueOrigin::Region,
        Fill::Middle => return ValueOrigin::MiddleOfScale,
        Fill::LeftOut => return ValueOrigin::LeftOut,
    };
    let known = |&id: &NodeId| {
        let indicator = framework.node(id).indicator.as_ref();
        indicator.is_some_and(|indicator| prepared.imputed.fill(indicator.column, unit).is_none())
    };
    ValueOrigin::Mean { within, of: framework.within(within).filter(known).collect() }
}
