use yew::{
    AttrValue, Callback, Event, Html, Properties, TargetCast, component, html, use_effect_with, use_mut_ref,
    use_state_eq,
};

use crate::ui::{PtrEq, Scene};

/// Properties of a fold.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct FoldProps {
    /// The scene.
    pub scene: PtrEq<Scene>,
    /// The id of its element.
    pub id: AttrValue,
    /// The class of its element, and of its summary.
    #[prop_or_default]
    pub class: [Option<&'static str>; 2],
    /// Whether it is open from the start.
    #[prop_or_default]
    pub open: bool,
    /// What is visible while it is shut.
    pub summary: Html,
    /// Draws what is in it.
    pub draw: Callback<PtrEq<Scene>, Html>,
}

/// What is drawn when a reader opens it, and stays as it was while it is shut: thirty-six of forty sliders are in such folds, and most
/// readers open none.
#[component]
pub fn Fold(FoldProps { scene, id, class, open, summary, draw }: &FoldProps) -> Html {
    let is_open = use_state_eq(|| *open);
    use_effect_with(*open, {
        let is_open = is_open.clone();
        move |open| is_open.set(*open)
    });
    let ontoggle = {
        let is_open = is_open.clone();
        Callback::from(move |event: Event| {
            is_open.set(event.target_unchecked_into::<web_sys::Element>().has_attribute("open"));
        })
    };
    let seen = use_mut_ref(|| None::<PtrEq<Scene>>);
    if *is_open {
        seen.replace(Some(scene.clone()));
    }
    // Other data has other nodes.
    let seen = seen.borrow().clone().filter(|seen| seen.dataset == scene.dataset);
    html! {
        <details {id} class={class[0]} open={*is_open} {ontoggle}>
            <summary class={class[1]}>{ summary.clone() }</summary>
            if let Some(seen) = seen { { draw.emit(seen) } }
        </details>
    }
}
