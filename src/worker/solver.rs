//! **The solver**: every answer but those that the chart itself asks for. A page that is only looked at never loads it.

use std::rc::Rc;

use super::{
    ByMethod, DRAWN_BY, Fitted, FoundWeights, PAIRS, Query,
    job::{CELLS, Job, at_a_time},
    response::{End, Span},
};
use crate::{
    dataset::{Dataset, Points, RankedId, take_from_bytes, to_bytes, unpack},
    ranking::{Aggregation, Method, Prepared, Ranking, Weighting, Weights, resolve},
    robustness::{
        self, Criteria, Extreme, Level, MethodSweep, NEARBY, Range, RankByMethodCounter, RankingContext, SobolCounter,
        SweepEntry, WeightBounds, WeightDistribution, WeightLowerBounds, WeightSampler, firsts,
    },
};

/// What answers whatever [`Program`](super::Program) cannot answer alone.
pub(super) trait Solve: std::fmt::Debug {
    /// Opens a [`subject`](super::subject). `None` if the bytes are cut short, or the figures cannot be ranked so.
    fn open(&self, packed: &[u8]) -> Option<Box<dyn OpenDataset>>;
}

/// A dataset that questions can be asked about.
pub(super) trait OpenDataset: std::fmt::Debug {
    /// Begins to answer. `None` if the question is of another dataset, or asks for a proof and scores are not linear in the
    /// weights.
    fn start(&self, points: Vec<Points>, ask: Query) -> Option<Job>;
}

/// A question that the solver is answering.
pub(super) trait Computation: std::fmt::Debug {
    /// Does a part of it: what there is to tell, and whether all is done.
    fn step(&mut self) -> (Option<Vec<u8>>, bool);
}

/// The solver, loaded.
#[derive(Debug, Clone, Copy)]
pub struct Solver(&'static dyn Solve);

impl Solver {
    /// What it answers with.
    pub(super) fn solve(&self) -> &'static dyn Solve {
        self.0
    }

    /// The solver of a program that is in one piece.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn here() -> Self {
        Self(&Whole)
    }
}

/// Loads the solver.
///
/// # Errors
/// Its chunk did not come.
#[cfg(feature = "worker")]
#[wasm_split_helpers::wasm_split(solver, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what is here cannot fail, but loading it can")]
pub fn load_solver() -> Result<Solver, wasm_split_helpers::SplitLoaderError> {
    Ok(Solver(&Whole))
}

/// A pair takes as long as this many weightings.
const EACH: usize = 16;
/// The fewest weightings drawn; also the number drawn where each unit is compared with each.
const FEWEST: usize = 200;
/// Ranking all units again takes as long as this many weightings that are only scored.
const ANEW: usize = 500;
/// Ranges are told over all weightings of the aspects, and within these distances of the shares now.
const WITHIN: [WeightBounds; 3] = [WeightBounds::All, WeightBounds::Radius(0.05), WeightBounds::Radius(0.1)];

#[derive(Debug)]
struct Whole;

impl Solve for Whole {
    fn open(&self, packed: &[u8]) -> Option<Box<dyn OpenDataset>> {
        let (method, packed): (Method, _) = take_from_bytes(packed)?;
        let dataset = unpack(packed)?;
        let prepared = Prepared::by(&dataset, &method).ok()?;
        Some(Box::new(Rc::new(Subject { dataset, prepared })))
    }
}

/// The data that is asked about.
#[derive(Debug)]
struct Subject {
    dataset: Dataset,
    prepared: Prepared,
}

impl Subject {
    /// How many figures there are.
    fn cells(&self) -> usize {
        self.prepared.screened.ranked.len() * self.prepared.imputed.width()
    }

    /// How many weightings are drawn where all units are ranked again.
    fn drawn_anew(&self) -> usize {
        let holds_each_against_each = self.prepared.method.aggregate.used().any(|(_, by)| by == Aggregation::Copeland);
        if holds_each_against_each { FEWEST } else { (DRAWN_BY * CELLS / self.cells().max(1)).clamp(FEWEST, DRAWN_BY) }
    }
}

impl OpenDataset for Rc<Subject> {
    fn start(&self, points: Vec<Points>, ask: Query) -> Option<Job> {
        let Subject { dataset, prepared } = &**self;
        let weighting = Weighting::of(points, &dataset.framework)?;
        let (units, width) = (prepared.screened.ranked.len(), prepared.imputed.width());
        if !ask.units().all(|unit| unit.0 < units) {
            return None;
        }
        let method = &prepared.method;
        let subject = Rc::clone(self);
        if !method.is_linear() && ask.is_of_weights() {
            let source = match &ask {
                Query::Everywhere(_) if method.is_weighed() => WeightDistribution::All(width),
                Query::Nearby(_, shares) if method.is_weighed() && shares.len() == width => {
                    WeightDistribution::Nearby { shares: shares.clone(), spread: NEARBY }
                }
                _ => return None,
            };
            let counting = Box::new(RankByMethodCounter::new(ask.units().collect(), units));
            return Some(Job::Solve(Box::new(RanksBy { counting, draws: WeightSampler::new(source), subject })));
        }
        Some(match ask {
            Query::Leaders | Query::Nearby(..) | Query::Everywhere(_) => {
                return Job::of_criteria(&Criteria::indicators(prepared), &ask);
            }
            Query::SobolIndices(unit) => {
                let shares = Level::Indicators.shares(&Weights::of(&weighting, &dataset.framework), &dataset.framework);
                let counting = SobolCounter::new(&Criteria::indicators(prepared), unit, shares, NEARBY);
                Job::Solve(Box::new(Drivers(Box::new(counting), at_a_time(self.cells()))))
            }
            Query::Methods(_) | Query::MethodsOf(_) => {
                let many = Box::new(MethodSweep::new(method, dataset));
                Job::Solve(Box::new(Methods { many, weighting, units: ask.units().collect(), subject }))
            }
            ask => Job::Solve(Box::new(AtOnce { weighting, ask, subject })),
        })
    }
}

