use crate::chart::{DOT, figures::fixed};
use tenfold_data::{NodeId, UnitGroup, argsort};

/// What the figures show of a finding.
#[derive(Debug, Clone, PartialEq)]
pub enum Evidence {
    /// What each theme weighs in the recovered weights.
    Weighs(Bars),
    /// A printed order beside those that two weightings give.
    Order(Order),
    /// A unit, by its row in the table, and its place on a node each.
    Leads(usize, Vec<LeadOn>),
    /// How far each aspect sets the printed units apart from the rest, and how many those are.
    Separates(Vec<Apart>, usize),
    /// How two nodes go together.
    Consistent(Scatter),
    /// The parts of the country, and their means on an aspect each, in the order of the parts.
    Regions(Vec<UnitGroup>, Vec<(NodeId, Vec<f64>)>),
    /// The skewness of the scores under the recovered and under equal weights, and how many units score in each step of five.
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
    /// What is ordered by; `None` is the whole.
    pub node: Option<NodeId>,
    /// The printed units, by rows in the table.
    pub printed: Vec<usize>,
    /// The order of equal weights, on to the last of the printed ones or to where it is cut.
    pub equal: Vec<usize>,
    /// As many as are printed, in the order of the recovered weights.
    pub fitted: Vec<usize>,
    /// Where each printed unit stands in the whole order of equal weights, from 1; `None` if it is not ranked.
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
    pub other: usize,
    /// The other's score.
    pub best: f64,
}

/// How far an aspect sets the printed units apart from the rest.
#[derive(Debug, Clone, PartialEq)]
pub struct Apart {
    /// The aspect.
    pub node: NodeId,
    /// The mean score of the printed units, and of the rest.
    pub means: [f64; 2],
    /// Their distance in standard deviations of all.
    pub distance: f64,
}

/// How two nodes go together.
#[derive(Debug, Clone, PartialEq)]
pub struct Scatter {
    /// The nodes: across, and up.
    pub nodes: [NodeId; 2],
    /// Spearman's correlation over the printed units, and over all.
    pub rho: [f64; 2],
    /// How many these are.
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
    /// How many of the printed units are among as many of equal weights.
    pub fn found(&self) -> usize {
        self.printed.iter().filter(|unit| self.among().contains(unit)).count()
    }

    /// As many of equal weights as are printed.
    pub fn among(&self) -> &[usize] {
        &self.equal[..self.printed.len().min(self.equal.len())]
    }

    /// The printed units that stand past where the order of equal weights is cut, with their places in it: best first.
    pub fn past(&self) -> Vec<(usize, usize)> {
        let placed = self.printed.iter().zip(&self.places);
        let far: Vec<(usize, usize)> = placed.filter_map(|(&unit, place)| Some((unit, (*place)?))).collect();
        let order = argsort(far.len(), &|a, b| far[a].1.cmp(&far[b].1));
        order.into_iter().map(|at| far[at]).filter(|(_, place)| *place > self.equal.len()).collect()
    }

    /// From the row of each printed unit to its row in the order of equal weights and those past it: SVG path data, a row a unit
    /// high, the width a hundred.
    pub fn slopes(&self) -> String {
        let past = self.past();
        let ours: Vec<usize> = self.equal.iter().copied().chain(past.into_iter().map(|(unit, _)| unit)).collect();
        let line = |(from, unit): (usize, &usize)| {
            let to = ours.iter().position(|other| other == unit)?;
            Some(format!("M0 {from}.5L100 {to}.5"))
        };
        self.printed.iter().enumerate().filter_map(line).collect()
    }
}
