use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::utils::window;
use js_sys::{Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::MessageEvent;
use yew::Callback;

use crate::{
    dataset::Points,
    ranking::{Method, Prepared},
    robustness::Criteria,
    worker::{self, Answer, Query, Question},
};

/// The function of the start-up script that starts the worker.
const LOADER: &str = "tenfoldWorker";

/// The most figures for which the page itself computes the scores on each indicator: some milliseconds.
const MOST_CELLS: usize = 50_000;

/// Takes the bytes of a response, and returns whether they could be read.
pub(super) type Tell = Rc<dyn Fn(&[u8]) -> bool>;

/// The worker, and the questions that wait for an answer.
pub(super) struct Worker {
    beside: web_sys::Worker,
    asked: Cell<u32>,
    waiting: Rc<RefCell<Vec<Waiting>>>,
    _heard: [Closure<dyn FnMut(MessageEvent)>; 2],
}

/// Who waits for answers to a question.
struct Waiting {
    id: u32,
    kind: u32,
    tell: Tell,
}

impl Worker {
    /// Starts it. `None` if it cannot be had; `failed` is called where that turns out later.
    pub(super) fn start(failed: Callback<()>) -> Option<Self> {
        let load: Function = Reflect::get(&window(), &LOADER.into()).ok()?.dyn_into().ok()?;
        let worker: web_sys::Worker = load.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
        let waiting: Rc<RefCell<Vec<Waiting>>> = Rc::default();
        let told = Closure::<dyn FnMut(MessageEvent)>::new({
            let (waiting, failed) = (Rc::clone(&waiting), failed.clone());
            move |event: MessageEvent| {
                // It has started.
                if event.data().is_truthy() && !event.data().is_object() {
                    return;
                }
                let packed = event.data().dyn_into::<Uint8Array>().ok();
                let Some(Answer { id, response }) = packed.and_then(|packed| Answer::unpack(&packed.to_vec())) else {
                    return failed.emit(());
                };
                let tell = waiting.borrow().iter().find(|w| w.id == id).map(|w| Rc::clone(&w.tell));
                // The question was replaced by a newer one.
                if tell.is_some_and(|tell| !tell(&response)) {
                    failed.emit(());
                }
            }
        });
        worker.set_onmessage(Some(told.as_ref().unchecked_ref()));
        let broken = Closure::<dyn FnMut(MessageEvent)>::new(move |_| failed.emit(()));
        worker.set_onerror(Some(broken.as_ref().unchecked_ref()));
        Some(Self { beside: worker, asked: Cell::new(0), waiting, _heard: [told, broken] })
    }

    /// Gives it data and the method that it is ranked by, in the place of what it had.
    pub(super) fn open(&self, method: &Method, packed: &[u8], prepared: &Prepared) {
        self.waiting.borrow_mut().clear();
        // Of a large table they are computed over there.
        let cells = prepared.screened.ranked.len() * prepared.imputed.width();
        let scores = prepared.method.is_linear() && cells <= MOST_CELLS;
        let criteria = scores.then(|| worker::criteria(&Criteria::indicators(prepared)));
        let subject = worker::subject(method, packed);
        self.post(&[("open", Some(subject)), ("criteria", criteria)]);
    }

    /// Asks a question, which replaces an older one of its kind.
    pub(super) fn ask(&self, points: Vec<Points>, ask: Query, tell: Tell) {
        let id = self.asked.get() + 1;
        self.asked.set(id);
        let kind = ask.kind();
        let mut waiting = self.waiting.borrow_mut();
        waiting.retain(|w| w.kind != kind);
        waiting.push(Waiting { id, kind, tell });
        self.post(&[("ask", Some(Question { id, points, ask }.pack()))]);
    }

    fn post(&self, what: &[(&str, Option<Vec<u8>>)]) {
        let message = Object::new();
        for (what, packed) in what {
            if let Some(packed) = packed {
                let _ = Reflect::set(&message, &(*what).into(), &Uint8Array::from(packed.as_slice()));
            }
        }
        let _ = self.beside.post_message(&message);
    }
}

impl std::fmt::Debug for Worker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Worker")
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // Its last messages are not needed any more.
        self.beside.set_onmessage(None);
        self.beside.set_onerror(None);
        self.beside.terminate();
    }
}
