use yew::{Callback, Html, classes, html};

use super::{Shares, aspect::aspect};
use crate::{
    chart,
    ranking::LockConflict,
    ui::{
        Action, PtrEq, Scene,
        hooks::{Sheet, input},
        i18n,
    },
};

/// The number of rows that are repeated beside the sliders.
pub(crate) const ECHOED: usize = 10;

/// The weights: a bar of shares whose borders can be dragged, ways back, and a slider for every node. On a phone they open as a
/// sheet, a modal dialog with the rows over the sliders.
pub(crate) fn weights_panel(scene: &PtrEq<Scene>, sheet: &Sheet) -> Html {
    let (l, aspects) = (scene.language, scene.dataset.framework.aspects());
    let moved = scene.view.recipe.moved(&scene.dataset);
    let even = scene.held.locks.equalised(&scene.dataset.framework) != scene.weighting;
    let onclick = sheet.set.reform(|_| false);
    let role = sheet.open.then_some("dialog");
    // Over the repeated rows stands what their changes of rank are told against.
    let hint = match (sheet.repeats, scene.selection.by) {
        (false, _) => i18n::points_and_shares(l).to_owned(),
        (true, Some(_)) => i18n::against_whole(l).to_owned(),
        (true, None) => i18n::against(l, scene.say(&scene.against)),
    };
    html! {
        <section class={classes!("rail", "part", sheet.repeats.then_some("repeats"))} {role} aria-modal={sheet.open.then_some("true")} aria-labelledby="weights">
            <h2 id="weights">{ i18n::weights(l) }</h2>
            if sheet.open { <button type="button" class="shut" {onclick}>{ i18n::close(l) }</button> }
            <p class="small">{ hint }</p>
            { echo(scene, sheet) }
            <div class="knobs">
                <Shares scene={scene.clone()} />
                <div class="bar-of">
                    { button(scene, "even", i18n::even_out(l), even, Action::Even) }
                    { button(scene, "undo", i18n::undo(l), scene.held.past, Action::Undo) }
                    { button(scene, "redo", i18n::redo(l), scene.held.future, Action::Redo) }
                    { button(scene, "reset", i18n::reset(l), moved, Action::Reset) }
                </div>
                <p class="refused" role="alert">{ refused(scene) }</p>
                { for aspects.iter().enumerate().map(|(place, &id)| aspect(scene, place, id)) }
            </div>
        </section>
    }
}

/// The rows in short, over the sliders: in the sheet, and where the chart is out of sight, with score and change of rank. A screen reader
/// hears what moves, and reads them in the sheet, where the chart is out of its reach.
fn echo(scene: &Scene, sheet: &Sheet) -> Html {
    let l = scene.language;
    let row = |row: &chart::Row| {
        let name = scene.unit(row.unit);
        if !sheet.repeats {
            return html! { <li key={row.unit.0}><b>{ row.rank }</b>{ " " }{ name }</li> };
        }
        html! {
            <li key={row.unit.0}>
                <b translate="no">{ row.rank }</b>{ " " }<span>{ name }</span>{ " " }
                <span class="num" translate="no">{ chart::score(l, row.score) }</span>{ " " }
                <span class="num">
                    <span aria-hidden="true">{ i18n::change_mark(row.change) }</span>
                    <span class="vh">{ i18n::change(l, row.change, scene.say(&scene.against)) }</span>
                </span>
            </li>
        }
    };
    let (hidden, role, name) = if sheet.open { (None, Some("list"), Some("ten")) } else { (Some("true"), None, None) };
    html! {
        <ol class="echo" aria-hidden={hidden} {role} aria-labelledby={name} ref={sheet.rows.clone()}>
            { for scene.top_ten.rows.iter().take(ECHOED).map(row) }
        </ol>
    }
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
