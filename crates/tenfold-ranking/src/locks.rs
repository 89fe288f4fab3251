use super::{Weighting, Weights};
use tenfold_data::{Framework, NodeId, Points, clamp};

/// Nodes whose share among their siblings is fixed, whatever the others' points.
///
/// Only a locked node's own points are recomputed; the points of the others never move by themselves. Points have six decimals, so a
/// share is kept to within two millionths of a point, or one more for each further locked sibling, over the siblings' sum.
///
/// ```
/// # use tenfold_ranking::{Locks, Weighting, Weights};
/// let cities = tenfold_bundled::dataset();
/// let [a, b] = ["resources", "environment"].map(|code| cities.framework.find(code).unwrap());
/// let even = Weighting::even(&cities.framework);
/// let mut locks = Locks::default();
/// locks.toggle(a, &Weights::of(&even, &cities.framework));
/// let moved = locks.weigh(&even, &cities.framework, b, "80".parse().unwrap()).unwrap();
/// assert_eq!(moved.get(a).to_string(), "60", "a quarter of 60, 80, 50 and 50");
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Locks(Vec<(NodeId, f64)>);

/// Why points cannot be set while locks hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LockConflict {
    /// The node itself is locked.
    Locked,
    /// A locked sibling would need more points than there are.
    TooMany(NodeId),
    /// The unlocked siblings would have no points, and the locked ones less than the whole.
    Nothing,
    /// The locked siblings already have the whole.
    All,
}

impl Locks {
    /// Whether a node is locked.
    pub fn holds(&self, id: NodeId) -> bool {
        self.0.iter().any(|lock| lock.0 == id)
    }

    /// Whether no node is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Locks a node at its current share, or unlocks it.
    pub fn toggle(&mut self, id: NodeId, weights: &Weights) {
        if self.holds(id) {
            self.0.retain(|lock| lock.0 != id);
        } else {
            self.0.push((id, weights.local_weight(id)));
        }
    }

    /// The same nodes locked at the shares that they have under other weights.
    #[must_use]
    pub fn taken_anew(&self, weights: &Weights) -> Self {
        Self(self.0.iter().map(|&(id, _)| (id, weights.local_weight(id))).collect())
    }

    /// Gives a node points, and recomputes those of its locked siblings.
    ///
    /// # Errors
    /// The reason why that is impossible. Nothing is changed then.
    pub fn weigh(
        &self,
        weighting: &Weighting,
        framework: &Framework,
        id: NodeId,
        points: Points,
    ) -> Result<Weighting, LockConflict> {
        if self.holds(id) {
            return Err(LockConflict::Locked);
        }
        self.kept(weighting.clone().with(id, points), framework.siblings(id))
    }

    /// Gives all unlocked nodes the same points, up to [`Points::EVEN`], and recomputes those of the locked ones.
    pub fn equalised(&self, framework: &Framework) -> Weighting {
        let mut weighting = Weighting::even(framework);
        for id in framework.ids().filter(|&id| framework.siblings(id).first() == Some(&id)) {
            let family = framework.siblings(id);
            let (locked, free): (Vec<NodeId>, Vec<NodeId>) = family.iter().partition(|&&id| self.holds(id));
            if locked.is_empty() {
                continue;
            }
            let shares = || locked.iter().map(|&id| self.share(id));
            let rest = 1.0 - shares().sum::<f64>();
            let most = shares().fold(rest / free.len().max(1) as f64, f64::max);
            // The largest gets a hundred at most.
            let whole = (value(Points::EVEN) * free.len() as f64 / rest.max(f64::MIN_POSITIVE)).min(100.0 / most);
            let each = whole * rest / free.len().max(1) as f64;
            for &id in &free {
                weighting.set(id, given(each));
            }
            for &id in &locked {
                weighting.set(id, given(self.share(id) * whole));
            }
        }
        weighting
    }

    fn share(&self, id: NodeId) -> f64 {
        self.0.iter().find(|lock| lock.0 == id).map_or(0.0, |lock| lock.1)
    }

    /// Returns the weighting in which the locked siblings keep their shares.
    fn kept(&self, mut weighting: Weighting, family: &[NodeId]) -> Result<Weighting, LockConflict> {
        let (locked, free): (Vec<NodeId>, Vec<NodeId>) = family.iter().partition(|&&id| self.holds(id));
        if locked.is_empty() {
            return Ok(weighting);
        }
        let held: f64 = locked.iter().map(|&id| self.share(id)).sum();
        let sum: f64 = free.iter().map(|&id| value(weighting.get(id))).sum();
        // Shares are quotients: a sum within their rounding error of 1 is 1.
        let rest = 1.0 - held;
        let whole = match (rest > 1e-9, sum > 0.0) {
            (true, true) => sum / rest,
            (true, false) if held > 0.0 => return Err(LockConflict::Nothing),
            (false, true) => return Err(LockConflict::All),
            _ => return Ok(weighting),
        };
        for id in locked {
            let points = self.share(id) * whole;
            if points > 100.0 + 1e-6 {
                return Err(LockConflict::TooMany(id));
            }
            weighting.set(id, given(points.min(100.0)));
        }
        Ok(weighting)
    }
}

fn value(points: Points) -> f64 {
    f64::from(points.millionths()) / 1e6
}

fn given(points: f64) -> Points {
    Points::rounded(points, 6)
}

/// Moves the border between an aspect and the next, so that the first has this share: the two redistribute their own
/// points, and no other share changes. It stops where points end.
#[must_use]
pub fn moved_border(weighting: &Weighting, framework: &Framework, place: usize, share: f64) -> Option<Weighting> {
    let (&one, &next) = (framework.aspects().get(place)?, framework.aspects().get(place + 1)?);
    let points = |id: NodeId| value(weighting.get(id));
    let whole: f64 = framework.aspects().iter().map(|&id| points(id)).sum();
    let both = points(one) + points(next);
    // In tenths: a finer point is less than a pixel.
    let first = libm::round(share * whole * 10.0) / 10.0;
    let first = clamp(first, (both - 100.0).max(0.0), both.min(100.0));
    (whole > 0.0).then(|| weighting.clone().with(one, given(first)).with(next, given(both - first)))
}
