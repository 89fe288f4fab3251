use yew::{Html, html};

use crate::{
    chart,
    dataset::{Language, Points, RankedId},
    ranking::Weighting,
    robustness::Acceptability,
    ui::{
        Action, Scene,
        hooks::{WorkerReply, input},
        i18n,
    },
    worker::{End, Span},
};

/// The best and the worst rank of each unit, each a button that loads weights under which it has it.
pub(super) fn ranges(scene: &Scene, units: &[RankedId], found: &[Vec<Span>], all: &WorkerReply<Acceptability>) -> Html {
    let heads = i18n::range_heads(scene.language);
    let row = |(&unit, spans): (&RankedId, &Vec<Span>)| {
        let mean = mean(scene.language, all, unit);
        let unit = scene.prepared.screened.unit(unit);
        let name = scene.unit(unit);
        html! {
            <tr key={unit.0}>
                <th scope="row">{ name }</th>
                { for spans.iter().zip(heads).map(|(found, head)| html! { <td class="num" data-span={i18n::plain_span(found.best.rank, found.worst.rank)}><span class="vh">{ head }</span>{ span(scene, name, found) }</td> }) }
                <td class="num"><span class="vh">{ i18n::mean_head(scene.language) }</span>{ mean }</td>
            </tr>
        }
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={i18n::how_far(scene.language)}>
            <table class="sums spans">
                <thead><tr>
                    <th scope="col">{ scene.say(&scene.dataset.about.unit) }</th>
                    { for heads.iter().map(|head| html! { <th scope="col" class="num">{ *head }</th> }) }
                    <th scope="col" class="num">{ i18n::mean_head(scene.language) }</th>
                </tr></thead>
                <tbody>{ for units.iter().zip(found).map(row) }</tbody>
            </table>
        </div>
    }
}

/// A ranked unit's mean rank over all weightings, as far as they were drawn.
fn mean(l: Language, all: &WorkerReply<Acceptability>, unit: RankedId) -> Option<String> {
    let (ask, found) = all.told.as_ref()?;
    Some(chart::score(l, found.expected(ask.units().position(|asked| asked == unit)?)))
}

/// A best and a worst rank.
fn span(scene: &Scene, name: &str, span: &Span) -> Html {
    html! { <>{ end(scene, name, &span.best, true) }{ " – " }{ end(scene, name, &span.worst, false) }</> }
}

/// One end of a range. If it is not proved, the bound is beside the rank that was reached.
fn end(scene: &Scene, name: &str, end: &End, best: bool) -> Html {
    let l = scene.language;
    let unproved = (end.rank != end.limit).then(|| html! { <small>{ i18n::unproved(l, end.limit, best) }</small> });
    let label = i18n::load_rank(l, name, end.rank);
    html! { <><button type="button" class="bare" aria-label={label.clone()} title={label} onclick={load(scene, &end.points)}>{ end.rank }</button>{ unproved }</> }
}

/// A press that loads these points.
pub(super) fn load(scene: &Scene, points: &[Points]) -> yew::Callback<yew::MouseEvent> {
    let weighting = Weighting::of(points.to_vec(), &scene.dataset.framework);
    let held = scene.weighting.clone();
    scene.act.reform(move |_| {
        input();
        Action::Load(weighting.clone().unwrap_or_else(|| held.clone()))
    })
}
