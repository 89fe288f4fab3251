use thiserror::Error;

use super::{Answer, Query, Question, Solver, job::Job, solver::OpenDataset};
use crate::{
    dataset::{Points, from_bytes},
    robustness::Criteria,
};

/// What answers questions about a dataset, a little at a time.
///
/// A worker's program begins with what the chart asks for, which it answers from the scores alone, and says by
/// [`waits`](Self::waits) when it needs its [`Solver`]. Elsewhere it is whole from the start.
#[derive(Debug)]
pub struct Program {
    solver: Option<Solver>,
    criteria: Option<Criteria>,
    subject: Option<Box<dyn OpenDataset>>,
    /// What the solver is to open once something needs it.
    unopened: Option<Vec<u8>>,
    work: Vec<Pending>,
    told: Vec<Answer>,
}

#[derive(Debug)]
struct Pending {
    id: u32,
    kind: u32,
    turn: u32,
    doing: Stage,
}

/// How far a question has come.
#[derive(Debug)]
enum Stage {
    Waits(Vec<Points>, Query),
    Works(Job),
}

/// What a program was handed cannot be read: it is cut short, or of another build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("what the worker was handed cannot be read")]
pub struct Unreadable;

impl Default for Program {
    fn default() -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let solver = Some(Solver::here());
        #[cfg(target_arch = "wasm32")]
        let solver = None;
        Self::with(solver)
    }
}

impl Program {
    fn with(solver: Option<Solver>) -> Self {
        Self { solver, criteria: None, subject: None, unopened: None, work: Vec::new(), told: Vec::new() }
    }

    /// Takes a dataset and a method, packed as a [`subject`](super::subject); what was asked about another is forgotten. Without the
    /// solver they are kept for it.
    ///
    /// # Errors
    /// The bytes are none that were packed, or the figures cannot be ranked by the method: nothing can be asked then.
    pub fn open(&mut self, packed: &[u8]) -> Result<(), Unreadable> {
        *self = Self::with(self.solver);
        match self.solver {
            None => self.unopened = Some(packed.to_vec()),
            Some(solver) => self.subject = Some(solver.solve().open(packed).ok_or(Unreadable)?),
        }
        Ok(())
    }

    /// Takes the scores on the indicators of what was opened, packed as [`criteria`](super::criteria): what asks for no more than these
    /// needs no solver.
    ///
    /// # Errors
    /// The bytes are none that were packed.
    pub fn take_criteria(&mut self, packed: &[u8]) -> Result<(), Unreadable> {
        self.criteria = Some(from_bytes(packed).ok_or(Unreadable)?);
        Ok(())
    }

    /// Takes a question, packed, in the place of an older one of its kind.
    ///
    /// # Errors
    /// The bytes are none that were packed.
    pub fn ask(&mut self, packed: &[u8]) -> Result<(), Unreadable> {
        let Question { id, points, ask } = Question::unpack(packed).ok_or(Unreadable)?;
        let (kind, turn) = (ask.kind(), ask.turn());
        self.work.retain(|work| work.kind != kind);
        if let Some(doing) = self.start(points, ask) {
            self.work.push(Pending { id, kind, turn, doing });
        }
        Ok(())
    }

    /// Begins a question; `None` if it cannot be answered.
    fn start(&self, points: Vec<Points>, ask: Query) -> Option<Stage> {
        if let Some(criteria) = &self.criteria
            && ask.units().all(|unit| unit.0 < criteria.units())
            && let Some(job) = Job::of_criteria(criteria, &ask)
        {
            return Some(Stage::Works(job));
        }
        match &self.subject {
            Some(subject) => subject.start(points, ask).map(Stage::Works),
            None => self.unopened.is_some().then_some(Stage::Waits(points, ask)),
        }
    }

    /// Whether anything waits for the solver.
    pub fn waits(&self) -> bool {
        self.work.iter().any(|work| matches!(work.doing, Stage::Waits(..)))
    }

    /// Takes the solver, and begins what has waited for it.
    ///
    /// # Errors
    /// What was handed over before cannot be read.
    pub fn take_solver(&mut self, solver: Solver) -> Result<(), Unreadable> {
        self.solver = Some(solver);
        if let Some(packed) = self.unopened.take() {
            self.subject = Some(solver.solve().open(&packed).ok_or(Unreadable)?);
        }
        for Pending { id, kind, turn, doing } in std::mem::take(&mut self.work) {
            let doing = match doing {
                Stage::Waits(points, ask) => self.start(points, ask),
                works @ Stage::Works(_) => Some(works),
            };
            self.work.extend(doing.map(|doing| Pending { id, kind, turn, doing }));
        }
        Ok(())
    }

