use std::rc::Rc;

use gloo::{
    events::EventListener,
    utils::{history, window},
};
use wasm_bindgen::JsValue;
use yew::{UseReducerHandle, hook, use_effect_with, use_mut_ref};

use super::use_settled;
use crate::{
    dataset::NodeId,
    link,
    ui::{Action, State},
};

/// A slider's steps are written once it rests: browsers refuse hundreds of addresses a minute.
const REST: u32 = 120;
/// Steps of one node that follow each other within this many milliseconds are one step back.
const ONE_GESTURE: f64 = 1500.0;

/// Keeps the address bar at the view, and the view at the address that the reader goes back or forward to.
#[hook]
pub(crate) fn use_address(state: &UseReducerHandle<State>) {
    // The query that was last read or written: a link within the page fires `popstate` too, and must change nothing.
    let seen = use_mut_ref(String::new);
    use_effect_with((), {
        let (state, seen) = (state.clone(), Rc::clone(&seen));
        move |()| {
            seen.replace(query());
            let dispatcher = state.dispatcher();
            let dataset = state.dataset.clone();
            let listener = EventListener::new(&window(), "popstate", move |_| {
                let here = query();
                if seen.replace(here.clone()) != here {
                    let (view, notices) = link::read(&here, &dataset);
                    dispatcher.dispatch(Action::Open(view, notices));
                }
            });
            move || drop(listener)
        }
    });
    let last = use_mut_ref(|| None::<Visit>);
    let written = link::write(&state.view, &state.dataset);
    let settled = use_settled((written, state.touched), REST);
    use_effect_with(settled, {
        let dataset = state.dataset.clone();
        move |(written, touched)| {
            let (here, now) = (query(), js_sys::Date::now());
            let before = last.replace(Some(Visit { touched: *touched, at: now }));
            let holds_it = link::write(&link::read(&here, &dataset).0, &dataset) == *written;
            if !holds_it {
                let same = |b: Visit| touched.is_some() && b.touched == *touched && now - b.at < ONE_GESTURE;
                write(written, before.is_some_and(same));
            } else if before.is_none() && !here.is_empty() {
                // The link that the page was opened with may have said more than could be read: put it right.
                write(written, true);
            }
            seen.replace(query());
        }
    });
}

/// When the address was last looked at, and what had moved then.
#[derive(Clone, Copy)]
struct Visit {
    touched: Option<NodeId>,
    at: f64,
}

fn query() -> String {
    window().location().search().unwrap_or_default()
}

fn write(query: &str, in_place: bool) {
    let url = Some(format!("?{query}"));
    let write = if in_place {
        history().replace_state_with_url(&JsValue::NULL, "", url.as_deref())
    } else {
        history().push_state_with_url(&JsValue::NULL, "", url.as_deref())
    };
    // Refused in some sandboxed frames: the view stands, only the bar does not follow.
    let _ = write;
}
