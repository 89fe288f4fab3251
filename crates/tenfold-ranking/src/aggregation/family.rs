use super::{Aggregation, bound::Bound, copeland, means};
use crate::order;

/// Siblings whose scores are aggregated.
#[derive(Debug)]
pub(crate) struct Family<'a> {
    /// In the order in which they are summed.
    pub(crate) children: Vec<Child<'a>>,
    /// The number of ranked units.
    pub(crate) units: usize,
}

/// One of them.
#[derive(Debug)]
pub(crate) struct Child<'a> {
    /// A cell a ranked unit.
    pub(crate) values: &'a [f64],
    /// Which cells are missing and left out.
    pub(crate) holes: &'a [bool],
    /// Its share among its siblings.
    pub(crate) share: f64,
    /// How far its scores can be off.
    pub(crate) bound: Bound,
}

/// The aggregated scores: a cell a ranked unit.
#[derive(Debug)]
pub(crate) struct Aggregated {
    pub(crate) values: Vec<f64>,
    /// Which cells have no value because all children are left out.
    pub(crate) holes: Vec<bool>,
    /// The contribution of each child, in the order given, as a part of 1.
    pub(crate) fractions: Vec<Vec<f64>>,
    /// The share of each child, in the order given, among those that are not left out: empty if none ever is.
    pub(crate) shares: Vec<Vec<f64>>,
    /// How far the scores can be off.
    pub(crate) bound: Bound,
}

impl Child<'_> {
    /// The rank of each unit by this child alone: equal scores have equal ranks.
    fn ranks(&self) -> Vec<usize> {
        let mut ranks = vec![0; self.values.len()];
        for place in order(self.values, 2.0 * self.bound.most) {
            ranks[place.unit.0] = place.rank;
        }
        ranks
    }
}

impl Family<'_> {
    /// The scores of the parent.
    pub(crate) fn aggregate(&self, by: Aggregation) -> Aggregated {
        let is_whole = self.is_whole();
        let mut of = Aggregated {
            bound: Bound::of(&[], 0.0, 0.0),
            values: Vec::with_capacity(self.units),
            holes: vec![false; self.units],
            fractions: vec![vec![0.0; self.units]; self.children.len()],
            shares: vec![vec![0.0; if is_whole { 0 } else { self.units }]; self.children.len()],
        };
        let beaten = (by == Aggregation::Copeland).then(|| {
            let (columns, shares): (Vec<_>, Vec<_>) =
                self.children.iter().map(|child| (child.ranks(), child.share)).unzip();
            copeland::beaten(&columns, &shares)
        });
        for unit in 0..self.units {
            let there: Vec<usize> = (0..self.children.len()).filter(|&c| !self.children[c].holes[unit]).collect();
            let values: Vec<f64> = there.iter().map(|&c| self.children[c].values[unit]).collect();
            let weights = self.weights(&there);
            if there.is_empty() {
                of.holes[unit] = true;
                of.values.push(0.0);
                continue;
            }
            if !is_whole {
                for (&child, weight) in there.iter().zip(&weights) {
                    of.shares[child][unit] = *weight;
                }
            }
            let weights = if let Aggregation::Owa(power) = by {
                means::ordered(&values, &weights, power.value())
            } else {
                weights
            };
            of.values.push(match &beaten {
                Some(beaten) => beaten[unit],
                None => means::mean(by, &values, &weights),
            });
            let sum: f64 = values.iter().zip(&weights).map(|(value, weight)| value * weight).sum();
            for (at, &child) in there.iter().enumerate() {
                // If all are zero, each contributes its weight.
                of.fractions[child][unit] = if sum == 0.0 { weights[at] } else { weights[at] * values[at] / sum };
            }
        }
        of.bound = self.bound(by, &of.values);
        of
    }

    /// Whether nothing is left out.
    pub(crate) fn is_whole(&self) -> bool {
        !self.children.iter().any(|child| child.holes.contains(&true))
    }

    /// The shares of the children that are present, of their own sum; alike if that is zero.
    fn weights(&self, there: &[usize]) -> Vec<f64> {
        let shares = there.iter().map(|&c| self.children[c].share);
        if there.len() == self.children.len() {
            return shares.collect();
        }
        let sum: f64 = shares.clone().sum();
        if sum > 0.0 { shares.map(|share| share / sum).collect() } else { vec![1.0 / there.len() as f64; there.len()] }
    }
}
