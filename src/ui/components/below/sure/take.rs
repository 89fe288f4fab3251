use yew::{Html, Properties, component, html, use_memo};

use super::Reach;
use crate::{
    chart::Swap,
    link::View,
    ui::{
        Action, Scene, Shared,
        hooks::{input, use_settled},
        words,
    },
};

/// What the list needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct TakeProps {
    /// What is shown, at rest.
    pub scene: Shared<Scene>,
}

/// The list is made anew once the page has been at rest for so many milliseconds: each of its sentences is held against whole
/// rankings.
const REST: u32 = 180;

/// What it would take to move a place: sentences with a button that does it.
#[component]
pub fn Take(TakeProps { scene }: &TakeProps) -> Html {
    let (l, dataset) = (scene.language, &scene.dataset);
    let (_, settled, _) = use_settled((dataset.clone(), scene.top_ten.clone(), scene.touched), REST);
    // Made of the scene at hand whenever another has settled, and at once where other data have come: their units are others.
    let told = use_memo((settled, dataset.clone(), scene.is_linear()), |(_, _, linear)| {
        if *linear { Swap::told(&scene.standing(), scene.top_ten.rows.len()) } else { Vec::new() }
    });
    // A slider's step is nothing to the form: it is handed the scene anew only when something else has changed.
    let view = View { recipe: scene.view.recipe.unmoved(dataset), stamp: None, ..scene.view.clone() };
    let still = use_memo((dataset.clone(), view, l, scene.asking.clone(), scene.wanted.clone()), |_| scene.clone());
    let moved = scene.wanted.as_ref().is_some_and(|wanted| wanted.weighting != scene.view.recipe.weighting);
    if told.is_empty() {
        return Html::default();
    }
    let aspects = dataset.framework.aspects();
    let all = told.iter().flat_map(|swap| &swap.flip).all(|flip| aspects.contains(&flip.node));
    html! {
        <section class="take part" aria-labelledby="take">
            <h2 id="take">{ words::what_it_takes(l) }</h2>
            <p class="small">{ words::smallest_change(l, all) }</p>
            <ul>{ for told.iter().map(|swap| one(scene, swap)) }</ul>
            <Reach scene={(*still).clone()} {moved} />
        </section>
    }
}

/// One sentence.
fn one(scene: &Scene, swap: &Swap) -> Html {
    let (l, rows) = (scene.language, scene.top_ten.rows.len());
    let swaps = words::swaps(l, scene.unit(swap.behind), scene.unit(swap.ahead), swap.enters.then_some(rows));
    let Some(flip) = &swap.flip else {
        let [before, after] = words::never(l);
        return html! { <li><span>{ before }<b>{ swaps }</b>{ after }</span></li> };
    };
    let node = scene.say(&scene.dataset.framework.node(flip.node).short);
    let [before, after] = words::when_it_counts(l, node, flip.from, flip.to);
    let weighting = flip.weighting.clone();
    let onclick = scene.act.reform(move |_| {
        input();
        Action::Load(weighting.clone())
    });
    html! {
        <li>
            <span>{ before }<b>{ swaps.clone() }</b>{ after }</span>
            <button type="button" {onclick}>{ words::try_it(l) }<span class="vh">{ format!(": {swaps}") }</span></button>
        </li>
    }
}
