use super::Scale;
use crate::{
    dataset::{Dataset, Framework, NodeId},
    ranking::{Prepared, Ranking},
};

/// How a unit's score comes from its figures: a step an indicator, in the order of the columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Trail {
    /// The steps. Their points sum to the score but for rounding.
    pub steps: Vec<Step>,
}

/// One indicator's part of the calculation.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The indicator.
    pub node: NodeId,
    /// Its aspect's place, from 0.
    pub aspect: usize,
    /// Where the figure from 0 to 100 is from.
    pub from: Origin,
    /// The figure from 0 to 100.
    pub on: f64,
    /// The share among its siblings of each node on the way, from the aspect to the indicator.
    pub shares: Vec<f64>,
    /// Their product: the indicator's share of the whole.
    pub share: f64,
    /// What that makes of the score.
    pub points: f64,
}

/// Where a figure from 0 to 100 is from.
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
    /// A hole in a unit with no figure about it: from the mean of all units.
    Everybody,
}

/// A published figure on its way to 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figured {
    /// As published.
    pub raw: f64,
    /// After treatment.
    pub treated: f64,
    /// How it was put on 0 to 100.
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
            let scale = Scale::of(&dataset.table, prepared, indicator);
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
            Some(Step { node, aspect, from, on, shares, share, points: share * on })
        };
        Self { steps: framework.indicators().iter().filter_map(step).collect() }
    }

    /// The sum of the steps in an aspect, by its place, or of all.
    pub fn sum(&self, aspect: Option<usize>) -> f64 {
        let within = |step: &&Step| aspect.is_none_or(|aspect| step.aspect == aspect);
        self.steps.iter().filter(within).map(|step| step.points).sum()
    }
}

/// What a hole was filled from: the unit's own figures in the theme, else in the aspect, else everybody's.
fn filled(framework: &Framework, prepared: &Prepared, node: NodeId, unit: usize) -> Origin {
    let known = |&id: &NodeId| {
        let indicator = framework.node(id).indicator.as_ref();
        indicator.is_some_and(|indicator| !prepared.imputed.holes[indicator.column][unit])
    };
    framework
        .ancestors(node)
        .map(|within| (within, framework.within(within).filter(known).collect::<Vec<_>>()))
        .find(|(_, of)| !of.is_empty())
        .map_or(Origin::Everybody, |(within, of)| Origin::Mean { within, of })
}
