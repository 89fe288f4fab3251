use gloo::utils::document;
use web_sys::Element;
use yew::{hook, use_effect_with, use_state_eq};

/// The element with an id that the page has left for this program to draw in; nothing where no page is.
#[hook]
pub(crate) fn use_slot(id: &'static str) -> Option<Element> {
    let slot = use_state_eq(|| None::<Element>);
    use_effect_with((), {
        let slot = slot.clone();
        move |()| {
            let found = document().get_element_by_id(id);
            if let Some(found) = &found {
                found.set_inner_html("");
            }
            slot.set(found);
        }
    });
    (*slot).clone()
}
