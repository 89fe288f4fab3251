use yew::{Html, html};

use crate::ui::{Scene, i18n};

/// Whose figures these are, if they are not the site's own: a link can open anybody's under this site's name.
pub fn source(scene: &Scene) -> Html {
    let Some(source) = scene.source() else { return Html::default() };
    html! { <p class="notice missing" id="source">{ i18n::source(scene.language, &source) }</p> }
}
