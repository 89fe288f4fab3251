//! An independent linear program over the shares, to hold least squares against.

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolveOutcome};
use tenfold::robustness::Constraint;

/// The least that a linear function takes on where all constraints hold; `None` if they never do.
pub(crate) fn least(of: &[f64], constraints: &[Constraint]) -> Option<f64> {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let shares: Vec<_> = of.iter().map(|&factor| problem.add_var(factor, (0.0, 1.0))).collect();
    problem.add_constraint(shares.iter().map(|&s| (s, 1.0)), ComparisonOp::Eq, 1.0);
    for c in constraints {
        problem.add_constraint(shares.iter().copied().zip(c.normal.iter().copied()), ComparisonOp::Ge, c.least);
    }
    match problem.solve() {
        Ok(SolveOutcome::Solution(solution)) => Some(solution.objective()),
        Err(Error::Infeasible) => None,
        other => panic!("{other:?}"),
    }
}
