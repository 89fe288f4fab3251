use gloo::utils::{document, window};
use yew::{hook, use_effect_with};

const INPUT: &str = "tenfold:input";
const UPDATE: &str = "tenfold:update";
const READY: &str = "tenfold:ready";

/// Marks the page as interactive: `tenfold:ready`, and `data-tenfold="ready"` on the document's root element.
pub(super) fn ready() {
    if let Some(performance) = window().performance() {
        let _ = performance.mark(READY);
    }
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-tenfold", "ready");
    }
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
