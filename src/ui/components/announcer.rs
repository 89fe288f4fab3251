use yew::{Html, Properties, component, html, use_effect_with, use_mut_ref, use_state_eq};

use crate::{
    chart::Move,
    ui::{PtrEq, Scene, hooks::use_settled, i18n},
};

/// A screen reader is told once the page has been idle for this many milliseconds.
const REST: u32 = 480;
/// The most moves that are spoken.
const SPOKEN: usize = 5;

/// Properties of the announcer.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AnnouncerProps {
    /// The scene, once the page is idle.
    pub scene: PtrEq<Scene>,
}

/// The page's one polite voice: "Suzhou 7 to 5: Innovation talent".
#[component]
pub fn Announcer(AnnouncerProps { scene }: &AnnouncerProps) -> Html {
    let spoken = use_state_eq(String::new);
    let before = use_mut_ref(|| (scene.dataset.clone(), scene.top_ten.clone()));
    let settled = use_settled((scene.dataset.clone(), scene.top_ten.clone(), scene.touched), REST);
    use_effect_with(settled, {
        let (spoken, scene) = (spoken.clone(), scene.clone());
        move |(dataset, now, touched)| {
            let (dataset_before, before) = before.replace((dataset.clone(), now.clone()));
            // Rows of other data are other units: none has moved.
            if dataset_before != *dataset || scene.dataset != *dataset {
                spoken.set(String::new());
                return;
            }
            let told = |m: Move| i18n::moved(scene.language, scene.unit(m.unit), m.was, m.is);
            let moves: Vec<String> = now.moves(&before).into_iter().take(SPOKEN).map(told).collect();
            if !moves.is_empty() {
                spoken.set(i18n::moves(scene.language, &moves, touched.map(|id| scene.name(id))));
            }
        }
    });
    html! { <p class="vh" role="status">{ (*spoken).clone() }</p> }
}
