use yew::{Html, html};

use crate::{
    chart::{DOT, PRINTED_HEIGHT, PRINTED_WIDTH, Printed, PrintedLine},
    dataset::{Dataset, PrintedOrder, UnitId},
    link::Language,
    ui::i18n,
};

/// The unit's ranks in the editions that were printed: nothing if the data have none.
pub(super) fn printed(dataset: &Dataset, unit: UnitId, l: Language) -> Html {
    let all = Printed::all(&dataset.orders, PrintedOrder::OVERALL, unit);
    let parts = dataset.framework.ids().flat_map(|node| {
        let of_node = Printed::all(&dataset.orders, &dataset.framework.node(node).code, unit);
        of_node.into_iter().filter(|printed| printed.rank.is_some()).map(move |printed| (node, printed))
    });
    let parts: Vec<String> = parts
        .map(|(node, p)| {
            i18n::part_printed(
                l,
                dataset.framework.node(node).name.say(l.code()),
                &i18n::printed_rank(l, &p.edition, p.rank, p.last),
            )
        })
        .collect();
    if all.is_empty() && parts.is_empty() {
        return Html::default();
    }
    let lists: Vec<u32> = all.iter().map(|printed| printed.last).collect();
    let body = if all.iter().any(|printed| printed.rank.is_some()) {
        let said = |p: &Printed| html! { <li>{ i18n::printed_rank(l, &p.edition, p.rank, p.last) }</li> };
        html! { <>
            { drawn(&PrintedLine::of(&all)) }
            <ol class="vh">{ for all.iter().map(said) }</ol>
            <p class="note">{ i18n::printed_note(l, &lists) }</p>
        </> }
    } else {
        html! { if !all.is_empty() { <p class="small">{ i18n::never_printed(l, all.len()) }</p> } }
    };
    html! { <div>
        <h3>{ i18n::printed(l) }</h3>
        { body }
        { for parts.into_iter().map(|part| html! { <p class="note">{ part }</p> }) }
    </div> }
}

/// The line, with the ranks beside its dots.
fn drawn(line: &PrintedLine) -> Html {
    let text =
        |class: &'static str, x: String, y: String, text: String| html! { <text {class} {x} {y}>{ text }</text> };
    let bottom = (PRINTED_HEIGHT - 4).to_string();
    let missing = (PRINTED_HEIGHT - 20).to_string();
    let rule = |(y, _): &(String, u32)| format!("M24 {y}H{PRINTED_WIDTH}");
    html! {
        <svg class="printed" viewBox={format!("0 0 {PRINTED_WIDTH} {PRINTED_HEIGHT}")} aria-hidden="true">
            <path class="grid" d={line.ranks.iter().map(rule).collect::<String>()} />
            <path class="trace" d={line.line.clone()} />
            { for line.ranks.iter().map(|(y, rank)| text("side", "18".into(), y.clone(), rank.to_string())) }
            { for line.dots.iter().map(|dot| html! { <path class="at" d={format!("M{}{DOT}", dot.at.join(" "))} /> }) }
            { for line.dots.iter().map(|dot| text("on", dot.at[0].clone(), dot.over.clone(), dot.rank.to_string())) }
            { for line.missing.iter().map(|x| text("year", x.clone(), missing.clone(), "–".into())) }
            { for line.editions.iter().map(|(x, year)| text("year", x.clone(), bottom.clone(), year.clone())) }
        </svg>
    }
}
