use yew::{Html, classes, html};

use super::{ranks, stacked_bar, whisker};
use crate::{
    chart::{self, GroupPosition, RankAxis, Row},
    link::ViewMode,
    ui::{Scene, i18n},
};

/// A ranked unit, and where it stands among the rows. `data-unit`, `data-rank`, `data-score`, `data-rank-low` and `data-rank-high` are a public contract for
/// hosts and tests. `opens` is given where a press opens something under the row: whether it is open, and what is in it.
pub fn ranked_row(
    scene: &Scene,
    at: usize,
    key: usize,
    row: &Row,
    axis: Option<&RankAxis>,
    opens: Option<(bool, Html)>,
) -> Html {
    let (l, table) = (scene.language, &scene.dataset.table);
    let unit = &table.unit(row.unit);
    let other = unit.name.otherwise(l.code());
    let other = other.map(|(code, name)| html! { <span lang={i18n::tag_of(code)}>{ name }</span> });
    let group = scene.told_apart(row.unit).map(|group| format!(" · {group}"));
    let imputed = (row.imputed > 0).then(|| {
        let said = scene.holes_said(row.imputed);
        html! { <>{ " " }<span aria-hidden="true">{ i18n::imputed_mark(row.imputed) }</span><span class="vh">{ said }</span></> }
    });
    let is_beyond = at >= scene.top_ten.rows.len();
    let looked_at = scene.view.focus.as_ref() == Some(&unit.id);
    // On the whole page a press opens the unit's card; in an embedded chart with weights, what would move the unit.
    let (expanded, opened) = match opens {
        Some((is_open, opened)) => (Some(is_open), opened),
        None => ((scene.view.layout == ViewMode::Full).then_some(looked_at), Html::default()),
    };
    let turn = scene.closeness.turns.get(at).copied();
    let tied = scene.ranking.places.get(at + 1).is_some_and(|next| next.rank == row.rank);
    let range = axis.and(scene.uncertainty.as_ref()).and_then(|sure| sure.range(row.unit));
    // Figures are printed for the current weights only: a mark can be dimmed, a number cannot.
    let told = range.filter(|_| scene.uncertainty.as_ref().is_some_and(|sure| !sure.waiting));
    let figures = told.map(|range| html! { <><span class="vh">{ i18n::range(l) }</span>{ ranks(range) }</> });
    html! {
        <li
            class={classes!("row", bracket(turn), is_beyond.then_some("beyond"), looked_at.then_some("looked-at"))} {key}
            data-unit={unit.id.clone()} data-rank={row.rank.to_string()} data-score={chart::exact(row.score)}
            data-rank-low={told.map(|(low, _)| low.to_string())} data-rank-high={told.map(|(_, high)| high.to_string())}
        >
            <span class="r" translate="no">{ row.rank }</span>
            <button type="button" class="n" id={format!("row-{}", unit.id)} aria-expanded={expanded.map(|expanded| expanded.to_string())}>
                { scene.told(&unit.name) }{ " " }<small>{ other }{ group }{ imputed }</small>
            </button>
            if let Some(GroupPosition::First | GroupPosition::Middle) = turn { <span class="vh">{ i18n::joined(l, tied) }</span> }
            <span class="b">{ stacked_bar(&scene.top_ten.bar(row, &scene.ranking, &scene.dataset.framework)) }</span>
            <span class="s" translate="no">{ chart::score(l, row.score) }</span>
            <span class="m">
                <span aria-hidden="true">{ i18n::change_mark(row.change) }</span>
                <span class="vh">{ i18n::change(l, row.change, scene.say(&scene.against)) }</span>
            </span>
            if let Some(axis) = axis { { whisker(axis, row, range) }<span class="x">{ figures }</span> }
            // Always a child: one that came and went would have the others drawn again, and the button would lose the focus.
            { opened }
        </li>
    }
}

/// Returns the part of a bracket that the style sheet draws beside a row.
fn bracket(turn: Option<GroupPosition>) -> &'static str {
    match turn {
        None => "",
        Some(GroupPosition::Solo) => "solo",
        Some(GroupPosition::First) => "tie first",
        Some(GroupPosition::Middle) => "tie",
        Some(GroupPosition::Last) => "tie last",
    }
}
