use gloo::{
    events::EventListener,
    utils::{document, window},
};
use js_sys::Reflect;
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{HtmlElement, MessageEvent, ResizeObserver, UrlSearchParams, Window};

use crate::embed::{Message, PROTOCOL, asks_height, heights};

/// The longest link that a host can set, in UTF-16 units: longer than any that we write, too short to hold up the page.
const LONGEST: u32 = 16_384;

/// The page that embeds this one, if any does.
fn host() -> Option<Window> {
    let host = window().parent().ok().flatten()?;
    (host != window()).then_some(host)
}

/// Whether another page embeds this one.
pub(super) fn is_embedded() -> bool {
    host().is_some()
}

/// Sends the host a message. It goes to whatever page embeds this one, and holds nothing that a link does not.
pub(super) fn tell(message: &Message) {
    say(message);
}

fn say(message: &impl Serialize) {
    if let (Some(host), Ok(message)) = (host(), message.serialize(&serde_wasm_bindgen::Serializer::json_compatible())) {
        let _ = host.post_message(&message, "*");
    }
}

/// Reports the height of the page to the host, now and at each change. Does nothing if there is no host.
pub(super) fn tell_height() {
    let (Some(_), Some(body)) = (host(), document().body()) else { return };
    let tell = Closure::<dyn FnMut()>::new(tell_once);
    if let Ok(observer) = ResizeObserver::new(tell.as_ref().unchecked_ref()) {
        observer.observe(&body);
        // It lives as long as the page.
        tell.forget();
        std::mem::forget(observer);
    }
}

fn tell_once() {
    let Some(body) = document().body() else { return };
    PYM.with(|pym| heights(height(&body), pym.as_deref())).iter().for_each(say);
}

fn height(body: &HtmlElement) -> u32 {
    body.offset_height().unsigned_abs()
}

thread_local! {
    /// The id that pym's host has given this frame, in its address.
    static PYM: Option<String> = {
        let query = window().location().search().unwrap_or_default();
        UrlSearchParams::new_with_str(&query).ok().and_then(|query| query.get("childId"))
    };
}

/// Keeps the host's message in the frame's address, before the page writes an address of its own there.
pub(super) fn greet() {
    PYM.with(|_| ());
}

/// Listens to the host alone, until dropped: `set` follows a link, `height` reports the height again.
pub(super) fn listen(set: impl Fn(String) + 'static) -> impl FnOnce() {
    let listener = EventListener::new(&window(), "message", move |event| {
        let event: &MessageEvent = event.unchecked_ref();
        let Some(host) = host() else { return };
        if !event.source().is_some_and(|source| js_sys::Object::is(&source, &host)) {
            return;
        }
        let said = event.data();
        if let Some(link) = link(&said) {
            set(link);
        } else if kind(&said).as_deref() == Some("height")
            || PYM.with(|id| Some(asks_height(&short(&said)?, id.as_ref()?))) == Some(true)
        {
            tell_once();
        }
    });
    move || drop(listener)
}

/// The link of a `{ tenfold: 1, type: "set", link }`.
fn link(said: &JsValue) -> Option<String> {
    (kind(said)? == "set").then(|| short(&part(said, "link")?))?
}

/// The type of a message of ours.
fn kind(said: &JsValue) -> Option<String> {
    let ours = part(said, "tenfold")?.as_f64() == Some(f64::from(PROTOCOL));
    ours.then(|| short(&part(said, "type")?))?
}

fn part(said: &JsValue, name: &str) -> Option<JsValue> {
    said.is_object().then(|| Reflect::get(said, &JsValue::from_str(name)).ok())?
}

/// A text that is not too long to be looked at.
fn short(value: &JsValue) -> Option<String> {
    let text: &js_sys::JsString = value.dyn_ref()?;
    (text.length() <= LONGEST).then(|| value.as_string())?
}
