use yew::{Callback, Html, Properties, component, html};

use super::{Correlated, influence, treated, warned};
use crate::{
    ranking::statistics::{Extent, places_without_each},
    ui::{
        PtrEq, Scene,
        downloads::{self, Taken},
        hooks::{blob, download, use_opened},
        i18n,
    },
};

/// Properties of the section.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct StructureProps {
    /// The scene, once the page is idle.
    pub scene: PtrEq<Scene>,
}

/// The structure of the index. While it is shut, it computes nothing.
#[component]
pub fn Structure(StructureProps { scene }: &StructureProps) -> Html {
    let (open, ontoggle) = use_opened(false);
    let l = scene.language;
    let extent = Extent::of(scene.ranking.places.len(), &scene.dataset.framework);
    let onclick = {
        let scene = scene.clone();
        Callback::from(move |_| {
            let Taken { name, text } = downloads::structure(&scene);
            let _ = blob(&text, "text/csv;charset=utf-8").is_some_and(|file| download(&name, &file));
        })
    };
    html! {
        <details class="part structure" id="structure" {ontoggle}>
            <summary><h2>{ i18n::structure(l) }</h2></summary>
            if open {
                <p class="small">{ i18n::structure_note(l) }</p>
                { limited(scene, extent) }
                if extent != Extent::Nothing {
                    { parts(scene, extent) }
                    <Correlated scene={scene.clone()} {extent} />
                    { treated(&scene.dataset, &scene.prepared, scene.language) }
                    <p><button type="button" id="download-structure" {onclick}>{ i18n::structure_file(l) }</button></p>
                }
            }
        </details>
    }
}

/// Says what is left out for a large table, and why.
fn limited(scene: &Scene, extent: Extent) -> Option<Html> {
    let (l, units) = (scene.language, scene.ranking.places.len());
    let units = scene.counted(units);
    let said = i18n::structure_limit(l, &units, scene.dataset.framework.len(), extent)?;
    Some(html! { <p class="notice" id="structure-limit">{ said }</p> })
}

/// The warnings, and the weight and influence of each part.
fn parts(scene: &Scene, extent: Extent) -> Html {
    let (framework, ranking, l) = (&scene.dataset.framework, &scene.ranking, scene.language);
    let places =
        (extent == Extent::Whole).then(|| places_without_each(&scene.prepared, &scene.weighting, ranking, framework));
    let places = places.as_deref();
    html! { <>{ places.map(|places| warned(framework, ranking, places, l)) }{ influence(framework, ranking, places, l) }</> }
}
