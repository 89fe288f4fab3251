use std::rc::Rc;

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
    utils::{document, window},
};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};
use yew::{Callback, hook, use_effect_with, use_memo, use_mut_ref, use_state_eq};

use crate::{
    link::ViewMode,
    ui::{
        PtrEq, Scene,
        components::Draw,
        hooks::{focus, show, unfold},
        lazy::{self, Below},
    },
};

/// The function of the start-up script that fetches the style sheet of the sections.
const SHEET: &str = "tenfoldSheet";
/// The id of the element that it is drawn into.
pub(crate) const APPENDIX: &str = "appendix";
/// The id of the element that opens the downloads in a frame.
pub(crate) const TAKING: &str = "taking";
/// What comes later is fetched this many milliseconds after the page can be used: the worker, which the rows wait for, goes first.
const AFTER: u32 = 120;

/// What has been loaded of what comes after the first slider.
pub(crate) struct Later {
    /// What chooses rows, over the chart.
    pub(crate) pick: Option<Draw>,
    /// The sections below the chart.
    pub(crate) below: Option<Below>,
    /// If something did not come: what asks for it again.
    pub(crate) again: Option<Callback<()>>,
}

/// Loads the choice of rows once the page can be used, and the sections below the chart once the reader comes near them
/// or does something that they answer. Until then those of the static page stay.
#[hook]
pub(crate) fn use_later(scene: &PtrEq<Scene>) -> Later {
    let pick = use_state_eq(|| None::<Draw>);
    let below = use_state_eq(|| None::<Below>);
    let failed = use_state_eq(|| false);
    let near = use_near(scene.view.layout);
    // The static page's sections are true of its own view only.
    let of = (scene.dataset.clone(), scene.view.recipe.clone(), scene.language);
    let first = use_memo((), |()| of.clone());
    let view = &scene.view;
    let answers = view.focus.is_some() || !view.compare.is_empty() || scene.rank_query.is_some();
    let wants = match view.layout {
        ViewMode::Full => near || answers || *first != of,
        // A frame, where nothing stands below the chart, asks for it when something is to be downloaded.
        ViewMode::Chart => near,
        ViewMode::Badge => false,
    };
    // What has failed is not fetched until a reader tries again.
    use_later_load(view.layout == ViewMode::Full && pick.is_none() && !*failed, {
        let (pick, failed) = (pick.clone(), failed.clone());
        move || {
            let (pick, failed) = (pick.clone(), failed.clone());
            spawn_local(async move {
                match lazy::pick().await {
                    Ok(loaded) => pick.set(Some(loaded)),
                    Err(_) => failed.set(true),
                }
            });
        }
    });
    let opened = use_mut_ref(|| None::<OpenedSections>);
    use_later_load(wants && below.is_none() && !*failed, {
        let (below, failed, opened) = (below.clone(), failed.clone(), Rc::clone(&opened));
        move || {
            let (below, failed, opened) = (below.clone(), failed.clone(), Rc::clone(&opened));
            spawn_local(async move {
                match load().await {
                    Some(loaded) => {
                        opened.replace(make_way());
                        below.set(Some(loaded));
                    }
                    None => failed.set(true),
                }
            });
        }
    });
    use_effect_with(below.is_some(), move |_| {
        if let Some(opened) = opened.take() {
            opened.restore();
        }
    });
    let again = failed.then(|| Callback::from(move |()| failed.set(false)));
    let shown = view.layout != ViewMode::Badge;
    Later { pick: (*pick).filter(|_| shown), below: (*below).filter(|_| shown), again }
}

/// Does something a little later, once it is wanted.
#[hook]
fn use_later_load(rank_query: bool, load: impl Fn() + 'static) {
    use_effect_with(rank_query, move |rank_query| {
        let timeout = rank_query.then(|| Timeout::new(AFTER, load));
        move || drop(timeout)
    });
}

/// What the reader has opened or gone to in the static page's sections.
struct OpenedSections {
    details: Vec<String>,
    focused: Option<String>,
    /// The target of a link within the page that was not there.
    missing: Option<String>,
}

