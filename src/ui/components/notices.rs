use yew::{Html, html};

use crate::{
    link::Notice,
    ui::{Action, Scene, hooks::focus, words},
};

/// How many parts of a link are listed: a link of a hundred thousand characters must not bury the page.
const LISTED: usize = 8;

/// What the reader should know before reading on: parts of the link left out, siblings without points, flat indicators.
pub fn notices(scene: &Scene, unread: &[Notice]) -> Html {
    let l = scene.language;
    let evened =
        scene.ranking.weights.evened().iter().map(|parent| words::shared_alike(l, parent.map(|p| scene.name(p))));
    let indicators = scene.dataset.framework.indicators();
    let flat = scene.prepared.normalised.flat.iter().map(|&c| words::without_spread(l, scene.name(indicators[c])));
    let method = evened.chain(flat).map(|text| html! { <p class="notice">{ text }</p> });
    let more = unread.len().saturating_sub(LISTED);
    html! { <div class="notices" role="status">
        if !unread.is_empty() {
            <div class="notice" id="link-notice">
                <p><b>{ words::link_not_understood(l) }</b>{ words::gap(l) }{ words::rest_is_set(l) }</p>
                <ul>
                    { for unread.iter().take(LISTED).map(|n| html! { <li>{ words::notice(l, n) }</li> }) }
                    if more > 0 { <li>{ words::and_more(l, more) }</li> }
                </ul>
                <button type="button" class="bare" onclick={scene.act.reform(|_| {
                    // The button goes with the notice: the focus goes on to what the page is about.
                    focus("ten");
                    Action::Dismiss
                })}>{ words::dismiss(l) }</button>
            </div>
        }
        { for method }
    </div> }
}
