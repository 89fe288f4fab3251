use super::{ReservedHeight, View, write, write::pairs};
use tenfold_data::Dataset;
use tenfold_ranking::Edition;

/// Returns the whole address of a view at a site: the folder that serves the page, with a slash at its end.
///
/// A view that is pinned to an edition opens where that edition is kept.
pub fn plain(view: &View, dataset: &Dataset, site: &str) -> String {
    let site = view.asof.map_or_else(|| site.to_owned(), |edition| kept(edition, site));
    format!("{site}{}", write(&View { asof: None, ..view.clone() }, dataset))
}

/// Returns the address of the folder where an edition is kept, at a site.
pub fn kept(edition: Edition, site: &str) -> String {
    format!("{site}asof/{edition}/")
}

/// Returns the markup that puts a view into a host's page: an element that fits its height, and a link for readers
/// without scripts.
///
/// Its height is reserved until the frame reports its own, so that the host's text does not jump.
pub fn element(view: &View, dataset: &Dataset, site: &str, title: &str) -> String {
    let height = ReservedHeight::of(view, dataset).css();
    let keys: String = pairs(view, dataset).iter().map(|(key, value)| format!(" {key}=\"{}\"", html(value))).collect();
    let (script, link, title) = (html(&format!("{site}v1/embed.js")), html(&plain(view, dataset, site)), html(title));
    format!(
        "<script async src=\"{script}\"></script>\n\
         <tenfold-ranking{keys} title=\"{title}\" style=\"display:block;min-height:{height}\">\
         <a href=\"{link}\">{title}</a></tenfold-ranking>"
    )
}

/// Returns the same without a script of ours in the host's page: a frame of a fixed height. Attributes set it too, for
/// hosts that refuse a style.
pub fn frame(view: &View, dataset: &Dataset, site: &str, title: &str) -> String {
    let room = ReservedHeight::of(view, dataset);
    let (height, css) = (room.wide, room.css());
    let (link, title) = (html(&plain(view, dataset, site)), html(title));
    format!(
        "<iframe src=\"{link}\" title=\"{title}\" loading=\"lazy\" width=\"100%\" height=\"{height}\" style=\"border:0;height:{css}\"></iframe>"
    )
}

/// Escapes text for markup and its attributes.
pub fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}
