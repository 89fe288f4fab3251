use super::{Answer, Ask, Question, Told};
use crate::{
    dataset::{Dataset, unpack},
    ranking::{Prepared, Ranking, Weighting},
    robustness::{CountLeaders, CountRanks, Criteria, Draws, Level, NEARBY, Source, Standing},
};

/// So many weightings are drawn for an answer.
const DRAWN: usize = 100_000;
/// So many at a time: some ten milliseconds, after which a new question is looked for.
const AT_A_TIME: usize = 4_000;
/// What was found is told when so many are drawn, and at the end.
const TOLD: [usize; 2] = [AT_A_TIME, 5 * AT_A_TIME];
/// The first so many of which `among` is told.
const TEN: usize = 10;

/// What answers questions about a dataset.
#[derive(Debug, Default)]
pub struct Program {
    about: Option<About>,
    work: Vec<Work>,
    told: Vec<Answer>,
}

#[derive(Debug)]
struct About {
    dataset: Dataset,
    prepared: Prepared,
}

/// A question that is being answered.
#[derive(Debug)]
struct Work {
    id: u32,
    kind: u32,
    job: Job,
}

#[derive(Debug)]
enum Job {
    Leaders(Box<CountLeaders>, Draws),
    Ranks(Box<CountRanks>, Draws),
}

impl Program {
    /// Takes a dataset, packed; what was asked about another is forgotten.
    pub fn open(&mut self, packed: &[u8]) {
        let dataset = unpack(packed);
        let prepared = Prepared::of(&dataset);
        *self = Self { about: Some(About { dataset, prepared }), ..Self::default() };
    }

    /// Takes a question, packed, in the place of an older one of its kind.
    pub fn ask(&mut self, packed: &[u8]) {
        let Question { id, points, ask } = Question::unpack(packed);
        let kind = ask.kind();
        self.work.retain(|work| work.kind != kind);
        let job = self.about.as_ref().and_then(|about| about.start(points, ask));
        self.work.extend(job.map(|job| Work { id, kind, job }));
    }

    /// Works for some milliseconds. Whether there is more to do: if so, look for a new question first.
    pub fn step(&mut self) -> bool {
        // What was asked last is what a reader waits for.
        if let Some(Work { id, job, .. }) = self.work.last_mut() {
            let (told, done) = job.step();
            self.told.extend(told.map(|told| Answer { id: *id, told }));
            if done {
                self.work.pop();
            }
        }
        !self.work.is_empty()
    }

    /// What there is to tell since this was last asked, packed.
    pub fn told(&mut self) -> Option<Vec<u8>> {
        (!self.told.is_empty()).then(|| self.told.remove(0).pack())
    }
}

impl About {
    /// Begins to answer. `None` where the question is of another dataset.
    fn start(&self, points: Vec<crate::dataset::Points>, ask: Ask) -> Option<Job> {
        let Self { dataset: Dataset { framework, .. }, prepared } = self;
        let weighting = Weighting::of(points, framework)?;
        let ranking = Ranking::of(prepared, &weighting, framework);
        let standing = Standing { framework, prepared, weighting: &weighting, ranking: &ranking };
        let criteria = Criteria::indicators(prepared);
        let there = |units: &[usize]| units.iter().all(|unit| *unit < criteria.units());
        let everywhere = || Draws::new(Source::All(criteria.len()));
        match ask {
            Ask::Leaders => Some(Job::Leaders(Box::new(CountLeaders::new(&criteria, TEN)), everywhere())),
            Ask::Nearby { units } if there(&units) => {
                let source = Source::Nearby { shares: standing.shares(Level::Indicators), spread: NEARBY };
                Some(Job::Ranks(Box::new(CountRanks::new(&criteria, &units)), Draws::new(source)))
            }
            Ask::Everywhere { units } if there(&units) => {
                Some(Job::Ranks(Box::new(CountRanks::new(&criteria, &units)), everywhere()))
            }
            Ask::Nearby { .. } | Ask::Everywhere { .. } => None,
        }
    }
}

impl Job {
    /// Does a part of the work. What there is to tell, and whether all is done.
    fn step(&mut self) -> (Option<Told>, bool) {
        let (drawn, told) = match self {
            Self::Leaders(count, draws) => {
                count.draw(draws, AT_A_TIME);
                (count.found.drawn, Told::Leaders(count.found.clone()))
            }
            Self::Ranks(count, draws) => {
                count.draw(draws, AT_A_TIME);
                (count.found.drawn, Told::Ranks(count.found.clone()))
            }
        };
        let done = drawn >= DRAWN;
        ((done || TOLD.contains(&drawn)).then_some(told), done)
    }
}
