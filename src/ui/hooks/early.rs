//! The first sliders: those of a static page's aspects rank its rows as soon as the first part of the program is there.
//! The page itself, which is larger, takes over the moved weights once it has come.

use std::cell::RefCell;

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use js_sys::{Function, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, EventTarget, HtmlInputElement};

use super::links::FAILED;
use crate::{
    bundled,
    chart::{self, BAR_WIDTH, Bar, Row, Selection, TopTen},
    dataset::{Dataset, NodeId, Points, UnitId},
    link::{Language, View, html},
    ranking::{Prepared, Ranking, Recipe, Weighting},
    ui::i18n,
};

/// The attribute of the document while these sliders rank: empty, or [`MOVED`].
const STATE: &str = "data-early";
/// A slider has moved: style sheets hide what belongs to other weights.
const MOVED: &str = "moved";
/// The User Timing mark of the moment from which they rank.
const READY: &str = "tenfold:first";
/// What says of the document how far the page is; nothing on a static page that shows what its address asks for.
const PAGE: &str = "data-tenfold";

thread_local! {
    static EARLY: RefCell<Option<Early>> = const { RefCell::new(None) };
}

/// A static page whose sliders rank.
struct Early {
    root: Element,
    /// The page as it was sent, once a slider has moved.
    sent: Option<Element>,
    language: Language,
    dataset: Dataset,
    prepared: Prepared,
    /// The ranking that it was sent with, and the name of its weights.
    before: Ranking,
    preset: String,
    weighting: Weighting,
    moved: Vec<NodeId>,
    /// Whether the reader is dragging a slider.
    held: bool,
    /// Who waits until it is let go.
    waits: Option<Function>,
    _listeners: [EventListener; 5],
}

/// Has the sliders of a static page rank, if it shows what its address asks for.
pub(super) fn start(root: &Element) {
    EARLY.with_borrow_mut(|early| *early = Early::of(root));
}

/// Waits until no slider is being dragged: the page must not take it out of a reader's hand.
pub(super) async fn released() {
    let held = EARLY.with_borrow(|early| early.as_ref().is_some_and(|early| early.held));
    if held {
        let let_go = Promise::new(&mut |resolve, _| {
            EARLY.with_borrow_mut(|early| {
                if let Some(early) = early {
                    early.waits = Some(resolve);
                }
            });
        });
        let _ = JsFuture::from(let_go).await;
    }
}

/// Stops ranking, and gives the weights if any was moved.
pub(super) fn take() -> Option<Weighting> {
    let early = EARLY.with_borrow_mut(Option::take)?;
    (!early.moved.is_empty()).then_some(early.weighting)
}

/// The page stands in the place of the static one.
pub(super) fn over() {
    if let Some(document) = document().document_element() {
        let _ = document.remove_attribute(STATE);
    }
}

/// The page will not come: the static one stands as it was sent.
fn restore() {
    let early = EARLY.with_borrow_mut(Option::take);
    if let Some(Early { root, sent: Some(sent), .. }) = early {
        let _ = root.replace_with_with_node_1(&sent);
    }
    over();
}

