use yew::{Callback, Html, KeyboardEvent, Properties, component, html, use_memo};

use crate::{
    dataset::UnitId,
    ui::{
        PtrEq, Scene,
        components::one_place,
        hooks::{focus, use_settled},
        i18n,
    },
};

/// Properties of what is said of a pressed row.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RowMovesProps {
    /// The scene.
    pub scene: PtrEq<Scene>,
    /// The unit of the row.
    pub unit: UnitId,
    /// Called when the reader closes it.
    pub close: Callback<()>,
}

/// What is said is computed once the weights have stood for this many milliseconds: each suggestion is a ranking of its own.
const REST: u32 = 180;

/// In an embedded chart, under the row that was pressed: what would move its unit up by a place, and what down. It opens in the list
/// and not over it, because what it speaks of are the rows beside it.
#[component]
pub fn RowMoves(RowMovesProps { scene, unit, close }: &RowMovesProps) -> Html {
    let l = scene.language;
    let settled = use_settled(scene.clone(), REST);
    let said = use_memo((settled, *unit), |(settled, unit)| {
        settled.prepared.screened.find(*unit).map(|ranked| one_place(settled, ranked))
    });
    let row = format!("row-{}", scene.dataset.table.unit(*unit).id);
    let shut = {
        let close = close.clone();
        Callback::from(move |()| {
            focus(&row);
            close.emit(());
        })
    };
    let onkeydown = {
        let shut = shut.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                shut.emit(());
            }
        })
    };
    html! {
        <div class="row-moves take small" role="group" aria-label={i18n::what_it_takes(l)} {onkeydown}>
            <p>
                <b>{ i18n::what_it_takes(l) }</b>
                <button type="button" class="bare" onclick={shut.reform(|_| ())}>{ i18n::close(l) }</button>
            </p>
            { (*said).clone() }
        </div>
    }
}
