use yew::{Html, html};

use crate::{
    link::{View, ViewMode},
    ui::{Scene, i18n},
};

/// The line under an embedded chart: what it is a reconstruction of, and the link to the whole page. The style sheet
/// hides it on the whole page, which says all of this itself.
pub fn footer(scene: &Scene) -> Html {
    let (l, about) = (scene.language, &scene.dataset.about);
    let whole = scene.address(&View { layout: ViewMode::Full, ..scene.view.clone() });
    let label = about.caution.as_ref().map(|caution| scene.say(&caution.label).to_owned() + i18n::gap(l));
    let after = scene.say(&about.after);
    let after = (!after.is_empty()).then(|| i18n::sentence(l, after));
    let asof = scene.view.asof.map(|edition| i18n::as_of(l, &edition.to_string()));
    html! {
        <footer class="foot">
            <span>{ label }<span class="after">{ after }</span>{ asof }</span>
            <a href={whole} target="_blank" rel="noopener">{ i18n::change_the_weights(l) }</a>
        </footer>
    }
}
