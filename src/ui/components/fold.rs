use yew::{AttrValue, Callback, Html, Properties, component, html, use_mut_ref};

use crate::ui::{PtrEq, Scene, hooks::use_opened};

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
    let (is_open, ontoggle) = use_opened(*open);
    let seen = use_mut_ref(|| None::<PtrEq<Scene>>);
    if is_open {
        seen.replace(Some(scene.clone()));
    }
    // Other data has other nodes.
    let seen = seen.borrow().clone().filter(|seen| seen.dataset == scene.dataset);
    html! {
        <details {id} class={class[0]} open={is_open} {ontoggle}>
            <summary class={class[1]}>{ summary.clone() }</summary>
            if let Some(seen) = seen { { draw.emit(seen) } }
        </details>
    }
}
