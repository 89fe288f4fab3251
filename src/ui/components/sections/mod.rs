//! The sections below the chart, in a chunk of their own: each is a module here, with a place in `sections`.

mod as_table;
mod card;
mod compare;
mod downloads;
mod findings;
mod indicator_table;
mod method;
mod methods;
mod rank_move;
mod robustness;
mod share;
mod slope;
mod structure;

pub use card::card;
pub use compare::compare;
pub use downloads::{DOWNLOADS, Downloads};
pub use findings::findings;
pub use method::method;
pub use methods::Methods;
pub use rank_move::one_place;
pub use robustness::{REACH, RankMoves, Reach, RobustnessPanel, critical_weight_changes, heat, ramp, reached};
pub use share::Share;
use slope::Beside;
pub use slope::{SlopeChart, SlopeChartProps};
pub use structure::Structure;

use yew::{Html, Properties, component, hook, html, use_effect_with, use_mut_ref};

use crate::{
    dataset::Dataset,
    ui::{
        PtrEq, Scene,
        components::{Deferred, Draw},
        hooks::{focus, show},
    },
};

/// Properties of the sections.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppendixProps {
    /// The scene, once the page is idle: no step of a slider waits for the sections.
    pub scene: PtrEq<Scene>,
}

/// All that stands below the chart, in a chunk of its own: no first slider waits for its bytes.
#[component]
pub fn Appendix(AppendixProps { scene }: &AppendixProps) -> Html {
    use_follow_focus(&scene.dataset, scene.view.focus.clone());
    use_effect_with(scene.rank_query.clone(), |rank_query| {
        if rank_query.is_some() {
            show(REACH);
        }
    });
    // What these parts remember is of the data that they show: other data gets parts of its own.
    let key = scene.dataset.key();
    html! { <div class="sections" {key}>{ sections(scene) }</div> }
}

/// A reader who opens a card goes on in it, and comes back to the row that it was opened from.
#[hook]
fn use_follow_focus(dataset: &PtrEq<Dataset>, unit: Option<String>) {
    let last = use_mut_ref(|| (dataset.clone(), unit.clone()));
    use_effect_with((dataset.clone(), unit), move |(dataset, unit)| {
        let (of, before) = last.replace((dataset.clone(), unit.clone()));
        match (&before, unit) {
            // With other data the focus stays where it is.
            _ if before == *unit || of != *dataset => (),
            (_, Some(_)) => focus("card-of"),
            (Some(before), None) => focus(&format!("row-{before}")),
            (None, None) => (),
        }
    });
}

/// Its sections, in reading order.
fn sections(scene: &PtrEq<Scene>) -> Html {
    html! { <>
        <Deferred scene={scene.clone()} draw={Draw(|scene| card(scene))} />
        { compare(scene) }
        // As with the findings, a static page has no room for it.
        // Of one indicator all weightings are one.
        if cfg!(target_arch = "wasm32") && scene.dataset.framework.indicators().len() > 1 { <Beside scene={scene.clone()} /> }
        <RankMoves scene={scene.clone()} />
        <RobustnessPanel scene={scene.clone()} />
        <Methods scene={scene.clone()} />
        <Structure scene={scene.clone()} />
        // A static page has no room for pictures that few scroll down to: they come with the program.
        if cfg!(target_arch = "wasm32") { { findings(scene) } }
        <Share scene={scene.clone()} />
        <Deferred scene={scene.clone()} draw={Draw(|scene| method(scene))} />
    </> }
}
