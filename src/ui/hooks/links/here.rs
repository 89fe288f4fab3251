use gloo::utils::{document, window};
use web_sys::{Element, Url};

use crate::{link::Language, ui::Deployment};

/// Returns where this page is deployed, by the static page's own depth: `data-root` on its root element.
pub(super) fn place(root: &Element) -> Deployment {
    let up = root.get_attribute("data-root").unwrap_or_default();
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let base = base.split(['?', '#']).next().unwrap_or_default();
    Deployment::of(&Url::new_with_base(&format!("./{up}"), base).map(|url| url.href()).unwrap_or_default())
}

/// Returns the link in the address bar: the part after the site's address.
pub(super) fn here(site: &str) -> String {
    let address = window().location().href().unwrap_or_default();
    address.strip_prefix(site).unwrap_or_default().split('#').next().unwrap_or_default().to_owned()
}

/// Returns the browser's language: that of a view that chooses none.
pub(super) fn browser_language() -> Language {
    window().navigator().language().and_then(|tag| Language::of_tag(&tag)).unwrap_or_default()
}

/// Resolves an address in a link as the browser does: its host in small letters and ASCII. An address that the browser
/// cannot read stays as it is.
#[cfg(target_arch = "wasm32")]
pub(in crate::ui) fn resolved(address: &str, site: &str) -> String {
    Url::new_with_base(address, site).map_or_else(|_| address.to_owned(), |url| url.href())
}

/// The same without a browser: in tests, and in static pages, which show no other data.
#[cfg(not(target_arch = "wasm32"))]
pub(in crate::ui) fn resolved(address: &str, site: &str) -> String {
    if address.contains("://") { address.to_owned() } else { format!("{site}{address}") }
}
