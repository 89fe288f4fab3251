use super::{Constraint, Nearest, SearchOutcome, active_set::norm, nearest, swap::distance};
use tenfold_data::argsort;

/// Finds the shares nearest to a target that meet at least `needed` of the constraints: the best found.
///
/// There are too many sets of constraints to try all. The search adds constraints by their cost at the current shares,
/// in a few variants. From the best result it replaces each binding constraint in turn by others, while that brings the
/// shares nearer. The nearest point for a set is exact ([`nearest`]), and the work is bounded. Impossible is proved by
/// disjoint sets of constraints that cannot be met together: each costs at least one constraint.
pub(super) fn quorum(target: &[f64], constraints: &[Constraint], needed: usize) -> SearchOutcome<Vec<f64>> {
    let Some(spare) = constraints.len().checked_sub(needed) else { return SearchOutcome::Impossible };
    let mut search = ExchangeSearch { target, constraints, needed, lengths: lengths(constraints), left: 0, best: None };
    for (cost, pace) in STARTS {
        search.left = SOLVES;
        search.gather(Vec::new(), vec![false; constraints.len()], cost, pace);
    }
    search.left = SOLVES;
    search.give_up();
    search.left = 2 * SOLVES;
    while search.exchange() {}
    match search.best {
        Some(best) => SearchOutcome::Found(best.shares),
        None if search.never(spare) => SearchOutcome::Impossible,
        None => SearchOutcome::Inconclusive,
    }
}

/// A constraint that is violated by less than this, in points of score, is met.
pub(super) const MET: f64 = 1e-9;
/// The most least-squares problems that each start solves; the exchange solves up to twice as many.
const SOLVES: usize = 80;
/// The variants of adding constraints: the cost estimate, and the part of the missing ones that is added at once.
const STARTS: [(Cost, f64); 4] =
    [(Cost::Distance, 0.3), (Cost::Distance, 0.05), (Cost::Gap, 0.3), (Cost::Distance, 1.0)];
/// The part of the surplus constraints that is dropped at once.
const GIVEN_UP: f64 = 0.1;
/// An improvement below this part of the distance does not count.
const NEARER: f64 = 1e-9;

/// The estimated cost of adding a constraint.
#[derive(Debug, Clone, Copy)]
enum Cost {
    /// The distance to the shares that meet it.
    Distance,
    /// The amount by which it is violated.
    Gap,
}

struct ExchangeSearch<'a> {
    target: &'a [f64],
    constraints: &'a [Constraint],
    needed: usize,
    lengths: Vec<f64>,
    left: usize,
    best: Option<Candidate>,
}

#[derive(Debug, Clone)]
struct Candidate {
    shares: Vec<f64>,
    distance: f64,
    /// The binding constraints, by descending multiplier times length.
    binding: Vec<usize>,
}

