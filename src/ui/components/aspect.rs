use yew::{Html, classes, html};

use super::{Branch, Knob, aspect_swatch};
use crate::{
    dataset::NodeId,
    ui::{Scene, Shared, words},
};

/// An aspect's slider, opening onto those of its themes and indicators.
pub(super) fn aspect(scene: &Shared<Scene>, place: usize, id: NodeId) -> Html {
    let colour = format!("k{}", place % 4 + 1);
    html! { <div class={classes!("aspect", colour)}>{ weighed(scene, id, aspect_swatch(place)) }</div> }
}

/// A node's slider, and what is below it.
pub(super) fn weighed(scene: &Shared<Scene>, id: NodeId, swatch: Html) -> Html {
    let (l, node) = (scene.language, scene.dataset.framework.node(id));
    let note = node.indicator.as_ref().map(|i| {
        let better = words::direction(l, i.direction);
        let parts = [scene.say(&i.unit), better, scene.say(&i.year), scene.say(&i.source)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    let refused = scene.held.unbearable.filter(|refused| refused.0 == id).map_or(0, |_| scene.held.refusals);
    html! { <>
        <Knob
            {id} code={node.code.clone()} label={scene.name(id).to_owned()} {swatch} {note} language={l}
            locked={scene.held.locks.holds(id)} refused={refused}
            points={scene.weighting.get(id)} share={scene.ranking.weights.global_weight(id)} act={scene.act.clone()}
        />
        if !node.children.is_empty() { <Branch scene={scene.clone()} {id} /> }
    </> }
}
