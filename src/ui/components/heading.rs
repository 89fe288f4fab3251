use yew::{Html, html};

use super::verdict;
use crate::ui::{Scene, i18n};

/// The title, who leads, and the package's caution.
pub fn heading(scene: &Scene) -> Html {
    let (l, dataset, about) = (scene.language, &scene.dataset, &scene.dataset.about);
    let ranked = scene.counted(scene.prepared.screened.ranked.len());
    let kicker = i18n::kicker(l, scene.say(&about.after), dataset.table.columns.len(), &ranked);
    let caution = about.caution.as_ref().map(|caution| {
        html! {
            <p class="recon">
                <b>{ scene.told(&caution.label) }</b>{ i18n::gap(l) }<span class="text">{ scene.told(&caution.text) }{ i18n::gap(l) }</span>
                <a class="nb" href="#method">{ i18n::how(l) }</a>
            </p>
        }
    });
    html! {
        <div class="head">
            <p class="kicker">{ kicker }</p>
            <h1>{ scene.told(&about.title) }</h1>
            { verdict(scene) }
            { caution }
        </div>
    }
}
