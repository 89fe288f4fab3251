use super::active_set::{Active, dot, norm};

/// A constraint on shares: `normal . shares >= least`.
#[derive(Debug, Clone, PartialEq)]
pub struct Constraint {
    /// One factor per share.
    pub normal: Vec<f64>,
    /// The least allowed product with the shares.
    pub least: f64,
}

impl Constraint {
    /// Returns the slack of shares: negative if they violate the constraint.
    pub fn slack(&self, shares: &[f64]) -> f64 {
        dot(&self.normal, shares) - self.least
    }
}

/// The result of a search for the nearest shares.
#[derive(Debug, Clone, PartialEq)]
pub enum Nearest {
    /// The nearest shares, which are unique.
    Found(Point),
    /// No shares meet all constraints, with the proof.
    Impossible(FarkasCertificate),
    /// Neither, within the limits of steps and numerical precision.
    Inconclusive,
}

/// The nearest shares, and the multipliers of the constraints.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The shares: nonnegative up to rounding, with a sum of 1.
    pub shares: Vec<f64>,
    /// The Lagrange multiplier of each constraint: nonnegative, and zero if it does not bind.
    pub multipliers: Vec<f64>,
}

/// A proof that no shares meet all constraints: a combination of them that no shares can satisfy.
///
/// A linear function over the simplex is largest at a vertex, so a combination whose largest factor is below its bound
/// is satisfied nowhere (Farkas 1902).
#[derive(Debug, Clone, PartialEq)]
pub struct FarkasCertificate {
    /// The multiplier of each constraint in the combination: nonnegative.
    pub multipliers: Vec<f64>,
}

impl FarkasCertificate {
    /// Returns whether this proves that no shares meet these constraints, whatever the rounding of the sums.
    pub fn proves(&self, constraints: &[Constraint], dimension: usize) -> bool {
        let mix = || self.multipliers.iter().zip(constraints).filter(|(y, _)| **y != 0.0);
        let unit = (constraints.len() + 2) as f64 * f64::EPSILON;
        let sum = |of: &dyn Fn(&Constraint) -> f64| {
            mix().fold((0.0, 0.0), |(sum, size), (y, c)| (sum + y * of(c), size + (y * of(c)).abs()))
        };
        let (asked, size) = sum(&|c| c.least);
        let least = asked - unit * size;
        let below = |k: usize| {
            let (given, size) = sum(&|c| c.normal.get(k).copied().unwrap_or(0.0));
            given + unit * size < least
        };
        self.multipliers.iter().all(|y| *y >= 0.0) && dimension > 0 && (0..dimension).all(below)
    }
}

/// Finds the shares nearest to a target (least squares) that meet every constraint: a projection of the target.
///
/// The target has one number per share and need not lie on the simplex. Shares are always nonnegative and sum to 1. A
/// constraint with too few factors has zeros for the others. Uses the dual active-set method of Goldfarb and Idnani
/// (1983, *Mathematical Programming* 27: 1-33, doi 10.1007/BF02591962), with the unit matrix as the Hessian: from the
/// unconstrained nearest point, adds the most violated constraint and drops those that no longer bind. Returns
/// `Impossible` only with a checked proof.
///
/// ```
/// use tenfold_robustness::{Constraint, Nearest, nearest};
/// let most = |least| [Constraint { normal: vec![1.0, 0.0, 0.0], least }];
/// let Nearest::Found(point) = nearest(&[0.2, 0.5, 0.3], &most(0.4)) else { panic!() };
/// assert!(point.shares.iter().zip([0.4, 0.4, 0.2]).all(|(is, should)| (is - should).abs() < 1e-12));
/// assert!(matches!(nearest(&[0.2, 0.5, 0.3], &most(1.1)), Nearest::Impossible(_)));
/// ```
pub fn nearest(target: &[f64], constraints: &[Constraint]) -> Nearest {
    let finite = |vector: &[f64]| vector.iter().all(|v| v.is_finite());
    let measurable = |c: &Constraint| c.normal.iter().all(|v| *v == 0.0) || norm(&c.normal).is_normal();
    let readable = |c: &Constraint| measurable(c) && c.normal.len() <= target.len() && c.least.is_finite();
    if target.is_empty() || !finite(target) || !constraints.iter().all(readable) {
        return Nearest::Inconclusive;
    }
    DualSearch::new(target, constraints).run()
}

/// A constraint that is violated by less than this, in multiples of its normal's length, holds.
const BROKEN: f64 = 1e-12;
/// A normal of length 1 lies in the span of others if its remainder outside is smaller than this.
const WITHIN: f64 = 1e-11;
/// The step limit per constraint and share: an order of magnitude more than ever needed.
const STEPS: usize = 20;

struct DualSearch<'a> {
    target: &'a [f64],
    constraints: &'a [Constraint],
    /// The reciprocal of each normal's length; zero for a zero normal.
    scales: Vec<f64>,
    point: Vec<f64>,
    active: Active,
    /// The active constraints, in the order of the basis, which begins with the sum of the shares.
    held: Vec<usize>,
    /// The multipliers of the sum and of the active constraints.
    multipliers: Vec<f64>,
}

impl<'a> DualSearch<'a> {
    fn new(target: &'a [f64], constraints: &'a [Constraint]) -> Self {
        let scale = |c: &Constraint| Some(1.0 / norm(&c.normal)).filter(|s| s.is_finite()).unwrap_or(0.0);
        let mut active = Active::default();
        let (coordinates, rest) = active.split(vec![1.0; target.len()]);
        active.push(coordinates, rest);
        let scales = constraints.iter().map(scale).collect();
        let mut search =
            Self { target, constraints, scales, point: Vec::new(), active, held: Vec::new(), multipliers: vec![0.0] };
        search.project();
        search
    }

