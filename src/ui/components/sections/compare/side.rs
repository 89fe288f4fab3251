use wasm_bindgen::JsCast;
use yew::{Callback, Html, SubmitEvent, TargetCast, html};

use super::plot::mark;
use crate::{
    chart::{LETTERS, Side},
    dataset::UnitId,
    link::View,
    ui::{Action, Scene, i18n},
};

/// Who is compared: mark and letter, name, rank and score.
pub(super) fn sides(scene: &Scene, sides: &[Side]) -> Html {
    let (l, dataset) = (scene.language, &scene.dataset);
    let one = |(at, side): (usize, &Side)| {
        let (unit, name) = (side.unit, scene.full_name(side.unit));
        let stands = side.place.map(|place| i18n::ranked_at(l, place.rank, place.score));
        let unranked = || {
            let (filled, needed) = (dataset.table.filled(unit), scene.prepared.screened.needed);
            i18n::no_rank(l, filled, needed, dataset.table.columns.len())
        };
        let onclick = scene.act.reform(move |_| Action::Compare(unit));
        html! {
            <li data-compared={dataset.table.unit(unit).id.clone()}>
                <svg class="sign" aria-hidden="true">{ mark(at, "50%") }</svg>
                <span class="quiet">{ LETTERS[at] }</span>
                <span><b>{ name.clone() }</b>{ " " }<span class="small">{ stands.unwrap_or_else(unranked) }</span></span>
                <button type="button" class="bare" {onclick}>{ i18n::remove(l) }<span class="vh">{ format!(": {name}") }</span></button>
            </li>
        }
    };
    html! { <ul class="sides">{ for sides.iter().enumerate().map(one) }</ul> }
}

/// The longest list: past that no reader uses it, and the page would slow down.
const MOST: usize = 1_000;

/// A list to add another of, in the order of the ids, in which a name is found. It is sent by a button: who walks through it by
/// the keyboard has not chosen yet.
pub(super) fn add(scene: &Scene, units: &[UnitId]) -> Html {
    let (l, table) = (scene.language, &scene.dataset.table);
    if units.len() >= View::COMPARED {
        return html! { <p class="small">{ i18n::no_more(l, View::COMPARED) }</p> };
    }
    let all = table.units.len() <= MOST;
    let first = || scene.ranking.places.iter().take(MOST).map(|place| scene.prepared.screened.unit(place.unit));
    let listed: Vec<UnitId> = if all { table.ids().collect() } else { first().collect() };
    let option = |unit: UnitId| html! { <option value={unit.0.to_string()}>{ scene.full_name(unit) }</option> };
    let options = listed.iter().filter(|unit| !units.contains(unit)).map(|&unit| option(unit));
    let act = scene.act.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let form = event.target_unchecked_into::<web_sys::Element>();
        let select = form.query_selector("select").ok().flatten();
        let select = select.and_then(|select| select.dyn_into::<web_sys::HtmlSelectElement>().ok());
        if let Some((select, unit)) =
            select.and_then(|select| Some((UnitId(select.value().parse().ok()?), select))).map(|(u, s)| (s, u))
        {
            select.set_value("");
            act.emit(Action::Compare(unit));
        }
    });
    html! {
        <form class="bar-of" {onsubmit}>
            <label for="compare-with">{ i18n::add_one(l, (!all).then_some(listed.len())) }</label>
            <select id="compare-with" required=true>
                // Said, or the last would be: options are put in from the end.
                <option value="" selected=true>{ i18n::choose(l) }</option>
                { for options }
            </select>
            <button>{ i18n::add(l) }</button>
        </form>
    }
}
