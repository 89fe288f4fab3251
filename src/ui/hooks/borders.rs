use std::{cell::RefCell, rc::Rc};

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};
use yew::{Callback, NodeRef, hook, use_effect_with, use_mut_ref};

const EVENTS: [&str; 4] = ["pointerdown", "pointermove", "pointerup", "pointercancel"];
/// A border can be taken hold of from this many pixels on either side of it.
const REACH: f64 = 16.0;

/// Makes the borders between the parts of a bar draggable, by mouse, touch or pen. `moved` gets the part before the
/// border and its new length. Returns the positions of the borders, each as a fraction of 1.
#[hook]
pub(crate) fn use_borders(bar: NodeRef, lengths: Vec<f64>, moved: Callback<(usize, f64)>) -> Vec<f64> {
    let ends: Vec<f64> = lengths
        .iter()
        .scan(0.0, |end, length| {
            *end += length;
            Some(*end)
        })
        .collect();
    let borders = ends[..ends.len().saturating_sub(1)].to_vec();
    let latest = use_mut_ref(|| (Vec::new(), Callback::noop()));
    latest.replace((borders.clone(), moved));
    // The border that is being dragged.
    let held = use_mut_ref(|| None::<usize>);
    use_effect_with((), move |()| {
        let listeners = bar.cast::<Element>().map(|bar| {
            EVENTS.map(|kind| {
                let (bar, latest, held) = (bar.clone(), Rc::clone(&latest), Rc::clone(&held));
                EventListener::new(&bar.clone(), kind, move |event| {
                    if let Some(pointer) = event.dyn_ref::<PointerEvent>() {
                        reply(&bar, &latest.borrow().clone(), &held, pointer);
                    }
                })
            })
        });
        move || drop(listeners)
    });
    borders
}

fn reply(
    bar: &Element,
    latest: &(Vec<f64>, Callback<(usize, f64)>),
    held: &RefCell<Option<usize>>,
    event: &PointerEvent,
) {
    let (borders, moved) = latest;
    let room = bar.get_bounding_client_rect();
    if room.width() <= 0.0 {
        return;
    }
    let at = (f64::from(event.client_x()) - room.left()) / room.width();
    // A page that is read from right to left has its bars mirrored.
    let mirrored = bar.closest("[dir=rtl]").ok().flatten().is_some();
    let at = if mirrored { 1.0 - at } else { at };
    let away = |border: &f64| (border - at).abs();
    match event.type_().as_str() {
        "pointerdown" if event.button() == 0 => {
            let nearest = (0..borders.len()).min_by(|&a, &b| away(&borders[a]).total_cmp(&away(&borders[b])));
            let near = nearest.filter(|&border| away(&borders[border]) * room.width() <= REACH);
            held.replace(near);
            if near.is_some() {
                let _ = bar.set_pointer_capture(event.pointer_id());
            }
        }
        "pointermove" => {
            if let Some(border) = *held.borrow() {
                let before = if border > 0 { borders[border - 1] } else { 0.0 };
                moved.emit((border, (at - before).max(0.0)));
            }
        }
        "pointerup" | "pointercancel" => drop(held.take()),
        _ => (),
    }
}
