use gloo::utils::document;
use yew::{hook, use_effect_with};

use crate::{
    link::{Language, Theme, View, ViewMode},
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

/// Gives the document the page's title, language, appearance and layout.
#[hook]
pub(crate) fn use_document(title: String, language: Language, view: &View) {
    use_effect_with((title, marks(view, language)), |(title, marks)| {
        document().set_title(title);
        set(marks);
    });
}
