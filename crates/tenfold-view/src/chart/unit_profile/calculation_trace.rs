use super::Scale;
use tenfold_data::{Dataset, Framework, NodeId, RankedId};
use tenfold_ranking::{Aggregation, Fill, Prepared, Ranking, added, own_share, own_share_of_whole};

/// How a unit's score follows from its figures: a step an indicator, in the order of the columns.
#[derive(Debug, Clone, PartialEq)]
pub struct CalculationTrace {
    /// The steps. Their points sum to the score but for rounding.
    pub steps: Vec<Step>,
    /// How scores are aggregated, from the bottom up, if that is more than weighing and adding.
    pub joins: Vec<AggregationStep>,
}

/// An aggregation of scores.
#[derive(Debug, Clone, PartialEq)]
pub struct AggregationStep {
    /// The node whose score it is; `None` is the composite.
    pub node: Option<NodeId>,
    /// The aggregation.
    pub by: Aggregation,
    /// Each child with a score, with that and its share among those.
    pub of: Vec<(NodeId, f64, f64)>,
    /// The score.
    pub score: f64,
}

/// One indicator's part of the calculation.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The indicator.
    pub node: NodeId,
    /// Its aspect's place, from 0.
    pub aspect: usize,
    /// Where the value on the scale comes from.
    pub from: ValueOrigin,
    /// The value on the scale; `None` if it is missing and left out.
    pub on: Option<f64>,
    /// The share of each node on the way, from the aspect to the indicator, among its siblings that are present; empty
    /// if the figure is left out.
    pub shares: Vec<f64>,
    /// Their product: the indicator's share of the whole.
    pub share: Option<f64>,
    /// Its contribution to the score.
    pub points: Option<f64>,
}

/// Where a value on the scale comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum ValueOrigin {
    /// The published figure, treated and normalised.
    Figure(Figured),
    /// Imputed: the mean of other figures of the unit.
    Mean {
        /// The theme or aspect whose figures they are.
        within: NodeId,
        /// Those figures.
        of: Vec<NodeId>,
    },
    /// Imputed: the mean of all units.
    Everybody,
    /// Imputed: the middle of the scale, because no unit has a figure.
    Nobody,
    /// Imputed: the median of all units.
    Median,
    /// Imputed: the mean of the units of its region.
    Region,
    /// Missing, and left out.
    LeftOut,
}

/// A published figure on its way to 0 to 100.
#[derive(Debug, Clone, PartialEq)]
pub struct Figured {
    /// As published.
    pub raw: f64,
    /// After treatment.
    pub treated: f64,
    /// How it was normalised.
    pub scale: Scale,
}

impl CalculationTrace {
    /// Of a ranked unit.
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

    /// The sum of the steps in an aspect, by its position, or of all.
    pub fn sum(&self, aspect: Option<usize>) -> f64 {
        let within = |step: &&Step| aspect.is_none_or(|aspect| step.aspect == aspect);
        self.steps.iter().filter(within).filter_map(|step| step.points).sum()
    }
}

/// The aggregations of a unit's scores, group by group from the bottom up.
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

/// How a missing figure was imputed, and from what.
fn filled(framework: &Framework, prepared: &Prepared, unit: RankedId, fill: Fill) -> ValueOrigin {
    let within = match fill {
        Fill::Own(within) => within,
        Fill::Mean => return ValueOrigin::Everybody,
        Fill::Median => return ValueOrigin::Median,
        Fill::Region => return ValueOrigin::Region,
        Fill::Middle => return ValueOrigin::Nobody,
        Fill::LeftOut => return ValueOrigin::LeftOut,
    };
    let known = |&id: &NodeId| {
        let indicator = framework.node(id).indicator.as_ref();
        indicator.is_some_and(|indicator| prepared.imputed.fill(indicator.column, unit).is_none())
    };
    ValueOrigin::Mean { within, of: framework.within(within).filter(known).collect() }
}
