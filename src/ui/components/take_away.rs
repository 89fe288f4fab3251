use yew::{Callback, Html, Properties, component, html, use_state_eq};

use crate::{
    export::ranking_csv,
    link,
    ui::{
        Scene, Shared,
        hooks::{copy, download},
        words,
    },
};

/// What the buttons need.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct TakeAwayProps {
    /// What is shown.
    pub scene: Shared<Scene>,
}

/// Buttons that copy the link to this view and download the ranking.
#[component]
pub fn TakeAway(TakeAwayProps { scene }: &TakeAwayProps) -> Html {
    let l = scene.language;
    // The query that was copied, whether the browser let it be, and the whole link.
    let answer = use_state_eq(|| None::<(String, bool, String)>);
    let query = link::write(&scene.view, &scene.dataset);
    let onlink = {
        let (answer, query) = (answer.clone(), query.clone());
        Callback::from(move |_| {
            let (answer, copied) = (answer.clone(), query.clone());
            let done = Callback::from(move |(ok, link)| answer.set(Some((copied.clone(), ok, link))));
            copy(&query, done);
        })
    };
    let oncsv = {
        let scene = scene.clone();
        Callback::from(move |_| {
            let text = ranking_csv(&scene.dataset, &scene.prepared, &scene.ranking, l.code());
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
