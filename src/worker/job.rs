use super::{
    Ask, ByMethod, Fitted, Told, Way,
    answer::{End, Span},
};
use crate::{
    dataset::{Dataset, Packed, Points, unpack},
    ranking::{Aggregation, Method, Prepared, Ranking, Weighting, Weights, resolve},
    robustness::{
        self, CountDrivers, CountLeaders, CountRanks, CountRanksBy, Criteria, Draws, Extreme, Floors, LANES, Level,
        ManyMethods, NEARBY, Range, Source, Standing, Tried, Within, firsts,
    },
};

/// So many weightings are drawn for an answer.
pub const DRAWN: usize = 100_000;
/// So many at a time of 285 units by 26 indicators, and as many fewer of more: some milliseconds, after which a new question
/// is looked for.
const AT_A_TIME: usize = 4_000;
/// What [`AT_A_TIME`] is for.
const CELLS: usize = 285 * 26;
/// So many pairs of weightings are drawn to tell which weights drive a rank: the total indices are then off by a hundredth or two.
pub const PAIRS: usize = 8_192;
/// A pair takes as long as so many weightings.
const EACH: usize = 16;
/// So many weightings are drawn where all units have to be ranked anew under each, of 285 units by 26 indicators: shares are then
/// off by two or three points in a hundred, and it takes a second or two. As many fewer of more, down to 200.
pub const DRAWN_BY: usize = 2_000;
/// So many at the least, and where each unit is held against each.
const FEWEST: usize = 200;
/// Ranking anew takes as long as so many weightings that are scored by the hundred thousand.
const ANEW: usize = 500;
/// What was found is told when so many are drawn, and at the end.
const TOLD: [usize; 2] = [AT_A_TIME, 5 * AT_A_TIME];
/// The first so many of which [`Leaders`](robustness::Leaders) tells.
const TEN: usize = 10;
/// Ranges are told over all weightings of the aspects, and within so many points of share around those now.
const WITHIN: [Within; 3] = [Within::All, Within::Radius(0.05), Within::Radius(0.1)];

/// The data that is asked about.
#[derive(Debug)]
pub(super) struct Subject {
    dataset: Dataset,
    prepared: Prepared,
}

/// A question that is being answered.
#[derive(Debug)]
pub(super) enum Job {
    /// Counting, a few weightings at a time.
    Leaders(Box<CountLeaders>, Draws),
    /// The same.
    Ranks(Box<CountRanks>, Draws),
    /// The same where units are ranked anew, so many times in all.
    RanksBy(Box<CountRanksBy>, Draws, usize),
    /// The same, some pairs of weightings at a time.
    Drivers(Box<CountDrivers>),
    /// The same, a method at a time, of these units.
    Methods(Box<ManyMethods>, Weighting, Vec<usize>),
    /// Solved at one go.
    Solve(Weighting, Ask),
}

impl Subject {
    /// Opens a packed dataset, and ranks it by a method. `None` where the bytes are cut short, or the figures cannot be ranked so.
    pub(super) fn open(mut packed: &[u8]) -> Option<Self> {
        let method = Method::take(&mut packed)?;
        let dataset = unpack(packed)?;
        let prepared = Prepared::by(&dataset, &method).ok()?;
        Some(Self { dataset, prepared })
    }

