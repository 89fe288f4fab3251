use gloo::{
    timers::callback::Timeout,
    utils::{document, window},
};
use yew::{hook, use_effect_with};

const INPUT: &str = "tenfold:input";
const UPDATE: &str = "tenfold:update";
const READY: &str = "tenfold:ready";

/// A page that waits for data is shown with what is there after so many milliseconds.
const LONG: u32 = 1000;

/// Marks the page as interactive, once it stands in the document and does not wait for data: `tenfold:ready`, and
/// `data-tenfold="ready"` on the document's root element.
#[hook]
pub(crate) fn use_ready(waits: bool) {
    use_effect_with(waits, |waits| {
        let timeout = Timeout::new(if *waits { LONG } else { 0 }, ready);
        move || drop(timeout)
    });
}

fn ready() {
    let Some(root) = document().document_element() else { return };
    if root.get_attribute("data-tenfold").as_deref() == Some("ready") {
        return;
    }
    if let Some(performance) = window().performance() {
        let _ = performance.mark(READY);
    }
    let _ = root.set_attribute("data-tenfold", "ready");
}

/// Marks an input event: `tenfold:update` is measured from here.
pub(crate) fn input() {
    if let Some(performance) = window().performance() {
        let _ = performance.mark(INPUT);
    }
}

/// Measures `tenfold:update` when the rows that the last input asked for stand in the document.
#[hook]
pub(crate) fn use_committed<T: PartialEq + 'static>(rows: T) {
    use_effect_with(rows, |_| {
        if let Some(performance) = window().performance() {
            // Without an input before it, as on load, there is no mark to measure from.
            let _ = performance.measure_with_start_mark(UPDATE, INPUT);
            performance.clear_marks_with_mark_name(INPUT);
        }
    });
}
