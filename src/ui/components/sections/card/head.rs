use yew::{Html, html};

use crate::{
    dataset::{RankedId, UnitId},
    link::View,
    ui::{Action, Scene, i18n},
};

/// The unit's names, where it belongs, and where it stands.
pub(super) fn head(scene: &Scene, unit: UnitId, ranked: Option<RankedId>) -> Html {
    let l = scene.language;
    let about = &scene.dataset.table.unit(unit);
    let other = about.name.otherwise(l.code());
    let other = other.map(|(code, name)| html! { <span lang={i18n::tag_of(code)}>{ name }</span> });
    // A city that is its own province is not named twice.
    let group = Some(scene.say(&about.group)).filter(|group| !group.is_empty() && *group != scene.say(&about.name));
    let between = (other.is_some() && group.is_some()).then_some(" · ");
    let sentence = ranked.map_or_else(|| unranked(scene, unit), |ranked| stands(scene, unit, ranked));
    html! { <>
        <div class="card-head">
            <h2 id="card-of" tabindex="-1">{ scene.told(&about.name) }{ " " }<small>{ other }{ between }{ group }</small></h2>
            <span class="bar-of">
                { ranked.map(|_| compare(scene, unit)) }
                <button type="button" onclick={scene.act.reform(|_| Action::Focus(None))}>{ i18n::close(l) }</button>
            </span>
        </div>
        <p class="stands">{ sentence }</p>
    </> }
}

/// The button that compares it with others, as many as can be.
fn compare(scene: &Scene, unit: UnitId) -> Html {
    let (l, compared) = (scene.language, &scene.view.compare);
    let is = compared.contains(&scene.dataset.table.unit(unit).id);
    let full = !is && compared.len() >= View::COMPARED;
    let onclick = scene.act.reform(move |_| Action::Compare(unit));
    html! {
        <button type="button" aria-pressed={is.to_string()} aria-disabled={full.then_some("true")} {onclick}>
            { i18n::compare(l) }
            if full { <span class="vh">{ i18n::compare_full(l, View::COMPARED) }</span> }
        </button>
    }
}

/// Its rank now, in nearby weightings if that is known, and under the baseline if that is another weighting.
fn stands(scene: &Scene, unit: UnitId, ranked: RankedId) -> String {
    let (l, about) = (scene.language, &scene.dataset.about);
    let places = &scene.ranking.places;
    let rank = scene.ranking.rank(ranked);
    let tied = places.iter().skip(rank - 1).take_while(|place| place.rank == rank).nth(1).is_some();
    let of = scene.counted(places.len());
    let score = scene.ranking.composite.scores[ranked.0];
    let sure = scene.uncertainty.as_ref().filter(|sure| !sure.waiting && !sure.failed);
    let range = sure.and_then(|sure| sure.range(unit)).map(|range| i18n::stands_nearby(l, range));
    let recipe = &scene.view.recipe;
    let elsewhere = recipe.preset != about.baseline || recipe.moved(&scene.dataset);
    let baseline = scene.dataset.presets.iter().find(|preset| preset.code == about.baseline);
    let baseline = baseline.filter(|_| elsewhere);
    let under = baseline.map(|preset| i18n::stands_under(l, scene.baseline.rank(ranked), scene.say(&preset.name)));
    let stands = if scene.ranking.is_of_hundred() {
        i18n::stands(l, rank, tied, &of, score)
    } else {
        i18n::stands_on_a_scale(l, rank, tied, &of, score)
    };
    let all: Vec<String> = std::iter::once(stands).chain(range).chain(under).collect();
    i18n::clauses(l, &all)
}

/// Why it has no rank.
fn unranked(scene: &Scene, unit: UnitId) -> String {
    let table = &scene.dataset.table;
    i18n::has_no_rank(scene.language, table.filled(unit), table.columns.len(), scene.prepared.screened.needed)
}
