use gloo::utils::{document, window};
use web_sys::{Element, Url};

use crate::ui::Place;

/// Where this page stands, by what the static page says of its own depth: `data-root` on its root element.
pub(super) fn place(root: &Element) -> Place {
    let up = root.get_attribute("data-root").unwrap_or_default();
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let base = base.split(['?', '#']).next().unwrap_or_default();
    Place::of(&Url::new_with_base(&format!("./{up}"), base).map(|url| url.href()).unwrap_or_default())
}

/// The link that the address bar holds: what stands after the site's address.
pub(super) fn here(site: &str) -> String {
    let address = window().location().href().unwrap_or_default();
    address.strip_prefix(site).unwrap_or_default().split('#').next().unwrap_or_default().to_owned()
}
