use gloo::utils::{document, window};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event};
use yew::Callback;

use super::{
    super::{document::mark, early},
    appendix::APPENDIX,
    arrive::{Data, arrive_at, coloured, prepared_first},
    bridge,
    here::{browser_language, here, place},
    static_page::known,
};
use crate::{
    link::{self, Language, Notice, View, ViewMode},
    ranking::Method,
    ui::{App, AppProps, Deployment, LoadedView, PtrEq, i18n, lazy},
};

/// The event after which the static page stays, with a line that says so.
pub(in crate::ui) const FAILED: &str = "tenfold:failed";
/// The id of the line over a page whose program does not run.
const LINE: &str = "missing";
/// The id of the element that the page is drawn into.
const ROOT: &str = "tenfold";

/// Has the sliders of the static page rank, and loads the page that the address asks for, which takes its place.
///
/// The root element of the document gets `data-tenfold="ready"` once the page is interactive.
pub fn mount() {
    if let Some(root) = document().get_element_by_id(ROOT) {
        early::start(&root);
    }
    spawn_local(async {
        if lazy::page().await.is_err() {
            fail();
        }
    });
}

/// The page will not come: the static one stays, with a line that says so.
fn fail() {
    let _ = Event::new(FAILED).map(|failed| window().dispatch_event(&failed));
}

/// Draws the page that the address asks for, and puts it in the place of the static one.
pub(in crate::ui) fn open_page() {
    bridge::greet();
    if let Some(root) = document().get_element_by_id(ROOT) {
        spawn_local(open(root));
    }
}

async fn open(root: Element) {
    let browser = browser_language();
    let place = place(&root);
    let link = here(&place.site);
    let mut arrival = first(&link, &place);
    // Before anything can be wrong: it is said in words.
    let Some(browser) = spoken(&mut arrival, browser).await else { return fail() };
    let mut arrival = coloured(prepared_first(arrival).await).await;
    if go_to_kept(&arrival, &link, &place).await {
        return;
    }
    // Ranked by another method than published, it would replace a correct page by a wrong one.
    if arrival.engine.is_none() && !Method::published(&arrival.dataset).is_default() {
        fail();
        return;
    }
    // What is said of a link stands over the rows: come later, it would move them. Where it does not come now, the page says so.
    if !arrival.notices.is_empty() || arrival.reading.is_some() || arrival.view.stamp.is_some() {
        lazy::load_notices().await;
    }
    let Ok(drawn) = document().create_element("div") else { return };
    early::released().await;
    let moved = early::take();
    let known = known(&root).map(PtrEq::new).filter(|_| moved.is_none());
    // The static page's sections are true of its own view only.
    let is_own = moved.is_none() && !link.contains('?');
    if let Some(weighting) = moved {
        arrival.view.recipe.weighting = weighting;
    }
    let (view, language) = (arrival.view.clone(), arrival.view.language.unwrap_or(browser));
    let shown = drawn.clone();
    let is_static = is_own && static_language() == Some(language);
    let keeps = is_static && view.layout == ViewMode::Full;
    let drawn_whole = Callback::from(move |()| {
        // Before it is seen: what these marks change in the style sheets must not be seen to change.
        mark(&view, language);
        take_place(&root, &shown, keeps);
        early::over();
        // It says that no program runs.
        if let Some(line) = document().get_element_by_id(LINE) {
            line.remove();
        }
        bridge::tell_height();
    });
    let props = AppProps { arrival, browser, place, known, sections: None, drawn: drawn_whole };
    yew::Renderer::<App>::with_root_and_props(drawn, props).render();
}

/// Loads the language of the page, and returns the one that stands for the browser's: that of the static page where the browser's does
/// not come. `None` if none can be had.
async fn spoken(arrival: &mut LoadedView, browser: Language) -> Option<Language> {
    let asked = arrival.view.language;
    if i18n::load(asked.unwrap_or(browser)).await.is_ok() {
        return Some(browser);
    }
    let here = static_language()?;
    i18n::load(here).await.ok()?;
    if let Some(asked) = asked {
        arrival.notices.push(Notice::NotLoaded(format!("lang={}", asked.code())));
        arrival.view.language = None;
    }
    Some(here)
}

/// The language of the static page.
fn static_language() -> Option<Language> {
    Language::of_tag(&document().document_element()?.get_attribute("lang")?)
}

/// Reads the link against the bundled data. Other data is on its way then, and the parts of the link that concern it
/// wait.
fn first(link: &str, place: &Deployment) -> LoadedView {
    let arrival = arrive_at(link, place, None, Data::bundled());
    let Some(data) = link::data(link) else { return arrival };
    let View { layout, language, appearance, colours, font, background, asof, .. } = arrival.view;
    let view = View { layout, language, appearance, colours, font, background, asof, ..View::start(&arrival.dataset) };
    LoadedView { view, notices: Vec::new(), reading: Some(data), ..arrival }
}

/// Goes to the edition that the link is pinned to, if it is kept at this site.
async fn go_to_kept(arrival: &LoadedView, link: &str, place: &Deployment) -> bool {
    let edition = |notice: &Notice| if let Notice::NoEdition(edition) = notice { Some(*edition) } else { None };
    let Some(asof) = arrival.notices.iter().find_map(edition) else { return false };
    let pinned = View { asof: Some(asof), ..arrival.view.clone() };
    // What else could not be read goes along as it was sent, for that page to say so.
    let there = if arrival.notices.len() > 1 && place.kept.is_none() {
        link::kept(asof, &place.site) + link
    } else {
        link::plain(&pinned, &arrival.dataset, &place.site)
    };
    let asked = JsFuture::from(window().fetch_with_str(&there)).await;
    let is_there = asked.is_ok_and(|answer| web_sys::Response::from(answer).ok());
    is_there && window().location().replace(&there).is_ok()
}

/// Keeps the static page's sections until the live ones have come.
fn keep_appendix(root: &Element, drawn: &Element) {
    let find = |within: &Element| within.query_selector(&format!("#{APPENDIX}")).ok().flatten();
    let (Some(before), Some(now)) = (find(root), find(drawn)) else { return };
    while let Some(child) = before.first_child() {
        let _ = now.append_child(&child);
    }
}

/// Puts the live page in the place of the static one, whole and at once: nothing visible moves. What a reader has
/// opened or gone to meanwhile stays so.
///
/// Yew could hydrate the static page instead, at 12 000 bytes, and would panic where an extension or a translator has
/// touched it.
fn take_place(root: &Element, drawn: &Element, keeps: bool) {
    let focused =
        document().active_element().filter(|element| root.contains(Some(element))).map(|element| element.id());
    let opened = root.query_selector_all("details[open][id]").ok();
    for name in ["id", "data-root"] {
        let _ = drawn.set_attribute(name, &root.get_attribute(name).unwrap_or_default());
    }
    if keeps {
        keep_appendix(root, drawn);
    }
    let _ = root.replace_with_with_node_1(drawn);
    let opened = opened.iter().flat_map(|list| (0..list.length()).filter_map(|i| list.item(i)));
    for details in opened
        .filter_map(|node| document().get_element_by_id(&wasm_bindgen::JsCast::unchecked_ref::<Element>(&node).id()))
    {
        let _ = details.set_attribute("open", "");
    }
    if let Some(id) = focused.filter(|id| !id.is_empty()) {
        super::super::focus(&id);
    }
}
