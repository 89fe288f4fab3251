use yew::{Html, classes, html};

use super::{WeightGroup, WeightSlider, aspect_swatch};
use crate::{
    dataset::NodeId,
    ui::{PtrEq, Scene, i18n},
};

/// An aspect's slider, opening onto those of its themes and indicators.
pub(super) fn aspect(scene: &PtrEq<Scene>, place: usize, id: NodeId) -> Html {
    let colour = format!("k{}", place % 4 + 1);
    html! { <div class={classes!("aspect", colour)}>{ weighed(scene, id, aspect_swatch(place)) }</div> }
}

/// Draws a node's slider, and all below it.
pub(super) fn weighed(scene: &PtrEq<Scene>, id: NodeId, swatch: Html) -> Html {
    let (l, node) = (scene.language, scene.dataset.framework.node(id));
    let note = node.indicator.as_ref().map(|i| {
        let better = i18n::direction(l, i.direction);
        let parts = [scene.say(&i.unit), better, scene.say(&i.year), scene.say(&i.source)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    let refused = scene.held.conflict.filter(|refused| refused.0 == id).map_or(0, |_| scene.held.refusals);
    html! { <>
        <WeightSlider
            {id} code={node.code.clone()} label={scene.name(id).to_owned()} {swatch} {note} language={l}
            locked={scene.held.locks.holds(id)} refused={refused}
            points={scene.weighting.get(id)} share={scene.ranking.weights.global_weight(id)} act={scene.act.clone()}
        />
        if !node.children.is_empty() { <WeightGroup scene={scene.clone()} {id} /> }
    </> }
}
