use yew::{Html, Properties, component, html, use_node_ref};

use super::{rank_axis, ranked_row};
use crate::ui::{
    Scene, Shared,
    hooks::{use_committed, use_glide},
};

/// What the rows need.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RowsProps {
    /// What is shown.
    pub scene: Shared<Scene>,
}

/// The ranked rows: one real list, which glides to a new order.
#[component]
pub fn Rows(RowsProps { scene }: &RowsProps) -> Html {
    let list = use_node_ref();
    use_glide(list.clone(), scene.top_ten.all().map(|row| row.unit).collect());
    use_committed(scene.top_ten.clone());
    let axis = rank_axis(scene);
    let row = |(at, row)| ranked_row(scene, at, row, axis.as_ref());
    html! { <ol class="rows" role="list" ref={list}>{ for scene.top_ten.all().enumerate().map(row) }</ol> }
}
