use std::cmp::Ordering;

use yew::{Html, html};

use super::plot::nothing;
use crate::{
    chart,
    dataset::{Indicator, NodeId, UnitId},
    ranking::compare_by_direction,
    ui::{Scene, components::aspect_swatch, i18n},
};

/// The figures as published, a column a unit.
pub(super) fn raw(scene: &Scene, units: &[UnitId]) -> Html {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let head = |&unit: &UnitId| html! { <th scope="col" class="num">{ scene.full_name(unit) }</th> };
    let family = |(place, &aspect): (usize, &NodeId)| {
        let within =
            framework.indicators().iter().filter(|&&id| id == aspect || framework.ancestors(id).any(|a| a == aspect));
        let alone = framework.node(aspect).indicator.is_some();
        html! {
            <tbody>
                if !alone {
                    <tr class="g"><th scope="rowgroup" colspan={(units.len() + 1).to_string()}>
                        <span class="lab1">{ aspect_swatch(place) }{ scene.name(aspect) }</span>
                    </th></tr>
                }
                { for within.map(|&id| one(scene, id, units)) }
            </tbody>
        }
    };
    html! {
        <details id="side-by-side">
            <summary>{ i18n::side_by_side(l, framework.indicators().len()) }</summary>
            <p class="note">{ i18n::as_published(l) }</p>
            <div class="scroll" tabindex="0" role="region" aria-label={i18n::side_by_side(l, framework.indicators().len())}>
                <table class="vs raw">
                    <thead><tr><th scope="col">{ i18n::figure_head(l) }</th>{ for units.iter().map(head) }</tr></thead>
                    { for framework.aspects().iter().enumerate().map(family) }
                </table>
            </div>
        </details>
    }
}

fn one(scene: &Scene, id: NodeId, units: &[UnitId]) -> Html {
    let Some(indicator) = &scene.dataset.framework.node(id).indicator else { return Html::default() };
    let figures: Vec<Option<f64>> =
        units.iter().map(|&unit| scene.dataset.table.figure(indicator.column, unit)).collect();
    let cell = |figure: &Option<f64>| match figure {
        Some(figure) if is_best(indicator, *figure, &figures) => {
            html! { <td class="num" translate="no"><b>{ chart::figure(scene.language, *figure) }</b></td> }
        }
        Some(figure) => html! { <td class="num" translate="no">{ chart::figure(scene.language, *figure) }</td> },
        None => html! { <td class="num">{ nothing(scene) }</td> },
    };
    html! {
        <tr>
            <th scope="row">{ scene.name(id) }{ " " }<small>{ scene.say(&indicator.unit) }</small></th>
            { for figures.iter().map(cell) }
        </tr>
    }
}

/// Whether none of the figures is better, and one is worse.
fn is_best(indicator: &Indicator, figure: f64, figures: &[Option<f64>]) -> bool {
    let held = |order: Ordering| {
        figures.iter().flatten().any(|&other| compare_by_direction(indicator, figure, other) == order)
    };
    !held(Ordering::Less) && held(Ordering::Greater)
}
