use yew::{Callback, Html, Properties, component, html, use_state_eq};

use crate::{
    dataset::Dataset,
    export::ranking_csv,
    link::{self, Language, View},
    ranking::{Prepared, Ranking},
    ui::{
        Shared,
        hooks::{copy, download},
        words,
    },
};

/// What the buttons need.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct TakeAwayProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// What no weight touches.
    pub prepared: Shared<Prepared>,
    /// The ranking now.
    pub ranking: Shared<Ranking>,
    /// The view now.
    pub view: View,
    /// The language of the page.
    pub language: Language,
}

/// Buttons that copy the link to this view and download the ranking.
#[component]
pub fn TakeAway(props: &TakeAwayProps) -> Html {
    let TakeAwayProps { dataset, prepared, ranking, view, language } = props;
    let l = *language;
    // The query that was copied, whether the browser let it be, and the whole link.
    let answer = use_state_eq(|| None::<(String, bool, String)>);
    let query = link::write(view, dataset);
    let onlink = {
        let (answer, query) = (answer.clone(), query.clone());
        Callback::from(move |_| {
            let (answer, copied) = (answer.clone(), query.clone());
            let done = Callback::from(move |(ok, link)| answer.set(Some((copied.clone(), ok, link))));
            copy(&query, done);
        })
    };
    let oncsv = {
        let (dataset, prepared, ranking) = (dataset.clone(), prepared.clone(), ranking.clone());
        Callback::from(move |_| {
            let text = ranking_csv(&dataset, &prepared, &ranking, l.code());
            download("tenfold-ranking.csv", &text, "text/csv;charset=utf-8");
        })
    };
    // An answer speaks of the view that it was given for, and of no other.
    let said = (*answer).as_ref().filter(|(copied, ..)| *copied == query).map(|(_, ok, link)| {
        if *ok {
            html! { words::copied(l) }
        } else {
            html! { <label>{ words::copy_by_hand(l) }{ words::gap(l) }<input type="text" readonly=true value={link.clone()} /></label> }
        }
    });
    html! {
        <div class="bar-of">
            <button type="button" class="main" id="copy-link" onclick={onlink}>{ words::copy_link(l) }</button>
            <button type="button" id="download-csv" onclick={oncsv}>{ words::download_csv(l) }</button>
            <p class="small" role="status">{ said }</p>
        </div>
    }
}
