use yew::{Html, Properties, component, html};

use super::downloads::seen;
use crate::{
    export::Tabled,
    ui::{PtrEq, Scene, downloads, hooks::use_opened, i18n},
};

/// Properties of the table.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct AsTableProps {
    /// The scene, once the page is idle.
    pub(super) scene: PtrEq<Scene>,
}

/// The rows in figures alone, for those who would rather read than look. Shut, it is not made.
#[component]
pub(super) fn AsTable(AsTableProps { scene }: &AsTableProps) -> Html {
    let (open, ontoggle) = use_opened(false);
    html! {
        <details class="as-table" id="table" {ontoggle}>
            <summary>{ i18n::as_table(scene.language) }</summary>
            if open { { table(&seen(scene)) } }
        </details>
    }
}

fn table(scene: &Scene) -> Html {
    let Tabled { caption, heads, rows } = downloads::tabled(scene);
    let head = |head: &String| html! { <th scope="col">{ head }</th> };
    let cell = |(at, cell): (usize, &String)| {
        if at == 1 {
            html! { <th scope="row">{ cell }</th> }
        } else {
            html! { <td>{ cell }</td> }
        }
    };
    let row = |row: &Vec<String>| html! { <tr>{ for row.iter().enumerate().map(cell) }</tr> };
    // Many columns do not fit a phone: it scrolls by itself, and by keys.
    html! {
        <div class="scroll" role="region" aria-labelledby="table-of" tabindex="0">
            <table>
                <caption id="table-of">{ caption }</caption>
                <thead><tr>{ for heads.iter().map(head) }</tr></thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
