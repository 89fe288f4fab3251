use yew::{Callback, Html, Properties, component, html, use_state_eq};

use crate::{
    export::ranking_csv,
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
    // The link that was copied, and whether the browser let it be.
    let answer = use_state_eq(|| None::<(bool, String)>);
    let onlink = {
        let (answer, scene) = (answer.clone(), scene.clone());
        Callback::from(move |_| {
            let answer = answer.clone();
            copy(scene.address(&scene.stamped()), Callback::from(move |said| answer.set(Some(said))));
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
    let said = (*answer).as_ref().filter(|(_, copied)| *copied == scene.address(&scene.stamped())).map(|(ok, link)| {
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
