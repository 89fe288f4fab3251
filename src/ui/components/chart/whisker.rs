use yew::{Html, html};

pub use crate::chart::ranks;
use crate::{
    chart::{RankAxis, Row, WHISKER_HEIGHT, WHISKER_WIDTH},
    ui::Scene,
};

/// The axis of the rows' whiskers: none if there are no ranges to draw. The row of a unit that is looked at does not
/// stretch it, or one rank of two hundred would press the ten into a corner.
pub fn rank_axis(scene: &Scene) -> Option<RankAxis> {
    let sure = scene.uncertainty.as_ref()?;
    RankAxis::over(&scene.top_ten.rows, sure, scene.prepared.screened.ranked.len())
}

/// The figures over the whiskers.
pub fn axis(axis: &RankAxis) -> Html {
    let tick = |&tick: &usize| html! { <text x={axis.x(tick).to_string()} y="10">{ tick }</text> };
    html! { <svg class="axis" viewBox={format!("0 0 {WHISKER_WIDTH} 12")}>{ for axis.ticks.iter().map(tick) }</svg> }
}

/// A row's range of ranks on the axis, in figures where it does not fit. A screen reader has the figures.
pub fn whisker(axis: &RankAxis, row: &Row, range: Option<(usize, usize)>) -> Html {
    let drawn = axis.whisker(row.rank, range).map(|whisker| {
        html! {
            <svg viewBox={format!("0 0 {WHISKER_WIDTH} {WHISKER_HEIGHT}")} preserveAspectRatio="none">
                <path class="grid" d={axis.grid()} />
                if !whisker.span.is_empty() { <path class="span" d={whisker.span} /> }
                <path class="at" d={whisker.now} />
            </svg>
        }
    });
    let figures = || range.map(|range| html! { ranks(range) });
    html! { <span class="w" aria-hidden="true">{ drawn.or_else(figures) }</span> }
}
