use yew::{Html, html};

use crate::chart::{BAR_HEIGHT, BAR_WIDTH, Bar, SWATCH_HEIGHT, SWATCH_WIDTH, swatch};

/// The number of colours that `tokens.css` has for aspects.
const COLOURS: usize = 4;

/// The class that colours the aspect at a place, from 0.
fn colour(place: usize) -> String {
    format!("a{}", place % COLOURS + 1)
}

/// A stacked bar, a segment an aspect. It says nothing to a screen reader that the figures beside it do not.
pub fn stacked_bar(bar: &Bar) -> Html {
    let segment = |(place, d): (usize, &String)| html! { <path class={colour(place)} d={d.clone()} /> };
    html! {
        <svg class="bar" viewBox={format!("0 0 {BAR_WIDTH} {BAR_HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
            { for bar.segments.iter().enumerate().map(segment) }
            <path class="tx" d={bar.texture.clone()} />
            <path class="gap" d={bar.gaps.clone()} />
        </svg>
    }
}

/// An aspect's colour and hairlines, for a legend.
pub fn aspect_swatch(place: usize) -> Html {
    let (outline, texture) = swatch(place);
    html! {
        <svg class="swatch" viewBox={format!("0 0 {SWATCH_WIDTH} {SWATCH_HEIGHT}")} aria-hidden="true">
            <path class={colour(place)} d={outline} />
            <path class="tx" d={texture} />
        </svg>
    }
}
