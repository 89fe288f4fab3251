use yew::{Html, html};

use crate::{
    chart::{self, AggregationStep, CalculationTrace, Step, ValueOrigin},
    dataset::{NodeId, UnitId},
    ranking::{MethodKey, WeightingScheme},
    ui::{
        Scene,
        components::aspect_swatch,
        i18n::{self, MethodChoice},
    },
};

/// How a unit's figures become its score, step by step. Shut until the reader opens it.
pub(super) fn trail(scene: &Scene, unit: UnitId, trail: &CalculationTrace) -> Html {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let heads = if scene.prepared.normalised.ends == (0.0, 100.0) {
        i18n::calculation_heads(l)
    } else {
        i18n::calculation_heads_on_a_scale(l)
    };
    let group = |(place, &aspect): (usize, &NodeId)| {
        let steps = trail.steps.iter().filter(|step| step.aspect == place);
        let head = html! { <tr class="g">
            <th colspan="5" scope="rowgroup">{ aspect_swatch(place) }{ scene.name(aspect) }</th>
            <td class="num" translate="no"><b>{ chart::points(l, trail.sum(Some(place))) }</b></td>
        </tr> };
        html! { <tbody>
            if framework.node(aspect).indicator.is_none() { { head } }
            { for steps.map(|step| row(scene, step, &heads)) }
        </tbody> }
    };
    let head = |(at, text): (usize, &&'static str)| html! { <th scope="col" class={(at == 5).then_some("num")}>{ *text }</th> };
    let score = trail.sum(None);
    html! {
        <details class="calculation">
            <summary><h3 id="calculation">{ i18n::calculation(l) }</h3></summary>
            <p class="note">{ i18n::calculation_note(l, scene.unit(unit), score) }</p>
            <ul class="note ways-of">{ for MethodKey::ALL.into_iter().map(|key| way(scene, key)) }</ul>
            <table class="steps-of" aria-labelledby="calculation">
                <thead><tr>{ for heads.iter().enumerate().map(head) }</tr></thead>
                { for framework.aspects().iter().enumerate().map(group) }
                <tfoot><tr class="g">
                    <th colspan="5" scope="row">{ i18n::sum(l) }</th><td class="num" translate="no"><b>{ chart::points(l, score) }</b></td>
                </tr></tfoot>
            </table>
            { joins(scene, trail) }
        </details>
    }
}

/// A step of the method, the choice for it, and what that does, with its source.
fn way(scene: &Scene, key: MethodKey) -> Html {
    let (l, value) = (scene.language, key.value(&scene.prepared.method));
    let Some(choice) = MethodChoice::of(l, key, &value) else {
        return html! { <li>{ i18n::step_chosen(l, i18n::step(l, key), &value) }</li> };
    };
    html! { <li><b>{ i18n::step_chosen(l, i18n::step(l, key), choice.name) }</b>{ i18n::stop(l) }{ choice.why }</li> }
}

/// The year and the source of an indicator's figures.
fn source(scene: &Scene, node: NodeId) -> String {
    let indicator = scene.dataset.framework.node(node).indicator.as_ref();
    let known = indicator.into_iter().flat_map(|indicator| [&indicator.year, &indicator.source]);
    known.map(|text| scene.say(text)).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// How scores become one, a line a node, where that is more than weighing and adding.
fn joins(scene: &Scene, trail: &CalculationTrace) -> Html {
    let l = scene.language;
    if trail.joins.is_empty() {
        return Html::default();
    }
    let own = matches!(scene.prepared.method.weigh, WeightingScheme::Bod(..));
    let line = |join: &AggregationStep| {
        let name = join.node.map_or(i18n::the_score(l), |id| scene.name(id));
        let of: Vec<(String, f64, f64)> =
            join.of.iter().map(|&(id, score, share)| (scene.name(id).to_owned(), score, share)).collect();
        let code =
            if own && join.node.is_none() { scene.prepared.method.weigh.to_string() } else { join.by.to_string() };
        let key = if own && join.node.is_none() { MethodKey::Weigh } else { MethodKey::Aggregate };
        let by = MethodChoice::of(l, key, &code).map_or_else(|| code.clone(), |choice| choice.name.to_owned());
        html! { <li>{ i18n::join(l, name, &by, &of, join.score) }</li> }
    };
    html! { <>
        <h4>{ i18n::joined_scores(l) }</h4>
        <ul class="joins">{ for trail.joins.iter().map(line) }</ul>
    </> }
}

/// One figure on its way. On a phone each cell says what it is: the heads are not in sight.
fn row(scene: &Scene, step: &Step, heads: &[&'static str; 6]) -> Html {
    let l = scene.language;
    let node = scene.dataset.framework.node(step.node);
    let cell = |head: usize, text: String| html! { <td data-head={heads[head]}>{ text }</td> };
    let filled = |text: String| html! { <td colspan="3" data-head={heads[3]}><i>{ text }</i></td> };
    let figure = match (&step.from, step.on) {
        (ValueOrigin::LeftOut, _) | (_, None) => filled(i18n::left_out_of(l).to_owned()),
        (ValueOrigin::Figure(figured), Some(on)) => {
            let unit = node.indicator.as_ref().map_or("", |indicator| scene.say(&indicator.unit));
            html! { <>
                { cell(1, chart::precise(l, figured.raw) + &i18n::measure(l, unit)) }
                { cell(2, i18n::treated(l, figured)) }
                { cell(3, i18n::put_on_scale(l, figured, on)) }
            </> }
        }
        (ValueOrigin::Mean { within, of }, Some(on)) => {
            let of: Vec<String> = of.iter().map(|&node| scene.name(node).to_owned()).collect();
            filled(i18n::mean_of(l, scene.name(*within), &of, on))
        }
        (ValueOrigin::MeanOfAll, Some(on)) => filled(i18n::mean_of_all(l, on)),
        (ValueOrigin::MiddleOfScale, Some(on)) => filled(i18n::middle_of_scale(l, on)),
        (ValueOrigin::Median, Some(on)) => filled(i18n::median_of_all(l, on)),
        (ValueOrigin::Region, Some(on)) => filled(i18n::mean_of_region(l, on)),
    };
    let none = || "–".to_owned();
    html! { <tr>
        <th scope="row">{ scene.name(step.node) }<small class="of">{ source(scene, step.node) }</small></th>
        { figure }
        { cell(4, step.share.map_or_else(none, |share| i18n::product(l, &step.shares, share))) }
        <td class="num" data-head={heads[5]}>{ step.points.map_or_else(none, |x| chart::points(l, x)) }</td>
    </tr> }
}
