use tenfold_data::{Framework, NodeId, argsort};
use tenfold_ranking::Weights;
use tenfold_robustness::Level;

/// A change of a node's global weight between two weightings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shift {
    /// The node.
    pub node: NodeId,
    /// Its global weight before.
    pub from: f64,
    /// Its global weight after.
    pub to: f64,
}

/// A smaller change of weight is not visible, unless no change is more than `TIMES` times this.
const SEEN: f64 = 0.000_5;
const TIMES: f64 = 10.0;

/// Lists the visible changes from one weighting to another at a level, the largest first.
pub fn shifts(level: Level, framework: &Framework, from: &Weights, to: &Weights) -> Vec<Shift> {
    let shift = |&node: &NodeId| Shift { node, from: from.global_weight(node), to: to.global_weight(node) };
    let all: Vec<Shift> = level.nodes(framework).iter().map(shift).collect();
    let order = argsort(all.len(), &|a, b| all[b].by().total_cmp(&all[a].by()));
    let least = order.first().map_or(0.0, |&largest| SEEN.min(all[largest].by() / TIMES));
    order.into_iter().map(|at| all[at]).filter(|shift| shift.by() > least).collect()
}

/// Returns the Euclidean distance of two weightings, over the global weights of the indicators.
pub fn distance(framework: &Framework, from: &Weights, to: &Weights) -> f64 {
    let square = |&node: &NodeId| (to.global_weight(node) - from.global_weight(node)).powi(2);
    framework.indicators().iter().map(square).sum::<f64>().sqrt()
}

impl Shift {
    fn by(self) -> f64 {
        (self.to - self.from).abs()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tenfold_bundled as bundled;
    use tenfold_ranking::Weighting;

    #[test]
    fn what_is_seen_comes_largest_first_and_nothing_comes_of_nothing() {
        let dataset = bundled::dataset();
        let framework = &dataset.framework;
        let even = Weighting::even(framework);
        let [resources, environment] = ["resources", "environment"].map(|code| framework.find(code).unwrap());
        let moved = |points: [&str; 2]| {
            let [r, e] = points.map(|p| p.parse().unwrap());
            Weights::of(&even.clone().with(resources, r).with(environment, e), framework)
        };
        let before = moved(["50", "50"]);
        assert_eq!(shifts(Level::Aspects, framework, &before, &before), []);
        assert_eq!(distance(framework, &before, &before), 0.0);
        let after = moved(["60", "40"]);
        let seen = shifts(Level::Aspects, framework, &before, &after);
        assert_eq!(seen[..2].iter().map(|s| s.node).collect::<Vec<_>>(), [resources, environment]);
        assert!(seen.iter().all(|shift| shift.by() > 0.02) && seen.len() == 2, "{seen:?}");
        // A tiny change is visible if there is no other.
        let hair = shifts(Level::Aspects, framework, &before, &moved(["50.01", "50"]));
        assert_eq!(hair[0].node, resources);
        assert_eq!(hair.len(), 4);
        // Changes inside the aspects count, too.
        assert!(distance(framework, &before, &after) > 0.0);
    }
}