    /// Works for some milliseconds. Whether there is more to do: if so, look for a new question first.
    pub fn step(&mut self) -> bool {
        // What a reader waits for before what fills a picture.
        let works = |work: &Pending| matches!(work.doing, Stage::Works(_));
        let next = (0..self.work.len()).filter(|&at| works(&self.work[at])).min_by_key(|&at| self.work[at].turn);
        if let Some(next) = next
            && let Pending { id, doing: Stage::Works(job), .. } = &mut self.work[next]
        {
            let (told, done) = job.step();
            self.told.extend(told.map(|response| Answer { id: *id, response }));
            if done {
                self.work.remove(next);
            }
        }
        self.work.iter().any(works)
    }

    /// What there is to tell since this was last asked, packed.
    pub fn told(&mut self) -> Option<Vec<u8>> {
        (!self.told.is_empty()).then(|| self.told.remove(0).pack())
    }
}

#[cfg(test)]
mod tests {
    use tenfold_bundled::{PACKED, dataset};
    use tenfold_ranking::{Method, Prepared, Weighting, Weights};
    use tenfold_robustness::Level;

    use super::*;
    use crate::dataset::RankedId;
    use crate::worker::{criteria, subject};

    /// Asks, and works until all is done.
    fn told(program: &mut Program, asks: &[Query]) -> Vec<Vec<u8>> {
        let points = Weighting::even(&dataset().framework).points().to_vec();
        for (id, ask) in (0..).zip(asks) {
            program.ask(&Question { id, points: points.clone(), ask: ask.clone() }.pack()).unwrap();
        }
        while program.step() {}
        let mut answers: Vec<Answer> =
            std::iter::from_fn(|| program.told()).filter_map(|a| Answer::unpack(&a)).collect();
        answers.sort_by_key(|answer| answer.id);
        answers.into_iter().map(|answer| answer.response).collect()
    }

    #[test]
    fn what_waits_for_the_solver_is_answered_as_by_a_whole_program() {
        let dataset = dataset();
        let other = Method::of_code(&Method::default().code().replacen("minmax", "zscore", 1)).expect("a method");
        assert!(!other.is_default());
        let weights = Weights::of(&Weighting::even(&dataset.framework), &dataset.framework);
        let shares = Level::Indicators.shares(&weights, &dataset.framework);
        let of_chart = [Query::Nearby(vec![RankedId(0), RankedId(1)], shares), Query::Leaders];
        let of_solver = [
            Query::Swaps(vec![(RankedId(0), RankedId(1))]),
            Query::Ranges(vec![RankedId(3)]),
            Query::Fit(vec![RankedId(4), RankedId(2)], false),
        ];
        for method in [Method::default(), other] {
            let packed = subject(&method, PACKED);
            let scores = Criteria::indicators(&Prepared::by(&dataset, &method).unwrap());
            let [mut whole, mut parted] = [Program::default(), Program::with(None)];
            whole.open(&packed).unwrap();
            parted.open(&packed).unwrap();
            parted.take_criteria(&criteria(&scores)).unwrap();
            assert_eq!(told(&mut parted, &of_chart), told(&mut whole, &of_chart));
            assert!(!parted.waits(), "the chart needs no solver");
            assert_eq!(told(&mut parted, &of_solver), Vec::<Vec<u8>>::new());
            assert!(parted.waits());
            parted.take_solver(Solver::here()).unwrap();
            assert!(!parted.waits());
            assert_eq!(told(&mut parted, &[]), told(&mut whole, &of_solver));
            // A unit that is none of these, and shares of other indicators, are refused and not counted.
            for ask in [
                Query::Nearby(vec![RankedId(300)], Vec::new()),
                Query::Nearby(vec![RankedId(0)], vec![1.0]),
                Query::Everywhere(vec![RankedId(999)]),
            ] {
                assert_eq!(told(&mut parted, std::slice::from_ref(&ask)), Vec::<Vec<u8>>::new(), "{ask:?}");
            }
        }
    }

    #[test]
    fn what_is_cut_short_is_told_when_it_is_opened() {
        let packed = subject(&Method::default(), PACKED);
        let mut parted = Program::with(None);
        parted.open(&packed[..packed.len() / 2]).unwrap();
        assert_eq!(parted.take_criteria(&[9, 9]), Err(Unreadable));
        assert_eq!(told(&mut parted, &[Query::Leaders]), Vec::<Vec<u8>>::new());
        assert!(parted.waits());
        assert_eq!(parted.take_solver(Solver::here()), Err(Unreadable));
    }
}