    fn run(mut self) -> Nearest {
        for _ in 0..STEPS * (self.constraints.len() + self.target.len() + 1) {
            let Some(broken) = self.most_broken() else { return self.found() };
            if let Err(end) = self.take_in(broken) {
                return end;
            }
        }
        Nearest::Inconclusive
    }

    /// Adds a violated constraint, and drops those whose multiplier falls to zero on the way.
    fn take_in(&mut self, broken: usize) -> Result<(), Nearest> {
        let mut own = 0.0;
        loop {
            let (coordinates, rest) = self.active.split(self.normal(broken));
            let mix = self.active.mix(coordinates.clone());
            // The first active constraint whose multiplier falls to zero; the multiplier of the sum may have any sign.
            let ratio = |place: usize| self.multipliers[place].max(0.0) / mix[place];
            let eased = (1..mix.len()).filter(|&i| mix[i] > 0.0).min_by(|&a, &b| ratio(a).total_cmp(&ratio(b)));
            let outside = dot(&rest, &rest);
            let free = outside > WITHIN * WITHIN;
            let full = if free { -self.slack(broken) / outside } else { f64::INFINITY };
            match eased {
                Some(place) if ratio(place) < full => {
                    let step = ratio(place);
                    for (multiplier, part) in self.multipliers.iter_mut().zip(&mix) {
                        *multiplier -= step * part;
                    }
                    own += step;
                    if free {
                        self.point.iter_mut().zip(&rest).for_each(|(x, z)| *x += step * z);
                    }
                    self.active.remove(place);
                    self.multipliers.remove(place);
                    self.held.remove(place - 1);
                }
                _ if free => {
                    self.active.push(coordinates, rest);
                    self.held.push(broken);
                    self.multipliers.push(own + full);
                    self.project();
                    return Ok(());
                }
                _ => return Err(self.impossible(broken, &mix)),
            }
        }
    }

    /// Projects the target onto the active constraints, from scratch so that no error accumulates.
    fn project(&mut self) {
        let whole = 1.0 - self.target.iter().sum::<f64>();
        let missing = self.held.iter().map(|&i| -self.slack_at(i, self.target));
        let coordinates = self.active.meeting(std::iter::once(whole).chain(missing).collect());
        self.point = self.target.to_vec();
        self.active.shift(&mut self.point, &coordinates);
        self.multipliers = self.active.mix(coordinates);
    }

    /// Returns the most violated constraint. Bounds of the shares are numbered before the caller's constraints.
    fn most_broken(&self) -> Option<usize> {
        let size = self.point.iter().fold(1.0_f64, |size, x| size.max(x.abs()));
        let slacks = (0..self.target.len() + self.constraints.len()).map(|i| (i, self.slack(i)));
        let broken = slacks.filter(|(_, slack)| *slack < -BROKEN * size || slack.is_nan());
        broken.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(i, _)| i)
    }

    fn slack(&self, i: usize) -> f64 {
        self.slack_at(i, &self.point)
    }

    /// Returns the slack of a constraint, in multiples of its normal's length: negative if it is violated.
    fn slack_at(&self, i: usize, point: &[f64]) -> f64 {
        match i.checked_sub(self.target.len()) {
            None => point[i],
            Some(i) if self.scales[i] == 0.0 => -self.constraints[i].least,
            Some(i) => self.scales[i] * self.constraints[i].slack(point),
        }
    }

    fn normal(&self, i: usize) -> Vec<f64> {
        let mut normal = vec![0.0; self.target.len()];
        match i.checked_sub(self.target.len()) {
            None => normal[i] = 1.0,
            Some(i) => normal.iter_mut().zip(&self.constraints[i].normal).for_each(|(n, v)| *n = self.scales[i] * v),
        }
        normal
    }

    fn found(self) -> Nearest {
        if !self.point.iter().all(|x| x.is_finite()) {
            return Nearest::Inconclusive;
        }
        let multipliers = self.of_constraints(self.held.iter().copied().zip(self.multipliers[1..].iter().copied()));
        Nearest::Found(Point { shares: self.point, multipliers })
    }

    /// Builds the proof that a violated constraint cannot be added: its normal is a combination of the active ones, and
    /// none can be dropped.
    fn impossible(&self, broken: usize, mix: &[f64]) -> Nearest {
        let others = self.held.iter().zip(&mix[1..]).map(|(&i, part)| (i, -part));
        let farkas = FarkasCertificate { multipliers: self.of_constraints(others.chain([(broken, 1.0)])) };
        if farkas.proves(self.constraints, self.target.len()) {
            Nearest::Impossible(farkas)
        } else {
            Nearest::Inconclusive
        }
    }

    /// Returns the multipliers of the caller's constraints, in the caller's scale.
    fn of_constraints(&self, parts: impl Iterator<Item = (usize, f64)>) -> Vec<f64> {
        let mut multipliers = vec![0.0; self.constraints.len()];
        for (i, part) in parts {
            if let Some(i) = i.checked_sub(self.target.len()) {
                multipliers[i] = part.max(0.0) * if self.scales[i] == 0.0 { 1.0 } else { self.scales[i] };
            }
        }
        multipliers
    }
}
