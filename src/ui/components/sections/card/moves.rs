use yew::{Html, html};

use super::Drivers;
use crate::{
    chart::RankMove,
    dataset::RankedId,
    ui::{Action, Scene, hooks::input, i18n},
};

/// What would move a unit up by a place, and what down.
pub(super) fn moves(scene: &Scene, unit: RankedId) -> Html {
    let l = scene.language;
    if !scene.is_linear() {
        return html! { <div><h3>{ i18n::one_place(l) }</h3><p class="small">{ i18n::not_proved(l, &scene.prepared.method) }</p></div> };
    }
    let [up, down] = RankMove::beside(&scene.context(), unit);
    html! {
        <div>
            <h3>{ i18n::one_place(l) }</h3>
            <ul class="told moves">
                <li>{ up.map_or_else(|| none(scene, unit, true), |rank_move| one(scene, &rank_move)) }</li>
                <li>{ down.map_or_else(|| none(scene, unit, false), |rank_move| one(scene, &rank_move)) }</li>
            </ul>
            <Drivers
                dataset={scene.dataset.clone()} worker={scene.worker.clone()} points={scene.weighting.points().to_vec()}
                {unit} language={l}
            />
        </div>
    }
}

/// One move, with the button that does it.
fn one(scene: &Scene, rank_move: &RankMove) -> Html {
    let l = scene.language;
    let rank_moves = i18n::rank_moves(l, scene.unit(rank_move.behind), scene.unit(rank_move.ahead), None);
    let Some(change) = &rank_move.change else {
        let [before, after] = i18n::never(l);
        return html! { <span>{ before }<b>{ rank_moves }</b>{ after }</span> };
    };
    let node = scene.say(&scene.dataset.framework.node(change.node).short);
    let [before, after] = i18n::when_it_counts(l, node, change.from, change.to);
    let weighting = change.weighting.clone();
    let onclick = scene.act.reform(move |_| {
        input();
        Action::Load(weighting.clone())
    });
    html! { <>
        <span>{ before }<b>{ rank_moves.clone() }</b>{ after }</span>
        <button type="button" {onclick}>{ i18n::try_it(l) }<span class="vh">{ format!(": {rank_moves}") }</span></button>
    </> }
}

/// Says why there is no suggestion: no unit is there, a tie, or no points that would do.
fn none(scene: &Scene, unit: RankedId, ahead: bool) -> Html {
    let (l, places) = (scene.language, &scene.ranking.places);
    let at = places.iter().position(|place| place.unit == unit);
    let beside = at.and_then(|at| if ahead { at.checked_sub(1) } else { Some(at + 1) }).and_then(|at| places.get(at));
    let Some(beside) = beside else { return html! { i18n::nobody(l, ahead) } };
    let name = scene.unit(scene.prepared.screened.unit(beside.unit));
    let tied = beside.rank == scene.ranking.rank(unit);
    html! { if tied { { i18n::tied_with(l, name) } } else { { i18n::nothing_settable(l, name) } } }
}
