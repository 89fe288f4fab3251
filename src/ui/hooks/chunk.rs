use wasm_bindgen_futures::spawn_local;
use yew::{Callback, hook, use_effect_with, use_state_eq};

use crate::ui::lazy::Loading;

/// How far a part has come that is loaded later.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Chunk<T> {
    /// Not asked for, or on its way.
    Waiting,
    /// It is here.
    Loaded(T),
    /// It did not come; the callback asks for it again.
    Failed(Callback<()>),
}

/// Loads a part once it is wanted: `here` gives it, once it has come.
#[hook]
pub(crate) fn use_chunk<T>(wanted: bool, here: fn() -> Option<T>, load: fn() -> Loading) -> Chunk<T> {
    let failed = use_load(wanted && here().is_none(), load);
    match here() {
        Some(part) => Chunk::Loaded(part),
        None => failed.map_or(Chunk::Waiting, Chunk::Failed),
    }
}

/// Loads something if it is wanted, and draws again once it has come. If it did not come, returns what asks for it again.
#[hook]
fn use_load(wanted: bool, load: fn() -> Loading) -> Option<Callback<()>> {
    // Whether it came, of each try.
    let came = use_state_eq(|| None::<bool>);
    use_effect_with(wanted && came.is_none(), {
        let came = came.clone();
        move |wanted| {
            if *wanted {
                spawn_local(async move { came.set(Some(load().await)) });
            }
        }
    });
    (*came == Some(false)).then(|| Callback::from(move |()| came.set(None)))
}
