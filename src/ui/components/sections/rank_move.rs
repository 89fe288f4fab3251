use yew::{Html, html};

use crate::{
    chart::RankMove,
    ui::{Action, Scene, hooks::input, i18n},
};

/// What would move a unit past another, with the button that does it. `rows` is given where the unit would enter the chart.
pub(super) fn rank_move(scene: &Scene, rank_move: &RankMove, rows: Option<usize>) -> Html {
    let l = scene.language;
    let moved = i18n::rank_moves(l, scene.unit(rank_move.behind), scene.unit(rank_move.ahead), rows);
    let Some(change) = &rank_move.change else {
        let [before, after] = i18n::never(l);
        return html! { <li><span>{ before }<b>{ moved }</b>{ after }</span></li> };
    };
    let node = scene.say(&scene.dataset.framework.node(change.node).short);
    let [before, after] = i18n::when_it_counts(l, node, change.from, change.to);
    let weighting = change.weighting.clone();
    let onclick = scene.act.reform(move |_| {
        input();
        Action::Load(weighting.clone())
    });
    html! {
        <li>
            <span>{ before }<b>{ moved.clone() }</b>{ after }</span>
            <button type="button" {onclick}>{ i18n::try_it(l) }<span class="vh">{ format!(": {moved}") }</span></button>
        </li>
    }
}
