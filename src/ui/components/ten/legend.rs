use yew::{Html, Properties, component, html};

use super::aspect_swatch;
use crate::{
    chart,
    dataset::NodeId,
    ranking::contributions,
    ui::{Scene, Shared, hooks::use_pointed, words},
};

/// What the legend needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct LegendProps {
    /// What is shown.
    pub scene: Shared<Scene>,
}

/// What each colour means, and what it counts: in the whole, or for the unit whose row is pointed at, touched or has the focus.
#[component]
pub fn Legend(LegendProps { scene }: &LegendProps) -> Html {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let pointed = use_pointed().and_then(|id| scene.dataset.table.find(&id)).filter(|_| scene.selection.by.is_none());
    let ranked = pointed.and_then(|unit| scene.prepared.screened.ranked.binary_search(&unit).ok());
    let earned = ranked.map(|unit| contributions(&scene.ranking, framework, unit));
    let item = |(place, &id): (usize, &NodeId)| {
        let share = scene.ranking.weights.of_whole(id);
        let told = match &earned {
            Some(earned) => words::earned(l, earned[place].points, share * 100.0),
            None => chart::percent(share),
        };
        let name = scene.say(&framework.node(id).short);
        html! { <li>{ aspect_swatch(place) }{ name }{ " " }<span class="quiet">{ told }</span></li> }
    };
    let whose = ranked
        .zip(pointed)
        .map(|(_, unit)| html! { <li class="whose"><b>{ words::figures_of(l, scene.unit(unit)) }</b></li> });
    // Ranked by a node alone all bars are of its aspect.
    let alone = scene.selection.by.and_then(|node| framework.aspect_of(node));
    let shown = framework.aspects().iter().enumerate().filter(|(place, _)| alone.is_none_or(|alone| alone == *place));
    html! { <ul class="key">{ whose }{ for shown.map(item) }</ul> }
}
