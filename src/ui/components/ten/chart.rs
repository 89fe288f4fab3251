use yew::{Html, classes, html};

use super::{Rows, axis, legend, missed, rank_axis};
use crate::{
    chart::Group,
    ui::{Scene, Shared, components::TakeAway, words},
};

/// The top ten as stacked bars.
pub fn chart(scene: &Shared<Scene>) -> Html {
    let (l, dataset) = (scene.language, &scene.dataset);
    let brackets = scene.closeness.groups.iter().any(Group::is_joined);
    let brackets = brackets.then(|| words::brackets(l, scene.say(&dataset.about.units)));
    let ranks = rank_axis(scene);
    let waiting = scene.sureness.as_ref().is_some_and(|sure| sure.waiting);
    html! {
        <section class="rank part" aria-labelledby="ten">
            <h2 id="ten" tabindex="-1">{ words::top(l, scene.top_ten.rows.len(), scene.prepared.screened.ranked.len()) }</h2>
            <p class="small">{ words::bars(l, dataset.framework.aspects().len()) }{ brackets }</p>
            { legend(scene) }
            <div class={classes!("chart", ranks.as_ref().map(|_| "sure"), waiting.then_some("waiting"))}>
                <div class="cols" aria-hidden="true">
                    <span class="n">{ scene.say(&dataset.about.unit) }</span>
                    <span class="b">{ words::by_aspect(l) }</span>
                    <span class="s">{ words::score(l) }</span>
                    <span class="m">{ words::against(l, scene.say(&scene.against)) }</span>
                    if let Some(ranks) = ranks {
                        <span class="w">{ words::whiskers(l) }{ axis(&ranks) }</span><span class="x">{ words::range_head(l) }</span>
                    }
                </div>
                <Rows scene={scene.clone()} />
                { missed(scene) }
            </div>
            { note(scene) }
            <TakeAway scene={scene.clone()} />
        </section>
    }
}

/// What the marks mean, and what could not be shown.
fn note(scene: &Scene) -> Html {
    let (l, indicators) = (scene.language, scene.dataset.table.columns.len());
    let sure = scene.sureness.as_ref();
    let nearby = sure.filter(|sure| sure.is_drawn()).map(|_| words::nearby(l, indicators) + words::gap(l));
    let failed = sure.filter(|sure| sure.failed).map(|_| words::not_sure(l).to_owned() + words::gap(l));
    let imputed = scene.top_ten.all().any(|row| row.imputed > 0);
    let imputed = imputed.then(|| words::gap(l).to_owned() + &words::imputed_note(l, indicators));
    html! { <p class="note">{ failed }<span class="more">{ nearby }{ words::lines(l) }</span>{ imputed }</p> }
}