    /// Begins to answer. `None` where the question is of another dataset, or asks for a proof where scores are not linear in the
    /// weights.
    pub(super) fn start(&self, points: Vec<Points>, ask: Ask) -> Option<Job> {
        let weighting = Weighting::of(points, &self.dataset.framework)?;
        let criteria = || Criteria::indicators(&self.prepared);
        let width = self.prepared.imputed.width();
        let shares = || {
            let weights = Weights::of(&weighting, &self.dataset.framework);
            Level::Indicators.shares(&weights, &self.dataset.framework)
        };
        let everywhere = || Draws::new(Source::All(width));
        let units = self.prepared.screened.ranked.len();
        let method = &self.prepared.method;
        if !ask.units().all(|unit| unit < units) {
            return None;
        }
        if !method.is_linear() && ask.is_of_weights() {
            let source = match &ask {
                Ask::Everywhere(_) if method.is_weighed() => Source::All(width),
                Ask::Nearby(_) if method.is_weighed() => Source::Nearby { shares: shares(), spread: NEARBY },
                _ => return None,
            };
            let counting = CountRanksBy::new(ask.units().collect(), units);
            return Some(Job::RanksBy(Box::new(counting), Draws::new(source), self.drawn_anew()));
        }
        Some(match ask {
            Ask::Leaders => Job::Leaders(Box::new(CountLeaders::new(&criteria(), TEN)), everywhere()),
            Ask::Everywhere(units) => Job::Ranks(Box::new(CountRanks::new(&criteria(), &units)), everywhere()),
            Ask::Nearby(units) => {
                let near = Draws::new(Source::Nearby { shares: shares(), spread: NEARBY });
                Job::Ranks(Box::new(CountRanks::new(&criteria(), &units)), near)
            }
            Ask::Drivers(unit) => Job::Drivers(Box::new(CountDrivers::new(&criteria(), unit, shares(), NEARBY))),
            Ask::Methods(_) | Ask::MethodsOf(_) => {
                let many = ManyMethods::new(&self.prepared.method, &self.dataset);
                Job::Methods(Box::new(many), weighting, ask.units().collect())
            }
            ask => Job::Solve(weighting, ask),
        })
    }

    fn cells(&self) -> usize {
        (self.prepared.screened.ranked.len() * self.prepared.imputed.width()).max(1)
    }

    /// How many weightings are drawn where units are ranked anew.
    fn drawn_anew(&self) -> usize {
        let holds_each_against_each = self.prepared.method.aggregate.used().any(|(_, by)| by == Aggregation::Copeland);
        if holds_each_against_each { FEWEST } else { (DRAWN_BY * CELLS / self.cells()).clamp(FEWEST, DRAWN_BY) }
    }

    /// Does a part of the work. What there is to tell, and whether all is done.
    pub(super) fn step(&self, job: &mut Job) -> (Option<Told>, bool) {
        let cells = self.cells();
        let count = (AT_A_TIME * CELLS / cells).clamp(LANES, AT_A_TIME);
        let (before, drawn) = match job {
            Job::Leaders(counting, draws) => {
                let before = counting.found.drawn;
                counting.draw(draws, count);
                (before, counting.found.drawn)
            }
            Job::Ranks(counting, draws) => {
                let before = counting.found.drawn;
                counting.draw(draws, count);
                (before, counting.found.drawn)
            }
            Job::RanksBy(counting, draws, all) => {
                let before = counting.found.drawn;
                let Self { dataset, prepared } = self;
                counting.draw(draws, count.div_ceil(ANEW), prepared, &dataset.framework);
                let drawn = counting.found.drawn;
                let told = drawn >= *all || (before..drawn).contains(&(FEWEST - 1));
                return (told.then(|| Told::Ranks(counting.found.clone())), drawn >= *all);
            }
            Job::Drivers(counting) => {
                // Told at the end: of few pairs nothing can be said.
                counting.draw(count.div_ceil(EACH));
                let done = counting.found.drawn >= PAIRS;
                return (done.then(|| Told::Drivers(counting.found.clone())), done);
            }
            Job::Methods(many, points, units) => {
                let done = !many.step(&self.dataset, points);
                return (done.then(|| Told::Methods(many.tried.iter().map(|tried| of(tried, units)).collect())), done);
            }
            Job::Solve(weighting, ask) => return (self.solve(weighting, ask), true),
        };
        let done = drawn >= DRAWN;
        let told = (done || TOLD.iter().any(|at| (before..drawn).contains(&(at - 1)))).then(|| match job {
            Job::Leaders(counting, _) => Some(Told::Leaders(counting.found.clone())),
            Job::Ranks(counting, _) => Some(Told::Ranks(counting.found.clone())),
            Job::RanksBy(..) | Job::Drivers(_) | Job::Methods(..) | Job::Solve(..) => None,
        });
        (told.flatten(), done)
    }

    fn solve(&self, weighting: &Weighting, ask: &Ask) -> Option<Told> {
        let Self { dataset, prepared } = self;
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
            Ask::Leaders
            | Ask::Nearby(_)
            | Ask::Everywhere(_)
            | Ask::Drivers(_)
            | Ask::Methods(_)
            | Ask::MethodsOf(_) => {
                return None;
            }
        })
    }
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
