use super::Scale;
use crate::{
    dataset::{Dataset, Framework, NodeId},
    ranking::{AggregateBy, ImputeBy, Prepared, Ranking, contribution},
};

/// How a unit's score comes from its figures: a step an indicator, in the order of the columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Trail {
    /// The steps. Their points sum to the score but for rounding.
    pub steps: Vec<Step>,
    /// How scores become one, from the bottom up, where that is more than weighing and adding.
    pub joins: Vec<Join>,
}

/// Scores that become one.
#[derive(Debug, Clone, PartialEq)]
pub struct Join {
    /// The node that they become the score of; `None` is the whole.
    pub node: Option<NodeId>,
    /// How.
    pub by: AggregateBy,
    /// Each with its score and its share among its siblings.
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
    /// Where the figure on the scale is from.
    pub from: Origin,
    /// The figure on the scale.
    pub on: f64,
    /// The share among its siblings of each node on the way, from the aspect to the indicator.
    pub shares: Vec<f64>,
    /// Their product: the indicator's share of the whole.
    pub share: f64,
    /// What that makes of the score.
    pub points: f64,
}

/// Where a figure on the scale is from.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin {
    /// Origin the one that was published, treated and put on the scale.
    Figure(Figured),
    /// A hole: from the mean of others of the unit.
    Mean {
        /// The theme or aspect whose figures they are.
        within: NodeId,
        /// Those figures.
        of: Vec<NodeId>,
    },
    /// A hole: from the mean of all units, where the unit has no figure about it or that was chosen.
    Everybody,
    /// A hole: from the median of all units.
    Median,
    /// A hole: from the mean of the units of its region.
    Region,
    /// A hole that is left out.
    LeftOut,
}

/// A published figure on its way to 0 to 100.
#[derive(Debug, Clone, PartialEq)]
pub struct Figured {
    /// As published.
    pub raw: f64,
    /// After treatment.
    pub treated: f64,
    /// How it was put on the scale.
    pub scale: Scale,
}

impl Trail {
    /// Of a ranked unit.
    pub fn of(dataset: &Dataset, prepared: &Prepared, ranking: &Ranking, unit: usize) -> Self {
        let (framework, weights) = (&dataset.framework, &ranking.weights);
        let step = |&node: &NodeId| {
            let indicator = framework.node(node).indicator.as_ref()?;
            let raw = dataset.table.columns[indicator.column][prepared.screened.ranked[unit]];
            let treated = prepared.treated.columns[indicator.column][unit];
            let scale = Scale::of(dataset, prepared, node);
            let from = match (raw, treated, scale) {
                (Some(raw), Some(treated), Some(scale)) => Origin::Figure(Figured { raw, treated, scale }),
                _ => filled(framework, prepared, node, unit),
            };
            let mut shares: Vec<f64> =
                std::iter::once(node).chain(framework.ancestors(node)).map(|node| weights.of_siblings(node)).collect();
            shares.reverse();
            let (on, share) = (prepared.imputed.columns[indicator.column][unit], weights.of_whole(node));
            let top = framework.ancestors(node).last().unwrap_or(node);
            let aspect = framework.aspects().iter().position(|&aspect| aspect == top)?;
            Some(Step { node, aspect, from, on, shares, share, points: contribution(ranking, node, unit).points })
        };
        let joins = if prepared.method.is_linear() { Vec::new() } else { joins(framework, prepared, ranking, unit) };
        Self { steps: framework.indicators().iter().filter_map(step).collect(), joins }
    }

    /// The sum of the steps in an aspect, by its place, or of all.
    pub fn sum(&self, aspect: Option<usize>) -> f64 {
        let within = |step: &&Step| aspect.is_none_or(|aspect| step.aspect == aspect);
        self.steps.iter().filter(within).map(|step| step.points).sum()
    }
}

/// How a unit's scores become one, family by family from the bottom up.
fn joins(framework: &Framework, prepared: &Prepared, ranking: &Ranking, unit: usize) -> Vec<Join> {
    let Ranking { weights, composite, .. } = ranking;
    let join = |parent: Option<NodeId>| {
        let children = parent.map_or(framework.aspects(), |id| framework.node(id).children.as_slice());
        Join {
            node: parent,
            by: prepared.method.aggregate.at(framework.level_of(parent)),
            of: children.iter().map(|&id| (id, composite.on(id, unit), weights.of_siblings(id))).collect(),
            score: parent.map_or(composite.scores[unit], |id| composite.on(id, unit)),
        }
    };
    let parents = framework.bottom_up().filter(|&id| framework.node(id).indicator.is_none());
    parents.map(Some).chain([None]).map(join).collect()
}

/// What a hole was filled from: by default the unit's own figures in the theme, else in the aspect, else everybody's.
fn filled(framework: &Framework, prepared: &Prepared, node: NodeId, unit: usize) -> Origin {
    let groups = framework.ancestors(node).count();
    let skipped = match prepared.method.impute {
        ImputeBy::Theme => 0,
        ImputeBy::Aspect => groups.saturating_sub(1),
        ImputeBy::Mean => groups,
        ImputeBy::Median => return Origin::Median,
        ImputeBy::Group => return Origin::Region,
        ImputeBy::None => return Origin::LeftOut,
    };
    let known = |&id: &NodeId| {
        let indicator = framework.node(id).indicator.as_ref();
        indicator.is_some_and(|indicator| !prepared.imputed.holes[indicator.column][unit])
    };
    framework
        .ancestors(node)
        .skip(skipped)
        .map(|within| (within, framework.within(within).filter(known).collect::<Vec<_>>()))
        .find(|(_, of)| !of.is_empty())
        .map_or(Origin::Everybody, |(within, of)| Origin::Mean { within, of })
}
