use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::{document, window},
};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, MediaQueryList};
use yew::{Callback, NodeRef, hook, use_effect_with, use_node_ref, use_state_eq};

use super::{links::with_styles, use_glide};
use crate::link::ViewMode;

/// The id of the button that opens the sheet.
pub(crate) const OPENER: &str = "weigh";
/// Where the sheet is offered: the style sheets' width of a phone.
const PHONE: &str = "(max-width:44rem)";
/// Where the weights stand beside the sections.
const WIDE: &str = "(min-width:60rem)";
/// The property that holds the height of the weights in their place below the chart, while they are in the sheet.
const KEPT: &str = "--kept";

/// How the weights are shown: in their place, in a sheet over a phone's screen, or beside sections that are read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sheet {
    /// Whether it is offered: on a phone, once its styles have come.
    pub(crate) offered: bool,
    pub(crate) open: bool,
    /// Whether the rows are repeated over the sliders, because the chart is out of sight.
    pub(crate) repeats: bool,
    /// The list of the repeated rows.
    pub(crate) rows: NodeRef,
    /// Opens or closes it.
    pub(crate) set: Callback<bool>,
}

/// The weights as a sheet over a phone's screen. `order` is the order of the rows, which glide as those of the chart do.
///
/// The sheet covers the page, all of it on a small phone: while it is open nothing else can have the focus, which would be
/// hidden. Escape closes it, and so does the gesture of a phone that goes back if the browser says so by a `CloseWatcher`. An entry
/// of the history would do it in the others, but a step back takes a change of a weight back.
#[hook]
pub(crate) fn use_sheet(layout: ViewMode, order: impl Iterator<Item = usize>) -> Sheet {
    let offered = use_state_eq(|| false);
    let opened = use_state_eq(|| false);
    let out_of_sight = use_state_eq(|| false);
    let rows = use_node_ref();
    let full = layout == ViewMode::Full;
    use_effect_with(full, {
        let (offered, out_of_sight) = (offered.clone(), out_of_sight.clone());
        move |full| {
            let ask = full.then(|| when_phone(move || offered.set(true)));
            let watch = full.then(|| watch_rows(move |away| out_of_sight.set(away)));
            move || drop((ask, watch))
        }
    });
    let open = *opened && full;
    use_effect_with(open, {
        let opened = opened.clone();
        move |open| {
            let modal = open.then(|| Modal::of(Callback::from(move |()| opened.set(false)))).flatten();
            move || drop(modal)
        }
    });
    let repeats = open || (*out_of_sight && full);
    use_glide(rows.clone(), if repeats { order.collect() } else { Vec::new() });
    let set = Callback::from(move |open| {
        if open {
            keep_place();
        }
        opened.set(open);
    });
    Sheet { offered: *offered && full, open, repeats, rows, set }
}

fn query(media: &str) -> Option<MediaQueryList> {
    window().match_media(media).ok().flatten()
}

/// The events by which a reader uses the page, rather than only looks at it.
const TOUCHES: [&str; 5] = ["touchstart", "pointerdown", "scroll", "keydown", "focusin"];

/// Fetches the styles once a reader uses the page and the window is a phone's, and calls back when they are there.
/// A reader who only looks at the ten is sent nothing of it.
fn when_phone(come: impl Fn() + Clone + 'static) -> Option<Vec<EventListener>> {
    let phone = query(PHONE)?;
    let ask = {
        let phone = phone.clone();
        move || {
            let come = come.clone();
            if phone.matches() {
                spawn_local(async move {
                    if with_styles(async { Some(()) }).await.is_some() {
                        come();
                    }
                });
            }
        }
    };
    let changes = EventListener::new(&phone, "change", {
        let ask = ask.clone();
        move |_| ask()
    });
    let on = |touch: &'static str| {
        let ask = ask.clone();
        EventListener::once_with_options(&window(), touch, EventListenerOptions::run_in_capture_phase(), move |_| ask())
    };
    Some(TOUCHES.into_iter().map(on).chain([changes]).collect())
}

