use yew::{Html, html};

use super::heat;
use crate::{
    chart::{Heat, RanksTried},
    dataset::RankedId,
    link,
    ranking::Method,
    ui::{Scene, hooks::WorkerReply, i18n},
    worker::{ByMethod, Query},
};

/// The ranks by every sensible method: a row a unit, and the methods one by one.
pub(super) fn many(scene: &Scene, reply: &WorkerReply<Vec<ByMethod>>) -> Html {
    let l = scene.language;
    let Some((Query::Methods(units), found)) = &reply.told else { return Html::default() };
    let tried: Vec<(RankedId, RanksTried)> = units
        .iter()
        .enumerate()
        .filter_map(|(at, &unit)| {
            let ranks: Vec<usize> = found.iter().map(|by| by.ranks[at]).collect();
            Some((unit, RanksTried::of(&ranks)?))
        })
        .collect();
    let row = |(unit, tried): &'_ (RankedId, RanksTried)| {
        (scene.prepared.screened.unit(*unit), scene.ranking.rank(*unit), tried.shares.clone())
    };
    let rows: Vec<_> = tried.iter().map(row).collect();
    let drawn = Heat::of(rows.iter().map(|(unit, rank, of)| (*unit, *rank, of.as_slice())), scene.ranking.places.len());
    let published = Method::published(&scene.dataset);
    let one = |by: &crate::worker::ByMethod| {
        let methods = by.methods.iter().map(|method| {
            let differs = link::method(method, &published);
            if differs.is_empty() {
                html! { <>{ i18n::method_as_published(l) }{ " " }</> }
            } else {
                html! { <><code translate="no">{ differs }</code>{ " " }</> }
            }
        });
        html! { <li>{ for methods }</li> }
    };
    html! { <div aria-busy={reply.waiting.to_string()} id="by-methods">
        <h3>{ i18n::many_methods(l) }</h3>
        <p class="small">{ i18n::many_methods_note(l, found.len()) }</p>
        { heat(scene, i18n::many_methods(l), &drawn) }
        <details><summary>{ i18n::each_method(l) }</summary><ul class="small short">{ for found.iter().map(one) }</ul></details>
    </div> }
}
