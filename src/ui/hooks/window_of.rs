use std::ops::Range;

use gloo::{events::EventListener, render::request_animation_frame, utils::window};
use web_sys::HtmlElement;
use yew::{NodeRef, hook, use_effect_with, use_mut_ref, use_state_eq};

use super::glide::children;

/// A list of so many rows is drawn whole.
const WHOLE: usize = 60;
/// So many rows above and below those that are seen are drawn too: a flick of the wheel shows no gap.
const AROUND: usize = 12;

/// Which rows of a long list are drawn: those that can be seen, and some around them. The list keeps the room of the others, so
/// that the page's scroll bar tells the truth. Rows of a long list are all of one height.
#[hook]
pub(crate) fn use_window(list: NodeRef, count: usize) -> Range<usize> {
    let seen = use_state_eq(|| 0..WHOLE);
    let is_long = count > WHOLE;
    use_effect_with((list.clone(), is_long), {
        let seen = seen.clone();
        move |(list, is_long)| {
            // Of many scrolls in one frame only the last is answered.
            let frame = Frame::default();
            let look = {
                let (list, seen) = (list.clone(), seen.clone());
                move || {
                    if let Some(now) = list.cast::<HtmlElement>().and_then(|list| look(&list)) {
                        seen.set(now);
                    }
                }
            };
            let listeners = is_long.then(|| {
                look();
                // A frame that lays in itself scrolls by its host's page: then the window tells nothing, and all is as it was.
                ["scroll", "resize"].map(|kind| {
                    let (look, frame) = (look.clone(), frame.clone());
                    EventListener::new(&window(), kind, move |_| {
                        let look = look.clone();
                        frame.replace(Some(request_animation_frame(move |_| look())));
                    })
                })
            });
            move || drop(listeners)
        }
    });
    let shown = if is_long { seen.start.min(count)..seen.end.min(count) } else { 0..count };
    let kept = use_mut_ref(|| 0.0);
    use_effect_with((list, shown.clone(), count, is_long), move |(list, shown, count, is_long)| {
        let Some(list) = list.cast::<HtmlElement>() else { return };
        let style = list.style();
        if !is_long {
            let _ = style.remove_property("padding-block");
            return;
        }
        if let Some(row) = children(&list).first() {
            kept.replace(row.get_bounding_client_rect().height());
        }
        let room = |rows: usize| format!("{}px", (rows as f64 * *kept.borrow()) as i64);
        let _ = style.set_property("padding-block", &format!("{} {}", room(shown.start), room(count - shown.end)));
    });
    shown
}

type Frame = std::rc::Rc<std::cell::RefCell<Option<gloo::render::AnimationFrame>>>;

/// The rows that can be seen, by the height of the first that is drawn.
fn look(list: &HtmlElement) -> Option<Range<usize>> {
    let rows = children(list);
    let height = rows.first()?.get_bounding_client_rect().height();
    if height <= 0.0 {
        return None;
    }
    let top = list.get_bounding_client_rect().top();
    let window = window().inner_height().ok()?.as_f64()?;
    let first = ((-top / height).max(0.0) as usize).saturating_sub(AROUND);
    let last = (((window - top) / height).max(0.0) as usize).saturating_add(AROUND);
    Some(first..last.max(first + WHOLE))
}
