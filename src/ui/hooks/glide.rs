use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::{NodeRef, hook, use_effect_with, use_mut_ref};

/// How long a moved row keeps its mark, in milliseconds: a reader who asked for less motion sees it instead of the glide.
const MARKED: u32 = 1000;

/// Places are told in whole pixels, boxes in parts of them: so many pixels of difference are no move.
const ROUNDING: f64 = 2.0;

/// Lets the children of a list glide from where they were to where a new order puts them.
///
/// Only the order is kept from one time to the next: where a row was is where the row now stands that took its turn, so
/// that neither a resized window nor a longer sentence above the list moves anything. Each moved child is set back by a
/// transform, which the style sheet's transition then undoes: the time it takes, none for a reader who asked for less
/// motion, stands in `tokens.css`. A glide that is under way is taken up from where the row is seen. The first order
/// stands at once.
#[hook]
pub(crate) fn use_glide(list: NodeRef, order: Vec<usize>) {
    let last = use_mut_ref(|| None::<Vec<usize>>);
    use_effect_with(order, move |order| {
        let rows = children(&list);
        let places: Vec<f64> = rows.iter().map(place_in_list).collect();
        let bottom = list.cast::<HtmlElement>().map_or(0.0, |l| f64::from(l.offset_height()));
        let before = last.replace(Some(order.clone()));
        let mut moved = Vec::new();
        for ((&unit, row), place) in order.iter().zip(&rows).zip(&places) {
            let _ = row.remove_attribute("data-moved");
            let Some(before) = &before else { continue };
            let turn = before.iter().position(|&u| u == unit);
            let was = turn.and_then(|turn| places.get(turn).copied()).unwrap_or(bottom);
            let by = was + seen_beside(row) - place;
            if by.abs() > ROUNDING {
                moved.push((row.clone(), by));
            }
        }
        for (row, by) in &moved {
            let _ = row.style().set_property("transition", "none");
            let _ = row.style().set_property("transform", &format!("translateY({}px)", *by as i32));
            let _ = row.set_attribute("data-moved", "");
        }
        for (row, _) in &moved {
            // Reading its box makes the browser take the old place as the start of the transition.
            let _ = row.get_bounding_client_rect();
            let _ = row.style().remove_property("transition");
            let _ = row.style().remove_property("transform");
        }
        let unmark = (!moved.is_empty()).then(|| {
            Timeout::new(MARKED, move || moved.iter().for_each(|(row, _)| drop(row.remove_attribute("data-moved"))))
        });
        move || drop(unmark)
    });
}

/// A row's place below the top of its list, wherever the list stands.
fn place_in_list(row: &HtmlElement) -> f64 {
    let list = row.parent_element().and_then(|list| list.dyn_into::<HtmlElement>().ok());
    f64::from(row.offset_top() - list.map_or(0, |list| list.offset_top()))
}

/// How far below its place a row is seen while it glides.
fn seen_beside(row: &HtmlElement) -> f64 {
    let Some(list) = row.parent_element() else { return 0.0 };
    row.get_bounding_client_rect().top() - list.get_bounding_client_rect().top() - place_in_list(row)
}

fn children(list: &NodeRef) -> Vec<HtmlElement> {
    let Some(list) = list.cast::<HtmlElement>() else { return Vec::new() };
    let rows = list.child_nodes();
    (0..rows.length()).filter_map(|i| rows.item(i)?.dyn_into().ok()).collect()
}
