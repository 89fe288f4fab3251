use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::{NodeRef, hook, use_effect_with, use_mut_ref};

/// How long a moved row keeps its mark, in milliseconds: a reader who asked for less motion sees it instead of the glide.
const MARKED: u32 = 1000;

/// Lets the children of a list glide from where they were to where a new order puts them.
///
/// Each child is set back to its old place by a transform, which the style sheet's transition then undoes: the time it
/// takes, none for a reader who asked for less motion, stands in `tokens.css`. A glide that is under way is taken up from
/// where the row is seen. The first order stands at once.
#[hook]
pub(crate) fn use_glide(list: NodeRef, order: Vec<usize>) {
    let places = use_mut_ref(Vec::<(usize, f64)>::new);
    use_effect_with(order, move |order| {
        let rows = children(&list);
        let first = places.borrow().is_empty();
        let bottom = list.cast::<HtmlElement>().map_or(0.0, |l| f64::from(l.offset_height()));
        let mut now = Vec::new();
        let mut moved = Vec::new();
        for (&unit, row) in order.iter().zip(&rows) {
            let _ = row.remove_attribute("data-moved");
            let place = f64::from(row.offset_top());
            now.push((unit, place));
            let was = places.borrow().iter().find(|(u, _)| *u == unit).map(|(_, was)| *was);
            let from = was.unwrap_or(bottom) + seen_beside(row);
            if !first && (from - place).abs() > 0.5 {
                moved.push((row.clone(), from - place));
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
        places.replace(now);
        let unmark = (!moved.is_empty()).then(|| {
            Timeout::new(MARKED, move || moved.iter().for_each(|(row, _)| drop(row.remove_attribute("data-moved"))))
        });
        move || drop(unmark)
    });
}

/// How far below its place a row is seen while it glides.
fn seen_beside(row: &HtmlElement) -> f64 {
    let Some(list) = row.parent_element() else { return 0.0 };
    let unmoved = f64::from(row.offset_top()) - f64::from(list.unchecked_ref::<HtmlElement>().offset_top());
    row.get_bounding_client_rect().top() - list.get_bounding_client_rect().top() - unmoved
}

fn children(list: &NodeRef) -> Vec<HtmlElement> {
    let Some(list) = list.cast::<HtmlElement>() else { return Vec::new() };
    let rows = list.child_nodes();
    (0..rows.length()).filter_map(|i| rows.item(i)?.dyn_into().ok()).collect()
}
