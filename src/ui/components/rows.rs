use yew::{AttrValue, Html, Properties, component, html, use_node_ref};

use super::RankedRow;
use crate::{
    chart::TopTen,
    dataset::Dataset,
    link::Language,
    ui::{
        Shared,
        hooks::{use_committed, use_glide},
    },
};

/// What the rows need.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RowsProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The rows shown.
    pub top_ten: Shared<TopTen>,
    /// The name of the preset that changes of rank are told against.
    pub against: AttrValue,
    /// The language of the page.
    pub language: Language,
}

/// The ranked rows: one real list, which glides to a new order.
#[component]
pub fn Rows(RowsProps { dataset, top_ten, against, language }: &RowsProps) -> Html {
    let list = use_node_ref();
    use_glide(list.clone(), top_ten.rows.iter().map(|row| row.unit).collect());
    use_committed(top_ten.clone());
    let row = |place: usize| {
        let key = top_ten.rows[place].unit;
        html! { <RankedRow {key} dataset={dataset.clone()} top_ten={top_ten.clone()} {place} {against} language={*language} /> }
    };
    html! { <ol class="rows" role="list" ref={list}>{ for (0..top_ten.rows.len()).map(row) }</ol> }
}
