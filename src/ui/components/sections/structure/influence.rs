use yew::{Html, classes, html};

use crate::{
    chart,
    dataset::{Framework, NodeId},
    link::Language,
    ranking::{Ranking, statistics::Influence},
    ui::{components::aspect_swatch, i18n},
};

/// Every node's weight in name and what it moves in truth: how many places, if that was computed.
pub(super) fn influence(framework: &Framework, ranking: &Ranking, places: Option<&[f64]>, l: Language) -> Html {
    let all = Influence::all(ranking, framework);
    let row = |id: NodeId| {
        let of = &all[id.0];
        let depth = framework.ancestors(id).count();
        let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |x| chart::correlation(l, x));
        let swatch = framework.aspects().iter().position(|&aspect| aspect == id).map(aspect_swatch);
        let leaf = framework.node(id).indicator.is_some();
        html! { <tr class={classes!(format!("d{depth}"), (depth == 0).then_some("g"))} data-node={framework.node(id).code.clone()}>
            <th scope="row">{ swatch }{ framework.node(id).name.say(l.code()) }</th>
            <td class="num" translate="no">{ chart::share(l, of.nominal) }</td>
            <td class="num" translate="no">{ chart::share(l, of.variance) }</td>
            <td class="num" translate="no">{ number(of.correlation) }</td>
            <td class="num">{ if leaf { String::new() } else { number(of.alpha) } }</td>
            <td class="num" translate="no">{ places.map_or_else(|| "–".to_owned(), |places| chart::points(l, places[id.0])) }</td>
        </tr> }
    };
    // A whole branch after its aspect, whatever the order of the lines.
    let order = framework.aspects().iter().flat_map(|&aspect| branch(framework, aspect));
    let [part, rest @ ..] = i18n::influence_heads(l);
    html! { <>
        <h3 id="influence">{ i18n::influence(l) }</h3>
        <p class="small">{ i18n::influence_note(l) }</p>
        <div class="scroll" role="region" aria-labelledby="influence" tabindex="0">
            <table class="sums weighed">
                <thead><tr><th scope="col">{ part }</th>{ for rest.map(|head| html! { <th scope="col" class="num">{ head }</th> }) }</tr></thead>
                <tbody>{ for order.map(row) }</tbody>
            </table>
        </div>
    </> }
}

/// A node and all below it, each before its children.
fn branch(framework: &Framework, id: NodeId) -> Vec<NodeId> {
    let below = framework.node(id).children.iter().flat_map(|&child| branch(framework, child));
    std::iter::once(id).chain(below).collect()
}
