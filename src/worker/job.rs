use super::{DRAWN, Query, solver::Computation};
use crate::dataset::{RankedId, to_bytes};
use crate::robustness::{Criteria, LANES, LeaderCounter, NEARBY, RankCounter, WeightDistribution, WeightSampler};

/// Weightings drawn at a time of 285 units by 26 indicators, and as many fewer of more: some milliseconds, after which a new question
/// is looked for.
const AT_A_TIME: usize = 4_000;
/// What [`AT_A_TIME`] is for.
pub(super) const CELLS: usize = 285 * 26;
/// What was found is told when this many are drawn, and at the end.
const TOLD: [usize; 2] = [AT_A_TIME, 5 * AT_A_TIME];
/// The first of them, of which [`Leaders`](crate::robustness::Leaders) tells.
const TEN: usize = 10;

/// How many weightings of a number of figures are drawn at a time.
pub(super) fn at_a_time(cells: usize) -> usize {
    (AT_A_TIME * CELLS / cells.max(1)).clamp(LANES, AT_A_TIME)
}

/// A question that is being answered.
#[derive(Debug)]
pub(super) enum Job {
    /// Draws weightings, some at a time, and counts.
    Draw(Counting, WeightSampler, usize),
    /// Whatever the solver answers.
    Solve(Box<dyn Computation>),
}

/// What is counted of weightings that are drawn.
#[derive(Debug)]
pub(super) enum Counting {
    /// Who is first.
    Leaders(Box<LeaderCounter>),
    /// The ranks of some units.
    Ranks(Box<RankCounter>),
}

impl Job {
    /// Begins to answer what needs the scores on the indicators alone; `None` if the question is another.
    pub(super) fn of_criteria(criteria: &Criteria, ask: &Query) -> Option<Self> {
        let ranks = |units: &[RankedId]| Counting::Ranks(Box::new(RankCounter::new(criteria, units)));
        let (counting, source) = match ask {
            Query::Leaders => (
                Counting::Leaders(Box::new(LeaderCounter::new(criteria, TEN))),
                WeightDistribution::All(criteria.len()),
            ),
            Query::Everywhere(units) => (ranks(units), WeightDistribution::All(criteria.len())),
            Query::Nearby(units, shares) if shares.len() == criteria.len() => {
                (ranks(units), WeightDistribution::Nearby { shares: shares.clone(), spread: NEARBY })
            }
            _ => return None,
        };
        Some(Self::Draw(counting, WeightSampler::new(source), at_a_time(criteria.units() * criteria.len())))
    }

    /// Does a part of the work. What there is to tell, and whether all is done.
    pub(super) fn step(&mut self) -> (Option<Vec<u8>>, bool) {
        let (counting, draws, count) = match self {
            Self::Draw(counting, draws, count) => (counting, draws, *count),
            Self::Solve(work) => return work.step(),
        };
        let (before, drawn) = match counting {
            Counting::Leaders(counting) => {
                let before = counting.found.drawn;
                counting.draw(draws, count);
                (before, counting.found.drawn)
            }
            Counting::Ranks(counting) => {
                let before = counting.found.drawn;
                counting.draw(draws, count);
                (before, counting.found.drawn)
            }
        };
        let done = drawn >= DRAWN;
        let told = (done || TOLD.iter().any(|at| (before..drawn).contains(&(at - 1)))).then(|| match counting {
            Counting::Leaders(counting) => to_bytes(&counting.found),
            Counting::Ranks(counting) => to_bytes(&counting.found),
        });
        (told, done)
    }
}
