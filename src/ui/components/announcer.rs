use yew::{AttrValue, Html, Properties, component, html, use_effect_with, use_mut_ref, use_state_eq};

use crate::{
    chart::TopTen,
    dataset::Dataset,
    link::Language,
    ui::{Shared, hooks::use_settled, words},
};

/// A screen reader is told once a slider rests, in milliseconds.
const REST: u32 = 600;
/// The most moves that are spoken.
const SPOKEN: usize = 5;

/// What the announcer needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AnnouncerProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The rows shown.
    pub top_ten: Shared<TopTen>,
    /// What moved them.
    pub cause: Option<AttrValue>,
    /// The language of the page.
    pub language: Language,
}

/// The page's one polite voice: "Suzhou 7 to 5: Innovation talent".
#[component]
pub fn Announcer(AnnouncerProps { dataset, top_ten, cause, language }: &AnnouncerProps) -> Html {
    let l = *language;
    let spoken = use_state_eq(String::new);
    let before = use_mut_ref(|| top_ten.clone());
    let settled = use_settled((top_ten.clone(), cause.clone()), REST);
    use_effect_with(settled, {
        let (spoken, dataset) = (spoken.clone(), dataset.clone());
        move |(now, cause)| {
            let before = before.replace(now.clone());
            let name = |unit: usize| dataset.table.units[unit].name.say(l.code());
            let moves: Vec<String> = now
                .moves(&before)
                .into_iter()
                .take(SPOKEN)
                .map(|(u, was, is)| words::moved(l, name(u), was, is))
                .collect();
            if !moves.is_empty() {
                spoken.set(words::moves(l, &moves, cause.as_deref()));
            }
        }
    });
    html! { <p class="vh" role="status">{ (*spoken).clone() }</p> }
}
