use yew::{Html, Properties, component, html, use_node_ref};

use super::stacked_bar;
use crate::{
    chart::{BAR_HEIGHT, BAR_WIDTH, Bar},
    ui::{
        Action, PtrEq, Scene,
        hooks::{input, use_borders},
        i18n,
    },
};

/// Properties of the bar.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SharesProps {
    /// The scene.
    pub scene: PtrEq<Scene>,
}

/// The aspects' shares of the whole as one bar. Its borders can be dragged; the sliders below do the same by keyboard.
#[component]
pub fn Shares(SharesProps { scene }: &SharesProps) -> Html {
    let bar = use_node_ref();
    let shares: Vec<f64> =
        scene.dataset.framework.aspects().iter().map(|&id| scene.ranking.weights.global_weight(id)).collect();
    let drag = scene.act.reform(|(place, share)| {
        input();
        Action::Border(place, share)
    });
    let grips = use_borders(bar.clone(), shares.clone(), drag);
    let grip = |at: &f64| format!("M{} -4V{}", (at * f64::from(BAR_WIDTH)) as i32, BAR_HEIGHT + 4);
    html! {
        <div class="shares" ref={bar} title={i18n::drag_borders(scene.language)}>
            { stacked_bar(&Bar::of(shares)) }
            <svg class="bar grips" viewBox={format!("0 0 {BAR_WIDTH} {BAR_HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
                <path d={grips.iter().map(grip).collect::<String>()} />
            </svg>
        </div>
    }
}
