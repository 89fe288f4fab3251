use yew::{Html, html};

use super::{evidence::shown, said::said};
use crate::{
    chart::Checked,
    ranking::Prepared,
    ui::{PtrEq, Scene, i18n},
};

/// Each finding of the package: what was printed and where, whether the figures agree, and what they show. Empty if the
/// package has none. No slider moves them.
pub fn findings(scene: &PtrEq<Scene>) -> Html {
    let l = scene.language;
    // By the published method, whatever a reader has chosen.
    let all = if scene.prepared.method.is_published(&scene.dataset) {
        Checked::all(&scene.dataset, &scene.prepared)
    } else {
        let Ok(published) = Prepared::published(&scene.dataset) else { return Html::default() };
        Checked::all(&scene.dataset, &published)
    };
    if all.is_empty() {
        return Html::default();
    }
    let one = |checked: &Checked| {
        let finding = checked.finding;
        html! {
            <li data-check={finding.check.clone()}>
                <h3>{ scene.say(&finding.claim) }</h3>
                <p class="note">{ scene.say(&finding.source) }</p>
                <p><b>{ i18n::how_it_stands(l, checked.stands) }</b>{ i18n::gap(l) }{ i18n::they_show(l) }{ i18n::gap(l) }{ said(scene, checked) }</p>
                { shown(scene, &checked.shows) }
            </li>
        }
    };
    html! {
        <section class="part findings" id="findings" aria-labelledby="checked">
            <h2 id="checked">{ i18n::findings(l) }</h2>
            <p class="small">{ i18n::findings_what(l) }</p>
            <ul>{ for all.iter().map(one) }</ul>
        </section>
    }
}
