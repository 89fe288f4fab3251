use yew::{Html, classes, html};

use crate::ui::{Scene, words};

/// How many units just outside are named.
const NAMED: usize = 6;

/// Who stands just outside the rows, as close to the last of them as they are to each other.
pub fn missed(scene: &Scene) -> Html {
    let (l, rows, closeness) = (scene.language, scene.top_ten.rows.len(), &scene.closeness);
    let outside = &closeness.outside;
    let (Some(nearest), Some(farthest)) = (outside.first(), outside.last()) else { return Html::default() };
    let mut named: Vec<String> =
        outside.iter().take(NAMED).map(|o| words::outside_unit(o.rank, scene.unit(o.unit), o.score)).collect();
    if outside.len() > NAMED {
        let whole = closeness.groups.last().is_some_and(|group| group.whole);
        named.push(words::outside_more(l, outside.len() - NAMED, !whole));
    }
    let tied = farthest.gap <= 0.0;
    let gap = (!tied).then(|| words::gap_to_last(l, rows, [nearest.gap, farthest.gap]));
    // The row of a unit that is looked at comes between: the bracket ends before it.
    let apart = scene.top_ten.beyond.is_some().then_some("apart");
    html! {
        <p class={classes!("missed", apart)}>
            <b>{ words::outside(l, tied, rows) }</b>{ words::gap(l) }{ words::sentence(l, &words::in_a_row(l, &named)) }
            { words::gap(l) }{ gap }
        </p>
    }
}
