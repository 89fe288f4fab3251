//! Elements that another program draws in. Yew keeps for good what it has once drawn into an element of somebody else: a new
//! element at every change of layout, or a new root at every change of data, would never be given back.

use yew::Html;
#[cfg(not(target_arch = "wasm32"))]
use yew::html;

/// An element that another program draws in: one for as long as the page lives, wherever it is drawn.
#[cfg(target_arch = "wasm32")]
pub(crate) fn kept(class: &'static str, id: &'static str) -> Html {
    use std::cell::RefCell;

    thread_local! {
        static KEPT: RefCell<Vec<(&'static str, web_sys::Element)>> = const { RefCell::new(Vec::new()) };
    }
    KEPT.with_borrow_mut(|kept| {
        if let Some((_, element)) = kept.iter().find(|(of, _)| *of == id) {
            return Html::VRef(element.clone().into());
        }
        let Ok(element) = gloo::utils::document().create_element("div") else { return Html::default() };
        element.set_class_name(class);
        element.set_id(id);
        kept.push((id, element.clone()));
        Html::VRef(element.into())
    })
}

/// The same in a static page.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn kept(class: &'static str, id: &'static str) -> Html {
    html! { <div {class} {id}></div> }
}
