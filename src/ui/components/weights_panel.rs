use yew::{Callback, Html, html};

use super::{Shares, aspect::aspect};
use crate::{
    ranking::LockConflict,
    ui::{Action, PtrEq, Scene, hooks::input, i18n},
};

/// The number of rows that are repeated beside the sliders.
const ECHOED: usize = 10;

/// The weights: a bar of shares whose borders can be dragged, ways back, and a slider for every node.
pub fn weights_panel(scene: &PtrEq<Scene>) -> Html {
    let (l, aspects) = (scene.language, scene.dataset.framework.aspects());
    let moved = scene.view.recipe.moved(&scene.dataset);
    let even = scene.held.locks.equalised(&scene.dataset.framework) != scene.weighting;
    html! {
        <section class="rail part" aria-labelledby="weights">
            <h2 id="weights">{ i18n::weights(l) }</h2>
            <p class="small">{ i18n::points_and_shares(l) }</p>
            { echo(scene) }
            <Shares scene={scene.clone()} />
            <div class="bar-of">
                { button(scene, "even", i18n::even_out(l), even, Action::Even) }
                { button(scene, "undo", i18n::undo(l), scene.held.past, Action::Undo) }
                { button(scene, "redo", i18n::redo(l), scene.held.future, Action::Redo) }
                { button(scene, "reset", i18n::reset(l), moved, Action::Reset) }
            </div>
            <p class="refused" role="alert">{ refused(scene) }</p>
            { for aspects.iter().enumerate().map(|(place, &id)| aspect(scene, place, id)) }
        </section>
    }
}

/// The rows in short, which stays in sight while a phone shows the sliders and not the chart. A screen reader hears what moves.
fn echo(scene: &Scene) -> Html {
    let row = |row: &crate::chart::Row| html! { <li><b>{ row.rank }</b>{ " " }{ scene.unit(row.unit) }</li> };
    html! { <ol class="echo" aria-hidden="true">{ for scene.top_ten.rows.iter().take(ECHOED).map(row) }</ol> }
}

/// A button. Not `disabled` while it does nothing, because that would take the focus away from a reader who has just
/// pressed it.
pub(super) fn button(scene: &Scene, id: &'static str, name: &'static str, does: bool, action: Action) -> Html {
    let act = scene.act.clone();
    let onclick = Callback::from(move |_| {
        if does {
            input();
            act.emit(action.clone());
        }
    });
    html! { <button type="button" {id} aria-disabled={(!does).then_some("true")} {onclick}>{ name }</button> }
}

/// Says why a lock refused a change.
pub(super) fn refused(scene: &Scene) -> Option<String> {
    let (node, why) = scene.held.conflict?;
    let sibling = if let LockConflict::TooMany(sibling) = why { scene.name(sibling) } else { "" };
    Some(i18n::conflict(scene.language, scene.name(node), why, sibling))
}
