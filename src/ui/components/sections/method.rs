use yew::{Html, html};

use super::indicator_table::indicator_table;
use crate::{
    ranking::{MethodKey, Unranked},
    robustness::agreements,
    ui::{Scene, i18n},
};

/// How the ranking is made, from which sources, and the caveats.
pub fn method(scene: &Scene) -> Html {
    let (l, dataset, screened) = (scene.language, &scene.dataset, &scene.prepared.screened);
    let (indicators, all, ranked) = (dataset.table.columns.len(), dataset.table.units.len(), screened.ranked.len());
    let by = &scene.prepared.method;
    let filled = scene.holes_filled().map(|filled| i18n::gap(l).to_owned() + &filled);
    let caveats = scene.say(&dataset.about.caveats);
    let paragraph = |label: &'static str, text: String| html! { <p><b>{ label }</b>{ i18n::gap(l) }{ text }</p> };
    let held_label = if dataset.about.fitted.is_empty() { i18n::held_label(l) } else { i18n::held_unseen_label(l) };
    let unranked = screened.unranked.iter().map(|&Unranked { unit, filled }| {
        let unit = &dataset.table.unit(unit);
        html! { <li data-unranked={unit.id.clone()}>{ i18n::known(l, scene.say(&unit.name), filled, indicators) }</li> }
    });
    html! {
        <section class="method part" id="method" aria-labelledby="m">
            <h2 id="m">{ i18n::method(l) }</h2>
            <div class="steps">
                { paragraph(i18n::ranked_label(l), i18n::ranked(l, by, [ranked, all], scene.nouns(), indicators) + &filled.unwrap_or_default()) }
                { paragraph(i18n::steps_label(l), steps(scene)) }
                { held(scene).map(|text| paragraph(held_label, text)) }
                if !caveats.is_empty() { { paragraph(i18n::doubts_label(l), caveats.to_owned()) } }
            </div>
            <details id="indicators">
                <summary>{ i18n::indicators_and_sources(l, indicators) }</summary>
                { indicator_table(&scene.dataset.framework, scene.language) }
            </details>
            if !screened.unranked.is_empty() {
                <details id="unranked">
                    <summary>{ i18n::not_ranked(l, screened.unranked.len(), scene.nouns()) }</summary>
                    <p class="small">{ i18n::why_not_ranked(l, screened.needed, indicators) }</p>
                    <ul class="short small">{ for unranked }</ul>
                </details>
            }
        </section>
    }
}

/// The steps of the published method in a sentence, or those chosen one by one.
fn steps(scene: &Scene) -> String {
    let (l, method) = (scene.language, &scene.prepared.method);
    if method.is_default() {
        return i18n::steps(l, &scene.prepared.treated.treatments);
    }
    let step = |key: MethodKey| i18n::step_chosen(l, i18n::step(l, key), &i18n::chosen(l, key, &key.value(method)));
    i18n::sentence(l, &MethodKey::ALL.map(step).join(i18n::between(l)))
}

/// The correlation of the ranking with each printed order, beside the baseline's.
fn held(scene: &Scene) -> Option<String> {
    let Scene { dataset, prepared, ranking, baseline, language, .. } = scene;
    let agreements = |ranking| agreements(&dataset.orders, &dataset.table, prepared, ranking);
    let both = agreements(ranking).into_iter().zip(agreements(baseline));
    // The order that the weights were recovered from proves nothing of them.
    let unseen = both.filter(|(ours, _)| ours.order.edition != dataset.about.fitted);
    let editions: Vec<String> =
        unseen.map(|(ours, equal)| i18n::held_edition(*language, &ours.order.edition, ours.rho, equal.rho)).collect();
    (!editions.is_empty()).then(|| i18n::held(*language, scene.preset_name(&dataset.about.baseline), &editions))
}
