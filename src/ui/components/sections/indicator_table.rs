use yew::{Html, html};

use crate::{
    dataset::{Framework, NodeId},
    link::Language,
    ui::{components::aspect_swatch, i18n},
};

/// Every indicator with its unit, direction, year and source.
pub(super) fn indicator_table(framework: &Framework, l: Language) -> Html {
    let code = l.code();
    let row = |id: NodeId| {
        let i = framework.node(id).indicator.as_ref()?;
        Some(html! { <tr>
            <th scope="row">{ framework.node(id).name.say(code) }</th>
            <td>{ i.unit.say(code) }<br /><small>{ i18n::direction(l, i.direction) }</small></td>
            <td>{ i.year.say(code) }</td>
            <td>{ i.source.say(code) }</td>
        </tr> })
    };
    let group = |(place, &aspect): (usize, &NodeId)| {
        html! { <tbody>
            <tr class="g"><th colspan="4" scope="rowgroup">{ aspect_swatch(place) }{ framework.node(aspect).name.say(code) }</th></tr>
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
