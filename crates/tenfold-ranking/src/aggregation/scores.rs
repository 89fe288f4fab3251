use super::{
    Aggregation, Bound, Errors, ScoreDecomposition,
    family::{Aggregated, Child, Family},
};
use crate::{Composite, Prepared, WeightingScheme, Weights};
use tenfold_data::{Framework, NodeId};

/// The best score of Copeland's rule and of the benefit of the doubt, in percent.
const BEATEN: f64 = 100.0;

/// The scores on every node, and the contribution of each to its parent's: from the bottom up.
#[derive(Debug)]
pub(crate) struct Scores {
    nodes: Vec<Vec<f64>>,
    /// Which scores are missing, because nothing below has a figure.
    holes: Vec<Vec<bool>>,
    fractions: Vec<Vec<f64>>,
    shares: Vec<Vec<f64>>,
    bounds: Vec<Bound>,
}

impl Scores {
    /// The indicators' scores; those of the nodes above are not computed yet.
    pub(crate) fn of_indicators(prepared: &Prepared, framework: &Framework) -> Self {
        let units = prepared.screened.ranked.len();
        let mut scores = Self {
            nodes: vec![vec![0.0; units]; framework.len()],
            holes: vec![vec![false; units]; framework.len()],
            fractions: vec![vec![0.0; units]; framework.len()],
            shares: vec![Vec::new(); framework.len()],
            bounds: vec![Bound::of(&[], 0.0, 0.0); framework.len()],
        };
        for (column, &id) in framework.indicators().iter().enumerate() {
            scores.nodes[id.0].clone_from(&prepared.imputed.columns[column]);
            let part = prepared.rounding.parts.get(column).copied().unwrap_or(f64::INFINITY);
            scores.bounds[id.0] =
                Bound::of(&prepared.imputed.column(column).known(), prepared.rounding.cells[column], part);
            if let Some(left_out) = prepared.imputed.left_out.get(column) {
                scores.holes[id.0].clone_from(left_out);
            }
        }
        scores
    }

    /// The scores on a node: a cell a ranked unit.
    pub(crate) fn on(&self, id: NodeId) -> &[f64] {
        &self.nodes[id.0]
    }

    /// How far the scores on a node can be off.
    pub(crate) fn bound(&self, id: NodeId) -> &Bound {
        &self.bounds[id.0]
    }

    /// The children of a node, or the aspects, with these local weights.
    pub(crate) fn family(
        &self,
        parent: Option<NodeId>,
        framework: &Framework,
        share: &dyn Fn(NodeId) -> f64,
    ) -> Family<'_> {
        let child = |&id: &NodeId| Child {
            values: &self.nodes[id.0],
            holes: &self.holes[id.0],
            share: share(id),
            bound: self.bounds[id.0],
        };
        let children = framework.summands(parent).iter().map(child).collect();
        Family { children, units: self.nodes.first().map_or(0, Vec::len) }
    }

    /// Sets the aggregated scores of a parent.
    pub(crate) fn raise(&mut self, parent: NodeId, framework: &Framework, of: Aggregated) {
        self.keep(Some(parent), framework, of.fractions, of.shares);
        self.nodes[parent.0] = of.values;
        self.holes[parent.0] = of.holes;
        self.bounds[parent.0] = of.bound;
    }

    /// Keeps the contribution of each child, and its share.
    pub(crate) fn keep(
        &mut self,
        parent: Option<NodeId>,
        framework: &Framework,
        fractions: Vec<Vec<f64>>,
        shares: Vec<Vec<f64>>,
    ) {
        for ((&id, fractions), shares) in framework.summands(parent).iter().zip(fractions).zip(shares) {
            self.fractions[id.0] = fractions;
            self.shares[id.0] = shares;
        }
    }

    /// All scores up to the aspects, by these weights.
    pub(crate) fn up_to_aspects(prepared: &Prepared, weights: &Weights, framework: &Framework) -> Self {
        let mut scores = Self::of_indicators(prepared, framework);
        for parent in framework.bottom_up().filter(|&id| framework.node(id).indicator.is_none()) {
            let by = prepared.method.aggregate.at(framework.level_of(Some(parent)));
            let family = scores.family(Some(parent), framework, &|id| weights.local_weight(id));
            let of = family.aggregate(by);
            scores.raise(parent, framework, of);
        }
        scores
    }

    /// The composite, and its error bounds.
    pub(crate) fn composite(
        self,
        scores: Vec<f64>,
        bound: &Bound,
        prepared: &Prepared,
        framework: &Framework,
    ) -> Composite {
        let mut points = vec![Vec::new(); framework.len()];
        // A parent stands before its children.
        for id in framework.ids() {
            let above = framework.node(id).parent.map_or(&scores, |parent| &points[parent.0]);
            points[id.0] =
                above.iter().zip(&self.fractions[id.0]).map(|(whole, part)| whole * part).collect::<Vec<f64>>();
        }
        let mut best_on = vec![prepared.normalised.ends.1; framework.len()];
        let best =
            |parent: Option<NodeId>, best_on: &[f64]| match prepared.method.aggregate.at(framework.level_of(parent)) {
                Aggregation::Copeland => BEATEN,
                _ => framework.summands(parent).iter().map(|id| best_on[id.0]).fold(f64::NEG_INFINITY, f64::max),
            };
        for id in framework.bottom_up().filter(|&id| framework.node(id).indicator.is_none()) {
            best_on[id.0] = best(Some(id), &best_on);
        }
        let best =
            if matches!(prepared.method.weigh, WeightingScheme::Bod(..)) { BEATEN } else { best(None, &best_on) };
        // A column without missing cells needs no list.
        let missing = |holes: Vec<bool>| if holes.contains(&true) { holes } else { Vec::new() };
        let left_out = self.holes.into_iter().map(missing).collect();
        let bounded = prepared.method.is_weighed() && prepared.method.aggregate.used().all(|(_, by)| by.is_bounded());
        let errors = Errors { whole: bound.most, nodes: self.bounds.iter().map(|bound| bound.most).collect() };
        let parts = Some(ScoreDecomposition {
            points,
            fractions: self.fractions,
            shares: self.shares,
            left_out,
            best,
            best_on,
            bounded,
        });
        Composite { scores, nodes: self.nodes, parts, errors }
    }
}
