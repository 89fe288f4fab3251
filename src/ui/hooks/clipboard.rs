use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Copies a text, and tells whether the browser let it: the text comes with the answer.
pub(crate) fn copy(text: String, done: Callback<(bool, String)>) {
    let navigator = window().navigator();
    // On a page that is not secure there is no clipboard at all, and asking it to write would throw.
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard"));
    if clipboard.is_ok_and(|c| c.is_undefined()) {
        return done.emit((false, text));
    }
    let writing = navigator.clipboard().write_text(&text);
    spawn_local(async move { done.emit((JsFuture::from(writing).await.is_ok(), text)) });
}
