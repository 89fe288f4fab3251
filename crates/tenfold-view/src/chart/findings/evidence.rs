use crate::chart::{DOT, figures::fixed};
use tenfold_data::{NodeId, UnitGroup, UnitId, argsort};

/// The evidence on a finding, from the figures.
#[derive(Debug, Clone, PartialEq)]
pub enum Evidence {
    /// The recovered weight of each theme.
    Weighs(Bars),
    /// A printed order beside those of two weightings.
    Order(Order),
    /// A unit, and its rank on some nodes.
    Leads(UnitId, Vec<LeadOn>),
    /// The separation of the printed units from the rest on each aspect, and the number of printed units.
    Separates(Vec<Apart>, usize),
    /// The correlation of two nodes.
    Consistent(Scatter),
    /// The regions, and their mean score on each aspect, in the order of the regions.
    Regions(Vec<UnitGroup>, Vec<(NodeId, Vec<f64>)>),
    /// The skewness of the scores under the recovered and under equal weights, and the number of units in each bin of
    /// five points.
    Skewed([f64; 2], Vec<usize>),
}

/// The weights of the themes.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// The index of the finding's theme in `shares`.
    pub spoken: usize,
    /// Each theme, and its global weight.
    pub shares: Vec<(NodeId, f64)>,
    /// The global weight of the finding's theme under equal weights.
    pub equal: f64,
    /// The number of themes that weigh as much or more, including itself.
    pub rank: usize,
    /// Spearman's correlation of its scores with the composite score, under equal weights.
    pub rho: f64,
}

/// A printed order beside the computed ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The node that ranks the units; `None` is the composite.
    pub node: Option<NodeId>,
    /// The printed units, best first.
    pub printed: Vec<UnitId>,
    /// The order under equal weights, up to the last of the printed units or to the cut.
    pub equal: Vec<UnitId>,
    /// The order under the recovered weights, as long as the printed one.
    pub fitted: Vec<UnitId>,
    /// The position of each printed unit in the whole order under equal weights, from 1; `None` if it is not ranked.
    pub places: Vec<Option<usize>>,
}

/// A unit's rank and score on a node, beside the best of the others.
#[derive(Debug, Clone, PartialEq)]
pub struct LeadOn {
    /// The node.
    pub node: NodeId,
    /// Its rank under equal and under the recovered weights.
    pub ranks: [usize; 2],
    /// Its score under equal weights.
    pub score: f64,
    /// The best of the other units.
    pub other: UnitId,
    /// The other's score.
    pub best: f64,
}

/// The separation of the printed units from the rest on an aspect.
#[derive(Debug, Clone, PartialEq)]
pub struct Apart {
    /// The aspect.
    pub node: NodeId,
    /// The mean scores of the printed units and of the rest.
    pub means: [f64; 2],
    /// The difference of the means, in standard deviations of all scores.
    pub distance: f64,
}

/// The correlation of the scores on two nodes.
#[derive(Debug, Clone, PartialEq)]
pub struct Scatter {
    /// The nodes: on the horizontal axis, and on the vertical one.
    pub nodes: [NodeId; 2],
    /// Spearman's correlation over the printed units, and over all.
    pub rho: [f64; 2],
    /// The numbers of those units.
    pub counts: [usize; 2],
    /// Both scores of each unit that is not printed.
    pub rest: Vec<[f64; 2]>,
    /// Both scores of each printed unit.
    pub printed: Vec<[f64; 2]>,
}

impl Scatter {
    /// Draws points as SVG path data, in a square of a hundred.
    pub fn path(points: &[[f64; 2]]) -> String {
        points.iter().map(|[x, y]| format!("M{} {}{DOT}", fixed(*x, 0), fixed(100.0 - y, 0))).collect()
    }
}

impl Order {
    /// Returns the number of printed units among as many first ones under equal weights.
    pub fn found(&self) -> usize {
        self.printed.iter().filter(|unit| self.among().contains(unit)).count()
    }

    /// Returns the first units under equal weights, as many as are printed.
    pub fn among(&self) -> &[UnitId] {
        &self.equal[..self.printed.len().min(self.equal.len())]
    }

    /// Returns the printed units past the cut of the order under equal weights, with their positions in it: best first.
    pub fn past(&self) -> Vec<(UnitId, usize)> {
        let placed = self.printed.iter().zip(&self.places);
        let far: Vec<(UnitId, usize)> = placed.filter_map(|(&unit, place)| Some((unit, (*place)?))).collect();
        let order = argsort(far.len(), &|a, b| far[a].1.cmp(&far[b].1));
        order.into_iter().map(|at| far[at]).filter(|(_, place)| *place > self.equal.len()).collect()
    }

    /// Draws a line from each printed unit's row to its row in the order under equal weights, which those past the cut
    /// follow: SVG path data, one unit of height per row, a hundred wide.
    pub fn slopes(&self) -> String {
        let past = self.past();
        let ours: Vec<UnitId> = self.equal.iter().copied().chain(past.into_iter().map(|(unit, _)| unit)).collect();
        let line = |(from, unit): (usize, &UnitId)| {
            let to = ours.iter().position(|other| other == unit)?;
            Some(format!("M0 {from}.5L100 {to}.5"))
        };
        self.printed.iter().enumerate().filter_map(line).collect()
    }
}
