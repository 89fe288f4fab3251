use gloo::utils::document;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};
use yew::Callback;

use super::blob;
use crate::export::Drawing;

/// A colour may come back so far off: browsers that guard against being recognised blur what they hand over a little.
const BLUR: u8 = 3;

/// Draws a picture of pixels, twice as large as it is, and hands it over as PNG: `None` if the browser does not let it be.
/// Its corner must have the colour of this paper.
pub(crate) fn raster(drawing: Drawing, paper: [u8; 3], done: Callback<Option<Blob>>) {
    spawn_local(async move { done.emit(drawn(&drawing, paper).await.ok()) });
}

async fn drawn(drawing: &Drawing, paper: [u8; 3]) -> Result<Blob, JsValue> {
    let (svg, [width, height]) = drawing.enlarged();
    let file = blob(&svg, "image/svg+xml;charset=utf-8").ok_or(JsValue::NULL)?;
    let url = Url::create_object_url_with_blob(&file)?;
    let drawn = on_canvas(&url, [width, height], paper).await;
    let _ = Url::revoke_object_url(&url);
    drawn
}

async fn on_canvas(url: &str, [width, height]: [u32; 2], paper: [u8; 3]) -> Result<Blob, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(url);
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width.into(), height.into())?;
    // Some browsers hand over noise, or nothing, silently.
    let corner = context.get_image_data(0.0, 0.0, 1.0, 1.0)?.data();
    if corner.iter().zip(paper).any(|(is, asked)| is.abs_diff(asked) > BLUR) {
        return Err(JsValue::NULL);
    }
    let packed = Promise::new(&mut |done, _| drop(canvas.to_blob(&done)));
    JsFuture::from(packed).await?.dyn_into()
}