/// An observer, and what it calls.
struct Watch(IntersectionObserver, #[allow(dead_code, reason = "it lives as long")] Closure<dyn FnMut(Array)>);

impl Drop for Watch {
    fn drop(&mut self) {
        self.0.disconnect();
    }
}

/// Tells whether the rows of the chart are out of sight while the weights stand beside it.
fn watch_rows(tell: impl Fn(bool) + 'static) -> Option<Watch> {
    let rows = document().query_selector(".rank .rows").ok()??;
    let seen = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        let last = entries.iter().last().map(JsCast::unchecked_into::<IntersectionObserverEntry>);
        let away = last.is_some_and(|entry| !entry.is_intersecting());
        tell(away && query(WIDE).is_some_and(|wide| wide.matches()));
    });
    let observer = IntersectionObserver::new(seen.as_ref().unchecked_ref()).ok()?;
    observer.observe(&rows);
    Some(Watch(observer, seen))
}

/// Has the page keep the room of the weights, so that nothing below them moves while they are in the sheet.
fn keep_place() -> Option<()> {
    let rail: HtmlElement = document().query_selector(".rail").ok()??.dyn_into().ok()?;
    let work: HtmlElement = rail.parent_element()?.dyn_into().ok()?;
    work.style().set_property(KEPT, &format!("{}px", rail.offset_height())).ok()
}

/// The open sheet: all else is inert until this is dropped.
struct Modal {
    inert: Vec<Element>,
    watcher: JsValue,
    _closes: Closure<dyn FnMut()>,
    _listeners: [Option<EventListener>; 2],
}

impl Modal {
    fn of(close: Callback<()>) -> Option<Self> {
        let rail = document().query_selector(".rail").ok()??;
        let inert = others(&rail);
        for element in &inert {
            let _ = element.set_attribute("inert", "");
        }
        if let Some(slider) = rail.query_selector("[type=range]").ok().flatten() {
            focus_in_place(&slider);
        }
        let closes = Closure::<dyn FnMut()>::new({
            let close = close.clone();
            move || close.emit(())
        });
        let watcher = close_watcher().unwrap_or(JsValue::UNDEFINED);
        let _ = Reflect::set(&watcher, &"onclose".into(), closes.as_ref());
        let escape = EventListener::new(&document(), "keydown", {
            let close = close.clone();
            move |event| {
                if Reflect::get(event, &"key".into()).is_ok_and(|key| key == "Escape") {
                    close.emit(());
                }
            }
        });
        // Turned on its side a phone may be wide enough for the weights in their place.
        let turned = query(PHONE).map(|phone| EventListener::new(&phone, "change", move |_| close.emit(())));
        Some(Self { inert, watcher, _closes: closes, _listeners: [Some(escape), turned] })
    }
}

impl Drop for Modal {
    fn drop(&mut self) {
        for element in &self.inert {
            let _ = element.remove_attribute("inert");
        }
        let destroy = Reflect::get(&self.watcher, &"destroy".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
        let _ = destroy.map(|destroy| destroy.call0(&self.watcher));
        if let Some(opener) = document().get_element_by_id(OPENER) {
            focus_in_place(&opener);
        }
    }
}

/// What a browser tells by that the reader wants to close something, if it has such a thing.
fn close_watcher() -> Option<JsValue> {
    let class: Function = Reflect::get(&window(), &"CloseWatcher".into()).ok()?.dyn_into().ok()?;
    Reflect::construct(&class, &Array::new()).ok()
}

/// All that neither holds the element nor is in it, but for what speaks to screen readers.
fn others(element: &Element) -> Vec<Element> {
    let mut found = Vec::new();
    let mut inner = element.clone();
    while let Some(outer) = inner.parent_element().filter(|_| inner.tag_name() != "BODY") {
        let children = outer.children();
        let beside = (0..children.length()).filter_map(|at| children.item(at));
        found.extend(beside.filter(|one| *one != inner && !one.matches("[role=status],[inert]").unwrap_or(true)));
        inner = outer;
    }
    found
}

/// Moves the focus, and scrolls nothing.
fn focus_in_place(element: &Element) {
    let options = Object::new();
    let _ = Reflect::set(&options, &"preventScroll".into(), &true.into());
    let focus = Reflect::get(element, &"focus".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
    let _ = focus.map(|focus| focus.call1(element, &options));
}
