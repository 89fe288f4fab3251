use gloo::{timers::callback::Timeout, utils::document};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser may take to open the file before its address is given back, in milliseconds.
const GRACE: u32 = 10_000;

/// Hands the reader a text file.
pub(crate) fn download(name: &str, text: &str, media_type: &str) {
    let _ = offer(name, text, media_type);
}

fn offer(name: &str, text: &str, media_type: &str) -> Result<(), JsValue> {
    let properties = BlobPropertyBag::new();
    properties.set_type(media_type);
    // Spreadsheets read UTF-8 as such only after a byte order mark.
    let parts = Array::of1(&JsValue::from_str(&format!("\u{feff}{text}")));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &properties)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    Timeout::new(GRACE, move || drop(Url::revoke_object_url(&url))).forget();
    Ok(())
}
