use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::{
    dataset::Dataset,
    link::{self, Appearance, Language, View},
    ui::{Action, Shared, hooks::use_dark, words},
};

/// What the top line needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct MastheadProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The view now.
    pub view: View,
    /// The language of the page.
    pub language: Language,
    /// What a press does.
    pub act: Callback<Action>,
}

/// The top line: the mark, the other language, light or dark.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let MastheadProps { dataset, view, language, act } = props;
    let dark = use_dark(view.appearance);
    let query = |view: &View| format!("?{}", link::write(view, dataset));
    let others = Language::ALL.into_iter().filter(|l| l != language).map(|other| {
        let act = act.clone();
        // A real link, so that it can be opened beside; a plain press changes the language in place.
        let onclick = Callback::from(move |event: MouseEvent| {
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                act.emit(Action::Speak(other));
            }
        });
        let href = query(&View { language: Some(other), ..view.clone() });
        let tag = words::tag(other);
        html! { <a {href} lang={tag} hreflang={tag} {onclick}>{ words::own_name(other) }</a> }
    });
    let shown = if dark { Appearance::Dark } else { Appearance::Light };
    let onclick = act.reform(move |_| Action::Appear(shown.other()));
    html! {
        <header class="top">
            <a class="mark" href={format!("?v={}", link::VERSION)}>{ "Tenfold" }</a>
            { for others }
            <button type="button" class="bare" {onclick}>{ words::appearance(*language, shown.other()) }</button>
        </header>
    }
}