impl Early {
    fn of(root: &Element) -> Option<Self> {
        let page = document().document_element()?;
        if page.has_attribute(PAGE) || page.has_attribute("data-view") {
            return None;
        }
        let language = Language::of_tag(&page.get_attribute("lang")?)?;
        let chosen: HtmlInputElement = root.query_selector("[name=preset]:checked").ok()??.dyn_into().ok()?;
        let dataset = bundled::dataset();
        let recipe = Recipe::preset(&dataset, &chosen.value()).filter(|recipe| recipe.method.is_default())?;
        let preset = dataset.presets.iter().find(|preset| preset.code == recipe.preset)?;
        let preset = preset.name.say(language.code()).to_owned();
        let prepared = Prepared::of(&dataset);
        let before = Ranking::of(&prepared, &recipe.weighting, &dataset.framework);
        let listen = |target: &EventTarget, kind: &'static str, hear: fn(&mut Early, &Event)| {
            EventListener::new(target, kind, move |event| {
                EARLY.with_borrow_mut(|early| {
                    if let Some(early) = early {
                        hear(early, event);
                    }
                });
            })
        };
        let listeners = [
            listen(root, "input", |early, event| {
                early.step(event);
            }),
            listen(root, "pointerdown", |early, event| early.held = slider(event).is_some()),
            // It may be let go of anywhere.
            listen(&window(), "pointerup", |early, _| early.let_go()),
            listen(&window(), "pointercancel", |early, _| early.let_go()),
            EventListener::new(&window(), FAILED, |_| restore()),
        ];
        let _ = page.set_attribute(STATE, "");
        let _ = window().performance().map(|performance| performance.mark(READY));
        Some(Self {
            root: root.clone(),
            sent: None,
            language,
            dataset,
            prepared,
            before,
            preset,
            weighting: recipe.weighting,
            moved: Vec::new(),
            held: false,
            waits: None,
            _listeners: listeners,
        })
    }

    fn let_go(&mut self) {
        self.held = false;
        if let Some(waits) = self.waits.take() {
            let _ = waits.call0(&wasm_bindgen::JsValue::NULL);
        }
    }

    /// Follows a slider's move: everything that depends on it is updated.
    fn step(&mut self, event: &Event) -> Option<()> {
        let slider = slider(event)?;
        let framework = &self.dataset.framework;
        let node = framework.find(&slider.id()).filter(|node| framework.aspects().contains(node))?;
        let points: Points = slider.value().parse().ok()?;
        if self.moved.is_empty() {
            self.sent = self.root.clone_node_with_deep(true).ok()?.dyn_into().ok();
            document().document_element()?.set_attribute(STATE, MOVED).ok()?;
            let chosen: HtmlInputElement = self.root.query_selector("[name=preset]:checked").ok()??.dyn_into().ok()?;
            chosen.set_checked(false);
            set_text(&self.root, ".cols .m", &i18n::against(self.language, &self.preset));
        }
        if !self.moved.contains(&node) {
            self.moved.push(node);
        }
        self.weighting.set(node, points);
        let ranking = Ranking::of(&self.prepared, &self.weighting, framework);
        self.draw_rows(&ranking);
        self.draw_weights(&ranking)
    }

    fn draw_rows(&self, ranking: &Ranking) -> Option<()> {
        let rows = View::start(&self.dataset).top.rows(ranking.places.len());
        let ten = TopTen::of(&self.dataset, &self.prepared, ranking, &self.before, &Selection::first(rows));
        let list = self.root.query_selector(".rows").ok()??;
        let of_unit = |unit: UnitId| list.query_selector(&format!("[data-unit={}]", self.dataset.table.unit(unit).id));
        let spare = list.last_element_child()?;
        let mut drawn = Vec::new();
        for row in &ten.rows {
            let element = match of_unit(row.unit).ok()? {
                Some(element) => element,
                None => spare.clone_node_with_deep(true).ok()?.dyn_into().ok()?,
            };
            self.draw_row(&element, row, &ten.bar(row, ranking, &self.dataset.framework));
            drawn.push(element);
        }
        let before = list.children();
        let before: Vec<Element> = (0..before.length()).filter_map(|at| before.item(at)).collect();
        before.iter().filter(|element| !drawn.contains(element)).for_each(Element::remove);
        let name = |row: &Row| self.dataset.table.unit(row.unit).name.say(self.language.code());
        for (at, element) in drawn.iter().enumerate() {
            if list.children().item(at as u32).as_ref() != Some(element) {
                let _ = list.insert_before(element, list.children().item(at as u32).as_deref());
            }
        }
        let echo = |row: &Row| format!("<li><b>{}</b> {}</li>", row.rank, html(name(row)));
        self.root.query_selector(".echo").ok()??.set_inner_html(&ten.rows.iter().map(echo).collect::<String>());
        Some(())
    }

    fn draw_row(&self, element: &Element, row: &Row, bar: &Bar) -> Option<()> {
        let (l, unit) = (self.language, &self.dataset.table.unit(row.unit));
        // Ranges and brackets are of the weights that the page was sent with.
        for attribute in ["data-rank-low", "data-rank-high"] {
            let _ = element.remove_attribute(attribute);
        }
        for gone in [".n + .vh", ".w .span", ".w .at", ".x > *"] {
            if let Some(gone) = element.query_selector(gone).ok()? {
                gone.remove();
            }
        }
        set_text(element, ".x", "");
        element.set_class_name("row solo");
        for (name, value) in [
            ("data-unit", unit.id.as_str()),
            ("data-rank", &row.rank.to_string()),
            ("data-score", &chart::exact(row.score)),
        ] {
            element.set_attribute(name, value).ok()?;
        }
        let name = element.query_selector(".n").ok()??;
        if name.id() != format!("row-{}", unit.id) {
            name.set_id(&format!("row-{}", unit.id));
            name.set_inner_html(&self.name(row));
        }
        set_text(element, ".r", &row.rank.to_string());
        set_text(element, ".s", &chart::score(l, row.score));
        set_text(element, ".m [aria-hidden]", &i18n::change_mark(row.change));
        set_text(element, ".m .vh", &i18n::change(l, row.change, &self.preset));
        draw_bar(&element.query_selector(".b").ok()??, bar)
    }

    /// A unit's name as a row has it.
    fn name(&self, row: &Row) -> String {
        let (l, table) = (self.language, &self.dataset.table);
        let unit = &table.unit(row.unit);
        let mut small = String::new();
        if let Some((code, other)) = unit.name.otherwise(l.code()) {
            small = format!("<span lang=\"{}\">{}</span>", html(&i18n::tag_of(code)), html(other));
        }
        let group = unit.group.say(l.code());
        if !group.is_empty() && table.namesakes(&self.dataset.about.languages)[row.unit.0] {
            small = small + " · " + &html(group);
        }
        if row.imputed > 0 {
            let said = i18n::imputed(l, row.imputed, table.columns.len());
            let mark = i18n::imputed_mark(row.imputed);
            let imputed = format!(" <span aria-hidden=\"true\">{mark}</span><span class=\"vh\">{}</span>", html(&said));
            small.push_str(&imputed);
        }
        format!("{} <small>{small}</small>", html(unit.name.say(l.code())))
    }

    fn draw_weights(&self, ranking: &Ranking) -> Option<()> {
        let framework = &self.dataset.framework;
        let shares: Vec<f64> = framework.aspects().iter().map(|&id| ranking.weights.global_weight(id)).collect();
        let legend = self.root.query_selector_all(".key .quiet").ok()?;
        for (at, (&id, &share)) in framework.aspects().iter().zip(&shares).enumerate() {
            if let Some(told) = legend.get(at as u32) {
                told.set_text_content(Some(&chart::percent(self.language, share)));
            }
            let points = self.weighting.get(id);
            let slider = document().get_element_by_id(&framework.node(id).code)?;
            let said = i18n::slider_value(self.language, &chart::given(self.language, points.short()), share);
            slider.set_attribute("aria-valuetext", &said).ok()?;
            let knob = slider.closest(".knob").ok()??;
            set_text(&knob, ".sh", &chart::share(self.language, share));
            knob.query_selector(".tr path").ok()??.set_attribute("d", &format!("M0 0H{points}V4H0z")).ok()?;
            let field: HtmlInputElement = knob.query_selector("[inputmode]").ok()??.dyn_into().ok()?;
            field.set_value(&chart::given(self.language, points.short()));
        }
        let bar = self.root.query_selector(".shares").ok()??;
        // A border cannot be dragged yet: the handles come back with the page.
        if let Some(grips) = bar.query_selector(".grips path").ok()? {
            let mut at = 0.0;
            let mut border = |share: &f64| {
                at += share;
                format!("M{} -4V22", (at * f64::from(BAR_WIDTH)) as i32)
            };
            let _ =
                grips.set_attribute("d", &shares.iter().take(shares.len() - 1).map(&mut border).collect::<String>());
        }
        draw_bar(&bar, &Bar::of(shares))
    }
}

/// The slider that an event comes from.
fn slider(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into::<HtmlInputElement>().ok().filter(|input| input.type_() == "range")
}

fn draw_bar(within: &Element, bar: &Bar) -> Option<()> {
    let paths = within.query_selector("svg").ok()??.children();
    let drawn = bar.segments.iter().chain([&bar.texture, &bar.gaps]);
    for (at, d) in drawn.enumerate() {
        paths.item(at as u32)?.set_attribute("d", d).ok()?;
    }
    Some(())
}

fn set_text(within: &Element, what: &str, text: &str) {
    if let Ok(Some(found)) = within.query_selector(what) {
        found.set_text_content(Some(text));
    }
}
