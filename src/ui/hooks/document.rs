use gloo::utils::document;
use yew::{hook, use_effect_with};

use crate::{
    link::{Appearance, Language, Layout, View},
    ui::words,
};

/// Gives the document the page's title, language, appearance and layout.
#[hook]
pub(crate) fn use_document(title: String, language: Language, view: &View) {
    let layout = (view.layout != Layout::Full).then(|| view.layout.code());
    let marks = [
        ("lang", Some(words::tag(language))),
        ("data-theme", view.appearance.map(Appearance::code)),
        ("data-view", layout),
    ];
    use_effect_with((title, marks), |(title, marks)| {
        document().set_title(title);
        let Some(root) = document().document_element() else { return };
        for (name, value) in marks {
            let _ = match value {
                Some(value) => root.set_attribute(name, value),
                None => root.remove_attribute(name),
            };
        }
    });
}
