use tenfold_data::{Framework, NodeId, Points};

/// Points on every node of a framework.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighting(Vec<Points>);

impl Weighting {
    /// The same points on every node.
    pub fn even(framework: &Framework) -> Self {
        Self(vec![Points::EVEN; framework.len()])
    }

    /// Points for every node, in the publisher's order; `None` if their number differs.
    pub fn of(points: Vec<Points>, framework: &Framework) -> Option<Self> {
        (points.len() == framework.len()).then_some(Self(points))
    }

    /// Every node's points, in the publisher's order.
    pub fn points(&self) -> &[Points] {
        &self.0
    }

    /// A node's points.
    pub fn get(&self, id: NodeId) -> Points {
        self.0[id.0]
    }

    /// Gives a node points.
    pub fn set(&mut self, id: NodeId, points: Points) {
        self.0[id.0] = points;
    }

    /// Points that give these shares of the whole, in this many decimals (at most six).
    ///
    /// A node's points are its share among its siblings, in percent. If all siblings have no share, they and all below
    /// keep their points in `held`, as do all nodes below those that have shares.
    pub fn of_shares(nodes: &[NodeId], shares: &[f64], held: &Self, framework: &Framework, decimals: u32) -> Self {
        let global_weights = global_weights(nodes, shares, framework);
        let mut weighting = held.clone();
        for id in framework.ids() {
            let Some(share) = global_weights[id.0] else { continue };
            let family: f64 = framework.siblings(id).iter().filter_map(|s| global_weights[s.0]).sum();
            if family > 0.0 {
                weighting.set(id, Points::rounded(100.0 * share / family, decimals));
            }
        }
        weighting
    }

    /// This weighting with other points on one node.
    #[must_use]
    pub fn with(mut self, id: NodeId, points: Points) -> Self {
        self.set(id, points);
        self
    }
}

/// The global weights of nodes and of all above them, by the shares of the nodes; zero for any other.
fn global_weights(nodes: &[NodeId], shares: &[f64], framework: &Framework) -> Vec<Option<f64>> {
    let mut global_weights = vec![None; framework.len()];
    for (&id, share) in nodes.iter().zip(shares) {
        for node in std::iter::once(id).chain(framework.ancestors(id)) {
            *global_weights[node.0].get_or_insert(0.0) += share.max(0.0);
        }
    }
    global_weights
}

/// The weights that points give. The only place that divides by a sum of points.
///
/// ```
/// # use tenfold_data as dataset;
/// # use tenfold_ranking::{Weighting, Weights};
/// let dataset = tenfold_bundled::dataset();
/// let weights = Weights::of(&Weighting::even(&dataset.framework), &dataset.framework);
/// let talent = dataset.framework.find("talent").unwrap();
/// assert_eq!(weights.local_weight(talent), 0.5, "one of two themes");
/// assert_eq!(weights.global_weight(talent), 0.125, "in one of four aspects");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    local: Vec<f64>,
    global: Vec<f64>,
    equalised: Vec<Option<NodeId>>,
}

impl Weights {
    /// Distributes the weight among siblings by their points. If all siblings have none, they share alike.
    pub fn of(weighting: &Weighting, framework: &Framework) -> Self {
        let mut weights =
            Self { local: vec![0.0; framework.len()], global: vec![0.0; framework.len()], equalised: Vec::new() };
        let families = std::iter::once((None, framework.aspects()))
            .chain(framework.ids().map(|id| (Some(id), framework.node(id).children.as_slice())));
        for (parent, family) in families.filter(|(_, family)| !family.is_empty()) {
            // Whole millionths: the sum is exact, so shares do not depend on the order of siblings.
            let sum: u64 = family.iter().map(|&id| u64::from(weighting.get(id).millionths())).sum();
            if sum == 0 {
                weights.equalised.push(parent);
            }
            let above = parent.map_or(1.0, |p| weights.global[p.0]);
            for &id in family {
                let share = match sum {
                    0 => 1.0 / family.len() as f64,
                    sum => f64::from(weighting.get(id).millionths()) / sum as f64,
                };
                weights.local[id.0] = share;
                weights.global[id.0] = above * share;
            }
        }
        weights
    }

    /// The weights of nodes that sum to the whole, such as all indicators, and of all above them. If all siblings have
    /// none, they share alike; nodes below those with shares have zero.
    pub fn of_shares(nodes: &[NodeId], shares: &[f64], framework: &Framework) -> Self {
        let global: Vec<f64> =
            global_weights(nodes, shares, framework).into_iter().map(Option::unwrap_or_default).collect();
        let local = |id: NodeId| {
            let family = framework.siblings(id);
            let sum: f64 = family.iter().map(|sibling| global[sibling.0]).sum();
            if sum > 0.0 { global[id.0] / sum } else { 1.0 / family.len() as f64 }
        };
        let local = framework.ids().map(local).collect();
        Self { local, global, equalised: Vec::new() }
    }

    /// A node's share among its siblings, 0 to 1.
    pub fn local_weight(&self, id: NodeId) -> f64 {
        self.local[id.0]
    }

    /// A node's share of the whole composite, 0 to 1.
    pub fn global_weight(&self, id: NodeId) -> f64 {
        self.global[id.0]
    }

    /// Parents whose children all have no points and so share alike; `None` is the composite.
    pub fn equalised(&self) -> &[Option<NodeId>] {
        &self.equalised
    }
}
