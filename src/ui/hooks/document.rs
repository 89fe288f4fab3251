use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::{hook, use_effect_with};

use crate::{
    link::{Background, Colours, Language, Theme, View, ViewMode},
    ui::i18n,
};

/// The attributes of the document's root element.
type Marks = [(&'static str, Option<&'static str>); 5];

fn marks(view: &View, language: Language) -> Marks {
    let layout = (view.layout != ViewMode::Full).then(|| view.layout.code());
    let controls = (view.layout == ViewMode::Chart).then(|| view.controls.code());
    let theme = view.appearance.map(Theme::code);
    let direction = Some(i18n::text_direction(language)).filter(|direction| *direction != "ltr");
    [
        ("lang", Some(i18n::tag(language))),
        ("dir", direction),
        ("data-theme", theme),
        ("data-view", layout),
        ("data-controls", controls),
    ]
}

/// Gives the document the page's language, appearance and layout.
pub(super) fn mark(view: &View, language: Language) {
    set(&marks(view, language));
}

fn set(marks: &Marks) {
    let Some(root) = document().document_element() else { return };
    for (name, value) in marks {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// Gives the document the page's title, language, appearance and layout, and the colours, font and background that a host asks for.
#[hook]
pub(crate) fn use_document(title: String, language: Language, view: &View, dark: bool) {
    use_effect_with((title, marks(view, language)), |(title, marks)| {
        document().set_title(title);
        set(marks);
    });
    let asked = (view.colours.clone(), view.font.clone(), view.background, dark);
    use_effect_with(asked, |(colours, font, background, dark)| {
        let colours = colours.as_ref().map_or_else(Vec::new, |colours| colours.css(*dark));
        let mut styles: Vec<(String, Option<String>)> = (0..Colours::MOST)
            .map(|place| (format!("--a{}", place + 1), colours.get(place).cloned().filter(|_| !has_own_colours())))
            .collect();
        styles.push(("font-family".to_owned(), font.as_ref().map(|font| font.css() + ",var(--sans)")));
        let seen_through = (*background == Background::Transparent).then(|| "transparent".to_owned());
        styles.push(("background-color".to_owned(), seen_through));
        style(&styles);
    });
}

/// Whether the reader has a few colours of their own, which nothing may override.
fn has_own_colours() -> bool {
    window().match_media("(forced-colors:active)").ok().flatten().is_some_and(|forced| forced.matches())
}

fn style(styles: &[(String, Option<String>)]) {
    let Some(root) = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok()) else { return };
    for (name, value) in styles {
        let _ = match value {
            Some(value) => root.style().set_property(name, value),
            None => root.style().remove_property(name).map(drop),
        };
    }
}
