use yew::{Html, classes, html};

use super::stacked_bar;
use crate::{
    chart::{self, Row},
    link::Language,
    ui::{Scene, words},
};

/// A ranked unit. `data-unit`, `data-rank` and `data-score` are a public contract for hosts and tests.
pub fn ranked_row(scene: &Scene, row: &Row) -> Html {
    let (l, table) = (scene.language, &scene.dataset.table);
    let unit = &table.units[row.unit];
    let other = unit.name.otherwise(l.code()).map(|(code, name)| {
        let tag = Language::of(code).map_or_else(|| code.to_owned(), |l| words::tag(l).to_owned());
        html! { <span lang={tag}>{ name }</span> }
    });
    // A name that another unit has, in any language that is shown, is told apart by where the unit belongs.
    let shared = scene.dataset.about.languages.iter().any(|language| table.shares_name(row.unit, language));
    let group = shared.then(|| format!(" · {}", scene.say(&unit.group)));
    let imputed = words::imputed(l, row.imputed, table.columns.len());
    let looked_at = scene.view.focus.as_ref() == Some(&unit.id);
    let beyond = scene.top_ten.beyond.as_ref() == Some(row);
    html! {
        <li
            class={classes!("row", looked_at.then_some("looked-at"), beyond.then_some("beyond"))} key={row.unit} data-unit={unit.id.clone()} data-rank={row.rank.to_string()}
            data-score={chart::exact(row.score)}
        >
            <span class="r">{ row.rank }</span>
            <span class="n">{ scene.say(&unit.name) }{ " " }<small>{ other }{ group }</small></span>
            <span class="b">{ stacked_bar(&row.bar) }</span>
            <span class="s">{ chart::score(row.score) }</span>
            <span class="m">
                <span aria-hidden="true">{ words::change_mark(row.change) }</span>
                <span class="vh">{ words::change(l, row.change, scene.say(&scene.against)) }</span>
            </span>
            <span class="x"><span aria-hidden="true">{ row.imputed }</span><span class="vh">{ imputed }</span></span>
        </li>
    }
}
