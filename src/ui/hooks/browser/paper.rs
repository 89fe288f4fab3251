use gloo::utils::window;
use js_sys::Date;

/// Opens the browser's own way to paper.
pub(crate) fn print() {
    let _ = window().print();
}

/// The reader's day, as files name it: 2026-01-31.
pub(crate) fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}
