//! **The solver**: every answer but those that the chart itself asks for. A page that is only looked at never loads it.

use std::rc::Rc;

use super::{
    Ask, ByMethod, DRAWN_BY, Fitted, PAIRS, Told, Way,
    answer::{End, Span},
    job::{CELLS, Job, at_a_time},
};
use crate::{
    dataset::{Dataset, Packed, Points, unpack},
    ranking::{Aggregation, Method, Prepared, Ranking, Weighting, Weights, resolve},
    robustness::{
        self, CountDrivers, CountRanksBy, Criteria, Draws, Extreme, Floors, Level, ManyMethods, NEARBY, Range, Source,
        Standing, Tried, Within, firsts,
    },
};

/// What answers whatever [`Program`](super::Program) cannot answer alone.
pub(super) trait Solve: std::fmt::Debug {
    /// Opens a [`subject`](super::subject). `None` where the bytes are cut short, or the figures cannot be ranked so.
    fn open(&self, packed: &[u8]) -> Option<Box<dyn Opened>>;
}

/// A dataset that questions can be asked about.
pub(super) trait Opened: std::fmt::Debug {
    /// Begins to answer. `None` where the question is of another dataset, or asks for a proof and scores are not linear in the
    /// weights.
    fn start(&self, points: Vec<Points>, ask: Ask) -> Option<Job>;
}

