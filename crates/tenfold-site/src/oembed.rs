use serde_json::{Value, json};

use super::{head::PICTURE, page::Page};
use tenfold_view::export::{PICTURE_HEIGHT, PICTURE_WIDTH};
use tenfold_view::link::{self as link, ReservedHeight, View, ViewMode};

/// The width of an article's column, in CSS pixels: oEmbed wants one.
const WIDTH: u32 = 640;

/// The answer to a page that asks how to embed this one (<https://oembed.com>, type `rich`): a frame with the chart.
pub(super) fn oembed(page: &Page, site: &str) -> Value {
    let view = View { layout: ViewMode::Chart, ..page.view.clone() };
    let room = ReservedHeight::of(&view, &page.dataset);
    let title = page.title();
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Tenfold",
        "provider_url": site,
        "html": link::frame(&view, &page.dataset, site, &title),
        "width": WIDTH,
        "height": room.wide,
        "thumbnail_url": format!("{site}{}{PICTURE}", page.folder),
        "thumbnail_width": PICTURE_WIDTH,
        "thumbnail_height": PICTURE_HEIGHT,
    })
}
