use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, HtmlElement};
use yew::{hook, use_effect_with, use_mut_ref};

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
    let sheet = use_mut_ref(|| None::<CssStyleSheet>);
    use_effect_with((view.colours.clone(), dark), move |(colours, dark)| {
        let mut sheet = sheet.borrow_mut();
        if sheet.is_none() && colours.is_some() {
            *sheet = aspects_sheet();
        }
        let rule = colours.as_ref().map_or_else(String::new, |colours| aspects_rule(colours, *dark));
        if let Some(sheet) = &*sheet {
            let _ = sheet.replace_sync(&rule);
        }
    });
    use_effect_with((view.font.clone(), view.background), |(font, background)| {
        let font = font.as_ref().map(|font| font.css() + ",var(--sans)");
        let seen_through = (*background == Background::Transparent).then(|| "transparent".to_owned());
        style(&[("font-family", font), ("background-color", seen_through)]);
    });
}

/// The style sheet for the colours of aspects. It comes after the page's own, so that a rule in it goes before theirs of the same weight.
fn aspects_sheet() -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    document().adopted_style_sheets().push(&sheet);
    Some(sheet)
}

/// The rule for the colours of aspects. A dark page is printed as a light one, in the page's own colours. Colours that the reader has the
/// system force on every page go before these, by their heavier rule.
fn aspects_rule(colours: &Colours, dark: bool) -> String {
    let media = if dark { "screen" } else { "all" };
    let set = colours.css(dark).into_iter().enumerate();
    let set: String = set.map(|(place, colour)| format!("--a{}:{colour};", place + 1)).collect();
    format!("@media {media}{{:root:root{{{set}}}}}")
}

fn style(styles: &[(&str, Option<String>)]) {
    let Some(root) = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok()) else { return };
    for (name, value) in styles {
        let _ = match value {
            Some(value) => root.style().set_property(name, value),
            None => root.style().remove_property(name).map(drop),
        };
    }
}