/// A question that the solver is answering.
pub(super) trait Work: std::fmt::Debug {
    /// Does a part of it: what there is to tell, and whether all is done.
    fn step(&mut self) -> (Option<Told>, bool);
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

/// A pair takes as long as so many weightings.
const EACH: usize = 16;
/// So many at the least, and where each unit is held against each.
const FEWEST: usize = 200;
/// Ranking anew takes as long as so many weightings that are scored by the hundred thousand.
const ANEW: usize = 500;
/// Ranges are told over all weightings of the aspects, and within so many points of share around those now.
const WITHIN: [Within; 3] = [Within::All, Within::Radius(0.05), Within::Radius(0.1)];

#[derive(Debug)]
struct Whole;

impl Solve for Whole {
    fn open(&self, mut packed: &[u8]) -> Option<Box<dyn Opened>> {
        let method = Method::take(&mut packed)?;
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

    /// How many weightings are drawn where units are ranked anew.
    fn drawn_anew(&self) -> usize {
        let holds_each_against_each = self.prepared.method.aggregate.used().any(|(_, by)| by == Aggregation::Copeland);
        if holds_each_against_each { FEWEST } else { (DRAWN_BY * CELLS / self.cells().max(1)).clamp(FEWEST, DRAWN_BY) }
    }
}

impl Opened for Rc<Subject> {
    fn start(&self, points: Vec<Points>, ask: Ask) -> Option<Job> {
        let Subject { dataset, prepared } = &**self;
        let weighting = Weighting::of(points, &dataset.framework)?;
        let (units, width) = (prepared.screened.ranked.len(), prepared.imputed.width());
        if !ask.units().all(|unit| unit < units) {
            return None;
        }
        let method = &prepared.method;
        let subject = Rc::clone(self);
        if !method.is_linear() && ask.is_of_weights() {
            let source = match &ask {
                Ask::Everywhere(_) if method.is_weighed() => Source::All(width),
                Ask::Nearby(_, shares) if method.is_weighed() && shares.len() == width => {
                    Source::Nearby { shares: shares.clone(), spread: NEARBY }
                }
                _ => return None,
            };
            let counting = Box::new(CountRanksBy::new(ask.units().collect(), units));
            return Some(Job::Solve(Box::new(RanksBy { counting, draws: Draws::new(source), subject })));
        }
        Some(match ask {
            Ask::Leaders | Ask::Nearby(..) | Ask::Everywhere(_) => {
                return Job::of_criteria(&Criteria::indicators(prepared), &ask);
            }
            Ask::Drivers(unit) => {
                let shares = Level::Indicators.shares(&Weights::of(&weighting, &dataset.framework), &dataset.framework);
                let counting = CountDrivers::new(&Criteria::indicators(prepared), unit, shares, NEARBY);
                Job::Solve(Box::new(Drivers(Box::new(counting), at_a_time(self.cells()))))
            }
            Ask::Methods(_) | Ask::MethodsOf(_) => {
                let many = Box::new(ManyMethods::new(method, dataset));
                Job::Solve(Box::new(Methods { many, weighting, units: ask.units().collect(), subject }))
            }
            ask => Job::Solve(Box::new(AtOnce { weighting, ask, subject })),
        })
    }
}

/// Counts ranks where units are ranked anew under each weighting.
#[derive(Debug)]
struct RanksBy {
    counting: Box<CountRanksBy>,
    draws: Draws,
    subject: Rc<Subject>,
}

impl Work for RanksBy {
    fn step(&mut self) -> (Option<Told>, bool) {
        let Self { counting, draws, subject } = self;
        let (before, all) = (counting.found.drawn, subject.drawn_anew());
        let count = at_a_time(subject.cells()).div_ceil(ANEW);
        counting.draw(draws, count, &subject.prepared, &subject.dataset.framework);
        let drawn = counting.found.drawn;
        let told = drawn >= all || (before..drawn).contains(&(FEWEST - 1));
        (told.then(|| Told::Ranks(counting.found.clone())), drawn >= all)
    }
}

/// Draws pairs of weightings, some at a time.
#[derive(Debug)]
struct Drivers(Box<CountDrivers>, usize);

impl Work for Drivers {
    fn step(&mut self) -> (Option<Told>, bool) {
        let Self(counting, count) = self;
        // Told at the end: of few pairs nothing can be said.
        counting.draw(count.div_ceil(EACH));
        let done = counting.found.drawn >= PAIRS;
        (done.then(|| Told::Drivers(counting.found.clone())), done)
    }
}

/// Ranks by one method after the other, and keeps the ranks of these units.
#[derive(Debug)]
struct Methods {
    many: Box<ManyMethods>,
    weighting: Weighting,
    units: Vec<usize>,
    subject: Rc<Subject>,
}

impl Work for Methods {
    fn step(&mut self) -> (Option<Told>, bool) {
        let Self { many, weighting, units, subject } = self;
        let done = !many.step(&subject.dataset, weighting);
        (done.then(|| Told::Methods(many.tried.iter().map(|tried| of(tried, units)).collect())), done)
    }
}

/// Solved at one go.
#[derive(Debug)]
struct AtOnce {
    weighting: Weighting,
    ask: Ask,
    subject: Rc<Subject>,
}

impl Work for AtOnce {
    fn step(&mut self) -> (Option<Told>, bool) {
        (solve(&self.subject, &self.weighting, &self.ask), true)
    }
}

fn solve(Subject { dataset, prepared }: &Subject, weighting: &Weighting, ask: &Ask) -> Option<Told> {
    let framework = &dataset.framework;
    let ranking = Ranking::of(prepared, weighting, framework);
    let standing = Standing { framework, prepared, weighting, ranking: &ranking };
    Some(match ask {
        Ask::Firsts => Told::Firsts(firsts(&standing.criteria(Level::Aspects))),
        Ask::Ranges(units) => {
            let by_domain = WITHIN.map(|within| standing.ranges(units, within));
            let of_unit = |at: usize| by_domain.iter().map(|ranges| span(&ranges[at])).collect();
            Told::Ranges((0..units.len()).map(of_unit).collect())
        }
        Ask::Swaps(pairs) => {
            let swap = |&(ahead, behind): &(usize, usize)| {
                let swap = standing.swap(Level::Indicators, ahead, behind);
                swap.map(|swap| way(swap.distance, true, 0, &swap.weighting))
            };
            Told::Swaps(pairs.iter().map(swap).collect())
        }
        Ask::Reach(unit, rank) => {
            let aspects = standing.reach(*unit, *rank).unwrap_or(robustness::Answer::Impossible);
            let indicators = standing.climb(Level::Indicators, *unit, *rank);
            Told::Reach(
                aspects.map(|reach| way(reach.distance, reach.is_nearest, reach.rank, &reach.weighting)),
                indicators.map(|climb| way(climb.distance, false, climb.rank, &climb.weighting)),
            )
        }
        Ask::Fit(order, of_baseline) => {
            let baseline = resolve(dataset, &dataset.about.baseline).filter(|_| *of_baseline);
            let from = baseline.map_or_else(|| ranking.weights.clone(), |w| Weights::of(&w, framework));
            let fit = standing.fit(order, &Level::Indicators.shares(&from, framework), Floors::default()).ok();
            Told::Fit(fit.map(|fit| Fitted {
                placed: fit.placed,
                shares: fit.shares,
                distance: fit.distance,
                points: fit.weighting.map(|w| w.points().to_vec()).unwrap_or_default(),
            }))
        }
        Ask::Leaders | Ask::Nearby(..) | Ask::Everywhere(_) | Ask::Drivers(_) | Ask::Methods(_) | Ask::MethodsOf(_) => {
            return None;
        }
    })
}

/// A method's ranks of these units.
fn of(tried: &Tried, units: &[usize]) -> ByMethod {
    ByMethod { methods: tried.methods.clone(), ranks: units.iter().map(|&unit| tried.ranks[unit]).collect() }
}

fn way(distance: f64, is_nearest: bool, rank: usize, weighting: &Weighting) -> Way {
    Way { distance, is_nearest, rank, points: weighting.points().to_vec() }
}

fn span(range: &Range) -> Span {
    let end = |e: &Extreme| End { rank: e.rank, limit: e.limit, points: e.witness.points().to_vec() };
    Span { best: end(&range.best), worst: end(&range.worst) }
}
