use yew::{Html, html};

use super::load;
use crate::{
    chart,
    dataset::{RankedId, argsort},
    robustness::{FirstRankRegion, Level},
    ui::{Scene, i18n},
};

/// A unit that can be first over all weightings of the indicators.
pub(super) struct Leader {
    /// The ranked unit.
    unit: RankedId,
    /// Under what part of the weightings it is.
    share: f64,
    /// Under what part of them it is in the ten.
    among: f64,
    /// The mean of those under which it is first.
    central: Vec<f64>,
}

/// The number of units that are listed of those that can be first.
const LISTED: usize = 8;
/// The decimals of a central weighting's points.
const DECIMALS: u32 = 2;

/// Returns the number of weightings, and the units that are first under any, the most frequent first.
pub(super) fn everywhere(scene: &Scene) -> (usize, Vec<Leader>) {
    let Some((_, found)) = &scene.leaders.told else { return (0, Vec::new()) };
    let part = |count: u32| f64::from(count) / found.drawn.max(1) as f64;
    let leader = |at: usize| {
        let unit = RankedId(at);
        let central = found.central(unit)?;
        Some(Leader { unit, share: part(found.first[at]), among: part(found.among[at]), central })
    };
    let count = |at: usize| found.first[at];
    let order = argsort(found.first.len(), &|a, b| count(b).cmp(&count(a)));
    (found.drawn, order.into_iter().filter_map(leader).collect())
}

/// A row a unit that can be first: how often, and the middle of the weightings under which it is.
pub(super) fn firsts(scene: &Scene, exact: Option<&[FirstRankRegion]>, leaders: &[Leader]) -> Html {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let heads = i18n::first_heads(l);
    let mut units: Vec<RankedId> = leaders.iter().map(|leader| leader.unit).take(LISTED).collect();
    let more =
        exact.into_iter().flatten().map(|first| first.unit).filter(|unit| !units.contains(unit)).collect::<Vec<_>>();
    units.extend(more);
    let central = |level: Level, name: &str, shares: &[f64]| {
        let label = i18n::load_middle(l, name, level == Level::Aspects);
        let weighting = level.weighting(shares, &scene.weighting, framework, DECIMALS);
        html! { <button type="button" class="bare" aria-label={label} onclick={load(scene, weighting.points())}>{ i18n::central(l) }</button> }
    };
    let row = |unit: RankedId| {
        let name = scene.unit(scene.prepared.screened.unit(unit));
        let leader = leaders.iter().find(|leader| leader.unit == unit);
        let first = exact.and_then(|exact| exact.iter().find(|first| first.unit == unit));
        let part = exact.map(|_| i18n::part(l, first.map_or(0.0, |first| first.acceptability)));
        html! {
            <tr>
                <th scope="row">{ name }</th>
                <td class="num">{ leader.map(|leader| i18n::part(l, leader.share)) }</td>
                <td class="num">{ leader.map(|leader| central(Level::Indicators, name, &leader.central)) }</td>
                <td class="num">{ leader.map(|leader| chart::percent(l, leader.among)) }</td>
                <td class="num">{ part }</td>
                <td class="num">{ first.map(|first| central(Level::Aspects, name, &first.central)) }</td>
            </tr>
        }
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={i18n::can_be_first(l)}>
            <table class="sums spans">
                <thead><tr>
                    <th scope="col">{ scene.say(&scene.dataset.about.unit) }</th>
                    { for heads.iter().map(|head| html! { <th scope="col" class="num">{ *head }</th> }) }
                </tr></thead>
                <tbody>{ for units.into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}
