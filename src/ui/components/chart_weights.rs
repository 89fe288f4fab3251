use yew::{Callback, Html, html};

use super::{
    Fold,
    aspect::aspect_alone,
    weights_panel::{button, refused},
};
use crate::{
    dataset::{Framework, NodeId, argsort},
    link::{Controls, ViewMode, WeightControls},
    ranking::{Weighting, Weights},
    ui::{Action, PtrEq, Scene, i18n},
};

/// Of a longer top level this many sliders are visible at first.
const SHOWN: usize = Controls::SLIDERS as usize;

/// The sliders of an embedded chart: those of the top level, in place, behind a line that opens them. A static page, which
/// is drawn once for every layout, has the line; the style sheet hides it where the link does not ask for it.
pub fn chart_weights(scene: &PtrEq<Scene>) -> Html {
    let open = scene.view.controls.weights == WeightControls::Open && scene.view.layout == ViewMode::Chart;
    let summary = html! { { i18n::change_the_weights(scene.language) } };
    let draw = Callback::from(|scene: PtrEq<Scene>| sliders(&scene));
    html! { <Fold scene={scene.clone()} id="change" class={[Some("change"), Some("btn")]} {open} {summary} {draw} /> }
}

fn sliders(scene: &PtrEq<Scene>) -> Html {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let nodes = in_order(framework, &scene.view.recipe.unmoved(&scene.dataset).weighting);
    let (first, rest) = nodes.split_at(nodes.len().min(SHOWN));
    let slider = |&(place, id): &(usize, NodeId)| aspect_alone(scene, place, id);
    html! { <>
        <div class="sliders">{ for first.iter().map(slider) }</div>
        if !rest.is_empty() {
            <details id="more-weights">
                <summary>{ i18n::more_weights(l, rest.len()) }</summary>
                <div class="sliders">{ for rest.iter().map(slider) }</div>
            </details>
        }
        <p class="refused" role="alert">{ refused(scene) }</p>
        <div class="key">
            { button(scene, "undo", i18n::undo(l), scene.held.past, Action::Undo) }
            { button(scene, "reset", i18n::reset(l), scene.view.recipe.moved(&scene.dataset), Action::Reset) }
        </div>
    </> }
}

/// The top-level nodes with their places. Of many the heaviest come first, as the preset has them: a slider must not move to
/// another place while it is dragged.
fn in_order(framework: &Framework, preset: &Weighting) -> Vec<(usize, NodeId)> {
    let nodes: Vec<(usize, NodeId)> = framework.aspects().iter().copied().enumerate().collect();
    if nodes.len() <= SHOWN {
        return nodes;
    }
    let weights = Weights::of(preset, framework);
    let share = |at: usize| weights.global_weight(nodes[at].1);
    let order = argsort(nodes.len(), &|a, b| share(b).total_cmp(&share(a)));
    order.into_iter().map(|at| nodes[at]).collect()
}
