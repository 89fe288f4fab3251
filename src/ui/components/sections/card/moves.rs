use yew::{Html, html};

use super::{super::rank_move::one_place, Drivers};
use crate::{
    dataset::RankedId,
    ui::{Scene, i18n},
};

/// What would move a unit up by a place, and what down.
pub(super) fn moves(scene: &Scene, unit: RankedId) -> Html {
    let l = scene.language;
    html! {
        <div>
            <h3>{ i18n::one_place(l) }</h3>
            { one_place(scene, unit) }
            if scene.is_linear() {
                <Drivers
                    dataset={scene.dataset.clone()} worker={scene.worker.clone()} points={scene.weighting.points().to_vec()}
                    {unit} language={l}
                />
            }
        </div>
    }
}
