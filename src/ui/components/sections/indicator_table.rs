use yew::{Html, html};

use crate::ui::components::aspect_swatch;
use crate::{
    dataset::NodeId,
    ui::{Scene, i18n},
};

/// Every indicator with its unit, direction, year and source.
pub(super) fn indicator_table(scene: &Scene) -> Html {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let row = |id: NodeId| {
        let i = framework.node(id).indicator.as_ref()?;
        Some(html! { <tr>
            <th scope="row">{ scene.name(id) }</th>
            <td>{ scene.say(&i.unit) }<br /><small>{ i18n::direction(l, i.direction) }</small></td>
            <td>{ scene.say(&i.year) }</td>
            <td>{ scene.say(&i.source) }</td>
        </tr> })
    };
    let group = |(place, &aspect): (usize, &NodeId)| {
        html! { <tbody>
            <tr class="g"><th colspan="4" scope="rowgroup">{ aspect_swatch(place) }{ scene.name(aspect) }</th></tr>
            { for framework.within(aspect).filter_map(row) }
        </tbody> }
    };
    let head = |text: &'static str| html! { <th scope="col">{ text }</th> };
    html! {
        <table class="fig sources">
            <thead><tr>{ for i18n::indicator_heads(l).map(head) }</tr></thead>
            { for framework.aspects().iter().enumerate().map(group) }
        </table>
    }
}
