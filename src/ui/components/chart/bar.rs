use yew::{Html, html};

use crate::chart::{BAR_HEIGHT, BAR_WIDTH, Bar, SWATCH_HEIGHT, SWATCH_WIDTH, swatch};

/// The number of colours that `tokens.css` has for aspects.
const COLOURS: usize = 4;

/// The class that colours the aspect at a place, from 0.
fn colour(place: usize) -> String {
    format!("a{}", place % COLOURS + 1)
}

/// Of more aspects than this a bar is an element a colour, and no longer one an aspect.
const MANY: usize = 36;

/// A stacked bar, a segment an aspect. It says nothing to a screen reader that the figures beside it do not.
pub fn stacked_bar(bar: &Bar) -> Html {
    let apart = if bar.segments.len() > MANY { COLOURS } else { bar.segments.len() };
    let segment = |place: usize| {
        let d: String = bar.segments.iter().skip(place).step_by(apart).map(String::as_str).collect();
        html! { <path class={colour(place)} {d} /> }
    };
    html! {
        <svg class="bar" viewBox={format!("0 0 {BAR_WIDTH} {BAR_HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
            { for (0..apart).map(segment) }
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
