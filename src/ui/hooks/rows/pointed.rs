use gloo::{events::EventListener, utils::document};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::{hook, use_effect_with, use_state_eq};

/// The events of a mouse, a finger, and the focus of a keyboard.
const EVENTS: [&str; 3] = ["pointerover", "pointerdown", "focusin"];

/// The unit of the row, or of the line of a slope chart, that is pointed at, touched or has the focus, by its id.
#[hook]
pub(crate) fn use_pointed() -> Option<String> {
    let pointed = use_state_eq(|| None::<String>);
    use_effect_with((), {
        let pointed = pointed.clone();
        move |()| {
            let listen = |kind: &'static str| {
                let pointed = pointed.clone();
                EventListener::new(&document(), kind, move |event| {
                    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                    let row = target.and_then(|target| target.closest(".row, [data-line]").ok().flatten());
                    let unit = |row: Element| row.get_attribute("data-unit").or_else(|| row.get_attribute("data-line"));
                    pointed.set(row.and_then(unit));
                })
            };
            let listeners = EVENTS.map(listen);
            move || drop(listeners)
        }
    });
    (*pointed).clone()
}
