use yew::{Html, html};

use super::{super::rank_move::rank_move, Drivers};
use crate::{
    chart::RankMove,
    dataset::RankedId,
    ui::{Scene, i18n},
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
                { up.map_or_else(|| none(scene, unit, true), |up| rank_move(scene, &up, None)) }
                { down.map_or_else(|| none(scene, unit, false), |down| rank_move(scene, &down, None)) }
            </ul>
            <Drivers
                dataset={scene.dataset.clone()} worker={scene.worker.clone()} points={scene.weighting.points().to_vec()}
                {unit} language={l}
            />
        </div>
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
