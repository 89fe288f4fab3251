use std::{cell::RefCell, ops::Range, rc::Rc};

use gloo::{
    events::EventListener,
    render::{AnimationFrame, request_animation_frame},
    utils::window,
};
use web_sys::HtmlElement;
use yew::{NodeRef, hook, use_effect_with, use_state_eq};

use super::glide::children;

/// A list of up to this many rows is drawn whole.
const WHOLE: usize = 60;
/// The number of rows that are drawn above and below the visible ones: a flick of the wheel shows no gap.
const AROUND: usize = 12;

/// Returns which rows of a long list are drawn: the visible ones, and some around them. The list keeps the height of
/// the others, so that the scroll bar is right. Rows of a long list have one height.
#[hook]
pub(in crate::ui) fn use_window(list: NodeRef, count: usize) -> Range<usize> {
    let seen = use_state_eq(|| Seen { rows: 0..WHOLE, height: 0.0 });
    let is_long = count > WHOLE;
    use_effect_with((list.clone(), is_long), {
        let seen = seen.clone();
        move |(list, is_long)| {
            // Of many scrolls in one frame only the last is answered.
            let frame = Frame::default();
            let look = {
                let (list, seen, frame) = (list.clone(), seen.clone(), Rc::clone(&frame));
                move || {
                    let (list, seen) = (list.clone(), seen.clone());
                    frame.replace(Some(request_animation_frame(move |_| {
                        if let Some(now) = list.cast::<HtmlElement>().and_then(|list| look(&list)) {
                            seen.set(now);
                        }
                    })));
                }
            };
            // A frame as high as its content scrolls with its host's page: the window shows nothing then, and all rows
            // are drawn.
            let listeners = is_long.then(|| {
                look();
                ["scroll", "resize"].map(|kind| {
                    let look = look.clone();
                    EventListener::new(&window(), kind, move |_| look())
                })
            });
            move || drop((listeners, frame))
        }
    });
    let shown = if is_long { seen.rows.start.min(count)..seen.rows.end.min(count) } else { 0..count };
    use_effect_with((list, shown.clone(), count, seen.height, is_long), |(list, shown, count, height, is_long)| {
        let Some(list) = list.cast::<HtmlElement>() else { return };
        let room = |rows: usize| format!("{}px", (rows as f64 * height) as i64);
        let _ = if *is_long {
            list.style().set_property("padding-block", &format!("{} {}", room(shown.start), room(count - shown.end)))
        } else {
            list.style().remove_property("padding-block").map(drop)
        };
    });
    shown
}

/// What of a list is seen.
#[derive(Debug, Clone, PartialEq)]
struct Seen {
    rows: Range<usize>,
    /// A row's height, in pixels.
    height: f64,
}

type Frame = Rc<RefCell<Option<AnimationFrame>>>;

/// The rows that can be seen, by the height of the first that is drawn.
fn look(list: &HtmlElement) -> Option<Seen> {
    let rows = children(list);
    let height = rows.first()?.get_bounding_client_rect().height();
    if height <= 0.0 {
        return None;
    }
    let top = list.get_bounding_client_rect().top();
    let window = window().inner_height().ok()?.as_f64()?;
    let first = ((-top / height).max(0.0) as usize).saturating_sub(AROUND);
    let last = (((window - top) / height).max(0.0) as usize).saturating_add(AROUND);
    Some(Seen { rows: first..last, height })
}
