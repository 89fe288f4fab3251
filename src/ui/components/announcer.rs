use yew::{Html, Properties, component, html, use_effect_with, use_mut_ref, use_state_eq};

use crate::{
    chart::Move,
    ui::{PtrEq, Scene, hooks::use_settled, i18n},
};

/// A screen reader is told once the page has been at rest for so many milliseconds.
const REST: u32 = 480;
/// The most moves that are spoken.
const SPOKEN: usize = 5;

/// What the announcer needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AnnouncerProps {
    /// What is shown, at rest.
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
            // Rows of other data are other units: nobody has moved.
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
