use yew::{Html, html};

use super::{Extremes, Many, figures, head, moves, printed, trail, why};
use crate::{
    chart::{CalculationTrace, Profile, ScoreBreakdown},
    dataset::RankedId,
    ui::{PtrEq, Scene},
};

/// The card of the unit that is looked at: nothing if none is.
pub fn card(scene: &Scene) -> Html {
    let Some(unit) = scene.view.focus.as_ref().and_then(|id| scene.dataset.table.find(id)) else {
        return Html::default();
    };
    let ranked = scene.prepared.screened.find(unit);
    let profile = Profile::of(&scene.dataset, &scene.prepared, unit);
    let why_here = |ranked: RankedId| {
        let account = ScoreBreakdown::of(&scene.ranking, &scene.dataset.framework, ranked);
        html! { <><Extremes scene={PtrEq::new(scene.clone())} {unit} />{ why(scene, &account) }</> }
    };
    let calculation = |ranked: RankedId| {
        trail(scene, unit, &CalculationTrace::of(&scene.dataset, &scene.prepared, &scene.ranking, ranked))
    };
    html! {
        <section class="card part" id="card" aria-labelledby="card-of" data-card={scene.dataset.table.unit(unit).id.clone()}>
            { head(scene, unit, ranked) }
            { ranked.map(why_here) }
            <div class="pair">
                { ranked.map(|ranked| moves(scene, ranked)) }
                { printed(&scene.dataset, unit, scene.language) }
            </div>
            { ranked.map(|unit| html! { <Many scene={PtrEq::new(scene.clone())} {unit} /> }) }
            { figures(scene, &profile, ranked) }
            { ranked.map(calculation) }
        </section>
    }
}
