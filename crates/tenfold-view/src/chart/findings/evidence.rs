use crate::chart::{DOT, figures::fixed};
use tenfold_data::{NodeId, UnitGroup, UnitId, argsort};

/// What the figures show of a finding.
#[derive(Debug, Clone, PartialEq)]
pub enum Evidence {
    /// The recovered weight of each theme.
    Weighs(Bars),
    /// A printed order beside those of two weightings.
    Order(Order),
    /// A unit, by its row in the table, and its place on some nodes.
    Leads(UnitId, Vec<LeadOn>),
    /// How far each aspect separates the printed units from the rest, and the number of printed units.
    Separates(Vec<Apart>, usize),
    /// The correlation of two nodes.
    Consistent(Scatter),
    /// The parts of the country, and their mean on each aspect, in the order of the parts.
    Regions(Vec<UnitGroup>, Vec<(NodeId, Vec<f64>)>),
    /// The skewness of the scores under the recovered and under equal weights, and the number of units in each step of
    /// five points.
    Skewed([f64; 2], Vec<usize>),
}

/// What each theme weighs.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// The theme that is spoken of, as a place among the shares.
    pub spoken: usize,
    /// Each theme, and its share of the whole.
    pub shares: Vec<(NodeId, f64)>,
    /// What the one spoken of would have in equal weights.
    pub equal: f64,
    /// How many themes weigh as much or more, with itself.
    pub rank: usize,
    /// Spearman's correlation of its scores with the composite of equal weights.
    pub rho: f64,
}

/// A printed order beside ours.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The node that orders; `None` is the composite.
    pub node: Option<NodeId>,
    /// The printed units, by rows in the table.
    pub printed: Vec<UnitId>,
    /// The order by equal weights, up to the last of the printed units or to where it is cut.
    pub equal: Vec<UnitId>,
    /// As many as are printed, in the order of the recovered weights.
    pub fitted: Vec<UnitId>,
    /// The place of each printed unit in the whole order by equal weights, from 1; `None` if it is not ranked.
    pub places: Vec<Option<usize>>,
}

/// A unit's place on a node, under equal weights inside it.
#[derive(Debug, Clone, PartialEq)]
pub struct LeadOn {
    /// The node.
    pub node: NodeId,
    /// Its rank, under equal and under the recovered weights.
    pub ranks: [usize; 2],
    /// Its score.
    pub score: f64,
    /// The best of the others, by its row in the table.
    pub other: UnitId,
    /// The other's score.
    pub best: f64,
}

/// How far an aspect separates the printed units from the rest.
#[derive(Debug, Clone, PartialEq)]
pub struct Apart {
    /// The aspect.
    pub node: NodeId,
    /// The mean score of the printed units, and of the rest.
    pub means: [f64; 2],
    /// Their distance in standard deviations of all.
    pub distance: f64,
}

/// The correlation of two nodes.
#[derive(Debug, Clone, PartialEq)]
pub struct Scatter {
    /// The nodes: across, and up.
    pub nodes: [NodeId; 2],
    /// Spearman's correlation over the printed units, and over all.
    pub rho: [f64; 2],
    /// The number of those units.
    pub counts: [usize; 2],
    /// Both scores of each unit that is not printed.
    pub rest: Vec<[f64; 2]>,
    /// Both scores of the printed ones.
    pub printed: Vec<[f64; 2]>,
}

impl Scatter {
    /// Points as SVG path data, in a square of a hundred.
    pub fn path(points: &[[f64; 2]]) -> String {
        points.iter().map(|[x, y]| format!("M{} {}{DOT}", fixed(*x, 0), fixed(100.0 - y, 0))).collect()
    }
}

impl Order {
    /// The number of printed units among as many by equal weights.
    pub fn found(&self) -> usize {
        self.printed.iter().filter(|unit| self.among().contains(unit)).count()
    }

    /// The first units by equal weights, as many as are printed.
    pub fn among(&self) -> &[UnitId] {
        &self.equal[..self.printed.len().min(self.equal.len())]
    }

    /// The printed units past the cut of the order by equal weights, with their places in it: best first.
    pub fn past(&self) -> Vec<(UnitId, usize)> {
        let placed = self.printed.iter().zip(&self.places);
        let far: Vec<(UnitId, usize)> = placed.filter_map(|(&unit, place)| Some((unit, (*place)?))).collect();
        let order = argsort(far.len(), &|a, b| far[a].1.cmp(&far[b].1));
        order.into_iter().map(|at| far[at]).filter(|(_, place)| *place > self.equal.len()).collect()
    }

    /// From the row of each printed unit to its row in the order of equal weights and those past it: SVG path data, a row a unit
    /// high, the width a hundred.
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
