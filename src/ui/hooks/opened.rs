use yew::{Callback, Event, TargetCast, hook, use_state_eq};

/// Whether what folds is open, shut at first, and what its `toggle` event is to be handed to.
#[hook]
pub(crate) fn use_opened() -> (bool, Callback<Event>) {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            open.set(event.target_unchecked_into::<web_sys::Element>().has_attribute("open"));
        })
    };
    (*open, ontoggle)
}
