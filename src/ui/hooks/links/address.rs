use std::rc::Rc;

use gloo::{
    events::EventListener,
    utils::{history, window},
};
use wasm_bindgen::JsValue;
use yew::{UseReducerHandle, hook, use_effect_with, use_mut_ref};

use super::{bridge, follow::Follow, here::here};
use crate::{dataset::NodeId, link, ui::State};

/// Steps of one node that follow each other within this many milliseconds are one step back.
const ONE_GESTURE: f64 = 1500.0;

/// Keeps the address bar at the view, and the view at the address that the reader goes back or forward to. It is written once
/// the page rests: browsers refuse hundreds of addresses a minute.
#[hook]
pub(crate) fn use_address(state: &UseReducerHandle<State>, follow: &Follow, site: &str, rests: bool) {
    // The link that was last read or written: a link within the page fires `popstate` too, and must change nothing.
    let seen = use_mut_ref(String::new);
    use_effect_with((), {
        let (seen, site, follow) = (Rc::clone(&seen), site.to_owned(), follow.clone());
        move |()| {
            seen.replace(here(&site));
            let listener = EventListener::new(&window(), "popstate", move |_| {
                let link = here(&site);
                if seen.replace(link.clone()) != link {
                    follow.follow(link);
                }
            });
            move || drop(listener)
        }
    });
    let last = use_mut_ref(|| None::<Visit>);
    // A notice says which part of the address could not be read. Until it is closed, the address stays as it was sent,
    // to be corrected. A change by the reader is an address of its own, one step on.
    let puts_right = state.notices.is_empty();
    // While the data that the address names is on its way, or could not be had, the address goes on naming it.
    let waits = state.reading.is_some() || state.refused.is_some() || !rests;
    let settled = (!waits).then(|| (state.view.clone(), state.dataset.clone(), state.touched));
    use_effect_with((settled, puts_right), {
        let site = site.to_owned();
        move |(settled, puts_right)| {
            let Some((view, dataset, touched)) = settled else { return };
            let address = link::plain(view, dataset, &site);
            let (here_now, now) = (here(&site), js_sys::Date::now());
            let before = last.replace(Some(Visit { touched: *touched, at: now }));
            let holds_it = link::plain(&link::read(&here_now, dataset).0, dataset, &site) == address;
            if !holds_it {
                let same = |b: Visit| touched.is_some() && b.touched == *touched && now - b.at < ONE_GESTURE;
                // In another page each step would be one of that page's own back button.
                write(&address, before.is_none() || bridge::is_embedded() || before.is_some_and(same));
            } else if *puts_right && !here_now.is_empty() && address != format!("{site}{here_now}") {
                // The link may have said more than could be read: put it right.
                write(&address, true);
            }
            seen.replace(here(&site));
        }
    });
}

/// When the address was last looked at, and what had moved then.
#[derive(Clone, Copy)]
struct Visit {
    touched: Option<NodeId>,
    at: f64,
}

fn write(address: &str, in_place: bool) {
    let write = if in_place {
        history().replace_state_with_url(&JsValue::NULL, "", Some(address))
    } else {
        history().push_state_with_url(&JsValue::NULL, "", Some(address))
    };
    // Refused in some sandboxed frames: the view stands, only the bar does not follow.
    let _ = write;
}
