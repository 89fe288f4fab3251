use yew::{Html, Properties, component, html};

use super::{Fit, critical_weight_changes, everywhere, firsts, heat, many::many, near_and_far, ramp, ranges};
use crate::{
    chart::Neighbours,
    dataset::{Points, argsort},
    robustness::{Acceptability, FirstRankRegion, sampling_error},
    ui::{
        PtrEq, Scene,
        components::again,
        hooks::{WorkerReply, use_answer, use_opened},
        i18n,
    },
    worker::{Ask, Query, Span},
};

/// Properties of the panel.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RobustnessPanelProps {
    /// The scene, once the page is idle: the panel's hundreds of cells take no part in a slider's step.
    pub scene: PtrEq<Scene>,
}

/// How sure the ranks are. While it is shut, it asks the worker nothing.
#[component]
pub fn RobustnessPanel(RobustnessPanelProps { scene }: &RobustnessPanelProps) -> Html {
    let (open, ontoggle) = use_opened(false);
    let (l, has_weights) = (scene.language, scene.dataset.framework.has_weights());
    let linear = has_weights && scene.is_linear();
    let points = scene.weighting.points();
    let mut units = scene.watched();
    let of_points = open && linear;
    let spans = use_answer(&scene.worker, of_points.then(|| (points.to_vec(), Ask::ranges(units.clone()))));
    let rank_moves = use_answer(&scene.worker, of_points.then(|| (points.to_vec(), Ask::swaps(scene.watched_pairs()))));
    let methods = open.then(|| (points.to_vec(), Ask::methods(scene.watched())));
    let methods = use_answer(&scene.worker, methods);
    let first = use_answer(&scene.worker, of_points.then(|| (points.to_vec(), Ask::firsts())));
    // Questions that do not depend on the weights are asked under one fixed weighting, with the units in one order, so
    // that none is asked twice.
    units = argsort(units.len(), &|a, b| units[a].cmp(&units[b])).into_iter().map(|at| units[at]).collect();
    let weighed = open && has_weights && scene.prepared.method.is_weighed();
    let all = use_answer(&scene.worker, weighed.then(|| (vec![Points::EVEN; points.len()], Ask::everywhere(units))));
    html! {
        <details class="part sure-of" id="sure" {ontoggle}>
            <summary><h2>{ i18n::how_sure(l) }</h2></summary>
            if open {
                if scene.worker.failed { <p class="small" role="status">{ i18n::not_sure(l) }{ " " }{ again(l, &scene.worker.again) }</p> }
                if !has_weights {
                    <p class="small">{ i18n::one_weight(l) }</p>
                } else if !linear {
                    <p class="small">{ i18n::not_proved(l, &scene.prepared.method) }</p>
                }
                { shares(scene, &all) }
                if linear { { who_can_be_first(scene, &first) } }
                { many(scene, &methods) }
                if linear {
                    { how_far(scene, &spans, &all) }
                    <h3>{ i18n::how_little(l) }</h3>
                    <p class="small">{ i18n::how_little_note(l) }</p>
                    { critical_weight_changes(scene, &Neighbours::all(&scene.context(), &scene.closeness), &rank_moves) }
                    <Fit scene={scene.clone()} />
                }
            }
        </details>
    }
}

/// Which place under how many weightings: near those now, and over all.
fn shares(scene: &Scene, all: &WorkerReply<Acceptability>) -> Html {
    let l = scene.language;
    let near = near_and_far(scene, &scene.nearby);
    let far = near_and_far(scene, all);
    let drawn = [&scene.nearby, all].into_iter().filter_map(|reply| Some(reply.told.as_ref()?.1.drawn)).min();
    let Some(drawn) = drawn.filter(|_| near.is_some() || far.is_some()) else { return Html::default() };
    let one = |label: &'static str, reply: &WorkerReply<Acceptability>, drawn: Option<crate::chart::Heat>| {
        let busy = reply.waiting.to_string();
        drawn.map(|drawn| html! { <div aria-busy={busy}><h3>{ label }</h3>{ heat(scene, label, &drawn) }</div> })
    };
    html! { <>
        <h3>{ i18n::which_place(l) }</h3>
        <p class="small">{ i18n::which_place_note(l, drawn, sampling_error(drawn)) }</p>
        { ramp(scene) }
        <div class="two">
            { one(i18n::near(l), &scene.nearby, near) }
            { one(i18n::everywhere(l), all, far) }
        </div>
    </> }
}

/// Which units can be first at all, over all weightings of the aspects and of the indicators.
fn who_can_be_first(scene: &Scene, first: &WorkerReply<Option<Vec<FirstRankRegion>>>) -> Html {
    let l = scene.language;
    let exact = first.current().and_then(Option::as_deref);
    let (drawn, rows) = everywhere(scene);
    if exact.is_none() && rows.is_empty() {
        return Html::default();
    }
    html! { <>
        <h3>{ i18n::can_be_first(l) }</h3>
        <p class="small">{ i18n::can_be_first_note(l, drawn, sampling_error(drawn)) }</p>
        { firsts(scene, exact, &rows) }
    </> }
}

/// The best and the worst place of each.
fn how_far(scene: &Scene, spans: &WorkerReply<Vec<Vec<Span>>>, all: &WorkerReply<Acceptability>) -> Html {
    let l = scene.language;
    let Some((Query::Ranges(units), found)) = &spans.told else { return Html::default() };
    html! { <div aria-busy={spans.waiting.to_string()}>
        <h3>{ i18n::how_far(l) }</h3>
        <p class="small">{ i18n::how_far_note(l, scene.say(&scene.dataset.about.unit)) }</p>
        { ranges(scene, units, found, all) }
    </div> }
}
