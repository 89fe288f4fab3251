use yew::{Html, html};

use crate::{
    ranking::statistics::Warning,
    ui::{Scene, i18n},
};

/// What a reviewer would ask, a sentence each.
pub(super) fn warned(scene: &Scene, places: &[f64]) -> Html {
    let l = scene.language;
    let all = Warning::all(&scene.ranking, &scene.dataset.framework, places);
    let said = |warning: &Warning| match *warning {
        Warning::Alike { one, other, correlation } => i18n::alike(l, scene.name(one), scene.name(other), correlation),
        Warning::Against { indicator, aspect, correlation } => {
            i18n::runs_against(l, scene.name(indicator), scene.name(aspect), correlation)
        }
        Warning::Idle { indicator, nominal, places } => i18n::idle(l, scene.name(indicator), nominal, places),
    };
    html! { <>
        <h3>{ i18n::warnings(l) }</h3>
        if all.is_empty() {
            <p class="warned">{ i18n::no_warnings(l) }</p>
        } else {
            <ul class="warned">{ for all.iter().map(|warning| html! { <li>{ said(warning) }</li> }) }</ul>
        }
    </> }
}
