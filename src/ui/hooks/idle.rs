use gloo::utils::window;
use web_sys::Event;
use yew::{hook, use_effect_with, use_mut_ref};

use super::use_settled;
use crate::ui::{PtrEq, Scene};

/// The page is at rest once its view has stood for this many milliseconds: longer than from one step of a slider to the next, too
/// short to be waited for.
const REST: u32 = 120;

/// The event at which the start-up script keeps the rows: the last correct ones, should the page ever stop.
const RESTS: &str = "tenfold:rest";

/// Whether the page is idle, and the scene for parts that need not follow each step of a slider.
pub(crate) struct Rest {
    /// Whether the view has stood long enough.
    pub(crate) now: bool,
    /// The scene as it was when a slider last rested. All that is no slider's step is in it at once.
    pub(crate) still: PtrEq<Scene>,
}

/// Waits until the page is idle. The steps of a slider come sixty times a second: what need not be written, announced
/// or drawn as often waits for this.
#[hook]
pub(crate) fn use_idle(scene: &PtrEq<Scene>) -> Rest {
    let view = (scene.dataset.clone(), scene.view.clone(), scene.touched);
    let now = use_settled(view.clone(), REST) == view;
    let still = use_mut_ref(|| scene.clone());
    if now || scene.touched.is_none() {
        still.replace(scene.clone());
    }
    use_effect_with(now.then(|| scene.clone()), |rests| {
        if rests.is_some() {
            let _ = Event::new(RESTS).map(|rests| window().dispatch_event(&rests));
        }
    });
    Rest { now, still: still.borrow().clone() }
}
