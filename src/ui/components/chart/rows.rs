use wasm_bindgen::JsCast;
use yew::{
    Callback, Html, MouseEvent, Properties, UseStateHandle, classes, component, html, use_node_ref, use_state_eq,
};

use super::{rank_axis, ranked_row};
use crate::{
    chart::Row,
    dataset::UnitId,
    link::{ViewMode, WeightControls},
    ui::{
        Action, PtrEq, Scene,
        components::again,
        hooks::{Chunk, use_chunk, use_committed, use_drag, use_glide, use_window},
        i18n, lazy,
    },
};

/// Properties of the rows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RowsProps {
    /// The scene.
    pub scene: PtrEq<Scene>,
}

/// The ranked rows: one real list, which glides to a new order. On the whole page, a row that is dragged to another
/// place asks what that would take; in an embedded chart a row that is pressed says it. Of a long list only the visible rows are drawn.
#[component]
pub fn Rows(RowsProps { scene }: &RowsProps) -> Html {
    let list = use_node_ref();
    let count = scene.top_ten.rows.len();
    let shown = use_window(list.clone(), count);
    let is_long = shown.len() < count;
    // A long list moves under the reader's own hand: its drawn part changes with every turn of the wheel.
    let order: Vec<usize> = if is_long { Vec::new() } else { scene.top_ten.all().map(|row| row.unit.0).collect() };
    use_glide(list.clone(), order);
    let movable = scene.view.layout == ViewMode::Full && scene.selection.is_plain() && !is_long;
    let order = scene.top_ten.rows.iter().take(if is_long { 0 } else { count }).map(|row| row.unit.0).collect();
    use_drag(list.clone(), order, movable.then(|| want(scene)));
    use_committed(scene.top_ten.clone());
    let axis = rank_axis(scene);
    // Rows of a long list do not glide: one that takes another's turn is written over it, which is less than to put it there.
    let key = |at: usize, row: &Row| if is_long { at } else { row.unit.0 };
    let pressed = use_state_eq(|| None::<UnitId>);
    let opens =
        scene.view.layout == ViewMode::Chart && scene.view.controls.weights != WeightControls::Absent && !is_long;
    let close = {
        let (pressed, act) = (pressed.clone(), scene.act.clone());
        Callback::from(move |()| {
            pressed.set(None);
            act.emit(Action::Focus(None));
        })
    };
    // A host may have another unit looked at meanwhile.
    let opened = pressed.filter(|unit| opens && scene.selection.focus == Some(*unit));
    let moves = use_chunk(opened.is_some(), lazy::loaded_moves, lazy::load_moves);
    let row = |(at, row): (usize, &Row)| {
        let is_open = opened == Some(row.unit);
        let moves = match &moves {
            Chunk::Loaded(draw) if is_open => draw.0(scene, row.unit, close.clone()),
            Chunk::Failed(ask) if is_open => {
                let l = scene.language;
                html! { <p class="row-moves">{ i18n::did_not_load(l) }{ " " }{ again(l, ask) }</p> }
            }
            _ => Html::default(),
        };
        ranked_row(scene, at, key(at, row), row, axis.as_ref(), opens.then_some((is_open, moves)))
    };
    let drawn = scene.top_ten.all().enumerate().filter(|(at, _)| *at >= count || shown.contains(at));
    // In a frame the unit that a link looks at is marked, and opens when it is pressed.
    let onclick = look_at(scene, &pressed, if opens { opened } else { scene.selection.focus });
    let class = classes!("rows", movable.then_some("movable"), is_long.then_some("long"));
    html! { <ol {class} role="list" ref={list} {onclick}>{ for drawn.map(row) }</ol> }
}

/// Looks at the unit whose name is pressed, or no longer. One callback for all rows: a slider's step would make one for each.
fn look_at(
    scene: &PtrEq<Scene>,
    pressed: &UseStateHandle<Option<UnitId>>,
    open: Option<UnitId>,
) -> Callback<MouseEvent> {
    let (scene, pressed) = (scene.clone(), pressed.clone());
    Callback::from(move |event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let Some(name) = target.and_then(|target| target.closest("button.n").ok().flatten()) else { return };
        let id = name.closest("[data-unit]").ok().flatten().and_then(|row| row.get_attribute("data-unit"));
        let unit = id.and_then(|id| scene.dataset.table.find(&id));
        let unit = unit.filter(|_| unit != open);
        pressed.set(unit);
        scene.act.emit(Action::Focus(unit));
    })
}

/// Asks what it would take for a row to have another's rank.
fn want(scene: &PtrEq<Scene>) -> Callback<(usize, usize)> {
    let scene = scene.clone();
    Callback::from(move |(from, to)| {
        let row = |at| scene.top_ten.all().nth(at);
        let (Some(row), Some(other)) = (row(from), row(to)) else { return };
        if let Some(unit) = scene.prepared.screened.find(row.unit) {
            scene.act.emit(Action::Want(unit, other.rank));
        }
    })
}
