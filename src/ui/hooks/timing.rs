use gloo::{
    timers::callback::Timeout,
    utils::{document, window},
};
use web_sys::Element;
use yew::{hook, use_effect_with};

const INPUT: &str = "tenfold:input";
const UPDATE: &str = "tenfold:update";
const READY: &str = "tenfold:ready";

/// The attribute of the document's root element with the state of the page.
const STATE: &str = "data-tenfold";

/// Marks the page as interactive, once it stands in the document and does not wait for data: `tenfold:ready`, and
/// `data-tenfold="ready"` on the document's root element. Until then rows that are not of the data that the link asks for are hidden.
#[hook]
pub(crate) fn use_ready(waits: bool) {
    use_effect_with(waits, |waits| {
        let timeout = Timeout::new(0, if *waits { wait } else { ready });
        move || drop(timeout)
    });
}

/// The root element of a page that has not been ready yet, and has not failed.
fn root() -> Option<Element> {
    let root = document().document_element()?;
    let state = root.get_attribute(STATE);
    let is_over = matches!(state.as_deref(), Some("ready" | "failed"));
    (!is_over).then_some(root)
}

fn wait() {
    let _ = root().map(|root| root.set_attribute(STATE, "waiting"));
}

fn ready() {
    let Some(root) = root() else { return };
    if let Some(performance) = window().performance() {
        let _ = performance.mark(READY);
    }
    let _ = root.set_attribute(STATE, "ready");
}

/// Marks an input event: `tenfold:update` is measured from here.
pub(crate) fn input() {
    if let Some(performance) = window().performance() {
        let _ = performance.mark(INPUT);
    }
}

/// Measures `tenfold:update` when the rows that the last input asked for are in the document.
#[hook]
pub(crate) fn use_committed<T: PartialEq + 'static>(rows: T) {
    use_effect_with(rows, |_| {
        if let Some(performance) = window().performance() {
            // Without an input before, as on load, there is no mark to measure from.
            let _ = performance.measure_with_start_mark(UPDATE, INPUT);
            performance.clear_marks_with_mark_name(INPUT);
        }
    });
}
