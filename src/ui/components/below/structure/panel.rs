use yew::{Callback, Html, Properties, component, html};

use super::{Correlated, influence, treated, warned};
use crate::{
    ranking::statistics::places_without_each,
    ui::{
        Scene, Shared,
        hooks::{blob, download, use_opened},
        take::{self, Taken},
        words,
    },
};

/// What the section needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct StructureProps {
    /// What is shown, at rest.
    pub scene: Shared<Scene>,
}

/// What the index is made of. Shut, it computes nothing.
#[component]
pub fn Structure(StructureProps { scene }: &StructureProps) -> Html {
    let (open, ontoggle) = use_opened();
    let l = scene.language;
    let onclick = {
        let scene = scene.clone();
        Callback::from(move |_| {
            let Taken { name, text } = take::structure(&scene);
            let _ = blob(&text, "text/csv;charset=utf-8").is_some_and(|file| download(&name, &file));
        })
    };
    html! {
        <details class="part structure" id="structure" {ontoggle}>
            <summary><h2>{ words::structure(l) }</h2></summary>
            if open {
                <p class="small">{ words::structure_note(l) }</p>
                { parts(scene) }
                <Correlated scene={scene.clone()} />
                { treated(scene) }
                <p><button type="button" id="download-structure" {onclick}>{ words::structure_file(l) }</button></p>
            }
        </details>
    }
}

/// What would be asked of the parts, and what each weighs and moves.
fn parts(scene: &Scene) -> Html {
    let places = places_without_each(&scene.prepared, &scene.weighting, &scene.ranking, &scene.dataset.framework);
    html! { <>{ warned(scene, &places) }{ influence(scene, &places) }</> }
}