/// Counts ranks where all units are ranked again under each weighting.
#[derive(Debug)]
struct RanksBy {
    counting: Box<RankByMethodCounter>,
    draws: WeightSampler,
    subject: Rc<Subject>,
}

impl Computation for RanksBy {
    fn step(&mut self) -> (Option<Vec<u8>>, bool) {
        let Self { counting, draws, subject } = self;
        let (before, all) = (counting.found.drawn, subject.drawn_anew());
        let count = at_a_time(subject.cells()).div_ceil(ANEW);
        counting.draw(draws, count, &subject.prepared, &subject.dataset.framework);
        let drawn = counting.found.drawn;
        let told = drawn >= all || (before..drawn).contains(&(FEWEST - 1));
        (told.then(|| to_bytes(&counting.found)), drawn >= all)
    }
}

/// Draws pairs of weightings, some at a time.
#[derive(Debug)]
struct Drivers(Box<SobolCounter>, usize);

impl Computation for Drivers {
    fn step(&mut self) -> (Option<Vec<u8>>, bool) {
        let Self(counting, count) = self;
        // Told at the end: of few pairs nothing can be said.
        counting.draw(count.div_ceil(EACH));
        let done = counting.found.drawn >= PAIRS;
        (done.then(|| to_bytes(&counting.found)), done)
    }
}

/// Ranks by one method after the other, and keeps the ranks of these units.
#[derive(Debug)]
struct Methods {
    many: Box<MethodSweep>,
    weighting: Weighting,
    units: Vec<RankedId>,
    subject: Rc<Subject>,
}

impl Computation for Methods {
    fn step(&mut self) -> (Option<Vec<u8>>, bool) {
        let Self { many, weighting, units, subject } = self;
        let done = !many.step(&subject.dataset, weighting);
        let found = || many.tried.iter().map(|tried| of(tried, units)).collect::<Vec<_>>();
        (done.then(|| to_bytes(&found())), done)
    }
}

/// Solved at one go.
#[derive(Debug)]
struct AtOnce {
    weighting: Weighting,
    ask: Query,
    subject: Rc<Subject>,
}

impl Computation for AtOnce {
    fn step(&mut self) -> (Option<Vec<u8>>, bool) {
        (solve(&self.subject, &self.weighting, &self.ask), true)
    }
}

fn solve(Subject { dataset, prepared }: &Subject, weighting: &Weighting, ask: &Query) -> Option<Vec<u8>> {
    let framework = &dataset.framework;
    let ranking = Ranking::of(prepared, weighting, framework);
    let context = RankingContext { framework, prepared, weighting, ranking: &ranking };
    Some(match ask {
        Query::Firsts => to_bytes(&firsts(&context.criteria(Level::Aspects))),
        Query::Ranges(units) => {
            let by_domain = WITHIN.map(|within| context.ranges(units, within));
            let of_unit = |at: usize| by_domain.iter().map(|ranges| span(&ranges[at])).collect();
            to_bytes(&(0..units.len()).map(of_unit).collect::<Vec<Vec<Span>>>())
        }
        Query::Swaps(pairs) => {
            let swap = |&(ahead, behind): &(RankedId, RankedId)| {
                let swap = context.swap(Level::Indicators, ahead, behind);
                swap.map(|swap| way(swap.distance, true, 0, &swap.weighting))
            };
            to_bytes(&pairs.iter().map(swap).collect::<Vec<_>>())
        }
        Query::Reach(unit, rank) => {
            // A rank that does not exist is reached by no weighting: that is the answer, not a failure.
            let aspects = context.reach(*unit, *rank).unwrap_or(robustness::SearchOutcome::Impossible);
            let indicators = context.climb(Level::Indicators, *unit, *rank);
            to_bytes(&[
                aspects.map(|reach| way(reach.distance, reach.is_nearest, reach.rank, &reach.weighting)),
                indicators.map(|climb| way(climb.distance, false, climb.rank, &climb.weighting)),
            ])
        }
        Query::Fit(order, of_baseline) => {
            let baseline = resolve(dataset, &dataset.about.baseline).filter(|_| *of_baseline);
            let from = baseline.map_or_else(|| ranking.weights.clone(), |w| Weights::of(&w, framework));
            let fit =
                context.fit(order, &Level::Indicators.shares(&from, framework), WeightLowerBounds::default()).ok();
            to_bytes(&fit.map(|fit| Fitted {
                placed: fit.placed,
                shares: fit.shares,
                distance: fit.distance,
                points: fit.weighting.map(|w| w.points().to_vec()),
            }))
        }
        Query::Leaders
        | Query::Nearby(..)
        | Query::Everywhere(_)
        | Query::SobolIndices(_)
        | Query::Methods(_)
        | Query::MethodsOf(_) => {
            return None;
        }
    })
}

/// A method's ranks of these units.
fn of(tried: &SweepEntry, units: &[RankedId]) -> ByMethod {
    ByMethod { methods: tried.methods.clone(), ranks: units.iter().map(|&unit| tried.ranks[unit.0]).collect() }
}

fn way(distance: f64, is_nearest: bool, rank: usize, weighting: &Weighting) -> FoundWeights {
    FoundWeights { distance, is_nearest, rank, points: weighting.points().to_vec() }
}

fn span(range: &Range) -> Span {
    let end = |e: &Extreme| End { rank: e.rank, limit: e.limit, points: e.witness.points().to_vec() };
    Span { best: end(&range.best), worst: end(&range.worst) }
}
