use yew::{Html, html};

use crate::{
    chart,
    link::Notice,
    ui::{Scene, i18n},
};

/// One unit's rank, for that unit's own page: of the unit that the link looks at, else of the first.
pub fn badge(scene: &Scene, unread: &[Notice]) -> Html {
    // A link that looks at a unit that is not there must not show another one's rank on that unit's page.
    if unread.iter().any(Notice::is_of_focus) {
        return Html::default();
    }
    let (l, table, screened) = (scene.language, &scene.dataset.table, &scene.prepared.screened);
    let about = &scene.dataset.about;
    let focus = scene.view.focus.as_ref().and_then(|id| table.find(id));
    let place = scene.ranking.places.iter().find(|p| focus.is_none_or(|unit| screened.unit(p.unit) == unit));
    let unit = focus.or(place.map(|p| screened.unit(p.unit)));
    let Some(unit) = unit else { return Html::default() };
    let (before, figure, after) = i18n::ordinal(l, place.map(|p| p.rank));
    let units = scene.counted(screened.ranked.len());
    let of = i18n::badge_of(l, place.map(|_| units.as_str()), scene.say(&about.title));
    let method = scene.other_method();
    let told = match place {
        Some(place) if !method.is_empty() => {
            i18n::badge_score_by_method(l, &chart::score(l, place.score), &method.replace('&', " · "))
        }
        Some(place) => {
            i18n::badge_score(l, &chart::score(l, place.score), scene.preset(), scene.view.recipe.moved(&scene.dataset))
        }
        None => i18n::badge_unranked(l).to_owned(),
    };
    let id = &table.unit(unit).id;
    html! {
        <article
            class="badge" data-unit={id.clone()} data-rank={place.map(|p| p.rank.to_string())}
            data-score={place.map(|p| chart::exact(p.score))}
        >
            <p class="rk">{ before.map(|b| html! { <small>{ b }</small> }) }{ figure }{ after.map(|a| html! { <small>{ a }</small> }) }</p>
            <h1>{ scene.unit(unit) }{ " " }<small>{ of }</small></h1>
            <p class="note">{ told }</p>
        </article>
    }
}
