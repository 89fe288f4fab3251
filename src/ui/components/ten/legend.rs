use yew::{Html, html};

use super::aspect_swatch;
use crate::{chart, ui::Scene};

/// What each colour means, and what it counts.
pub fn legend(scene: &Scene) -> Html {
    let framework = &scene.dataset.framework;
    let item = |(place, &id)| {
        let share = chart::percent(scene.ranking.weights.of_whole(id));
        let name = scene.say(&framework.node(id).short);
        html! { <li>{ aspect_swatch(place) }{ name }{ " " }<span class="quiet">{ share }</span></li> }
    };
    html! { <ul class="key">{ for framework.aspects().iter().enumerate().map(item) }</ul> }
}
