use yew::{Html, Properties, component, html};

use crate::{link::Language, ui::words};

/// What the notice needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RefusedProps {
    /// Every fault, a sentence each.
    pub faults: Vec<String>,
    /// The language of the page.
    pub language: Language,
}

/// A package that could not be read: every fault at once, and nothing half-loaded.
#[component]
pub fn Refused(RefusedProps { faults, language }: &RefusedProps) -> Html {
    html! {
        <main><div class="notice" role="alert">
            <p><b>{ words::not_loaded(*language) }</b></p>
            <ul>{ for faults.iter().map(|fault| html! { <li>{ fault.clone() }</li> }) }</ul>
        </div></main>
    }
}
