use yew::{Html, html};

use crate::{
    chart::Change,
    dataset::{RankedId, UnitId},
    ranking::{Prepared, Ranking, statistics::spearman},
    ui::{Action, Scene, i18n},
};

/// The number of first units that are listed.
const TOLD: usize = 10;

/// The effect of the chosen method on the first ten, beside the published one under the same weights.
pub(super) fn effect(scene: &Scene) -> Html {
    let (l, dataset) = (scene.language, &scene.dataset);
    if scene.prepared.method.is_published(dataset) {
        return html! { <p class="small">{ i18n::is_published(l) }</p> };
    }
    let Ok(before) = Prepared::published(dataset) else { return Html::default() };
    let ranking = Ranking::by(&before, &scene.view.recipe.weighting, &dataset.framework).1;
    let rank_before = |unit: UnitId| before.screened.find(unit).map(|at| ranking.rank(at));
    let unit = |ranked: RankedId| scene.prepared.screened.unit(ranked);
    let both: (Vec<f64>, Vec<f64>) = scene
        .prepared
        .screened
        .ids()
        .filter_map(|at| Some((scene.ranking.rank(at) as f64, rank_before(unit(at))? as f64)))
        .unzip();
    // Printed as a dash if one of the orders is a single tie.
    let rho = spearman(&both.0, &both.1).unwrap_or(f64::NAN);
    let first = scene.ranking.places.iter().take(TOLD);
    let stay = first.clone().filter(|place| rank_before(unit(place.unit)).is_some_and(|rank| rank <= TOLD)).count();
    let row = |place: &crate::ranking::Place| {
        let row = unit(place.unit);
        let was = rank_before(row);
        let change = was.map(|was| i18n::change_mark(Change::between(was, place.rank)));
        html! { <tr>
            <td class="num" translate="no">{ place.rank }</td><th scope="row">{ scene.full_name(row) }</th>
            <td class="num">{ was.map_or_else(|| "–".to_owned(), |was| was.to_string()) }{ " " }<small aria-hidden="true">{ change }</small></td>
        </tr> }
    };
    let [now, name, published] = i18n::what_it_did_heads(l, scene.say(&dataset.about.unit));
    let published_method = before.method.clone();
    let onclick = scene.act.reform(move |_| Action::SetMethod(published_method.clone()));
    html! { <>
        <h3>{ i18n::what_it_did(l) }</h3>
        <p class="small">{ i18n::what_it_did_note(l, rho, stay, first.len()) }</p>
        <table class="sums effect" id="effect">
            <thead><tr><th scope="col" class="num">{ now }</th><th scope="col">{ name }</th><th scope="col" class="num">{ published }</th></tr></thead>
            <tbody>{ for first.map(row) }</tbody>
        </table>
        <p><button type="button" id="published-method" {onclick}>{ i18n::published_method(l) }</button></p>
    </> }
}
