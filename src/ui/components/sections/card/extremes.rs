use yew::{Callback, Event, Html, Properties, TargetCast, component, html, use_state_eq};

use crate::{
    chart::{self, Among, Profile},
    dataset::{UnitGroup, UnitId},
    ui::{PtrEq, Scene, i18n},
};

/// Properties of the lists.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct ExtremesProps {
    /// The scene, once the page is idle.
    pub(super) scene: PtrEq<Scene>,
    /// The unit, by its row in the table.
    pub(super) unit: UnitId,
}

/// What a unit is compared with.
#[derive(Debug, Clone, PartialEq, Default)]
enum Against {
    #[default]
    All,
    /// The units of its region, or of its group.
    Part(UnitGroup),
    /// One other, by its row in the table.
    Unit(UnitId),
}

/// The figures by which a unit is strongest and weakest: against all, against those of its region or group, or against one other.
#[component]
pub(super) fn Extremes(ExtremesProps { scene, unit }: &ExtremesProps) -> Html {
    let against = use_state_eq(Against::default);
    let (l, dataset, unit) = (scene.language, &scene.dataset, *unit);
    let parts: Vec<UnitGroup> =
        dataset.table.parts().into_iter().filter(|part| part.holds(dataset.table.unit(unit))).collect();
    let others: Vec<UnitId> = scene.ranking.places.iter().map(|p| scene.prepared.screened.unit(p.unit)).collect();
    let onchange = {
        let (against, parts, dataset) = (against.clone(), parts.clone(), dataset.clone());
        Callback::from(move |event: Event| {
            let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
            let part = parts.iter().find(|part| value == format!("part:{}", part.code)).cloned().map(Against::Part);
            let other = value.strip_prefix("unit:").and_then(|id| dataset.table.find(id)).map(Against::Unit);
            against.set(part.or(other).unwrap_or_default());
        })
    };
    let lists = match &*against {
        Against::Unit(other) => Some(leads(scene, unit, *other)),
        Against::All => by_rank(scene, &Profile::of(dataset, &scene.prepared, unit)),
        Against::Part(part) => by_rank(scene, &Profile::within(dataset, &scene.prepared, unit, Some(part))),
    };
    let Some(lists) = lists else { return Html::default() };
    let is = |chosen: &Against| *against == *chosen;
    html! { <>
        <p class="against"><label>{ i18n::held_against(l) }{ " " }<select {onchange}>
            <option value="" selected={is(&Against::All)}>{ i18n::all_ranked(l, others.len(), scene.nouns()) }</option>
            { for parts.iter().map(|part| html! {
                <option value={format!("part:{}", part.code)} selected={is(&Against::Part(part.clone()))}>{ scene.say(&part.name) }</option>
            }) }
            <optgroup label={i18n::one_other(l)}>
                { for others.iter().filter(|other| **other != unit).map(|&other| html! {
                    <option value={format!("unit:{}", dataset.table.unit(other).id)} selected={is(&Against::Unit(other))}>{ scene.full_name(other) }</option>
                }) }
            </optgroup>
        </select></label></p>
        { lists }
    </> }
}

/// The figures with the best ranks and the worst.
fn by_rank(scene: &Scene, profile: &Profile) -> Option<Html> {
    let l = scene.language;
    let one = |&at: &usize| {
        let figure = &profile.figures[at];
        figure.among.map(|among: Among| {
            html! { <li>
                <span>{ scene.name(figure.node) }</span>
                <span class="num"><b>{ i18n::nth(l, among.rank, among.is_tied()) }</b>{ i18n::gap(l) }<small>{ i18n::of_how_many(l, among.of) }</small></span>
            </li> }
        })
    };
    let [strong, weak] = profile.extremes();
    if strong.is_empty() {
        return None;
    }
    let [strongest, weakest] = i18n::extremes(l);
    let list = |head: &'static str, of: &[usize]| html! { <div><h3>{ head }</h3><ul class="told">{ for of.iter().filter_map(one) }</ul></div> };
    Some(html! { <div class="pair" id="extremes">{ list(strongest, &strong) }{ list(weakest, &weak) }</div> })
}

/// The figures by which it is furthest ahead of another, and those by which it is furthest behind.
fn leads(scene: &Scene, unit: UnitId, other: UnitId) -> Html {
    let l = scene.language;
    let [one, theirs] = [unit, other].map(|unit| Profile::of(&scene.dataset, &scene.prepared, unit));
    let [ahead, behind] = one.leads(&theirs);
    let [lead, lag] = i18n::ahead_and_behind(l, scene.unit(other));
    let row = |&(at, by): &(usize, f64)| {
        html! { <li><span>{ scene.name(one.figures[at].node) }</span><span class="num" translate="no"><b>{ chart::points(l, by.abs()) }</b></span></li> }
    };
    let list = |head: String, of: &[(usize, f64)]| html! { <div><h3>{ head }</h3><ul class="told">{ for of.iter().map(row) }</ul></div> };
    html! { <div class="pair" id="extremes">{ list(lead, &ahead) }{ list(lag, &behind) }</div> }
}
