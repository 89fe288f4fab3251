use yew::{Html, classes, html};

use super::{Knob, aspect_swatch};
use crate::{
    dataset::NodeId,
    ui::{Scene, words},
};

/// An aspect's slider, opening onto those of its themes and indicators.
pub fn aspect(scene: &Scene, place: usize, id: NodeId) -> Html {
    let colour = format!("k{}", place % 4 + 1);
    html! { <div class={classes!("aspect", colour)}>{ branch(scene, id, aspect_swatch(place)) }</div> }
}

/// A node's slider and, shut, all that is below it.
fn branch(scene: &Scene, id: NodeId, swatch: Html) -> Html {
    let (l, node) = (scene.language, scene.dataset.framework.node(id));
    let note = node.indicator.as_ref().map(|i| {
        let better = words::direction(l, i.direction);
        let parts = [scene.say(&i.unit), better, scene.say(&i.year), scene.say(&i.source)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    html! { <>
        <Knob
            {id} code={node.code.clone()} label={scene.name(id).to_owned()} {swatch} {note} language={l}
            points={scene.view.recipe.weighting.get(id)} share={scene.ranking.weights.of_whole(id)} act={scene.act.clone()}
        />
        if !node.children.is_empty() {
            <details>
                <summary><span class="vh">{ format!("{}: ", scene.name(id)) }</span>{ summary(scene, id) }</summary>
                <div class="sub">{ for node.children.iter().map(|&child| branch(scene, child, Html::default())) }</div>
            </details>
        }
    </> }
}

fn summary(scene: &Scene, id: NodeId) -> String {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let indicators = framework.indicators_within(id).count();
    let themes = framework.node(id).children.iter().filter(|c| !framework.node(**c).children.is_empty()).count();
    if themes == 0 {
        words::indicators_only(l, indicators)
    } else {
        words::themes_and_indicators(l, themes, indicators)
    }
}
