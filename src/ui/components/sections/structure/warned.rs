use yew::{Html, html};

use crate::{
    dataset::{Framework, NodeId},
    link::Language,
    ranking::{Ranking, statistics::Warning},
    ui::i18n,
};

/// What a reviewer would ask, a sentence each.
pub(super) fn warned(framework: &Framework, ranking: &Ranking, places: &[f64], l: Language) -> Html {
    let all = Warning::all(ranking, framework, places);
    let name = |id: NodeId| framework.node(id).name.say(l.code());
    let said = |warning: &Warning| match *warning {
        Warning::Alike { one, other, correlation } => i18n::alike(l, name(one), name(other), correlation),
        Warning::Against { indicator, aspect, correlation } => {
            i18n::runs_against(l, name(indicator), name(aspect), correlation)
        }
        Warning::Idle { indicator, nominal, places } => i18n::idle(l, name(indicator), nominal, places),
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
