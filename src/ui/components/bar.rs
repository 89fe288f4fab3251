use yew::{Html, Properties, component, html};

use crate::chart::{BAR_HEIGHT, BAR_WIDTH, Bar, SWATCH_HEIGHT, SWATCH_WIDTH, swatch};

/// The number of colours that `tokens.css` has for aspects.
const COLOURS: usize = 4;

/// The class that colours the aspect at a place, from 0.
fn colour(place: usize) -> String {
    format!("a{}", place % COLOURS + 1)
}

/// What a bar needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct StackedBarProps {
    /// Its segments.
    pub bar: Bar,
}

/// A stacked bar, a segment an aspect. It says nothing to a screen reader that the figures beside it do not.
#[component]
pub fn StackedBar(StackedBarProps { bar }: &StackedBarProps) -> Html {
    let segments = bar.segments.iter().enumerate();
    html! {
        <svg class="bar" viewBox={format!("0 0 {BAR_WIDTH} {BAR_HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
            { for segments.map(|(place, d)| html! { <path class={colour(place)} d={d.clone()} /> }) }
            <path class="tx" d={bar.texture.clone()} />
            <path class="gap" d={bar.gaps.clone()} />
        </svg>
    }
}

/// What a swatch needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SwatchProps {
    /// The aspect's place, from 0.
    pub place: usize,
}

/// An aspect's colour and hairlines, for a legend.
#[component]
pub fn Swatch(SwatchProps { place }: &SwatchProps) -> Html {
    let (outline, texture) = swatch(*place);
    html! {
        <svg class="swatch" viewBox={format!("0 0 {SWATCH_WIDTH} {SWATCH_HEIGHT}")} aria-hidden="true">
            <path class={colour(*place)} d={outline} />
            <path class="tx" d={texture} />
        </svg>
    }
}
