use thiserror::Error;

use super::{
    Answer, Question,
    job::{Job, Subject},
};

/// What answers questions about a dataset, a little at a time.
#[derive(Debug, Default)]
pub struct Program {
    subject: Option<Subject>,
    work: Vec<Work>,
    told: Vec<Answer>,
}

#[derive(Debug)]
struct Work {
    id: u32,
    kind: u32,
    turn: u32,
    job: Job,
}

/// What a program was handed cannot be read: it is cut short, or of another build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("what the worker was handed cannot be read")]
pub struct Unreadable;

impl Program {
    /// Takes a dataset and a method, packed as a [`subject`](super::subject); what was asked about another is forgotten.
    ///
    /// # Errors
    /// The bytes are none that were packed, or the figures cannot be ranked by the method: nothing can be asked then.
    pub fn open(&mut self, packed: &[u8]) -> Result<(), Unreadable> {
        *self = Self { subject: Subject::open(packed), ..Self::default() };
        self.subject.as_ref().map(|_| ()).ok_or(Unreadable)
    }

    /// Takes a question, packed, in the place of an older one of its kind.
    ///
    /// # Errors
    /// The bytes are none that were packed.
    pub fn ask(&mut self, packed: &[u8]) -> Result<(), Unreadable> {
        let Question { id, points, ask } = Question::unpack(packed).ok_or(Unreadable)?;
        let (kind, turn) = (ask.kind(), ask.turn());
        self.work.retain(|work| work.kind != kind);
        let job = self.subject.as_ref().and_then(|subject| subject.start(points, ask));
        self.work.extend(job.map(|job| Work { id, kind, turn, job }));
        Ok(())
    }

    /// Works for some milliseconds. Whether there is more to do: if so, look for a new question first.
    pub fn step(&mut self) -> bool {
        // What a reader waits for before what fills a picture.
        let next = (0..self.work.len()).min_by_key(|&at| self.work[at].turn);
        if let (Some(subject), Some(next)) = (&self.subject, next) {
            let Work { id, job, .. } = &mut self.work[next];
            let (told, done) = subject.step(job);
            self.told.extend(told.map(|told| Answer { id: *id, told }));
            if done {
                self.work.remove(next);
            }
        }
        !self.work.is_empty()
    }

    /// What there is to tell since this was last asked, packed.
    pub fn told(&mut self) -> Option<Vec<u8>> {
        (!self.told.is_empty()).then(|| self.told.remove(0).pack())
    }
}
