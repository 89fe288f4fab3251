use yew::{Html, html};

use super::load;
use crate::{
    chart,
    robustness::{First, Level},
    ui::{Scene, words},
    worker::Told,
};

/// A unit that can be first over all weightings of the indicators.
pub(super) struct Leader {
    /// The ranked unit.
    unit: usize,
    /// Under what part of the weightings it is.
    share: f64,
    /// Under what part of them it is in the ten.
    among: f64,
    /// The mean of those under which it is first.
    central: Vec<f64>,
}

/// So many of those that can be first are listed.
const LISTED: usize = 8;
/// Points of a central weighting have so many decimals.
const DECIMALS: u32 = 2;

/// Those that were first under any weighting drawn, the most often first.
pub(super) fn everywhere(scene: &Scene) -> Vec<Leader> {
    let Some((_, told)) = &scene.leaders.told else { return Vec::new() };
    let Told::Leaders(found) = &**told else { return Vec::new() };
    let part = |count: u32| f64::from(count) / found.drawn.max(1) as f64;
    let leader = |unit: usize| {
        let central = found.central(unit)?;
        Some(Leader { unit, share: part(found.first[unit]), among: part(found.among[unit]), central })
    };
    let mut leaders: Vec<Leader> = (0..found.first.len()).filter_map(leader).collect();
    leaders.sort_by(|a, b| b.share.total_cmp(&a.share));
    leaders
}

/// A row a unit that can be first: how often, and the middle of the weightings under which it is.
pub(super) fn firsts(scene: &Scene, exact: &[First], leaders: &[Leader]) -> Html {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let heads = words::first_heads(l);
    let mut units: Vec<usize> = leaders.iter().map(|leader| leader.unit).take(LISTED).collect();
    let more = exact.iter().map(|first| first.unit).filter(|unit| !units.contains(unit)).collect::<Vec<_>>();
    units.extend(more);
    let central = |level: Level, shares: &[f64]| {
        let weighting = level.weighting(shares, &scene.view.recipe.weighting, framework, DECIMALS);
        html! { <button type="button" class="bare" onclick={load(scene, weighting.points())}>{ words::central(l) }</button> }
    };
    let row = |unit: usize| {
        let name = scene.unit(scene.prepared.screened.ranked[unit]);
        let leader = leaders.iter().find(|leader| leader.unit == unit);
        let first = exact.iter().find(|first| first.unit == unit);
        html! {
            <tr>
                <th scope="row">{ name }</th>
                <td class="num">{ leader.map(|leader| words::part(leader.share)) }</td>
                <td class="num">{ leader.map(|leader| central(Level::Indicators, &leader.central)) }</td>
                <td class="num">{ leader.map(|leader| chart::percent(leader.among)) }</td>
                <td class="num">{ first.map_or_else(|| "0%".to_owned(), |first| words::part(first.acceptability)) }</td>
                <td class="num">{ first.map(|first| central(Level::Aspects, &first.central)) }</td>
            </tr>
        }
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words::can_be_first(l)}>
            <table class="fig spans">
                <thead><tr>
                    <th scope="col">{ scene.say(&scene.dataset.about.unit) }</th>
                    { for heads.iter().map(|head| html! { <th scope="col" class="num">{ *head }</th> }) }
                </tr></thead>
                <tbody>{ for units.into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}
