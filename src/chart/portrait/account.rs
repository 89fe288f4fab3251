use crate::chart::bar::{BAR_HEIGHT, BAR_WIDTH, hairlines, rectangle, tenths};
use crate::{
    dataset::{Framework, NodeId},
    ranking::{Contribution, Ranking, contribution},
};

/// Why a unit stands where it stands: what each aspect adds to its score, and each theme in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// The score, unrounded: the sum of the aspects but for rounding.
    pub score: f64,
    /// The mean score of all ranked units.
    pub mean: f64,
    /// An aspect a group, in the publisher's order.
    pub groups: Vec<Part>,
}

/// An aspect's part.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The aspect.
    pub whole: Entry,
    /// What is next below it; nothing where the aspect is an indicator itself.
    pub parts: Vec<Entry>,
}

/// What a node adds.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The node, what it adds and what it could.
    pub added: Contribution,
    /// What it adds to the ranked units' scores on average.
    pub mean: f64,
    /// The outline of what it could add.
    pub could: String,
    /// What it adds, within.
    pub bar: String,
    /// The hairlines of its aspect.
    pub texture: String,
    /// A line at the mean.
    pub stroke: String,
}

/// A line at the mean goes so far past the bar at both ends: on a dark one it is seen by them.
const PAST: u32 = 4;

impl Account {
    /// Of a ranked unit. The node that could add most is as wide as there is room.
    pub fn of(ranking: &Ranking, framework: &Framework, unit: usize) -> Self {
        let parts = |aspect: NodeId| framework.node(aspect).children.as_slice();
        let drawn = framework.aspects().iter().flat_map(|&aspect| match parts(aspect) {
            [] => vec![aspect],
            parts => parts.to_vec(),
        });
        let widest = drawn.map(|node| ranking.weights.of_whole(node) * 100.0).fold(0.0, f64::max);
        let group = |(place, &aspect): (usize, &NodeId)| {
            let entry = |&node: &NodeId| Entry::of(ranking, node, unit, place, widest);
            Part { whole: entry(&aspect), parts: parts(aspect).iter().map(entry).collect() }
        };
        Self {
            score: ranking.composite.scores[unit],
            mean: mean(ranking.composite.scores.iter().copied()),
            groups: framework.aspects().iter().enumerate().map(group).collect(),
        }
    }
}

impl Entry {
    fn of(ranking: &Ranking, node: NodeId, unit: usize, aspect: usize, widest: f64) -> Self {
        let added = contribution(ranking, node, unit);
        let of_all = |unit: usize| contribution(ranking, node, unit).points;
        let mean = mean((0..ranking.composite.scores.len()).map(of_all));
        // An aspect is wider than the widest of its parts, and is not drawn then.
        let x = |points: f64| tenths(if widest > 0.0 { points / widest * f64::from(BAR_WIDTH) } else { 0.0 });
        let [zero, bar, could, stroke] = [0.0, added.points, added.most, mean].map(x);
        Self {
            texture: if bar == zero { String::new() } else { hairlines(aspect, &zero, &bar, BAR_HEIGHT) },
            bar: rectangle(&zero, &bar, BAR_HEIGHT),
            could: rectangle(&zero, &could, BAR_HEIGHT),
            stroke: format!("M{stroke} -{PAST}V{}", BAR_HEIGHT + PAST),
            added,
            mean,
        }
    }
}

fn mean(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = values.len().max(1);
    values.sum::<f64>() / count as f64
}
