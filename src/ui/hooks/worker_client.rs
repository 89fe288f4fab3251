use std::{any::Any, cell::RefCell, rc::Rc};

use gloo::timers::callback::Timeout;
use serde::de::DeserializeOwned;
use yew::{Callback, hook, use_effect_with, use_memo, use_mut_ref, use_state_eq};

use super::worker::Worker;
use crate::{
    dataset::{Points, from_bytes},
    ranking::{Method, Prepared, WeightingScheme},
    ui::PtrEq,
    worker::{Ask, Query},
};

/// A weighting rests once it has stood for this many milliseconds: longer than from one frame of a drag to the next.
const REST: u32 = 24;
/// The worker is fetched this many milliseconds after the page can be used.
const AFTER: u32 = 50;

/// The way to the worker, for whatever part of the page has something to ask.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkerClient {
    worker: PtrEq<RefCell<Option<Worker>>>,
    /// Counts the data that it was given, from 1: before that, nothing can be asked.
    opened: u32,
    /// Whether it has failed.
    pub failed: bool,
    /// Starts it once more where it failed.
    pub again: Callback<()>,
}

impl WorkerClient {
    /// A client without a worker.
    pub fn absent() -> Self {
        Self { worker: PtrEq::new(RefCell::new(None)), opened: 0, failed: false, again: Callback::noop() }
    }

    /// Whether it can be asked.
    pub fn is_open(&self) -> bool {
        self.opened > 0
    }
}

/// Starts the worker once the page can be used, and gives it the data and the method. If nothing is asked there is no
/// worker.
#[hook]
pub(crate) fn use_worker_client(packed: &PtrEq<Vec<u8>>, prepared: &PtrEq<Prepared>, asks: bool) -> WorkerClient {
    let worker = use_state_eq(|| PtrEq::new(RefCell::new(None::<Worker>)));
    // How often it was given data, and which it was given last.
    let opened = use_state_eq(|| (0_u32, None::<(PtrEq<Vec<u8>>, Method)>));
    let failed = use_state_eq(|| false);
    let method = &prepared.method;
    // Other weights come with each question.
    let prepared_by =
        if matches!(method.weigh, WeightingScheme::Bod(..)) { method.clone() } else { method.by_points() };
    let given = use_mut_ref(|| 0_u32);
    // After a failure nothing is asked until the reader tries again.
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
    // The worker does not have data that has just come: until then its answers are about other units.
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

/// The last reply to an [`Ask`].
#[derive(Debug)]
pub struct WorkerReply<R> {
    /// The query, and its response.
    pub told: Option<(Query, PtrEq<R>)>,
    /// Whether the response is to another query than the current one, or has not come yet.
    pub waiting: bool,
}

impl<R> WorkerReply<R> {
    /// No reply yet.
    pub fn none() -> Self {
        Self { told: None, waiting: true }
    }

    /// The response, if it is to the current query.
    pub fn current(&self) -> Option<&R> {
        self.told.as_ref().filter(|_| !self.waiting).map(|(_, response)| &**response)
    }
}

impl<R> Clone for WorkerReply<R> {
    fn clone(&self) -> Self {
        Self { told: self.told.clone(), waiting: self.waiting }
    }
}

impl<R> PartialEq for WorkerReply<R> {
    fn eq(&self, other: &Self) -> bool {
        self.told == other.told && self.waiting == other.waiting
    }
}

/// A question: the count of the data that was opened, the points, and the query.
type Asked = (u32, Vec<Points>, Query);

/// A response of any type. The hook below is compiled once for all of them.
type AnyResponse = PtrEq<Rc<dyn Any>>;

/// Asks the worker once the question has stayed the same for a moment, and again whenever it changes. Asks nothing if it is
/// `None`.
#[hook]
pub(crate) fn use_answer<R: DeserializeOwned + 'static>(
    worker: &WorkerClient,
    question: Option<(Vec<Points>, Ask<R>)>,
) -> WorkerReply<R> {
    let question = question.map(|(points, ask)| (points, ask.query));
    let (told, waiting) = use_any_answer(worker, question, |bytes| Some(Rc::new(from_bytes::<R>(bytes)?)));
    let typed = use_memo(told, |told| {
        let (query, response) = told.as_ref()?;
        Some((query.clone(), PtrEq::from(Rc::clone(response).downcast::<R>().ok()?)))
    });
    WorkerReply { told: (*typed).clone(), waiting }
}

#[hook]
fn use_any_answer(
    worker: &WorkerClient,
    question: Option<(Vec<Points>, Query)>,
    decode: fn(&[u8]) -> Option<Rc<dyn Any>>,
) -> (Option<(Query, AnyResponse)>, bool) {
    let reply = use_state_eq(|| None::<(Asked, AnyResponse)>);
    let possible = worker.opened > 0 && !worker.failed;
    let asked: Option<Asked> = question.filter(|_| possible).map(|(points, query)| (worker.opened, points, query));
    use_effect_with(asked.clone(), {
        let (reply, worker) = (reply.clone(), worker.worker.clone());
        move |asked| {
            // Dropped, and so never asked, if the question changes before its time.
            let timeout = asked.clone().map(|asked| {
                Timeout::new(REST, move || {
                    let (_, points, query) = asked.clone();
                    let tell = move |bytes: &[u8]| {
                        let response = decode(bytes);
                        let is_read = response.is_some();
                        reply.set(response.map(|response| (asked.clone(), PtrEq::new(response))));
                        is_read
                    };
                    if let Some(worker) = &*worker.borrow() {
                        worker.ask(points, query, Rc::new(tell));
                    }
                })
            });
            move || drop(timeout)
        }
    });
    // A response about other data is about other units.
    let last = (*reply).clone().filter(|((opened, ..), _)| *opened == worker.opened && *opened > 0);
    let waiting = last.is_none() || last.as_ref().map(|(of, _)| of) != asked.as_ref();
    (last.map(|((.., query), response)| (query, response)), waiting)
}
