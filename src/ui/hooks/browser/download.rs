use gloo::{timers::callback::Timeout, utils::document};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser may take to open the file before its address is given back, in milliseconds.
const GRACE: u32 = 10_000;

/// A text as a file; `None` if the browser has no room for it.
pub(crate) fn blob(text: &str, media_type: &str) -> Option<Blob> {
    let properties = BlobPropertyBag::new();
    properties.set_type(media_type);
    // Spreadsheets read UTF-8 as such only after a byte order mark.
    let mark = if media_type.starts_with("text/csv") { "\u{feff}" } else { "" };
    let parts = Array::of1(&JsValue::from_str(&format!("{mark}{text}")));
    Blob::new_with_str_sequence_and_options(&parts, &properties).ok()
}

/// Hands the reader a file, and returns whether the browser took it. A page around this one may still block it, which
/// nothing reports.
pub(crate) fn download(name: &str, file: &Blob) -> bool {
    offer(name, file).is_ok()
}

fn offer(name: &str, file: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(file)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    Timeout::new(GRACE, move || drop(Url::revoke_object_url(&url))).forget();
    Ok(())
}
