use yew::{Html, Properties, component, html};

use crate::{
    chart::{Heat, RanksTried},
    dataset::RankedId,
    ui::{PtrEq, Scene, components::heat, hooks::use_answer, i18n},
    worker::Ask,
};

/// Properties of the strip.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct ManyProps {
    /// The scene, once the page is idle.
    pub(super) scene: PtrEq<Scene>,
    /// The unit, among those that are ranked.
    pub(super) unit: RankedId,
}

/// The ranks of a unit by every sensible method: a strip, and a sentence. Empty if the worker has failed.
#[component]
pub(super) fn Many(ManyProps { scene, unit }: &ManyProps) -> Html {
    let l = scene.language;
    let points = scene.weighting.points().to_vec();
    let reply = use_answer(&scene.worker, Some((points, Ask::methods_of(*unit))));
    if scene.worker.failed {
        return Html::default();
    }
    let Some(found) = reply.current() else {
        return html! { <div><h3>{ i18n::many_methods(l) }</h3><p class="small">{ i18n::many_working(l) }</p></div> };
    };
    let ranks: Vec<usize> = found.iter().filter_map(|by| by.ranks.first().copied()).collect();
    let Some(tried) = RanksTried::of(&ranks) else { return Html::default() };
    let row = scene.prepared.screened.unit(*unit);
    let drawn = Heat::of([(row, scene.ranking.rank(*unit), tried.shares.as_slice())], scene.ranking.places.len());
    html! {
        <div class="many" id="many" data-methods={found.len().to_string()}>
            <h3>{ i18n::many_methods(l) }</h3>
            <p>{ i18n::rank_in_methods(l, tried.often, tried.times, ranks.len(), tried.range) }</p>
            { heat(scene, &i18n::step_chosen(l, scene.unit(row), i18n::many_methods(l)), &drawn) }
            <p class="note">{ i18n::many_methods_note(l, ranks.len()) }</p>
        </div>
    }
}
