use yew::{Html, Properties, component, html};

use super::Swatch;
use crate::{
    dataset::{Dataset, NodeId},
    link::Language,
    ranking::Ranking,
    ui::{Shared, words},
};

/// What the table needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct IndicatorTableProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The ranking now.
    pub ranking: Shared<Ranking>,
    /// The language of the page.
    pub language: Language,
}

/// Every indicator with its unit, direction, year and source.
#[component]
pub fn IndicatorTable(IndicatorTableProps { dataset, language, .. }: &IndicatorTableProps) -> Html {
    let (l, code, framework) = (*language, language.code(), &dataset.framework);
    let [indicator, unit, year, source] = words::indicator_heads(l);
    let row = |id: NodeId| {
        let node = framework.node(id);
        let name = node.name.say(code).to_owned();
        node.indicator.as_ref().map(|i| {
            html! { <tr>
                <th scope="row">{ name }</th>
                <td>{ i.unit.say(code).to_owned() }<br /><small>{ words::direction(l, i.direction) }</small></td>
                <td>{ i.year.say(code).to_owned() }</td>
                <td>{ i.source.say(code).to_owned() }</td>
            </tr> }
        })
    };
    let group = |(place, &aspect): (usize, &NodeId)| {
        let name = framework.node(aspect).name.say(code).to_owned();
        html! { <tbody>
            <tr class="g"><th colspan="4" scope="rowgroup"><Swatch {place} />{ name }</th></tr>
            { for framework.indicators().iter().copied().filter(|&i| framework.within(aspect).any(|n| n == i)).filter_map(row) }
        </tbody> }
    };
    html! {
        <table class="fig sources">
            <thead><tr><th scope="col">{ indicator }</th><th scope="col">{ unit }</th><th scope="col">{ year }</th><th scope="col">{ source }</th></tr></thead>
            { for framework.aspects().iter().enumerate().map(group) }
        </table>
    }
}