impl ExchangeSearch<'_> {
    /// Adds constraints until enough are met or the best is out of reach. Returns whether that found a new best.
    fn gather(&mut self, mut taken: Vec<usize>, mut banned: Vec<bool>, cost: Cost, pace: f64) -> bool {
        while let Some(outcome) = self.solve(&taken) {
            let found = match outcome {
                Ok(found) => found,
                Err(culprit) => {
                    banned[culprit] = true;
                    taken.retain(|&i| i != culprit);
                    continue;
                }
            };
            if self.best.as_ref().is_some_and(|best| found.distance >= best.distance * (1.0 - NEARER)) {
                return false;
            }
            let gaps: Vec<f64> = self.constraints.iter().map(|c| -c.slack(&found.shares)).collect();
            let missing = self.needed.saturating_sub(gaps.iter().filter(|gap| **gap <= MET).count());
            if missing == 0 {
                self.best = Some(found);
                return true;
            }
            let price = |i: usize| match cost {
                Cost::Distance => gaps[i] / self.lengths[i],
                Cost::Gap => gaps[i],
            };
            // A constraint that does not bind is dropped: it is met anyway, or is no better than any other.
            taken = found.binding;
            let cheapest = argsort(gaps.len(), &|a, b| price(a).total_cmp(&price(b)));
            let open = |i: &usize| gaps[*i] > MET && !banned[*i] && !taken.contains(i);
            let next: Vec<usize> =
                cheapest.into_iter().filter(open).take(((missing as f64 * pace) as usize).max(1)).collect();
            if next.is_empty() {
                return false;
            }
            taken.extend(next);
        }
        false
    }

    /// Starts with all constraints, and drops those that conflict or bind most until only the required number is left.
    fn give_up(&mut self) {
        let mut taken: Vec<usize> = (0..self.constraints.len()).collect();
        while let Some(outcome) = self.solve(&taken) {
            let spare = taken.len().saturating_sub(self.needed);
            let culprits = match outcome {
                Err(culprit) => vec![culprit],
                Ok(found) => {
                    let hardest = found.binding.clone();
                    if self.best.as_ref().is_none_or(|best| found.distance < best.distance * (1.0 - NEARER)) {
                        self.best = Some(found);
                    }
                    hardest
                }
            };
            let most = ((spare as f64 * GIVEN_UP) as usize).clamp(1, spare.max(1));
            if spare == 0 || culprits.is_empty() {
                return;
            }
            taken.retain(|i| !culprits.iter().take(most).any(|culprit| culprit == i));
        }
    }

    /// Returns whether it is proved that more constraints fail than may be left out.
    fn never(&self, spare: usize) -> bool {
        let mut constraints = self.constraints.to_vec();
        for _ in 0..=spare.min(SOLVES) {
            let Nearest::Impossible(proof) = nearest(self.target, &constraints) else { return false };
            let mut multipliers = proof.multipliers.iter();
            constraints.retain(|_| multipliers.next().is_none_or(|y| *y == 0.0));
        }
        spare <= SOLVES
    }

    /// Replaces one binding constraint by the cheapest others. Returns whether that found a new best.
    fn exchange(&mut self) -> bool {
        let Some(best) = self.best.clone() else { return false };
        best.binding.iter().any(|&without| {
            let mut banned = vec![false; self.constraints.len()];
            banned[without] = true;
            let taken: Vec<usize> = best.binding.iter().copied().filter(|&i| i != without).collect();
            [Cost::Distance, Cost::Gap].into_iter().any(|cost| self.gather(taken.clone(), banned.clone(), cost, 0.0))
        })
    }

    /// Finds the nearest shares that meet these, or the constraint that conflicts most; `None` at the work limit.
    fn solve(&mut self, taken: &[usize]) -> Option<Result<Candidate, usize>> {
        self.left = self.left.checked_sub(1)?;
        let constraints: Vec<Constraint> = taken.iter().map(|&i| self.constraints[i].clone()).collect();
        let by_force = |multipliers: Vec<f64>| -> Vec<usize> {
            let force = |i: usize| multipliers[i] * self.lengths[taken[i]];
            let order = argsort(multipliers.len(), &|a, b| force(b).total_cmp(&force(a)));
            order.into_iter().filter(|&i| multipliers[i] > 0.0).map(|i| taken[i]).collect()
        };
        match nearest(self.target, &constraints) {
            Nearest::Found(point) => {
                let distance = distance(&point.shares, self.target);
                Some(Ok(Candidate { shares: point.shares, distance, binding: by_force(point.multipliers) }))
            }
            Nearest::Impossible(proof) => by_force(proof.multipliers).first().map(|&culprit| Err(culprit)),
            Nearest::Inconclusive => None,
        }
    }
}

/// Returns the greatest change of each constraint's slack per step of the shares, whose sum stays the same.
fn lengths(constraints: &[Constraint]) -> Vec<f64> {
    let along = |c: &Constraint| {
        let mean = c.normal.iter().sum::<f64>() / c.normal.len() as f64;
        norm(&c.normal.iter().map(|v| v - mean).collect::<Vec<_>>()).max(f64::MIN_POSITIVE)
    };
    constraints.iter().map(along).collect()
}
