use yew::{Html, Properties, component, html, use_memo};

use super::{super::rank_move::rank_move, Reach};
use crate::{
    chart::RankMove,
    link::View,
    ui::{PtrEq, Scene, hooks::use_settled, i18n},
};

/// Properties of the list.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RankMovesProps {
    /// The scene, once the page is idle.
    pub scene: PtrEq<Scene>,
}

/// The list is computed once the page has been idle for this many milliseconds: each suggestion is checked against
/// whole rankings.
const REST: u32 = 180;

/// What it would take to move a place: sentences with a button that does it.
#[component]
pub fn RankMoves(RankMovesProps { scene }: &RankMovesProps) -> Html {
    let (l, dataset) = (scene.language, &scene.dataset);
    let (_, settled, _) = use_settled((dataset.clone(), scene.top_ten.clone(), scene.touched), REST);
    // Computed from the current scene once it has settled, and at once if other data has come, because its units are
    // others.
    let told = use_memo((settled, dataset.clone(), scene.is_linear()), |(_, _, linear)| {
        if *linear { RankMove::told(&scene.context(), scene.top_ten.rows.len()) } else { Vec::new() }
    });
    // A slider's step is nothing to the form: it gets a new scene only when something else has changed.
    let view = View { recipe: scene.view.recipe.unmoved(dataset), stamp: None, ..scene.view.clone() };
    let still = use_memo((dataset.clone(), view, l, scene.worker.clone(), scene.rank_query.clone()), |_| scene.clone());
    let moved = scene.rank_query.as_ref().is_some_and(|rank_query| rank_query.weighting != scene.view.recipe.weighting);
    if told.is_empty() {
        return Html::default();
    }
    let aspects = dataset.framework.aspects();
    let all = told.iter().flat_map(|rank_move| &rank_move.change).all(|change| aspects.contains(&change.node));
    html! {
        <section class="take part" aria-labelledby="take">
            <h2 id="take">{ i18n::what_it_takes(l) }</h2>
            <p class="small">{ i18n::smallest_change(l, all) }</p>
            <ul>{ for told.iter().map(|told| rank_move(scene, told, told.enters.then_some(scene.top_ten.rows.len()))) }</ul>
            <Reach scene={(*still).clone()} {moved} />
        </section>
    }
}
