use gloo::timers::callback::Timeout;
use yew::{hook, use_effect_with, use_state_eq};

/// The last value that stood unchanged for this many milliseconds.
#[hook]
pub(crate) fn use_settled<T: Clone + PartialEq + 'static>(value: T, milliseconds: u32) -> T {
    let settled = use_state_eq(|| value.clone());
    use_effect_with(value, {
        let settled = settled.clone();
        move |value| {
            let value = value.clone();
            // Dropped, and so cancelled, when the value changes before its time.
            let timeout = Timeout::new(milliseconds, move || settled.set(value));
            move || drop(timeout)
        }
    });
    (*settled).clone()
}
