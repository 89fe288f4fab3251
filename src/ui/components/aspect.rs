use yew::{Html, html};

use super::{WeightSlider, aspect_swatch, weight_group::weight_group};
use crate::{
    dataset::NodeId,
    ui::{PtrEq, Scene, i18n},
};

/// An aspect's slider, opening onto those of its themes and indicators.
pub(super) fn aspect(scene: &PtrEq<Scene>, place: usize, id: NodeId) -> Html {
    html! { <div class={colour(place)}>{ weighed(scene, id, aspect_swatch(place)) }</div> }
}

/// A top-level node's slider alone.
pub(super) fn aspect_alone(scene: &PtrEq<Scene>, place: usize, id: NodeId) -> Html {
    let name = scene.say(&scene.dataset.framework.node(id).short);
    html! { <div class={colour(place)}>{ slider(scene, id, name, aspect_swatch(place)) }</div> }
}

/// The class that gives a slider the colour of its aspect.
fn colour(place: usize) -> String {
    format!("aspect k{}", place % 4 + 1)
}

/// Draws a node's slider, and all below it.
pub(super) fn weighed(scene: &PtrEq<Scene>, id: NodeId, swatch: Html) -> Html {
    let has_children = !scene.dataset.framework.node(id).children.is_empty();
    html! { <>
        { slider(scene, id, scene.name(id), swatch) }
        if has_children { { weight_group(scene, id) } }
    </> }
}

fn slider(scene: &PtrEq<Scene>, id: NodeId, name: &str, swatch: Html) -> Html {
    let (l, node) = (scene.language, scene.dataset.framework.node(id));
    let note = node.indicator.as_ref().map(|i| {
        let better = i18n::direction(l, i.direction);
        let parts = [scene.say(&i.unit), better, scene.say(&i.year), scene.say(&i.source)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    let refused = scene.held.conflict.filter(|refused| refused.0 == id).map_or(0, |_| scene.held.refusals);
    html! {
        <WeightSlider
            {id} code={node.code.clone()} label={name.to_owned()} {swatch} {note} language={l}
            locked={scene.held.locks.holds(id)} refused={refused}
            points={scene.weighting.get(id)} share={scene.ranking.weights.global_weight(id)} act={scene.act.clone()}
        />
    }
}
