use yew::{Html, Properties, component, html};

use super::aspect_swatch;
use crate::{
    chart,
    dataset::NodeId,
    ranking::contributions,
    ui::{PtrEq, Scene, hooks::use_pointed},
};

/// Properties of the legend.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct LegendProps {
    /// The scene.
    pub scene: PtrEq<Scene>,
}

/// What each colour means, and what it counts: in the whole, or for the unit whose row is pointed at, touched or has the focus.
#[component]
pub fn Legend(LegendProps { scene }: &LegendProps) -> Html {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let pointed = use_pointed().and_then(|id| scene.dataset.table.find(&id)).filter(|_| scene.selection.by.is_none());
    let ranked = pointed.and_then(|unit| scene.prepared.screened.find(unit));
    let earned = ranked.map(|unit| contributions(&scene.ranking, framework, unit));
    let item = |(place, &id): (usize, &NodeId)| {
        let share = scene.ranking.weights.global_weight(id);
        let told = match &earned {
            // No longer than what it stands for: a row must not move away from under the hand.
            Some(earned) => earned[place].points.map_or_else(|| "–".to_owned(), |x| chart::score(l, x)),
            None => chart::percent(l, share),
        };
        let name = scene.told(&framework.node(id).short);
        html! { <li>{ aspect_swatch(place) }{ name }{ " " }<span class="quiet">{ told }</span></li> }
    };
    // Ranked by a node alone all bars are of its aspect.
    let alone = scene.selection.by.and_then(|node| framework.aspect_of(node));
    let shown = framework.aspects().iter().enumerate().filter(|(place, _)| alone.is_none_or(|alone| alone == *place));
    html! { <ul class="key">{ for shown.map(item) }</ul> }
}
