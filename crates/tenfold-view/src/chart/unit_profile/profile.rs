use super::Scale;
use tenfold_data::{Dataset, Direction, Indicator, NodeId, RankedId, UnitGroup, UnitId, argsort};
use tenfold_ranking::Prepared;

/// A unit's figures, each ranked among those of the ranked units.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// One figure per indicator, in the order of the columns.
    pub figures: Vec<FigureRank>,
}

/// A unit's figure on one indicator, and its rank.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureRank {
    /// The indicator.
    pub node: NodeId,
    /// The index of its aspect, which sets its colour.
    pub aspect: usize,
    /// The figure as published; `None` if it is missing.
    pub raw: Option<f64>,
    /// Its position from 0 (worst of the ranked units) to 100 (best); `None` if it is missing.
    pub at: Option<f64>,
    /// Its rank among the ranked units that have a figure. `None` if it is missing, and for a unit that is not ranked.
    pub among: Option<Among>,
}

/// A rank among the figures of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Among {
    /// The rank, from 1.
    pub rank: usize,
    /// The number of units with the same figure, itself included.
    pub alike: usize,
    /// The number of units with a figure.
    pub of: usize,
}

/// The number of strengths and of weaknesses that are listed.
const TOLD: usize = 4;

impl Profile {
    /// Creates the profile of a unit among all ranked units.
    pub fn of(dataset: &Dataset, prepared: &Prepared, unit: UnitId) -> Self {
        Self::within(dataset, prepared, unit, None)
    }

    /// Creates the profile of a unit among the ranked units of a group or region.
    pub fn within(dataset: &Dataset, prepared: &Prepared, unit: UnitId, part: Option<&UnitGroup>) -> Self {
        let framework = &dataset.framework;
        let ranked = prepared.screened.find(unit);
        let figure = |&node: &NodeId| {
            let indicator = framework.node(node).indicator.as_ref()?;
            let top = framework.ancestors(node).last().unwrap_or(node);
            let raw = dataset.table.figure(indicator.column, unit);
            let beyond = || {
                let scale = Scale::of(dataset, prepared, node)?;
                raw.map(|raw| prepared.normalised.along(scale.on(scale.treated(raw))))
            };
            let on = |ranked: RankedId| {
                prepared.imputed.at(indicator.column, ranked).map(|on| prepared.normalised.along(on))
            };
            Some(FigureRank {
                node,
                aspect: framework.aspects().iter().position(|&aspect| aspect == top)?,
                raw,
                at: ranked.map_or_else(beyond, on),
                among: raw.filter(|_| ranked.is_some()).map(|raw| among(dataset, prepared, indicator, raw, part)),
            })
        };
        Self { figures: framework.indicators().iter().filter_map(figure).collect() }
    }

    /// Lists the figures on which a unit is furthest ahead of another, and furthest behind, on the scale of 0 to 100:
    /// the index and the lead of each. A figure that either unit lacks is no lead.
    pub fn leads(&self, other: &Self) -> [Vec<(usize, f64)>; 2] {
        let by = |(at, (one, other)): (usize, (&FigureRank, &FigureRank))| {
            one.raw.and(other.raw)?;
            Some((at, one.at? - other.at?))
        };
        let all: Vec<(usize, f64)> = self.figures.iter().zip(&other.figures).enumerate().filter_map(by).collect();
        [1.0, -1.0].map(|sign| {
            let order = argsort(all.len(), &|a, b| (sign * all[b].1).total_cmp(&(sign * all[a].1)));
            order.into_iter().map(|place| all[place]).filter(|(_, by)| sign * by > 0.0).take(TOLD).collect()
        })
    }

    /// Returns the indices of a unit's strongest and weakest figures, the clearest first. None is in both.
    ///
    /// A figure is a strength if few units do as well or better, a weakness if many do better. A figure that most units
    /// share, such as having none of something, is neither.
    pub fn extremes(&self) -> [Vec<usize>; 2] {
        let known: Vec<(usize, Among)> =
            self.figures.iter().enumerate().filter_map(|(at, figure)| Some((at, figure.among?))).collect();
        let told = TOLD.min(known.len() / 2);
        let no_worse = |place: usize| known[place].1.rank + known[place].1.alike;
        let strong = argsort(known.len(), &|a, b| no_worse(a).cmp(&no_worse(b)));
        let weak = argsort(known.len(), &|a, b| known[b].1.rank.cmp(&known[a].1.rank));
        let strong: Vec<usize> = strong.into_iter().take(told).collect();
        let weak = weak.into_iter().filter(|place| !strong.contains(place)).take(told).collect::<Vec<_>>();
        [strong, weak].map(|places| places.into_iter().map(|place| known[place].0).collect())
    }
}

impl Among {
    /// Returns whether other units have the same figure.
    pub fn is_tied(&self) -> bool {
        self.alike > 1
    }
}

/// Ranks a figure among the figures as published, because treatment makes some alike that are not.
fn among(dataset: &Dataset, prepared: &Prepared, indicator: &Indicator, raw: f64, part: Option<&UnitGroup>) -> Among {
    let column = &dataset.table.columns[indicator.column];
    let mut among = Among { rank: 1, alike: 0, of: 0 };
    let held = |unit: &&UnitId| part.is_none_or(|part| part.holds(dataset.table.unit(**unit)));
    for other in prepared.screened.ranked.iter().filter(held).filter_map(|&unit| column[unit.0]) {
        let better = match indicator.direction {
            Direction::Positive => other > raw,
            Direction::Negative => other < raw,
        };
        among.rank += usize::from(better);
        among.alike += usize::from(other == raw);
        among.of += 1;
    }
    among
}
