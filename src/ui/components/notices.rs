use yew::{Callback, Html, html};

use super::again;
use crate::{
    chart::Move,
    link::{Language, Notice},
    ui::{Action, LoadError, Scene, Since, State, hooks::focus, i18n},
};

/// How many parts of a link are listed: a link of a hundred thousand characters must not bury the page.
const LISTED: usize = 8;

/// Whether there is anything to say.
pub fn has_notices(scene: &Scene, state: &State) -> bool {
    !state.notices.is_empty()
        || state.reading.is_some()
        || state.refused.is_some()
        || scene.view.stamp.is_some()
        || !scene.ranking.weights.equalised().is_empty()
        || !scene.prepared.normalised.flat.is_empty()
}

/// What the reader should know before reading on: parts of the link that were left out, siblings without points, flat
/// indicators. The reader can ask for data that did not load again.
pub fn notices(scene: &Scene, state: &State, ask_again: &Callback<()>) -> Html {
    let (l, unread) = (scene.language, &state.notices);
    let equalised =
        scene.ranking.weights.equalised().iter().map(|parent| i18n::shared_alike(l, parent.map(|p| scene.name(p))));
    let indicators = scene.dataset.framework.indicators();
    let flat = scene.prepared.normalised.flat.iter().map(|&c| i18n::without_spread(l, scene.name(indicators[c])));
    let method = equalised.chain(flat).map(|text| html! { <p class="notice">{ text }</p> });
    html! { <div class="notices" role="status">
        if !unread.is_empty() {
            <div class="notice" id="link-notice">
                <p><b>{ i18n::link_not_understood(l) }</b>{ i18n::gap(l) }{ i18n::rest_is_set(l) }</p>
                { listed(l, unread, |n| html! { i18n::notice(l, n) }) }
                if unread.iter().any(|n| matches!(n, Notice::NotLoaded(_))) { { again(l, ask_again) }{ " " } }
                { dismiss(scene) }
            </div>
        }
        if let Some(data) = &state.reading { <p class="notice" id="reading"><b>{ i18n::reading(l) }</b>{ i18n::gap(l) }{ i18n::still_there(l, data, &scene.source_of(data), state.first) }</p> }
        { state.refused.as_ref().map(|refused| not_loaded(scene, refused, ask_again)) }
        { scene.since().map(|since| changed_since(scene, &since)) }
        { for method }
    </div> }
}

/// The first few of many, and how many more there are.
fn listed<T>(l: Language, all: &[T], say: impl Fn(&T) -> Html) -> Html {
    let more = all.len().saturating_sub(LISTED);
    html! {
        <ul>
            { for all.iter().take(LISTED).map(|one| html! { <li>{ say(one) }</li> }) }
            if more > 0 { <li>{ i18n::and_more(l, more) }</li> }
        </ul>
    }
}

/// Data that was not loaded: every error at once, where it is, and how to mend it.
fn not_loaded(scene: &Scene, LoadError { data, why }: &LoadError, ask_again: &Callback<()>) -> Html {
    let l = scene.language;
    html! {
        <div class="notice" id="data-notice">
            <p><b>{ i18n::not_loaded(l) }</b>{ i18n::gap(l) }{ i18n::still_shown(l, data) }</p>
            { listed(l, why, |diagnostic| scene.told(diagnostic)) }
            { again(l, ask_again) }{ " " }
            { dismiss(scene) }
        </div>
    }
}

/// The link was made on other figures: lists who has moved in the ten since, if that is known.
fn changed_since(scene: &Scene, Since { with_presets, moves }: &Since) -> Html {
    let l = scene.language;
    let told = |moves: &Vec<Move>| {
        let told: Vec<String> = moves.iter().map(|m| i18n::moved(l, scene.unit(m.unit), m.was, m.is)).collect();
        if told.is_empty() { i18n::same_ten(l).to_owned() } else { i18n::sentence(l, &i18n::moves(l, &told, None)) }
    };
    let told = moves.as_ref().map(|moves| i18n::gap(l).to_owned() + &told(moves));
    html! {
        <div class="notice" id="stamp-notice">
            <p><b>{ i18n::changed_since(l, *with_presets) }</b>{ told }</p>
            { dismiss(scene) }
        </div>
    }
}

fn dismiss(scene: &Scene) -> Html {
    let onclick = scene.act.reform(|_| {
        // The button goes with the notice: the focus moves to the main content.
        focus("ten");
        Action::Dismiss
    });
    html! { <button type="button" class="bare" {onclick}>{ i18n::dismiss(scene.language) }</button> }
}
