use yew::{Callback, Html, Properties, classes, component, html, use_node_ref};

use super::{rank_axis, ranked_row};
use crate::{
    link::Layout,
    ui::{
        Action, Scene, Shared,
        hooks::{use_committed, use_drag, use_glide},
    },
};

/// What the rows need.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RowsProps {
    /// What is shown.
    pub scene: Shared<Scene>,
}

/// The ranked rows: one real list, which glides to a new order. Where the whole page is shown a row that is dragged to
/// another place asks what that would take.
#[component]
pub fn Rows(RowsProps { scene }: &RowsProps) -> Html {
    let list = use_node_ref();
    use_glide(list.clone(), scene.top_ten.all().map(|row| row.unit).collect());
    let movable = scene.view.layout == Layout::Full;
    let order = scene.top_ten.rows.iter().map(|row| row.unit).collect();
    use_drag(list.clone(), order, movable.then(|| want(scene)));
    use_committed(scene.top_ten.clone());
    let axis = rank_axis(scene);
    let row = |(at, row)| ranked_row(scene, at, row, axis.as_ref());
    html! { <ol class={classes!("rows", movable.then_some("movable"))} role="list" ref={list}>{ for scene.top_ten.all().enumerate().map(row) }</ol> }
}

/// Asks what it would take for a row to have another's rank.
fn want(scene: &Shared<Scene>) -> Callback<(usize, usize)> {
    let scene = scene.clone();
    Callback::from(move |(from, to)| {
        let row = |at| scene.top_ten.all().nth(at);
        let (Some(row), Some(other)) = (row(from), row(to)) else { return };
        if let Ok(unit) = scene.prepared.screened.ranked.binary_search(&row.unit) {
            scene.act.emit(Action::Want(unit, other.rank));
        }
    })
}
