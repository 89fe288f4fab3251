use yew::{Html, html};

use crate::{
    chart::RankMove,
    dataset::RankedId,
    ui::{Action, Scene, hooks::input, i18n},
};

/// What would move a unit up by a place, and what down.
pub fn one_place(scene: &Scene, unit: RankedId) -> Html {
    let l = scene.language;
    if !scene.is_linear() {
        return html! { <p class="small">{ i18n::not_proved(l, &scene.prepared.method) }</p> };
    }
    let [up, down] = RankMove::beside(&scene.context(), unit);
    html! {
        <ul class="told moves">
            { up.map_or_else(|| none(scene, unit, true), |up| rank_move(scene, &up, None)) }
            { down.map_or_else(|| none(scene, unit, false), |down| rank_move(scene, &down, None)) }
        </ul>
    }
}

/// What would move a unit past another, with the button that does it. `rows` is given where the unit would enter the chart.
pub(super) fn rank_move(scene: &Scene, rank_move: &RankMove, rows: Option<usize>) -> Html {
    let l = scene.language;
    let moved = i18n::rank_moves(l, scene.unit(rank_move.behind), scene.unit(rank_move.ahead), rows);
    let Some(change) = &rank_move.change else {
        let [before, after] = i18n::never(l);
        return html! { <li><span>{ before }<b>{ moved }</b>{ after }</span></li> };
    };
    let node = scene.say(&scene.dataset.framework.node(change.node).short);
    let [before, after] = i18n::when_it_counts(l, node, change.from, change.to);
    let weighting = change.weighting.clone();
    let onclick = scene.act.reform(move |_| {
        input();
        Action::Load(weighting.clone())
    });
    html! {
        <li>
            <span>{ before }<b>{ moved.clone() }</b>{ after }</span>
            <button type="button" {onclick}>{ i18n::try_it(l) }<span class="vh">{ format!(": {moved}") }</span></button>
        </li>
    }
}

/// Says why there is no suggestion: no unit is there, a tie, or no points that would do.
fn none(scene: &Scene, unit: RankedId, ahead: bool) -> Html {
    let (l, places) = (scene.language, &scene.ranking.places);
    let at = places.iter().position(|place| place.unit == unit);
    let beside = at.and_then(|at| if ahead { at.checked_sub(1) } else { Some(at + 1) }).and_then(|at| places.get(at));
    let Some(beside) = beside else { return html! { <li>{ i18n::no_neighbour(l, ahead) }</li> } };
    let name = scene.unit(scene.prepared.screened.unit(beside.unit));
    let tied = beside.rank == scene.ranking.rank(unit);
    html! { <li>{ if tied { i18n::tied_with(l, name) } else { i18n::nothing_settable(l, name) } }</li> }
}
