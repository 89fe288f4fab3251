use yew::{Callback, Html, MouseEvent, html};

use crate::{
    link::{Language, Theme, View},
    ui::{Action, Scene, i18n},
};

/// The top line: the mark, the other language, light or dark.
pub fn masthead(scene: &Scene) -> Html {
    let Scene { dataset, view, language, dark, act, .. } = scene;
    let others = Language::ALL.into_iter().filter(|l| l != language).map(|other| {
        let act = act.clone();
        // A real link, so that it can be opened beside; a plain press changes the language in place.
        let onclick = Callback::from(move |event: MouseEvent| {
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                act.emit(Action::SetLanguage(other));
            }
        });
        let href = scene.address(&View { language: Some(other), ..view.clone() });
        let tag = i18n::tag(other);
        html! { <a {href} lang={tag} hreflang={tag} {onclick}>{ i18n::own_name(other) }</a> }
    });
    let other = if *dark { Theme::Light } else { Theme::Dark };
    let onclick = act.reform(move |_| Action::SetTheme(other));
    html! {
        <header class="top">
            <a class="skip" href="#ten">{ i18n::skip(*language) }</a>
            <a class="mark" href={scene.address(&View { language: view.language, ..View::start(dataset) })}>{ "Tenfold" }</a>
            { for others }
            <button type="button" class="bare" {onclick}>{ i18n::appearance(*language, other) }</button>
        </header>
    }
}
