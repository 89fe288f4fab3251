use yew::{Callback, Html, Properties, component, html};

use crate::{
    dataset::Dataset,
    link::{Language, Notice},
    ranking::{Prepared, Ranking},
    ui::{Action, Shared, words},
};

/// How many parts of a link are listed: a link of a hundred thousand characters must not bury the page.
const LISTED: usize = 8;

/// What the notices need.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct NoticesProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// What no weight touches.
    pub prepared: Shared<Prepared>,
    /// The ranking now.
    pub ranking: Shared<Ranking>,
    /// What in the link could not be read.
    pub notices: Vec<Notice>,
    /// The language of the page.
    pub language: Language,
    /// What a press does.
    pub act: Callback<Action>,
}

/// What the reader should know before reading on: parts of the link left out, siblings without points, flat indicators.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let NoticesProps { dataset, prepared, ranking, notices, language, act } = props;
    let (l, framework) = (*language, &dataset.framework);
    let name = |id| framework.node(id).name.say(l.code());
    let evened = ranking.weights.evened().iter().map(|parent| words::shared_alike(l, parent.map(name)));
    let flat = prepared.normalised.flat.iter().map(|&column| {
        let id = framework.indicators()[column];
        words::without_spread(l, name(id))
    });
    let method: Vec<String> = evened.chain(flat).collect();
    let more = notices.len().saturating_sub(LISTED);
    html! { <div class="notices" role="status">
        if !notices.is_empty() {
            <div class="notice" id="link-notice">
                <p><b>{ words::link_not_understood(l) }</b>{ words::gap(l) }{ words::rest_is_set(l) }</p>
                <ul>
                    { for notices.iter().take(LISTED).map(|n| html! { <li>{ words::notice(l, n) }</li> }) }
                    if more > 0 { <li>{ words::and_more(l, more) }</li> }
                </ul>
                <button type="button" class="bare" onclick={act.reform(|_| Action::Dismiss)}>{ words::dismiss(l) }</button>
            </div>
        }
        { for method.into_iter().map(|text| html! { <p class="notice">{ text }</p> }) }
    </div> }
}
