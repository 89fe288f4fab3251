use yew::{Html, html};

use super::{figures, head, moves, printed, trail, why};
use crate::{
    chart::{Account, Figure, Profile, Trail},
    ui::{Scene, words},
};

/// The card of the unit that is looked at: nothing where none is.
pub fn card(scene: &Scene) -> Html {
    let Some(unit) = scene.view.focus.as_ref().and_then(|id| scene.dataset.table.find(id)) else {
        return Html::default();
    };
    let ranked = scene.prepared.screened.ranked.binary_search(&unit).ok();
    let profile = Profile::of(&scene.dataset, &scene.prepared, unit);
    let why_here = |ranked: usize| {
        let account = Account::of(&scene.ranking, &scene.dataset.framework, ranked);
        html! { <>{ extremes(scene, &profile) }{ why(scene, &account) }</> }
    };
    let calculation =
        |ranked: usize| trail(scene, unit, &Trail::of(&scene.dataset, &scene.prepared, &scene.ranking, ranked));
    html! {
        <section class="card part" id="card" aria-labelledby="card-of" data-card={scene.dataset.table.units[unit].id.clone()}>
            { head(scene, unit, ranked) }
            { ranked.map(why_here) }
            <div class="pair">
                { ranked.map(|ranked| moves(scene, ranked)) }
                { printed(scene, unit) }
            </div>
            { figures(scene, &profile, ranked) }
            { ranked.map(calculation) }
        </section>
    }
}

/// The figures by which it is strongest, and those by which it is weakest.
fn extremes(scene: &Scene, profile: &Profile) -> Html {
    let l = scene.language;
    let one = |&at: &usize| {
        let figure: &Figure = &profile.figures[at];
        figure.among.map(|among| {
            html! { <li>
                <span>{ scene.name(figure.node) }</span>
                <span class="num"><b>{ words::nth(l, among.rank, among.is_tied()) }</b>{ words::gap(l) }<small>{ words::of_how_many(l, among.of) }</small></span>
            </li> }
        })
    };
    let [strong, weak] = profile.extremes();
    if strong.is_empty() {
        return Html::default();
    }
    let [strongest, weakest] = words::extremes(l);
    let list = |head: &'static str, of: &[usize]| html! { <div><h3>{ head }</h3><ul class="told">{ for of.iter().filter_map(one) }</ul></div> };
    html! { <div class="pair">{ list(strongest, &strong) }{ list(weakest, &weak) }</div> }
}
