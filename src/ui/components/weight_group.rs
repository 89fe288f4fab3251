use yew::{Callback, Html, html};

use super::{Fold, aspect::weighed};
use crate::{
    dataset::NodeId,
    ui::{PtrEq, Scene, i18n},
};

/// All sliders below a node.
pub(super) fn weight_group(scene: &PtrEq<Scene>, id: NodeId) -> Html {
    let node = scene.dataset.framework.node(id);
    let name = html! { <><span class="vh">{ format!("{}: ", scene.name(id)) }</span>{ summary(scene, id) }</> };
    let draw = Callback::from(move |scene: PtrEq<Scene>| {
        let node = scene.dataset.framework.node(id);
        html! { <div class="sub">{ for node.children.iter().map(|&child| weighed(&scene, child, Html::default())) }</div> }
    });
    html! { <Fold scene={scene.clone()} id={format!("{}-below", node.code)} summary={name} {draw} /> }
}

fn summary(scene: &Scene, id: NodeId) -> String {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let indicators = framework.indicators_within(id).count();
    let themes = framework.node(id).children.iter().filter(|c| !framework.node(**c).children.is_empty()).count();
    if themes == 0 { i18n::indicators_only(l, indicators) } else { i18n::themes_and_indicators(l, themes, indicators) }
}
