use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::{document, window},
};
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::blob;

/// Copies a text, and reports with the text whether the browser allowed it.
pub(crate) fn copy(text: String, done: Callback<(bool, String)>) {
    let writing = method(&clipboard(), "writeText").map(|write| write.call1(&clipboard(), &text.as_str().into()));
    settle(writing, vec![("text/plain", text.clone())], text, done);
}

/// Copies a table as markup and as text, for programs that read the one or the other.
pub(crate) fn copy_table(html: String, text: String, done: Callback<(bool, String)>) {
    let kinds = vec![("text/html", html), ("text/plain", text.clone())];
    let writing = item(&kinds).zip(method(&clipboard(), "write"));
    let writing = writing.map(|(item, write)| write.call1(&clipboard(), &Array::of1(&item)));
    settle(writing, kinds, text, done);
}

/// Waits for the browser to write. If it refuses, tries the old way, which needs no permission in a frame.
fn settle(
    writing: Option<Result<JsValue, JsValue>>,
    kinds: Vec<(&'static str, String)>,
    text: String,
    done: Callback<(bool, String)>,
) {
    let writing = writing.and_then(Result::ok).and_then(|promise| promise.dyn_into::<Promise>().ok());
    spawn_local(async move {
        let written = match writing {
            Some(writing) => JsFuture::from(writing).await.is_ok(),
            None => false,
        };
        done.emit((written || by_command(kinds), text));
    });
}

/// The clipboard: on a page that is not secure there is none.
fn clipboard() -> JsValue {
    Reflect::get(&window().navigator(), &"clipboard".into()).unwrap_or_default()
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

/// One thing in several kinds, where the browser knows of such.
fn item(kinds: &[(&'static str, String)]) -> Option<JsValue> {
    let make = method(&window(), "ClipboardItem")?;
    let parts = Object::new();
    for (kind, text) in kinds {
        Reflect::set(&parts, &(*kind).into(), &blob(text, kind)?.into()).ok()?;
    }
    Reflect::construct(&make, &Array::of1(&parts)).ok()
}

/// Asks the page to copy, and hands over what that is to be.
fn by_command(kinds: Vec<(&'static str, String)>) -> bool {
    let options = EventListenerOptions::enable_prevent_default();
    let _listening = EventListener::new_with_options(&document(), "copy", options, move |event| {
        let data = Reflect::get(event, &"clipboardData".into()).unwrap_or_default();
        let Some(set) = method(&data, "setData") else { return };
        for (kind, text) in &kinds {
            let _ = set.call2(&data, &(*kind).into(), &text.as_str().into());
        }
        event.prevent_default();
    });
    let document = document();
    let copied = method(&document, "execCommand").map(|command| command.call1(&document, &"copy".into()));
    copied.is_some_and(|copied| copied.is_ok_and(|copied| copied.is_truthy()))
}
