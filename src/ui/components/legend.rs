use yew::{Html, Properties, component, html};

use super::Swatch;
use crate::{chart, dataset::Dataset, link::Language, ranking::Ranking, ui::Shared};

/// What the legend needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct LegendProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The ranking now.
    pub ranking: Shared<Ranking>,
    /// The language of the page.
    pub language: Language,
}

/// What each colour means, and what it counts.
#[component]
pub fn Legend(LegendProps { dataset, ranking, language }: &LegendProps) -> Html {
    let item = |(place, &id)| {
        let name = dataset.framework.node(id).short.say(language.code()).to_owned();
        let share = chart::percent(ranking.weights.of_whole(id));
        html! { <li><Swatch {place} />{ name }{ " " }<span class="quiet">{ share }</span></li> }
    };
    html! { <ul class="key">{ for dataset.framework.aspects().iter().enumerate().map(item) }</ul> }
}
