use yew::{Callback, Event, TargetCast, hook, use_effect_with, use_state_eq};

/// Whether what folds is open, and what its `toggle` event is to be handed to. It opens and shuts with `first` once that changes.
#[hook]
pub(crate) fn use_opened(first: bool) -> (bool, Callback<Event>) {
    let open = use_state_eq(|| first);
    use_effect_with(first, {
        let open = open.clone();
        move |first| open.set(*first)
    });
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            open.set(event.target_unchecked_into::<web_sys::Element>().has_attribute("open"));
        })
    };
    (*open, ontoggle)
}
