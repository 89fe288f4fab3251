use yew::{Html, html};

use crate::{
    chart::{self, AspectScores, DOT_TICKS, Dots, LETTERS, MARKS, NodeScores, SideBySide, best, percent_x},
    dataset::NodeId,
    ranking::position,
    ui::{Scene, components::aspect_swatch, i18n},
};

/// A dot plot over the themes that is a table as well: under each theme's name the marks, beside it the figures.
pub(super) fn plot(scene: &Scene, comparison: &SideBySide) -> Html {
    let (l, [all, shown]) = (scene.language, comparison.themes);
    let side = |(at, side): (usize, &chart::Side)| {
        html! {
            <th scope="col" class="num">
                <svg class="sign" aria-hidden="true">{ mark(at, "50%") }</svg>
                <span aria-hidden="true">{ LETTERS[at] }</span><span class="vh">{ scene.full_name(side.unit) }</span>
            </th>
        }
    };
    let tick = |tick: f64| html! { <text x={percent_x(tick)} y="1em">{ chart::tick(l, tick) }</text> };
    let missing = comparison.families.iter().any(|family| family.whole.missing.iter().any(|&count| count > 0));
    let missing = missing.then(|| i18n::gap(l).to_owned() + &scene.holes_note());
    let hundred = scene.ranking.is_of_hundred();
    let whole: Vec<Option<f64>> = comparison.sides.iter().map(|side| side.place.map(|place| place.score)).collect();
    html! {
        <div class="figs">
            <table class="vs">
                <caption class="vh">{ if hundred { i18n::compare_caption(l) } else { i18n::compare_caption_on_a_scale(l) } }</caption>
                <thead><tr>
                    <th scope="col"><div class="lab">
                        <span>{ i18n::theme_head(l) }</span>
                        if hundred { <svg class="ticks" aria-hidden="true">{ for DOT_TICKS.map(tick) }</svg> }
                    </div></th>
                    { for comparison.sides.iter().enumerate().map(side) }
                </tr></thead>
                { for comparison.families.iter().map(|family| one(scene, family)) }
                <tbody><tr class="g">
                    <th scope="row"><div class="lab"><span>{ i18n::whole(l) }</span>{ dots(&Dots::of(&along(scene, None, &whole))) }</div></th>
                    { cells(scene, None, &whole, &[]) }
                </tr></tbody>
            </table>
            if shown < all { <p class="note">{ i18n::most_parted(l, shown, all) }</p> }
            <p class="note">{ if hundred { i18n::compare_note(l) } else { i18n::compare_note_on_a_scale(l) } }{ missing }</p>
        </div>
    }
}

/// An aspect, and its themes.
fn one(scene: &Scene, family: &AspectScores) -> Html {
    let share = |scores: &NodeScores| html! { <small>{ chart::share(scene.language, scene.ranking.weights.global_weight(scores.node)) }</small> };
    let theme = |scores: &NodeScores| {
        html! {
            <tr>
                <th scope="row"><div class="lab"><span>{ scene.name(scores.node) }{ " " }{ share(scores) }</span>{ dots(&Dots::of(&along(scene, Some(scores.node), &scores.scores))) }</div></th>
                { cells(scene, Some(scores.node), &scores.scores, &scores.missing) }
            </tr>
        }
    };
    let whole = &family.whole;
    // An indicator at the top of a tree is its own theme.
    let alone = family.themes.iter().all(|theme| theme.node == whole.node);
    html! {
        <tbody>
            if !alone {
                <tr class="g">
                    <th scope="rowgroup"><span class="lab1">{ aspect_swatch(family.aspect) }<span>{ scene.name(whole.node) }{ " " }{ share(whole) }</span></span></th>
                    { cells(scene, Some(whole.node), &whole.scores, &[]) }
                </tr>
            }
            { for family.themes.iter().map(theme) }
        </tbody>
    }
}

/// Returns where scores lie along the scale of a node, or of the composite: 0 to 100.
fn along(scene: &Scene, node: Option<NodeId>, scores: &[Option<f64>]) -> Vec<Option<f64>> {
    scores.iter().map(|score| score.map(|score| position(&scene.ranking, node, score))).collect()
}

/// A score a side, on a node or of the whole, the highest bold.
fn cells(scene: &Scene, node: Option<NodeId>, scores: &[Option<f64>], missing: &[usize]) -> Html {
    let best = best(scores, scene.ranking.composite.tolerance(node));
    let cell = |(at, score): (usize, &Option<f64>)| {
        let count = missing.get(at).copied().unwrap_or_default();
        let dagger = (count > 0).then(|| html! {
            <small><span aria-hidden="true">{ i18n::imputed_mark(count) }</span><span class="vh">{ ", " }{ scene.holes_said(count) }</span></small>
        });
        let text = score.map(|score| chart::score(scene.language, score));
        html! { <td class="num">
            { dagger }
            if let Some(text) = text {
                if best[at] { <b>{ text }</b> } else { { text } }
            } else { { nothing(scene) } }
        </td> }
    };
    html! { <>{ for scores.iter().enumerate().map(cell) }</> }
}

/// A dash, and what it means.
pub(super) fn nothing(scene: &Scene) -> Html {
    html! { <><span aria-hidden="true">{ "–" }</span><span class="vh">{ i18n::no_figure(scene.language) }</span></> }
}

/// The row of a dot plot. It says nothing to a screen reader that the figures beside it do not.
pub(in crate::ui) fn dots(dots: &Dots) -> Html {
    let tick = |tick: f64| html! { <line class="grid" x1={percent_x(tick)} x2={percent_x(tick)} y1="0" y2="100%" /> };
    let at = |mark: usize| dots.marks.iter().find(|(m, _)| *m == mark).map(|(_, x)| x.clone());
    let letter = |(mark, dx, anchor): (usize, &'static str, &'static str)| {
        html! { <text x={at(mark)} dx={dx} y="50%" dy=".35em" text-anchor={anchor}>{ LETTERS[mark] }</text> }
    };
    html! {
        <svg class="dots" aria-hidden="true">
            { for DOT_TICKS.map(tick) }
            if let Some([from, to]) = dots.span.clone() { <line class="run" x1={from} x2={to} y1="50%" y2="50%" /> }
            // The first mark is drawn last: it lies on the others.
            { for dots.marks.iter().rev().map(|(at, x)| mark(*at, x)) }
            if let Some([low, high]) = dots.ends { { letter((low, "-9", "end")) }{ letter((high, "9", "start")) } }
        </svg>
    }
}

/// A unit's mark, so far along the row.
pub(in crate::ui) fn mark(at: usize, x: &str) -> Html {
    html! { <svg x={x.to_owned()} y="50%" class={format!("mk m{}", at + 1)} overflow="visible"><path d={MARKS[at % MARKS.len()]} /></svg> }
}
