use std::{cell::RefCell, rc::Rc};

use gloo::{events::EventListener, utils::document};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, PointerEvent};
use yew::{Callback, NodeRef, hook, use_effect_with, use_mut_ref};

use super::glide::{children, place_in_list};

/// The handle of a row: the only part that keeps a finger from scrolling.
const HANDLE: &str = ".r";
/// A pointer that moves by fewer pixels drags nothing.
const FIRM: f64 = 4.0;
const EVENTS: [&str; 5] = ["pointerdown", "pointermove", "pointerup", "pointercancel", "lostpointercapture"];
/// On the row that is dragged, and on the one beside which it would land.
const DRAGGED: &str = "data-dragged";
const LANDING: &str = "data-landing";

/// Called when a row is dropped: its old and its new position.
type Dropped = Callback<(usize, usize)>;

/// A row under way.
struct Drag {
    pointer: i32,
    rows: Vec<HtmlElement>,
    /// Its turn, and that which it would take.
    from: usize,
    to: usize,
    /// Where it was grabbed, below the top of the list.
    grabbed: f64,
    is_firm: bool,
}

/// Makes the children of a list draggable to another's place, by mouse, touch or pen. The list keeps its order: a
/// dropped child glides back, and `dropped` is called. Children beyond those in `order` can be dragged, but nothing
/// lands beside them. Escape, and a new order, end a drag.
#[hook]
pub(crate) fn use_drag(list: NodeRef, order: Vec<usize>, dropped: Option<Dropped>) {
    let drag = use_mut_ref(|| None::<Drag>);
    let latest = use_mut_ref(|| (0, None::<Dropped>));
    let is_wanted = dropped.is_some();
    *latest.borrow_mut() = (order.len(), dropped);
    use_effect_with(order, {
        let drag = Rc::clone(&drag);
        move |_| {
            end(&drag);
        }
    });
    use_effect_with(is_wanted, move |is_wanted| {
        let list = list.cast::<Element>().filter(|_| *is_wanted);
        let listeners = list.map(|list| {
            let hear = {
                let list = list.clone();
                Rc::new(move |event: &Event| {
                    let (within, dropped) = latest.borrow().clone();
                    if let Some((from, to)) = reply(&list, &drag, within, event)
                        && let Some(dropped) = dropped
                    {
                        dropped.emit((from, to));
                    }
                })
            };
            let listen = |kind: &'static str| {
                let hear = Rc::clone(&hear);
                EventListener::new(&list, kind, move |event| hear(event))
            };
            let keys = Rc::clone(&hear);
            (EVENTS.map(listen), EventListener::new(&document(), "keydown", move |event| keys(event)))
        });
        move || drop(listeners)
    });
}

/// Follows an event; returns the move, if a row was dropped.
fn reply(list: &Element, drag: &RefCell<Option<Drag>>, within: usize, event: &Event) -> Option<(usize, usize)> {
    let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if key.as_deref() == Some("Escape") {
            end(drag);
        }
        return None;
    };
    let at = f64::from(pointer.client_y()) - list.get_bounding_client_rect().top();
    if event.type_() == "pointerdown" {
        if pointer.is_primary() && pointer.button() == 0 {
            end(drag);
            drag.replace(Drag::start(list, pointer, at));
        }
        return None;
    }
    if drag.borrow().as_ref().is_none_or(|drag| drag.pointer != pointer.pointer_id()) {
        return None;
    }
    match event.type_().as_str() {
        "pointermove" => {
            if let Some(drag) = &mut *drag.borrow_mut() {
                drag.follow(at, within);
            }
            None
        }
        kind => end(drag).filter(|(from, to)| kind == "pointerup" && from != to),
    }
}

/// Ends a drag: returns the old and the new position.
fn end(drag: &RefCell<Option<Drag>>) -> Option<(usize, usize)> {
    let drag = drag.take()?;
    drag.clear();
    let row = drag.row();
    let _ = row.remove_attribute(DRAGGED);
    if drag.is_firm {
        let _ = row.style().remove_property("transform");
    }
    Some((drag.from, drag.to))
}

impl Drag {
    fn start(list: &Element, pointer: &PointerEvent, grabbed: f64) -> Option<Self> {
        let target = pointer.target()?.dyn_into::<Element>().ok()?;
        let handle = target.closest(HANDLE).ok()??;
        let rows = children(list);
        let from = rows.iter().position(|row| row.contains(Some(&handle)))?;
        let pointer = pointer.pointer_id();
        let _ = rows[from].set_pointer_capture(pointer);
        Some(Self { pointer, rows, from, to: from, grabbed, is_firm: false })
    }

    fn row(&self) -> &HtmlElement {
        &self.rows[self.from]
    }

    fn follow(&mut self, at: f64, within: usize) {
        let by = at - self.grabbed;
        if !self.is_firm && by.abs() < FIRM {
            return;
        }
        self.is_firm = true;
        let _ = self.row().set_attribute(DRAGGED, "");
        let _ = self.row().style().set_property("transform", &format!("translateY({}px)", by as i32));
        let middle = |row: &HtmlElement| place_in_list(row) + f64::from(row.offset_height()) / 2.0;
        let (seen, within) = (middle(self.row()) + by, within.min(self.rows.len()));
        let above = |(at, row): &(usize, &HtmlElement)| *at != self.from && middle(row) < seen;
        let to = self.rows[..within].iter().enumerate().filter(above).count();
        // A row from beyond that is above none of the others stays beyond.
        let to = if to < within { to } else { self.from };
        self.clear();
        self.to = to;
        if to != self.from {
            let _ = self.rows[to].set_attribute(LANDING, if to < self.from { "above" } else { "below" });
        }
    }

    /// Takes the line away.
    fn clear(&self) {
        let _ = self.rows[self.to].remove_attribute(LANDING);
    }
}
