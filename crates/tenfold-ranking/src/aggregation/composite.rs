use super::ScoreDecomposition;
use crate::{Column, Place, Prepared, Weights, levelled, order, statistics::Correlation};
use tenfold_data::{Framework, Indicator, NodeId, RankedId};

/// The composite score of every ranked unit, and its score on every node.
#[derive(Debug, Clone, PartialEq)]
pub struct Composite {
    /// On the scale of the normalised figures, 0 to 100 by default, unrounded: a cell a ranked unit.
    pub scores: Vec<f64>,
    pub(crate) nodes: Vec<Vec<f64>>,
    /// The contribution of each node, if that is not its global weight times its score.
    pub(crate) parts: Option<ScoreDecomposition>,
    pub(crate) errors: Errors,
}

/// The largest rounding errors of scores.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Errors {
    pub(crate) whole: f64,
    pub(crate) nodes: Vec<f64>,
}

impl Composite {
    /// Takes the weighted arithmetic mean at each level, from the bottom up (OECD/JRC Handbook 2008, p. 103: linear
    /// aggregation).
    pub fn of(prepared: &Prepared, weights: &Weights, framework: &Framework) -> Self {
        debug_assert!(!prepared.imputed.leaves_out(), "figures that are left out are no part of a plain mean");
        let units = prepared.screened.ranked.len();
        let mut nodes: Vec<Vec<f64>> = vec![Vec::new(); framework.len()];
        let mut errors = vec![0.0; framework.len()];
        let error = |family: &[NodeId], errors: &[f64]| {
            let own = prepared.rounding.of_mean(family.len());
            family.iter().fold(own, |sum, &id| sum + weights.local_weight(id) * errors[id.0])
        };
        for id in framework.bottom_up() {
            let family = framework.summands(Some(id));
            (nodes[id.0], errors[id.0]) = match &framework.node(id).indicator {
                Some(Indicator { column, .. }) => {
                    (prepared.imputed.columns[*column].clone(), prepared.rounding.cells[*column])
                }
                None => (mean(family, &nodes, weights, units), error(family, &errors)),
            };
        }
        let family = framework.summands(None);
        let scores = mean(family, &nodes, weights, units);
        let errors = Errors { whole: error(family, &errors), nodes: errors };
        Self { scores, nodes, parts: None, errors }
    }

    /// A ranked unit's score on a node; `None` if it has no figure on anything below, and none is imputed.
    pub fn on(&self, node: NodeId, unit: RankedId) -> Option<f64> {
        self.all_on(node).get(unit)
    }

    /// All ranked units' scores on a node.
    pub fn all_on(&self, node: NodeId) -> Column<'_> {
        let left_out = self.parts.as_ref().map_or(&[][..], |parts| &parts.left_out[node.0]);
        Column::with_missing(&self.nodes[node.0], left_out)
    }

    /// Scores on a node, or composites (`None`), that differ by no more than this are equal: see
    /// [`Rounding`](crate::Rounding).
    pub fn tolerance(&self, node: Option<NodeId>) -> f64 {
        2.0 * node.map_or(self.errors.whole, |node| self.errors.nodes[node.0])
    }

    /// All ranked units' scores on a node, or composites, with equal ones made the same number; `None` if a score is
    /// missing.
    pub fn levelled(&self, node: Option<NodeId>) -> Vec<Option<f64>> {
        let column = self.column(node);
        let mut known = levelled(&column.known(), self.tolerance(node)).into_iter();
        column.iter().map(|cell| cell.and_then(|_| known.next())).collect()
    }

    /// The places of the ranked units on a node, or by the composite, best first. Units without a score there have
    /// none.
    pub fn places(&self, node: Option<NodeId>) -> Vec<Place> {
        let column = self.column(node);
        let units: Vec<RankedId> = (0..column.len()).map(RankedId).filter(|&unit| column.get(unit).is_some()).collect();
        let mut places = order(&column.known(), self.tolerance(node));
        for place in &mut places {
            place.unit = units[place.unit.0];
        }
        places
    }

    /// The correlation of the scores on two nodes, or of composites, over the units that have both; equal scores count
    /// as the same number.
    pub fn correlation(&self, kind: Correlation, nodes: [Option<NodeId>; 2]) -> Option<f64> {
        let [one, other] = nodes.map(|node| self.levelled(node));
        let (x, y): (Vec<f64>, Vec<f64>) = one.into_iter().zip(other).filter_map(|(x, y)| x.zip(y)).unzip();
        kind.of(&x, &y)
    }

    fn column(&self, node: Option<NodeId>) -> Column<'_> {
        node.map_or(Column::whole(&self.scores), |node| self.all_on(node))
    }
}

fn mean(family: &[NodeId], nodes: &[Vec<f64>], weights: &Weights, units: usize) -> Vec<f64> {
    let mut sums = vec![0.0; units];
    for &id in family {
        let share = weights.local_weight(id);
        for (sum, value) in sums.iter_mut().zip(&nodes[id.0]) {
            *sum += share * value;
        }
    }
    sums
}
