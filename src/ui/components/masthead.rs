use yew::{Callback, Html, MouseEvent, html};

use crate::{
    link::{Language, Theme, View},
    ui::{Action, Scene, i18n},
};

/// The top line: the mark, the other languages, light or dark.
pub fn masthead(scene: &Scene) -> Html {
    let Scene { dataset, view, language, dark, act, .. } = scene;
    // The dataset's own languages have static pages. The page's others would be names of this dataset in another language.
    let is_of_dataset = |l: &Language| dataset.about.languages.iter().any(|code| code == l.code());
    let (own, more): (Vec<Language>, Vec<Language>) = Language::ALL
        .into_iter()
        .filter(|l| l != language)
        .partition(|l| is_of_dataset(l) || *l == Language::default());
    let other = if *dark { Theme::Light } else { Theme::Dark };
    let onclick = act.reform(move |_| Action::SetTheme(other));
    html! {
        <header class="top">
            <a class="skip" href="#ten">{ i18n::skip(*language) }</a>
            <a class="mark" href={scene.address(&View { language: view.language, ..View::start(dataset) })}>{ "Tenfold" }</a>
            { for own.into_iter().map(|l| link(scene, l, None)) }
            if !more.is_empty() {
                <details class="langs">
                    <summary><span class="vh">{ i18n::more_languages(*language) }</span>{ "…" }</summary>
                    // A static page, whose bytes are counted, has none of these to lead to.
                    if cfg!(target_arch = "wasm32") { <div>{ for more.into_iter().map(|l| link(scene, l, Some("btn bare"))) }</div> }
                </details>
            }
            <button type="button" class="bare" {onclick}>{ i18n::appearance(*language, other) }</button>
        </header>
    }
}

/// A real link, so that it can be opened beside; a plain press changes the language in place.
fn link(scene: &Scene, other: Language, class: Option<&'static str>) -> Html {
    let act = scene.act.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            act.emit(Action::SetLanguage(other));
        }
    });
    let href = scene.address(&View { language: Some(other), ..scene.view.clone() });
    let tag = i18n::tag(other);
    html! { <a {class} {href} lang={tag} hreflang={tag} translate="no" {onclick}>{ i18n::own_name(other) }</a> }
}
