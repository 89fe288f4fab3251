use gloo::{render::request_animation_frame, timers::callback::Timeout};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{NodeRef, hook, use_effect_with, use_mut_ref};

/// How long a moved row keeps its mark, in milliseconds: a reader who prefers less motion sees it instead of the glide.
const MARKED: u32 = 1000;

/// Positions are in whole pixels, boxes in fractions of them: a difference up to this many pixels is not a move.
const ROUNDING: f64 = 2.0;

/// Lets the children of a list glide from where they were to where a new order puts them.
///
/// Only the order is kept from one time to the next: where a row was is where the row now stands that took its turn, so
/// that neither a resized window nor a longer sentence above the list moves anything. Each moved child is set back by a
/// transform, which the style sheet's transition then undoes: the time it takes, none for a reader who asked for less
/// motion, stands in `tokens.css`. A glide that is under way is taken up from where the row is seen. The first order,
/// and one after none, stands at once.
///
/// Positions are read in the frame that shows the new order, when the browser computes them anyway.
#[hook]
pub(crate) fn use_glide(list: NodeRef, order: Vec<usize>) {
    let last = use_mut_ref(|| None::<Vec<usize>>);
    let unmark = use_mut_ref(|| None::<Timeout>);
    use_effect_with(order, move |order| {
        let order = order.clone();
        let frame = request_animation_frame(move |_| {
            let before = last.replace(Some(order.clone())).filter(|before| !before.is_empty());
            let moved = before.map(|before| glide(&list, &before, &order)).unwrap_or_default();
            unmark.replace((!moved.is_empty()).then(|| {
                Timeout::new(MARKED, move || moved.iter().for_each(|row| drop(row.remove_attribute("data-moved"))))
            }));
        });
        // Of two orders in one frame only the later one is seen.
        move || drop(frame)
    });
}

/// Starts the glide of the rows that have moved, and returns them.
fn glide(list: &NodeRef, before: &[usize], order: &[usize]) -> Vec<HtmlElement> {
    let Some(list) = list.cast::<HtmlElement>() else { return Vec::new() };
    let rows = children(&list);
    // All is read before anything is written: each reading after a writing would lay the page out again.
    let (top, bottom) = (f64::from(list.offset_top()), f64::from(list.offset_height()));
    let seen_top = list.get_bounding_client_rect().top();
    let places: Vec<f64> = rows.iter().map(|row| f64::from(row.offset_top()) - top).collect();
    let seen = |row: &HtmlElement| row.get_bounding_client_rect().top() - seen_top;
    let mut moved = Vec::new();
    for ((unit, row), place) in order.iter().zip(&rows).zip(&places) {
        let turn = before.iter().position(|u| u == unit);
        let was = turn.and_then(|turn| places.get(turn).copied()).unwrap_or(bottom);
        // How far below its place it is seen while it glides, and how far below its new place it was.
        let by = seen(row) - place + was - place;
        if by.abs() > ROUNDING {
            moved.push((row.clone(), by));
        }
    }
    for row in &rows {
        let _ = row.remove_attribute("data-moved");
    }
    for (row, by) in &moved {
        let _ = row.style().set_property("transition", "none");
        let _ = row.style().set_property("transform", &format!("translateY({}px)", *by as i32));
        let _ = row.set_attribute("data-moved", "");
    }
    // Reading a box makes the browser take the old places as the start of the transition.
    if let Some((row, _)) = moved.first() {
        let _ = row.get_bounding_client_rect();
    }
    for (row, _) in &moved {
        let _ = row.style().remove_property("transition");
        let _ = row.style().remove_property("transform");
    }
    moved.into_iter().map(|(row, _)| row).collect()
}

/// A row's place below the top of its list, wherever the list stands.
pub(super) fn place_in_list(row: &HtmlElement) -> f64 {
    let list = row.parent_element().and_then(|list| list.dyn_into::<HtmlElement>().ok());
    f64::from(row.offset_top() - list.map_or(0, |list| list.offset_top()))
}

/// The elements of a list.
pub(super) fn children(list: &Element) -> Vec<HtmlElement> {
    let rows = list.child_nodes();
    (0..rows.length()).filter_map(|i| rows.item(i)?.dyn_into().ok()).collect()
}
