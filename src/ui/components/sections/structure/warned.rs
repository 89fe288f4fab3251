use yew::{Html, html};

use crate::{
    ranking::statistics::Warning,
    ui::{Scene, words},
};

/// What a reviewer would ask, a sentence each.
pub(super) fn warned(scene: &Scene, places: &[f64]) -> Html {
    let l = scene.language;
    let all = Warning::all(&scene.ranking, &scene.dataset.framework, places);
    let said = |warning: &Warning| match *warning {
        Warning::Alike { one, other, correlation } => words::alike(l, scene.name(one), scene.name(other), correlation),
        Warning::Against { indicator, aspect, correlation } => {
            words::runs_against(l, scene.name(indicator), scene.name(aspect), correlation)
        }
        Warning::Idle { indicator, nominal, places } => words::idle(l, scene.name(indicator), nominal, places),
    };
    html! { <>
        <h3>{ words::warnings(l) }</h3>
        if all.is_empty() {
            <p class="warned">{ words::no_warnings(l) }</p>
        } else {
            <ul class="warned">{ for all.iter().map(|warning| html! { <li>{ said(warning) }</li> }) }</ul>
        }
    </> }
}
