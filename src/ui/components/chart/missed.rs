use yew::{Html, classes, html};

use crate::ui::{Scene, i18n};

/// How many units just outside are named.
const NAMED: usize = 6;

/// Who stands just outside the rows, as close to the last of them as they are to each other.
pub fn missed(scene: &Scene) -> Html {
    let l = scene.language;
    let Some([first, rest]) = just_outside(scene) else { return Html::default() };
    // The row of a unit that is looked at comes between: the bracket ends before it.
    let apart = scene.top_ten.beyond.is_some().then_some("apart");
    html! { <p class={classes!("missed", apart)}><b>{ first }</b>{ i18n::gap(l) }{ rest }</p> }
}

/// The same in words: what they are, then who.
pub(crate) fn just_outside(scene: &Scene) -> Option<[String; 2]> {
    let (l, rows, closeness) = (scene.language, scene.top_ten.rows.len(), &scene.closeness);
    // Of a long list only the first rows are joined: those that follow them are rows themselves.
    let outside = Some(&closeness.outside).filter(|_| rows == closeness.turns.len())?;
    let (nearest, farthest) = (outside.first()?, outside.last()?);
    let mut named: Vec<String> =
        outside.iter().take(NAMED).map(|o| i18n::outside_unit(l, o.rank, scene.unit(o.unit), o.score)).collect();
    if outside.len() > NAMED {
        let whole = closeness.groups.last().is_some_and(|group| group.whole);
        named.push(i18n::outside_more(l, outside.len() - NAMED, !whole));
    }
    let tied = farthest.gap <= 0.0;
    let mut rest = i18n::sentence(l, &i18n::in_a_row(l, &named));
    if !tied {
        rest = rest + i18n::gap(l) + &i18n::gap_to_last(l, rows, [nearest.gap, farthest.gap]);
    }
    Some([i18n::outside(l, tied, rows), rest])
}
