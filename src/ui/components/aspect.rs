use yew::{Html, html};

use super::{WeightSlider, aspect_swatch, weight_group::weight_group};
use crate::{
    dataset::{LocalizedText, NodeId},
    ui::{PtrEq, Scene, i18n},
};

/// An aspect's slider, opening onto those of its themes and indicators.
pub(super) fn aspect(scene: &PtrEq<Scene>, place: usize, id: NodeId) -> Html {
    html! { <div class={colour(place)}>{ weighed(scene, id, aspect_swatch(place)) }</div> }
}

/// A top-level node's slider alone.
pub(super) fn aspect_alone(scene: &PtrEq<Scene>, place: usize, id: NodeId) -> Html {
    let name = &scene.dataset.framework.node(id).short;
    html! { <div class={colour(place)}>{ slider(scene, id, name, &aspect_swatch(place)) }</div> }
}

/// The class that gives a slider the colour of its aspect.
fn colour(place: usize) -> String {
    format!("aspect k{}", place % 4 + 1)
}

/// Draws a node's slider, and all below it.
pub(super) fn weighed(scene: &PtrEq<Scene>, id: NodeId, swatch: Html) -> Html {
    let node = scene.dataset.framework.node(id);
    html! { <>
        { slider(scene, id, &node.name, &swatch) }
        if !node.children.is_empty() { { weight_group(scene, id) } }
    </> }
}

fn slider(scene: &PtrEq<Scene>, id: NodeId, name: &LocalizedText, swatch: &Html) -> Html {
    let (l, node) = (scene.language, scene.dataset.framework.node(id));
    let note = node.indicator.as_ref().map(|i| {
        let better = i18n::direction(l, i.direction);
        let parts = [scene.say(&i.unit), better, scene.say(&i.year), scene.say(&i.source)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    let refused = scene.held.conflict.filter(|refused| refused.0 == id).map_or(0, |_| scene.held.refusals);
    let head = html! { <>{ swatch.clone() }{ scene.told(name) }</> };
    html! {
        <WeightSlider
            {id} code={node.code.clone()} label={scene.say(name).to_owned()} {head} {note} language={l}
            locked={scene.held.locks.holds(id)} refused={refused}
            points={scene.weighting.get(id)} share={scene.ranking.weights.global_weight(id)} act={scene.act.clone()}
        />
    }
}
