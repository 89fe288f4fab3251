use yew::{AttrValue, Html, Properties, component, html};

use super::StackedBar;
use crate::{
    chart::{self, TopTen},
    dataset::Dataset,
    link::Language,
    ui::{Shared, words},
};

/// What a row needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RankedRowProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The rows shown.
    pub top_ten: Shared<TopTen>,
    /// Which of them this is, from 0.
    pub place: usize,
    /// The name of the preset that changes of rank are told against.
    pub against: AttrValue,
    /// The language of the page.
    pub language: Language,
}

/// A ranked unit. `data-unit`, `data-rank` and `data-score` are a public contract for hosts and tests.
#[component]
pub fn RankedRow(RankedRowProps { dataset, top_ten, place, against, language }: &RankedRowProps) -> Html {
    let (l, code, table) = (*language, language.code(), &dataset.table);
    let row = &top_ten.rows[*place];
    let unit = &table.units[row.unit];
    let other = unit.name.otherwise(code).map(|(lang, name)| {
        let tag = Language::of(lang).map_or_else(|| lang.to_owned(), |l| words::tag(l).to_owned());
        html! { <span lang={tag}>{ name.to_owned() }</span> }
    });
    let shared = dataset.about.languages.iter().any(|language| table.shares_name(row.unit, language));
    let group = shared.then(|| format!(" · {}", unit.group.say(code)));
    let imputed = words::imputed(l, row.imputed, table.columns.len());
    html! {
        <li class="row" data-unit={unit.id.clone()} data-rank={row.rank.to_string()} data-score={row.score.to_string()}>
            <span class="r">{ row.rank }</span>
            <span class="n">{ unit.name.say(code).to_owned() }{ " " }<small>{ other }{ group }</small></span>
            <span class="b"><StackedBar bar={row.bar.clone()} /></span>
            <span class="s">{ chart::score(row.score) }</span>
            <span class="m">
                <span aria-hidden="true">{ words::change_mark(row.change) }</span>
                <span class="vh">{ words::change(l, row.change, against) }</span>
            </span>
            <span class="x"><span aria-hidden="true">{ row.imputed }</span><span class="vh">{ imputed }</span></span>
        </li>
    }
}
