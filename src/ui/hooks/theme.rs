use gloo::{events::EventListener, utils::window};
use yew::{hook, use_effect_with, use_state_eq};

use crate::link::Theme;

/// Whether the page is dark: by the reader's choice, else by the system's.
#[hook]
pub(crate) fn use_dark(chosen: Option<Theme>) -> bool {
    let system = use_state_eq(|| false);
    use_effect_with((), {
        let system = system.clone();
        move |()| {
            let listener = window().match_media("(prefers-color-scheme: dark)").ok().flatten().map(|query| {
                system.set(query.matches());
                let asked = query.clone();
                EventListener::new(&query, "change", move |_| system.set(asked.matches()))
            });
            move || drop(listener)
        }
    });
    chosen.map_or(*system, |appearance| appearance == Theme::Dark)
}
