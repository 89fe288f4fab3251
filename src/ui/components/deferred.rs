use yew::{Html, Properties, component};

use crate::ui::{PtrEq, Scene};

/// Properties of a deferred part.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct DeferredProps {
    /// The scene, once the page is idle.
    pub scene: PtrEq<Scene>,
    /// How the part is drawn of it.
    pub draw: Draw,
}

/// A function that draws.
#[derive(Debug, Clone, Copy)]
pub struct Draw(pub fn(&PtrEq<Scene>) -> Html);

impl PartialEq for Draw {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// A part of the page that no step of a slider touches: neither drawn again nor compared while the scene that it is handed is the
/// same one. One component for all of them, because each costs the reader some three thousand bytes.
#[component]
pub fn Deferred(DeferredProps { scene, draw }: &DeferredProps) -> Html {
    draw.0(scene)
}
