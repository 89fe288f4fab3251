use gloo::utils::{document, window};

use super::timing;
use crate::{
    dataset, embed,
    link::{self, Language},
    ui::{App, AppProps, Shared, words},
};

/// The id of the element that the page is drawn into.
const ROOT: &str = "tenfold";

/// Reads the bundled package and the address, and draws the page.
///
/// The root element of the document gets `data-tenfold="ready"` once the page is interactive.
pub fn mount() {
    let Some(root) = document().get_element_by_id(ROOT) else { return };
    let browser = window().navigator().language().and_then(|tag| Language::of_tag(&tag)).unwrap_or_default();
    match dataset::bundled() {
        Ok(dataset) => {
            let query = window().location().search().unwrap_or_default();
            let (view, notices) = link::read(&query, &dataset);
            let props = AppProps { dataset: Shared::new(dataset), view, notices, browser };
            yew::Renderer::<App>::with_root_and_props(root, props).render();
            timing::ready();
        }
        Err(faults) => {
            // Nothing half-loaded: every fault, and no page around them.
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            root.set_class_name("notice");
            root.set_text_content(Some(&format!("{} {}", words::not_loaded(browser), faults.join(" "))));
        }
    }
    embed::tell_height();
}
