use yew::{Callback, Html, html};

use crate::{
    chart::{self, Group},
    link::ViewMode,
    ui::{Scene, hooks::unfold, i18n},
};

/// The ranking in a sentence or two: who is first, and which places are too close to call. What cannot be shown to be so is
/// left out.
pub fn verdict(scene: &Scene) -> Html {
    let l = scene.language;
    if !scene.selection.is_plain() {
        return html! { <p class="verdict">{ selected(scene) }</p> };
    }
    let first = first(scene);
    let spoken = || scene.closeness.spoken();
    let tied = spoken().filter(|group| group.is_tied()).map(|group| i18n::gap(l).to_owned() + &tied(scene, group));
    let close: Vec<Group> = spoken().filter(|group| !group.is_tied()).copied().collect();
    let share = scene.uncertainty.as_ref().and_then(|sure| sure.first_share).map(|(_, share)| chart::exact(share));
    let quiet = spoken().next().is_none();
    let close = (!close.is_empty()).then(|| {
        let [before, close, after] = i18n::too_close(l, first.is_some(), &close);
        html! { <>{ i18n::gap(l) }{ before }{ link(scene, close) }{ after }</> }
    });
    html! {
        <p class="verdict" data-first-share={share}>
            { first }{ close }{ for tied }
            if quiet { <span class="invite">{ i18n::invitation(l) }</span> }
        </p>
    }
}

/// Who is first among the units that are looked at alone, or by the node that they are ranked by.
fn selected(scene: &Scene) -> String {
    let (l, rows) = (scene.language, &scene.top_ten.rows);
    let Some(first) = rows.first() else { return i18n::nobody_ranked(l) };
    let by = scene.selection.by.map(|node| scene.name(node));
    let within = scene.selection.within.as_ref().map(|part| scene.say(&part.name));
    // Only units that have a score on the node are ranked by it.
    let ranked = |node| scene.ranking.composite.all_on(node).known().len();
    let all = scene.counted(scene.selection.by.map_or(scene.prepared.screened.ranked.len(), ranked));
    i18n::selected(l, by, within, scene.unit(first.unit), first.rank, &all)
}

/// The same in words alone, where nothing can be pressed.
pub fn spoken(scene: &Scene) -> String {
    if !scene.selection.is_plain() {
        return selected(scene);
    }
    let (l, first) = (scene.language, first(scene));
    let (ties, close): (Vec<&Group>, Vec<&Group>) = scene.closeness.spoken().partition(|group| group.is_tied());
    let close: Vec<Group> = close.into_iter().copied().collect();
    let close = (!close.is_empty()).then(|| i18n::too_close(l, first.is_some(), &close).concat());
    let ties = ties.into_iter().map(|group| tied(scene, group));
    first.into_iter().chain(close).chain(ties).collect::<Vec<_>>().join(i18n::gap(l))
}

/// The link to the panel, if there is one.
fn link(scene: &Scene, close: String) -> Html {
    let close = html! { <strong class="nb">{ close }</strong> };
    if scene.view.layout != ViewMode::Full {
        return close;
    }
    let onclick = Callback::from(|_| unfold("sure"));
    html! { <a class="nb" href="#sure" {onclick}>{ close }</a> }
}

/// Says who is first, and how firmly if that is known.
fn first(scene: &Scene) -> Option<String> {
    let l = scene.language;
    let alone = scene.top_ten.rows.first().filter(|_| scene.ranking.places.get(1).is_none_or(|next| next.rank > 1));
    // Of all weightings, whatever weights are set: it holds while others are on their way.
    let share = scene.uncertainty.as_ref().and_then(|sure| sure.first_share);
    match (alone, share) {
        (Some(row), Some((unit, share))) if row.unit == unit => Some(i18n::first_under(l, scene.unit(unit), share)),
        _ => scene.top_ten.leaders().map(|[first, second, third]| {
            let next = [scene.unit(second), scene.unit(third)];
            i18n::verdict(l, scene.unit(first), &next, &scene.counted(scene.prepared.screened.ranked.len()))
        }),
    }
}

/// Who shares a place.
fn tied(scene: &Scene, group: &Group) -> String {
    let (l, places) = (scene.language, &scene.ranking.places[group.first..=group.last]);
    let names: Vec<&str> = places.iter().map(|p| scene.unit(scene.prepared.screened.unit(p.unit))).collect();
    let count = scene.counted(names.len());
    i18n::tied(l, &names, &count, places[0].rank)
}
