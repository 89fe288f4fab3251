use yew::{Callback, Html, classes, html};

use super::{Legend, PICK, Rows, axis, missed, rank_axis};
use crate::{
    chart::Group,
    dataset::NodeId,
    link::ViewMode,
    ui::{
        PtrEq, Scene,
        components::DOWNLOADS,
        components::again,
        hooks::{TAKING, unfold},
        i18n,
        visible_rows::WATCHED,
    },
};

/// The top ten as stacked bars, with what stands over, beside and under them.
pub fn chart(scene: &PtrEq<Scene>, pick: Html, beside: Html, downloads: Html) -> Html {
    let (l, dataset) = (scene.language, &scene.dataset);
    let ranks = rank_axis(scene);
    let waiting = scene.uncertainty.as_ref().is_some_and(|sure| sure.waiting);
    let against = match scene.selection.by {
        Some(_) => i18n::against_whole(l).to_owned(),
        None => i18n::against(l, scene.say(&scene.against)),
    };
    html! {
        <section class="rank part" aria-labelledby="ten">
            <h2 id="ten" tabindex="-1">{ title(scene) }</h2>
            <p class="small">{ bars(scene) }</p>
            { unranked(scene) }
            { by_method(scene) }
            // It comes later: a reader looks for a city after the sliders are there.
            <div class="pick" id={PICK}>{ pick }</div>
            <Legend scene={scene.clone()} />
            <div class={classes!("chart", ranks.as_ref().map(|_| "sure"), waiting.then_some("waiting"))}>
                <div class="cols" aria-hidden="true">
                    <span class="n">{ scene.say(&dataset.about.unit) }</span>
                    <span class="b">{ if scene.selection.by.is_some() { i18n::by_part(l) } else { i18n::by_aspect(l) } }</span>
                    <span class="s">{ i18n::score(l) }</span>
                    <span class="m">{ against }</span>
                    if let Some(ranks) = ranks {
                        <span class="w">{ i18n::whiskers(l) }{ axis(&ranks) }</span><span class="x">{ i18n::range_head(l) }</span>
                    }
                </div>
                <Rows scene={scene.clone()} />
                { missed(scene) }
            </div>
            { note(scene) }
            { beside }
            { taking(scene, downloads) }
        </section>
    }
}

/// The download buttons, once they have come. In a frame, where room is short, they are kept shut, and load when
/// opened.
fn taking(scene: &Scene, buttons: Html) -> Html {
    let buttons = html! { <div class="taking" id={DOWNLOADS}>{ buttons }</div> };
    if scene.view.layout == ViewMode::Full {
        return buttons;
    }
    html! {
        <details class="take-away" id={TAKING}>
            <summary>{ i18n::downloads_title(scene.language) }</summary>
            { buttons }
        </details>
    }
}

/// The heading of the rows.
pub(crate) fn title(scene: &Scene) -> String {
    let (l, ten) = (scene.language, &scene.top_ten);
    match &scene.selection.within {
        Some(part) => i18n::top_within(l, ten.rows.len(), ten.of, scene.say(&part.name)),
        None => i18n::top(l, ten.rows.len(), ten.of),
    }
}

/// Says how many units are not ranked, and why. For the bundled data the method says so; other data is new to the
/// reader.
fn unranked(scene: &Scene) -> Html {
    let (l, screened) = (scene.language, &scene.prepared.screened);
    if scene.view.data.is_none() || screened.unranked.is_empty() {
        return Html::default();
    }
    let (count, needed) = (screened.unranked.len(), [screened.needed, scene.dataset.table.columns.len()]);
    let [said, link] = i18n::too_few_figures(l, count, count + screened.ranked.len(), needed);
    let link = (scene.view.layout == ViewMode::Full).then(|| {
        let onclick = Callback::from(|_| unfold("unranked"));
        html! { <>{ i18n::gap(l) }<a href="#unranked" {onclick}>{ link }</a></> }
    });
    html! { <p class="small" id="some-unranked">{ said }{ link }</p> }
}

/// The method, as the link has it, where it is not the published one.
fn by_method(scene: &Scene) -> Html {
    let (l, chosen) = (scene.language, scene.other_method());
    if chosen.is_empty() {
        return Html::default();
    }
    let chosen: Vec<String> = chosen.split('&').map(shortened).collect();
    let chosen = chosen.join(" · ");
    let chosen = match scene.view.layout {
        ViewMode::Full => {
            html! { <a href="#methods" translate="no" onclick={Callback::from(|_| unfold("methods"))}>{ chosen }</a> }
        }
        _ => html! { <span translate="no">{ chosen }</span> },
    };
    html! { <p class="small" id="by-method">{ i18n::by_method(l) }{ i18n::gap(l) }{ chosen }</p> }
}

/// The longest choice that is shown in full, in characters.
const WHOLE: usize = 40;

/// A choice without its numbers, if they are many.
fn shortened(choice: &str) -> String {
    match choice.split_once('(') {
        Some((name, _)) if choice.len() > WHOLE => format!("{name}(…)"),
        _ => choice.to_owned(),
    }
}

/// Says what the bars are.
pub(crate) fn bars(scene: &Scene) -> String {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    if let Some(node) = scene.selection.by {
        let share = |id: &NodeId| crate::chart::percent(l, scene.ranking.weights.local_weight(*id));
        let part = |id: &NodeId| format!("{} {}", scene.name(*id), share(id));
        let parts: Vec<String> = framework.node(node).children.iter().map(part).collect();
        return i18n::bars_by(l, scene.name(node), &parts);
    }
    let aspects = framework.aspects().len();
    if scene.ranking.is_of_hundred() { i18n::bars(l, aspects) } else { i18n::bars_on_a_scale(l, aspects) }
}

/// Says what the marks mean, and what could not be shown.
fn note(scene: &Scene) -> Html {
    let (l, indicators) = (scene.language, scene.dataset.table.columns.len());
    let sure = scene.uncertainty.as_ref();
    let nearby = sure.filter(|sure| sure.is_drawn()).map(|_| i18n::nearby(l, indicators) + i18n::gap(l));
    let rows = scene.top_ten.rows.len();
    let nearby = nearby
        .map(|said| if rows > WATCHED { said + &i18n::first_ranges(l, WATCHED, rows) + i18n::gap(l) } else { said });
    let joined = scene.closeness.groups.iter().any(Group::is_joined);
    let brackets = joined.then(|| i18n::brackets(l, scene.say(&scene.dataset.about.units)) + i18n::gap(l));
    let failed = sure.filter(|sure| sure.failed).map(|_| {
        let worker = &scene.worker;
        html! { <>{ i18n::not_sure(l) }{ i18n::gap(l) }if worker.failed { { again(l, &worker.again) }{ " " } }</> }
    });
    let imputed = scene.top_ten.all().any(|row| row.imputed > 0);
    let imputed = imputed.then(|| i18n::gap(l).to_owned() + &scene.holes_note());
    let unplaced = scene.unplaced().map(|unplaced| html! { <p id="unplaced">{ unplaced }</p> });
    html! { <>{ unplaced }<p class="note">{ failed }<span class="more">{ brackets }{ nearby }{ i18n::lines(l) }</span>{ imputed }</p></> }
}
