use yew::{Html, html};

use super::{
    lead::leads,
    plot::plot,
    raw::raw,
    side::{add, sides},
};
use crate::{
    chart::SideBySide,
    dataset::UnitId,
    link::View,
    ui::{Action, PtrEq, Scene, i18n},
};

/// Two to four units beside each other; of one, the question with whom. Nothing if none is chosen.
pub fn compare(scene: &PtrEq<Scene>) -> Html {
    let (l, table) = (scene.language, &scene.dataset.table);
    let units: Vec<UnitId> = scene.view.compare.iter().filter_map(|id| table.find(id)).take(View::COMPARED).collect();
    if units.is_empty() {
        return Html::default();
    }
    let names: Vec<String> = units.iter().map(|&unit| scene.full_name(unit)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let comparison = SideBySide::of(&scene.context(), &scene.dataset, &units);
    let several = units.len() > 1;
    html! {
        <section class="part versus" id="compare" aria-labelledby="compared">
            <h2 id="compared">{ i18n::compared(l, &names) }</h2>
            if !several { <p class="small">{ i18n::choose_second(l) }</p> }
            { sides(scene, &comparison.sides) }
            <div class="bar-of">
                { add(scene, &units) }
                if several {
                    <button type="button" onclick={scene.act.reform(|_| Action::CompareNone)}>{ i18n::stop_comparing(l) }</button>
                }
            </div>
            if several {
                { leads(scene, &comparison) }
                { plot(scene, &comparison) }
                { raw(scene, &units) }
            }
        </section>
    }
}
