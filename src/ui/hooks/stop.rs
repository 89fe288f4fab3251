use gloo::utils::window;
use web_sys::Event;

/// What the start-up script waits for: it says that the page has stopped, and keeps the last right rows.
const STOPPED: &str = "tenfold:stopped";

/// A program of the page has stopped where it must not: whatever it would be asked now could be answered wrongly.
pub(super) fn stop() {
    let _ = Event::new(STOPPED).map(|stopped| window().dispatch_event(&stopped));
}
