use yew::{Html, html};

use super::load;
use crate::{
    chart::{self, Shift, distance, shifts},
    link::View,
    ranking::{Recipe, Weighting, Weights},
    robustness::{Level, SearchOutcome},
    ui::{RankQuery, Scene, i18n},
    worker::{FoundWeights, WeightSearch},
};

/// The number of changed indicators that are listed.
const TOLD: usize = 3;

/// A way that was found, and what its weights come to.
struct Path<'a> {
    way: &'a FoundWeights,
    weighting: Weighting,
    weights: Weights,
    distance: f64,
}

/// What it takes, by the aspects and by all indicators: a sentence each, with a button that does it and a link that holds it.
pub fn reached(scene: &Scene, rank_query: &RankQuery, aspects: &WeightSearch, indicators: &WeightSearch) -> Html {
    let (l, framework, &RankQuery { unit, rank, .. }) = (scene.language, &scene.dataset.framework, rank_query);
    let Some(&row) = scene.prepared.screened.ranked.get(unit.0) else { return Html::default() };
    let (name, count) = (scene.unit(row), framework.indicators().len());
    let says = |text: String| html! { <li><span>{ text }</span></li> };
    if matches!(aspects, SearchOutcome::Found(way) if way.points == rank_query.weighting.points()) {
        return html! { <ul>{ says(i18n::is_ranked_now(l, name, rank)) }</ul> };
    }
    let now = Weights::of(&rank_query.weighting, framework);
    let path = |found| path(scene, &now, found);
    let (short, long) = (path(aspects), path(indicators));
    let told = |level, path: &Path| shifts(level, framework, &now, &path.weights);
    let who = |path: &Path| i18n::is_ranked(l, name, path.way.rank);
    let beside =
        |path: &Path| (path.way.rank != rank).then(|| format!("{}{}", i18n::gap(l), i18n::not_itself(l, rank)));
    let by_aspects = short.as_ref().map_or_else(
        || says(if is_ruled_out(aspects) { i18n::cannot_be(l, name, rank, None) } else { i18n::none_found(l, None) }),
        |path| {
            let [before, after] = i18n::when_they_count(l, &named(scene, &told(Level::Aspects, path)));
            let near = i18n::how_near(l, path.way.is_nearest, path.distance);
            html! { <li>
                <span>{ before }<b>{ who(path) }</b>{ after }{ i18n::gap(l) }{ near }{ beside(path) }</span>
                { controls(scene, path, &who(path)) }
            </li> }
        },
    );
    let further = long.as_ref().filter(|long| short.as_ref().is_none_or(|short| long.distance < short.distance));
    let by_indicators = match further {
        // If no aspect has children, these are the same weights.
        None if framework.aspects() == framework.indicators() => Html::default(),
        None if short.is_some() => says(i18n::no_smaller(l, count)),
        None if is_ruled_out(indicators) => says(i18n::cannot_be(l, name, rank, Some(count))),
        None => says(i18n::none_found(l, Some(count))),
        Some(path) => {
            let all = told(Level::Indicators, path);
            let largest = named(scene, &all[..all.len().min(TOLD)]);
            let text = i18n::by_indicators(l, count, path.distance, short.is_some(), &largest);
            let who_else = (short.as_ref().map(|short| short.way.rank) != Some(path.way.rank)).then(|| {
                html! { <><b>{ who(path) }</b>{ i18n::stop(l) }</> }
            });
            html! { <li>
                <span>{ who_else }{ text }{ beside(path) }</span>
                { controls(scene, path, &who(path)) }
            </li> }
        }
    };
    let distances = (short.is_some() || long.is_some()).then(|| i18n::what_distance_is(l, count));
    html! { <><ul>{ by_aspects }{ by_indicators }</ul><p class="note">{ distances }</p></> }
}

fn is_ruled_out(found: &WeightSearch) -> bool {
    matches!(found, SearchOutcome::Impossible)
}

fn path<'a>(scene: &Scene, now: &Weights, found: &'a WeightSearch) -> Option<Path<'a>> {
    let SearchOutcome::Found(way) = found else { return None };
    let framework = &scene.dataset.framework;
    let weighting = Weighting::of(way.points.clone(), framework)?;
    let weights = Weights::of(&weighting, framework);
    Some(Path { way, distance: distance(framework, now, &weights), weighting, weights })
}

fn named<'a>(scene: &'a Scene, shifts: &[Shift]) -> Vec<(&'a str, f64, f64)> {
    let node = |id| &scene.dataset.framework.node(id).short;
    shifts.iter().map(|shift| (scene.say(node(shift.node)), shift.from, shift.to)).collect()
}

/// The button that loads the weights, and the link to the view under them.
fn controls(scene: &Scene, path: &Path, who: &str) -> Html {
    let l = scene.language;
    let recipe = Recipe { weighting: path.weighting.clone(), ..scene.view.recipe.clone() };
    let address = scene.address(&View { recipe, stamp: None, ..scene.view.clone() });
    let onclick = load(scene, &path.way.points);
    let which = || html! { <span class="vh">{ format!(": {who}, {}", chart::gap(l, path.distance * 100.0)) }</span> };
    html! {
        <span class="bar-of">
            <button type="button" {onclick}>{ i18n::try_it(l) }{ which() }</button>
            <a class="btn" href={address}>{ i18n::its_link(l) }{ which() }</a>
        </span>
    }
}
