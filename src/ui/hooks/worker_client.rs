use std::cell::RefCell;

use gloo::timers::callback::Timeout;
use yew::{Callback, hook, use_effect_with, use_memo, use_mut_ref, use_state_eq};

use super::worker::Worker;
use crate::{
    dataset::Points,
    ranking::{Method, Prepared, WeightingScheme},
    ui::PtrEq,
    worker::{Query, Response},
};

/// A weighting rests once it has stood for so many milliseconds: longer than from one frame of a drag to the next.
const REST: u32 = 24;
/// The worker is fetched so many milliseconds after the page can be used.
const AFTER: u32 = 50;

/// The way to the worker, for whatever part of the page has something to ask.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkerClient {
    worker: PtrEq<RefCell<Option<Worker>>>,
    /// Counts the data that it was given, from 1: nothing can be asked before.
    opened: u32,
    /// Whether there is none.
    pub failed: bool,
    /// Starts it once more where it failed.
    pub again: Callback<()>,
}

impl WorkerClient {
    /// Nobody to ask.
    pub fn nobody() -> Self {
        Self { worker: PtrEq::new(RefCell::new(None)), opened: 0, failed: false, again: Callback::noop() }
    }

    /// Whether there is somebody to ask by now.
    pub fn is_open(&self) -> bool {
        self.opened > 0
    }
}

/// Starts the worker once the page can be used, and gives it the data that is shown, with the method that it is ranked by. Where nothing is asked there is none.
#[hook]
pub(crate) fn use_worker_client(packed: &PtrEq<Vec<u8>>, prepared: &PtrEq<Prepared>, asks: bool) -> WorkerClient {
    let worker = use_state_eq(|| PtrEq::new(RefCell::new(None::<Worker>)));
    // How often it was given data, and which it was given last.
    let opened = use_state_eq(|| (0_u32, None::<(PtrEq<Vec<u8>>, Method)>));
    let failed = use_state_eq(|| false);
    let method = &prepared.method;
    // Other weights are told with each question.
    let prepared_by =
        if matches!(method.weigh, WeightingScheme::Bod(..)) { method.clone() } else { method.by_points() };
    let given = use_mut_ref(|| 0_u32);
    // Where it has failed nothing is asked until a reader tries again.
    use_effect_with(((packed.clone(), prepared_by.clone()), asks && !*failed), {
        let (worker, opened, failed) = ((*worker).clone(), opened.clone(), failed.clone());
        let prepared = prepared.clone();
        move |(subject, asks)| {
            let (subject, prepared) = (subject.clone(), prepared.clone());
            let started = worker.borrow().is_some();
            let open = move || {
                if worker.borrow().is_none() {
                    let broken = failed.clone();
                    let new = Worker::start(Callback::from(move |()| broken.set(true)));
                    failed.set(new.is_none());
                    worker.replace(new);
                }
                if let Some(worker) = &*worker.borrow() {
                    worker.open(&subject.1, &subject.0, &prepared);
                    *given.borrow_mut() += 1;
                    opened.set((*given.borrow(), Some(subject)));
                }
            };
            let timeout = asks.then(|| Timeout::new(if started { 0 } else { AFTER }, open));
            move || drop(timeout)
        }
    });
    // Data that has just come is not yet the worker's: what it tells until then is of other units.
    let opened = if opened.1.as_ref() == Some(&(packed.clone(), prepared_by)) { opened.0 } else { 0 };
    let again = (*use_memo((), |()| {
        let (worker, failed) = ((*worker).clone(), failed.clone());
        Callback::from(move |()| {
            worker.replace(None);
            failed.set(false);
        })
    }))
    .clone();
    WorkerClient { worker: (*worker).clone(), opened, failed: *failed, again }
}

/// What was told last.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkerReply {
    /// What was asked, and what was told.
    pub told: Option<(Query, PtrEq<Response>)>,
    /// Whether that is of other weights than those now, or nothing was told yet.
    pub waiting: bool,
}

/// A question: of which data, under which points, and what.
type Asked = (u32, Vec<Points>, Query);

/// Asks once the question rests, and again whenever it changes. Nothing is asked where that is `None`.
#[hook]
pub(crate) fn use_answer(asking: &WorkerClient, question: Option<(Vec<Points>, Query)>) -> WorkerReply {
    let reply = use_state_eq(|| None::<(Asked, PtrEq<Response>)>);
    let possible = asking.opened > 0 && !asking.failed;
    let asked: Option<Asked> = question.filter(|_| possible).map(|(points, ask)| (asking.opened, points, ask));
    use_effect_with(asked.clone(), {
        let (reply, worker) = (reply.clone(), asking.worker.clone());
        move |asked| {
            // Dropped, and so never asked, when the question changes before its time.
            let timeout = asked.clone().map(|asked| {
                Timeout::new(REST, move || {
                    let (_, points, ask) = asked.clone();
                    let tell = Callback::from(move |told| reply.set(Some((asked.clone(), PtrEq::new(told)))));
                    if let Some(worker) = &*worker.borrow() {
                        worker.ask(points, ask, tell);
                    }
                })
            });
            move || drop(timeout)
        }
    });
    // What was told of other data is of other units.
    let last = (*reply).clone().filter(|((opened, ..), _)| *opened == asking.opened && *opened > 0);
    let waiting = last.is_none() || last.as_ref().map(|(of, _)| of) != asked.as_ref();
    WorkerReply { told: last.map(|((.., ask), told)| (ask, told)), waiting }
}
