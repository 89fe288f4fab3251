use std::cell::RefCell;

use gloo::utils::{document, window};
use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::{AppHandle, Callback, Html, Renderer, component};

use super::arrive::{Data, arrive_at};
use crate::{
    link::Language,
    ui::{Action, Appendix, AppendixProps, Place, Shut},
};

/// The appendix, open.
pub struct Beside {
    // It stays: Yew never gives back what a root that is destroyed has held.
    _drawn: AppHandle<Appendix>,
    door: Shut,
    data: RefCell<Data>,
    place: Place,
}

/// Draws the appendix apart, and puts it in the place of what its element holds. `site` and `kept` say where the page stands;
/// `tell` is called with the link that a reader asks for. `None` where the data was packed by another build, or is cut short.
pub fn open_appendix(
    root: Element,
    packed: Vec<u8>,
    link: &str,
    site: String,
    kept: &str,
    tell: Function,
) -> Option<Beside> {
    let data = Data::of(packed)?.reckoned_directly();
    number_apart();
    let browser = window().navigator().language().and_then(|tag| Language::of_tag(&tag)).unwrap_or_default();
    let place = Place { site, kept: kept.parse().ok() };
    let door = Shut::default();
    let tell = Callback::from(move |link: String| drop(tell.call1(&JsValue::NULL, &link.into())));
    let arrival = arrive_at(link, &place, None, data.clone());
    let props = AppendixProps { arrival, browser, place: place.clone(), tell, door: door.clone() };
    root.set_inner_html("");
    // By this hosts and tests know it from the static page's.
    let _ = root.set_attribute("data-open", "");
    let drawn = Renderer::<Appendix>::with_root_and_props(root, props).render();
    Some(Beside { _drawn: drawn, door, data: RefCell::new(data), place })
}

impl Beside {
    /// Follows a link on the data that it has.
    pub fn show(&self, link: &str) {
        let data = self.data.borrow().clone();
        self.act(Action::Open(Box::new(arrive_at(link, &self.place, None, data))));
    }

    /// Follows a link on other data, packed. `None` where that was packed by another build, or is cut short.
    pub fn open(&self, packed: Vec<u8>, link: &str) -> Option<()> {
        self.data.replace(Data::of(packed)?.reckoned_directly());
        self.show(link);
        Some(())
    }

    /// Asks what it would take for a ranked unit to have a rank.
    pub fn want(&self, unit: usize, rank: usize) {
        self.act(Action::Want(unit, rank));
        super::super::show(crate::ui::components::REACH);
    }

    fn act(&self, action: Action) {
        let act = self.door.0.borrow().clone();
        if let Some(act) = act {
            act.emit(action);
        }
    }
}

/// Yew numbers the trees that it draws from one, and knows by these numbers whose an event is. Two programs on one page would
/// both have a first: this one leaves that to the page.
fn number_apart() {
    if let Ok(nowhere) = document().create_element("div") {
        Renderer::<Nothing>::with_root(nowhere).render().destroy();
    }
}

#[component]
fn Nothing() -> Html {
    Html::default()
}