/// Removes the static page's sections.
fn make_way() -> Option<OpenedSections> {
    let before = document().get_element_by_id(APPENDIX)?;
    let details = before.query_selector_all("details[open][id]").ok()?;
    let details =
        (0..details.length()).filter_map(|i| Some(details.item(i)?.unchecked_into::<Element>().id())).collect();
    let focused = document().active_element().filter(|element| before.contains(Some(element)));
    let focused = focused.map(|element| element.closest("[id]").ok().flatten().map_or_else(String::new, |e| e.id()));
    let missing = window().location().hash().ok().and_then(|hash| Some(hash.strip_prefix('#')?.to_owned()));
    let missing = missing.filter(|id| !id.is_empty() && document().get_element_by_id(id).is_none());
    before.set_inner_html("");
    Some(OpenedSections { details, focused, missing })
}

impl OpenedSections {
    fn restore(self) {
        for id in self.details {
            unfold(&id);
        }
        if let Some(id) = self.focused {
            focus(&id);
        }
        if let Some(id) = self.missing {
            show(&id);
        }
    }
}

/// Whether the reader has come near the sections, has opened or gone to something in them, or follows a link into them.
#[hook]
fn use_near(layout: ViewMode) -> bool {
    let near = use_state_eq(|| false);
    use_effect_with(layout, {
        let near = near.clone();
        move |_| {
            let nears = Callback::from(move |()| near.set(true));
            let element = document().get_element_by_id(APPENDIX);
            // Nothing is there before, because the static page's sections belong to another view.
            if element.as_ref().is_some_and(|element| element.first_element_child().is_none())
                || is_in(window().location().hash().ok())
            {
                nears.emit(());
            }
            let seen = Closure::<dyn FnMut(Array)>::new({
                let nears = nears.clone();
                move |entries: Array| {
                    if entries.iter().any(|e| e.unchecked_into::<IntersectionObserverEntry>().is_intersecting()) {
                        nears.emit(());
                    }
                }
            });
            let observer = IntersectionObserver::new(seen.as_ref().unchecked_ref()).ok();
            if let (Some(observer), Some(element)) = (&observer, &element) {
                observer.observe(element);
            }
            // Some of these do not bubble.
            let options = EventListenerOptions::run_in_capture_phase();
            let listeners = ["toggle", "focusin", "click"].map(|kind| {
                let nears = nears.clone();
                EventListener::new_with_options(&document(), kind, options, move |event| {
                    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                    if target.is_some_and(|target| asks(&target)) {
                        nears.emit(());
                    }
                })
            });
            move || {
                if let Some(observer) = observer {
                    observer.disconnect();
                }
                drop((listeners, seen));
            }
        }
    });
    *near
}

/// Whether what a reader opens, goes to or follows belongs to the sections.
fn asks(target: &Element) -> bool {
    let within = format!("#{APPENDIX}, #{TAKING}");
    let follows = || is_in(target.closest("a[href^='#']").ok().flatten().and_then(|a| a.get_attribute("href")));
    target.closest(&within).is_ok_and(|found| found.is_some()) || follows()
}

/// Whether a link within the page leads into the sections, or to something that is not there yet.
fn is_in(hash: Option<String>) -> bool {
    let id = hash.as_deref().and_then(|hash| hash.strip_prefix('#')).filter(|id| !id.is_empty());
    id.is_some_and(|id| {
        document()
            .get_element_by_id(id)
            .is_none_or(|to| to.closest(&format!("#{APPENDIX}")).is_ok_and(|below| below.is_some()))
    })
}

/// The chunk, and the style sheet that it is drawn with.
async fn load() -> Option<Below> {
    with_styles(async { lazy::below().await.ok() }).await
}

/// Loads a part and, at the same time, the style sheet of all that comes later, the weights' sheet on a phone among it.
/// Nothing is returned if either did not come.
pub(crate) async fn with_styles<T>(part: impl Future<Output = Option<T>>) -> Option<T> {
    let styles = ask_for_styles()?;
    let part = part.await;
    JsFuture::from(styles).await.ok()?;
    part
}

/// Asks for that style sheet. It is fetched once.
fn ask_for_styles() -> Option<Promise> {
    let sheet: Function = Reflect::get(&window(), &SHEET.into()).ok()?.dyn_into().ok()?;
    sheet.call0(&JsValue::NULL).ok()?.dyn_into().ok()
}
