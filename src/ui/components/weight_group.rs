use yew::{Html, Properties, component, html, use_mut_ref};

use super::aspect::weighed;
use crate::{
    dataset::NodeId,
    ui::{PtrEq, Scene, hooks::use_opened, i18n},
};

/// Properties of a group.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct WeightGroupProps {
    /// The scene.
    pub scene: PtrEq<Scene>,
    /// The node above it.
    pub id: NodeId,
}

/// All sliders below a node. Thirty-six of forty sliders are in such groups, and most readers open none: they are drawn
/// when a group is opened, and stay as they were while it is shut.
#[component]
pub fn WeightGroup(WeightGroupProps { scene, id }: &WeightGroupProps) -> Html {
    let (open, ontoggle) = use_opened();
    let seen = use_mut_ref(|| None::<PtrEq<Scene>>);
    if open {
        seen.replace(Some(scene.clone()));
    }
    // Other data has other nodes.
    let seen = seen.borrow().clone().filter(|seen| seen.dataset == scene.dataset);
    let node = scene.dataset.framework.node(*id);
    html! {
        <details id={format!("{}-below", node.code)} {ontoggle}>
            <summary><span class="vh">{ format!("{}: ", scene.name(*id)) }</span>{ summary(scene, *id) }</summary>
            if let Some(seen) = seen {
                <div class="sub">{ for node.children.iter().map(|&child| weighed(&seen, child, Html::default())) }</div>
            }
        </details>
    }
}

fn summary(scene: &Scene, id: NodeId) -> String {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let indicators = framework.indicators_within(id).count();
    let themes = framework.node(id).children.iter().filter(|c| !framework.node(**c).children.is_empty()).count();
    if themes == 0 { i18n::indicators_only(l, indicators) } else { i18n::themes_and_indicators(l, themes, indicators) }
}
