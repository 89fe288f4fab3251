use crate::chart::bar::{BAR_HEIGHT, BAR_WIDTH, hairlines, rectangle, tenths};
use tenfold_data::{Framework, NodeId, RankedId};
use tenfold_ranking::{Contribution, Ranking, added as points, contribution};

/// A breakdown of a unit's score: the contribution of each aspect, and of each theme in it.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreBreakdown {
    /// The unrounded score: the sum of the aspects up to rounding.
    pub score: f64,
    /// The mean score of all ranked units.
    pub mean: f64,
    /// One group per aspect, in the publisher's order.
    pub groups: Vec<AspectBreakdown>,
}

/// An aspect's contribution, with its parts.
#[derive(Debug, Clone, PartialEq)]
pub struct AspectBreakdown {
    /// The aspect's contribution.
    pub whole: Entry,
    /// The contributions of its children; none if the aspect is an indicator itself.
    pub parts: Vec<Entry>,
}

/// A node's contribution, and its drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The node, its contribution and the greatest possible one.
    pub added: Contribution,
    /// Its mean contribution over the ranked units that have a figure below it; `None` if none has.
    pub mean: Option<f64>,
    /// The outline of the greatest possible contribution; empty if that is unknown.
    pub could: String,
    /// The outline of the contribution, within it; empty if the unit has no figure below the node.
    pub bar: String,
    /// The hairlines of its aspect.
    pub texture: String,
    /// A line at the mean; empty if there is none.
    pub stroke: String,
}

/// The length by which the line at the mean extends past the bar at both ends: on a dark bar only these are visible.
const PAST: u32 = 4;

impl ScoreBreakdown {
    /// Breaks down the score of a ranked unit. The node with the greatest possible contribution fills the width.
    pub fn of(ranking: &Ranking, framework: &Framework, unit: RankedId) -> Self {
        let parts = |aspect: NodeId| framework.node(aspect).children.as_slice();
        let drawn = framework.aspects().iter().flat_map(|&aspect| match parts(aspect) {
            [] => vec![aspect],
            parts => parts.to_vec(),
        });
        let widest = drawn.map(|node| ranking.weights.global_weight(node) * 100.0).fold(0.0, f64::max);
        let group = |(place, &aspect): (usize, &NodeId)| {
            let entry =
                |&node: &NodeId| Entry::of(ranking, contribution(ranking, framework, node, unit), place, widest);
            AspectBreakdown { whole: entry(&aspect), parts: parts(aspect).iter().map(entry).collect() }
        };
        Self {
            score: ranking.composite.scores[unit.0],
            mean: ranking.composite.scores.iter().sum::<f64>() / ranking.places.len().max(1) as f64,
            groups: framework.aspects().iter().enumerate().map(group).collect(),
        }
    }
}

impl Entry {
    fn of(ranking: &Ranking, added: Contribution, aspect: usize, widest: f64) -> Self {
        let of_all = (0..ranking.places.len()).map(RankedId).filter_map(|unit| points(ranking, added.node, None, unit));
        let mean = mean(&of_all.collect::<Vec<f64>>());
        // An aspect is wider than the widest of its parts, and is then not drawn.
        let x = |points: f64| tenths(if widest > 0.0 { points / widest * f64::from(BAR_WIDTH) } else { 0.0 });
        let zero = x(0.0);
        let outline = |points: Option<f64>| points.map(|points| rectangle(&zero, &x(points), BAR_HEIGHT));
        let drawn = added.points.map(x).filter(|bar| *bar != zero);
        Self {
            texture: drawn.map(|bar| hairlines(aspect, &zero, &bar, BAR_HEIGHT)).unwrap_or_default(),
            bar: outline(added.points).unwrap_or_default(),
            could: outline(added.most).unwrap_or_default(),
            stroke: mean.map(|mean| format!("M{} -{PAST}V{}", x(mean), BAR_HEIGHT + PAST)).unwrap_or_default(),
            added,
            mean,
        }
    }
}

/// Returns the mean; `None` if there are no values.
fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
