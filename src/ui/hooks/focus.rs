use gloo::utils::{document, window};
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves the focus to the element with an id.
pub(crate) fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Scrolls the element with an id to the middle of the window, at once for a reader who prefers less motion. The focus
/// stays where it is.
pub(crate) fn show(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    let still = window().match_media("(prefers-reduced-motion:reduce)").ok().flatten().is_some_and(|m| m.matches());
    let options = Object::new();
    let _ = Reflect::set(&options, &"block".into(), &"center".into());
    let _ = Reflect::set(&options, &"behavior".into(), &if still { "auto" } else { "smooth" }.into());
    let scroll = Reflect::get(&element, &"scrollIntoView".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
    let _ = scroll.map(|scroll| scroll.call1(&element, &options));
}

/// Opens the part with an id that is shut.
pub(crate) fn unfold(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let _ = element.set_attribute("open", "");
    }
}
