use yew::{Html, html};

use crate::{
    chart::{self, AspectBreakdown, BAR_HEIGHT, BAR_WIDTH, Entry, ScoreBreakdown},
    ui::{Scene, components::aspect_swatch, i18n},
};

/// Why a unit stands where it stands: what each part adds to its score, of what it could add.
pub(super) fn why(scene: &Scene, account: &ScoreBreakdown) -> Html {
    let l = scene.language;
    let hundred = scene.ranking.is_of_hundred();
    let everybody = i18n::all_ranked(l, scene.ranking.places.len(), scene.nouns());
    let [part, earned, points, mean] = i18n::why_here_heads(l);
    let group = |(place, part): (usize, &AspectBreakdown)| {
        let whole =
            if part.parts.is_empty() { row(scene, place, &part.whole) } else { subtotal(scene, place, &part.whole) };
        html! { <tbody>{ whole }{ for part.parts.iter().map(|entry| row(scene, place, entry)) }</tbody> }
    };
    html! {
        <div>
            <h3 id="why-here">{ if hundred { i18n::why_here(l, account.score) } else { i18n::why_here_on_a_scale(l, account.score) } }</h3>
            <p class="note">{ i18n::why_here_note(l, &everybody) }</p>
            <table class="account" aria-labelledby="why-here">
                <thead><tr>
                    <th scope="col" class="n">{ part }</th><th scope="col" class="b">{ earned }</th>
                    <th scope="col" class="s num">{ points }</th><th scope="col" class="m num">{ mean }</th>
                </tr></thead>
                { for account.groups.iter().enumerate().map(group) }
                <tfoot><tr class="g">
                    <th scope="row" class="n" colspan="2">{ i18n::sum(l) }</th>
                    <td class="s num"><b>{ chart::score(l, account.score) }</b>
                        if hundred { { i18n::gap(l) }<small>{ i18n::of_how_many(l, 100) }</small> }</td>
                    <td class="m num">{ chart::score(l, account.mean) }</td>
                </tr></tfoot>
            </table>
        </div>
    }
}

/// An aspect, over its themes.
fn subtotal(scene: &Scene, place: usize, entry: &Entry) -> Html {
    html! { <tr class="g">
        <th class="n" colspan="2" scope="rowgroup">{ aspect_swatch(place) }{ scene.name(entry.added.node) }</th>
        { points(scene, entry, true) }
    </tr> }
}

/// A theme.
fn row(scene: &Scene, place: usize, entry: &Entry) -> Html {
    let colour = format!("a{}", place % 4 + 1);
    html! { <tr>
        <th class="n" scope="row">{ scene.name(entry.added.node) }</th>
        <td class="b">
            <svg class="earned" viewBox={format!("0 0 {BAR_WIDTH} {BAR_HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
                <path class={colour} d={entry.bar.clone()} />
                <path class="tx" d={entry.texture.clone()} />
                <path class="could" d={entry.could.clone()} />
                <path class="gap" d={entry.stroke.clone()} />
                <path class="mean" d={entry.stroke.clone()} />
            </svg>
        </td>
        { points(scene, entry, false) }
    </tr> }
}

/// What it adds, of what it could, and what it adds on average.
fn points(scene: &Scene, entry: &Entry, strong: bool) -> Html {
    let l = scene.language;
    let dash = || "–".to_owned();
    let earned = entry.added.points.map_or_else(dash, |x| chart::score(l, x));
    html! { <>
        <td class="s num">
            if strong { <b>{ earned }</b> } else { { earned } }
            if let Some(most) = entry.added.most { { i18n::gap(l) }<small>{ i18n::of_most(l, most) }</small> }
        </td>
        <td class="m num" data-head={i18n::why_here_heads(l)[3]}>{ entry.mean.map_or_else(dash, |x| chart::score(l, x)) }</td>
    </> }
}
