use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
    utils::{document, window},
};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;
use yew::{Callback, hook, use_effect_with, use_state_eq};

use crate::{
    link::Layout,
    ui::lazy::{self, Below},
};

/// What the start-up script offers: a call that fetches the style sheet of what stands below the chart.
const SHEET: &str = "tenfoldSheet";
/// The id of the element that it is drawn into.
pub(crate) const APPENDIX: &str = "appendix";
/// The id of what is opened in a frame to take the ranking away.
pub(crate) const TAKING: &str = "taking";
/// It is fetched so many milliseconds after the page can be used: the worker, which the rows wait for, goes first.
const AFTER: u32 = 120;

/// Loads what draws below the chart once the page can be used. Returns it, and, if it did not come, what asks for it again.
#[hook]
pub(crate) fn use_appendix(layout: Layout) -> (Option<Below>, Option<Callback<()>>) {
    let below = use_state_eq(|| None::<Below>);
    let failed = use_state_eq(|| false);
    // A frame, where nothing stands below the chart, asks for it when something is to be taken away.
    let taking = use_taking();
    let wants = match layout {
        Layout::Full => true,
        Layout::Chart => taking,
        Layout::Badge => false,
    };
    // If it has failed it is not fetched until a reader tries again.
    use_effect_with((wants && below.is_none(), *failed), {
        let (below, failed) = (below.clone(), failed.clone());
        move |&(wants, has_failed)| {
            let load = move || {
                spawn_local(async move {
                    match load().await {
                        Some(loaded) => {
                            // What the static page has there makes way.
                            if let Some(before) = document().get_element_by_id(APPENDIX) {
                                before.set_inner_html("");
                            }
                            below.set(Some(loaded));
                        }
                        None => failed.set(true),
                    }
                });
            };
            let timeout = (wants && !has_failed).then(|| Timeout::new(AFTER, load));
            move || drop(timeout)
        }
    });
    let again = failed.then(|| Callback::from(move |()| failed.set(false)));
    ((*below).filter(|_| wants), again)
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

/// The chunk, and the style sheet that it is drawn with.
async fn load() -> Option<Below> {
    let sheet: Function = Reflect::get(&window(), &SHEET.into()).ok()?.dyn_into().ok()?;
    let sheet: Promise = sheet.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
    let below = lazy::below().await.ok();
    JsFuture::from(sheet).await.ok()?;
    below
}
