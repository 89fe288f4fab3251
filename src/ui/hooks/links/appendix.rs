use std::rc::Rc;

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
    utils::{document, window},
};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;
use yew::{Callback, hook, use_effect_with, use_mut_ref, use_state_eq};

use super::{super::stop::stop, follow::Follow};
use crate::{
    dataset::Dataset,
    link::{self, Layout},
    ui::{Place, Shared, State},
};

/// What the start-up script offers: a call that fetches the appendix and starts it.
const LOADER: &str = "tenfoldAppendix";
/// What it is called there.
const NAME: &str = "Appendix";
/// The id of the element that it is drawn into.
pub(crate) const APPENDIX: &str = "appendix";
/// The id of what is opened in a frame to take the ranking away.
pub(crate) const TAKING: &str = "taking";
/// It is fetched so many milliseconds after the page can be used: the worker, which the rows wait for, goes first.
const AFTER: u32 = 120;

/// Opens what stands below the chart, a program of its own, once the page can be used, and keeps it at the view. `rests` is
/// whether the view is to be told by now. Where it could not be had, gives what asks for it again.
#[hook]
pub(crate) fn use_appendix(state: &State, follow: &Follow, place: &Place, rests: bool) -> Option<Callback<()>> {
    let program = use_state_eq(|| None::<Shared<JsValue>>);
    let failed = use_state_eq(|| false);
    let open = use_mut_ref(|| None::<Opened>);
    // A frame, where nothing stands below the chart, asks for it when something is to be taken away.
    let taking = use_taking();
    let wants = match state.view.layout {
        Layout::Full => true,
        Layout::Chart => taking,
        Layout::Badge => false,
    };
    // Where it has failed it is not fetched until a reader tries again.
    use_effect_with((wants, *failed), {
        let (program, failed) = (program.clone(), failed.clone());
        move |&(wants, has_failed)| {
            let load = move || {
                spawn_local(async move {
                    match load().await {
                        Some(loaded) => program.set(Some(Shared::new(loaded))),
                        None => failed.set(true),
                    }
                });
            };
            let timeout = (wants && !has_failed).then(|| Timeout::new(AFTER, load));
            move || drop(timeout)
        }
    });
    // Once open it stays so: what it is not wanted for it leaves undrawn.
    let shown = (rests && (wants || open.borrow().is_some()))
        .then(|| (*program).clone().map(|program| (program, state.dataset.clone(), state.view.clone())));
    use_effect_with(shown.flatten(), {
        let (open, follow, place, packed) = (Rc::clone(&open), follow.clone(), place.clone(), state.packed.clone());
        let failed = failed.clone();
        move |shown| {
            let Some((program, dataset, view)) = shown else { return };
            let link = link::write(view, dataset);
            let mut open = open.borrow_mut();
            match &mut *open {
                Some(open) if open.dataset == *dataset => open.call("show", &[link.into()]),
                Some(open) => {
                    open.dataset = dataset.clone();
                    open.call("open", &[Uint8Array::from(packed.as_slice()).into(), link.into()]);
                }
                None => {
                    *open = Opened::new(program, &packed, dataset, &link, &place, follow);
                    failed.set(open.is_none());
                }
            }
        }
    });
    use_effect_with((state.wanted.clone(), program.is_some()), move |(wanted, _)| {
        if let (Some(wanted), Some(open)) = (wanted, &*open.borrow()) {
            open.call("want", &[(wanted.unit as u32).into(), (wanted.rank as u32).into()]);
        }
    });
    failed.then(|| Callback::from(move |()| failed.set(false)))
}

/// Whether what takes the ranking away in a frame was ever opened.
#[hook]
fn use_taking() -> bool {
    let taking = use_state_eq(|| false);
    use_effect_with((), {
        let taking = taking.clone();
        move |()| {
            // It does not bubble.
            let options = EventListenerOptions::run_in_capture_phase();
            let listener = EventListener::new_with_options(&document(), "toggle", options, move |event| {
                let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                if target.is_some_and(|target| target.id() == TAKING) {
                    taking.set(true);
                }
            });
            move || drop(listener)
        }
    });
    *taking
}

async fn load() -> Option<JsValue> {
    let load: Function = Reflect::get(&window(), &LOADER.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = load.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// The appendix, open on some data.
struct Opened {
    appendix: JsValue,
    dataset: Shared<Dataset>,
    _told: Closure<dyn FnMut(String)>,
}

impl Opened {
    fn new(
        program: &JsValue,
        packed: &[u8],
        dataset: &Shared<Dataset>,
        link: &str,
        place: &Place,
        follow: Follow,
    ) -> Option<Self> {
        let root = document().get_element_by_id(APPENDIX)?;
        let told = Closure::<dyn FnMut(String)>::new(move |link| follow.follow(link));
        let class: Function = Reflect::get(program, &NAME.into()).ok()?.dyn_into().ok()?;
        let kept = place.kept.map(|edition| edition.to_string()).unwrap_or_default();
        let bytes = Uint8Array::from(packed);
        let given: Array =
            [root.as_ref(), bytes.as_ref(), &link.into(), &place.site.as_str().into(), &kept.into(), told.as_ref()]
                .into_iter()
                .collect();
        let appendix = Reflect::construct(&class, &given).ok()?;
        Some(Self { appendix, dataset: dataset.clone(), _told: told })
    }

    fn call(&self, name: &str, given: &[JsValue]) {
        let method = Reflect::get(&self.appendix, &name.into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
        if method.is_none_or(|method| method.apply(&self.appendix, &given.iter().collect()).is_err()) {
            stop();
        }
    }
}
