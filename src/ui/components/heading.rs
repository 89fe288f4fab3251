use yew::{Callback, Html, html};

use super::verdict;
use crate::{
    link,
    ui::{Scene, hooks::unfold, words},
};

/// The title, who leads, and the package's caution.
pub fn heading(scene: &Scene) -> Html {
    let (l, dataset, about) = (scene.language, &scene.dataset, &scene.dataset.about);
    let (ranked, noun) = (scene.prepared.screened.ranked.len(), scene.say(&about.units));
    let kicker = words::kicker(l, scene.say(&about.after), dataset.table.columns.len(), ranked, noun);
    let caution = about.caution.as_ref().map(|caution| {
        html! {
            <p class="recon">
                <b>{ scene.say(&caution.label) }</b>{ words::gap(l) }<span class="text">{ scene.say(&caution.text) }{ words::gap(l) }</span>
                <a class="nb" href="#method">{ words::how(l) }</a>
            </p>
        }
    });
    html! {
        <div class="head">
            <p class="kicker">{ kicker }</p>
            <h1>{ scene.say(&about.title) }</h1>
            { verdict(scene) }
            { by_method(scene) }
            { caution }
        </div>
    }
}

/// The method, as the link has it, where it is not the published one.
fn by_method(scene: &Scene) -> Html {
    let chosen = link::method(&scene.prepared.method);
    if chosen.is_empty() {
        return Html::default();
    }
    let onclick = Callback::from(|_| unfold("methods"));
    let chosen = html! { <code>{ chosen.replace('&', " · ") }</code> };
    let chosen = match scene.view.layout {
        link::Layout::Full => html! { <a href="#methods" {onclick}>{ chosen }</a> },
        _ => chosen,
    };
    html! { <p class="by-method" id="by-method">{ words::by_method(scene.language) }{ words::gap(scene.language) }{ chosen }</p> }
}
