use gloo::utils::{document, window};
use serde::Serialize;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{HtmlElement, ResizeObserver};

use super::Message;

/// Tells the host of an embedded page how high the page is, now and at each change. Does nothing where there is no host.
///
/// The message goes to whatever page embeds this one, and holds nothing but the height.
pub fn tell_height() {
    let Ok(Some(host)) = window().parent() else { return };
    if host == window() {
        return;
    }
    let Some(body) = document().body() else { return };
    let measured = body.clone();
    let tell = Closure::<dyn FnMut()>::new(move || {
        let message = Message::height(height(&measured));
        if let Ok(message) = message.serialize(&serde_wasm_bindgen::Serializer::json_compatible()) {
            let _ = host.post_message(&message, "*");
        }
    });
    if let Ok(observer) = ResizeObserver::new(tell.as_ref().unchecked_ref()) {
        observer.observe(&body);
        // For as long as the page lives.
        tell.forget();
        std::mem::forget(observer);
    }
}

fn height(body: &HtmlElement) -> u32 {
    body.offset_height().unsigned_abs()
}
