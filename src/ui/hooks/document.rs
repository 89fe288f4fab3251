use gloo::utils::document;
use yew::{hook, use_effect_with};

use crate::{
    link::{Appearance, Language},
    ui::words,
};

/// Gives the document the page's title, language and appearance.
#[hook]
pub(crate) fn use_document(title: String, language: Language, appearance: Option<Appearance>) {
    use_effect_with((title, language, appearance), |(title, language, appearance)| {
        document().set_title(title);
        let Some(root) = document().document_element() else { return };
        let _ = root.set_attribute("lang", words::tag(*language));
        let _ = match appearance {
            Some(appearance) => root.set_attribute("data-theme", appearance.code()),
            None => root.remove_attribute("data-theme"),
        };
    });
}
