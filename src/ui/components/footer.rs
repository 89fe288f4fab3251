use yew::{Html, html};

use crate::{
    link::WeightControls,
    ui::{Scene, i18n},
};

/// The line under an embedded chart: what it is a reconstruction of, and the link to the whole page. The style sheet
/// hides it on the whole page, which says all of this itself.
pub fn footer(scene: &Scene) -> Html {
    let (l, about) = (scene.language, &scene.dataset.about);
    let view = &scene.view;
    let whole = scene.address(&view.on_whole_page());
    let opens = if view.controls.weights == WeightControls::Absent {
        i18n::change_the_weights(l)
    } else {
        i18n::open_whole_page(l)
    };
    let label = about.caution.as_ref().map(|caution| scene.say(&caution.label).to_owned() + i18n::gap(l));
    let after = scene.say(&about.after);
    let after = (!after.is_empty()).then(|| i18n::sentence(l, after));
    let asof = scene.view.asof.map(|edition| i18n::as_of(l, &edition.to_string()));
    html! {
        <footer class="foot">
            <span>{ label }<span class="after">{ after }</span>{ asof }</span>
            <a href={whole} target="_blank" rel="noopener">{ opens }</a>
        </footer>
    }
}
