use std::{cell::RefCell, rc::Rc};

use yew::{
    Callback, Html, Properties, component, create_portal, hook, html, use_effect_with, use_memo, use_mut_ref,
    use_reducer_eq, use_state_eq,
};

use super::{
    Action, Arrival, Place, Shared, State,
    components::{
        Draw, Methods, PICK, Share, Still, Structure, Sure, TAKE_AWAY, Take, TakeAway, card, compare, findings, method,
        pick,
    },
    hooks::{focus, use_dark, use_slot},
    scene::{Around, use_scene},
};
use crate::{
    dataset::Dataset,
    link::{self, Language, Layout},
};

/// Where whoever opened the appendix finds the way into it.
pub type Door = Rc<RefCell<Option<Callback<Action>>>>;

/// What the appendix opens with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppendixProps {
    /// What the page shows.
    pub arrival: Arrival,
    /// The browser's language, for a view that chooses none.
    pub browser: Language,
    /// Where the page stands.
    pub place: Place,
    /// Told the link that a reader asks for: the page follows it, and says so.
    pub tell: Callback<String>,
    /// Where the way in is put.
    #[prop_or_default]
    pub door: Shut,
}

/// A door that is the same as any other: which one it is is no matter of what is drawn.
#[derive(Debug, Clone, Default)]
pub struct Shut(pub Door);

impl PartialEq for Shut {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// All that stands below the chart, a program of its own: it is told of the view by its link, at rest, and tells the link of the
/// view that a reader asks for. So no step of a slider waits for it, and no first slider for its bytes.
#[component]
pub fn Appendix(props: &AppendixProps) -> Html {
    let AppendixProps { arrival, browser, place, tell, door } = props.clone();
    let state = use_reducer_eq(|| State::from(arrival));
    let latest = use_mut_ref(|| state.clone());
    latest.replace(state.clone());
    let act = (*use_memo((), |()| {
        let latest = Rc::clone(&latest);
        Callback::from(move |action| {
            let state = latest.borrow().clone();
            // What is asked here is answered here; all else is the page's to do.
            if let Action::Want(..) = action {
                return state.dispatch(action);
            }
            let then = yew::Reducible::reduce(Rc::new((*state).clone()), action);
            tell.emit(link::write(&then.view, &then.dataset));
        })
    }))
    .clone();
    use_effect_with((), {
        let into = state.dispatcher().to_callback();
        move |()| {
            door.0.replace(Some(into));
        }
    });
    use_follow_focus(&state.dataset, state.view.focus.clone());
    let asks = state.view.layout == Layout::Full;
    let dark = use_dark(state.view.appearance);
    let scene = use_scene(&state, act, asks, Around { browser, dark, place }, None);
    // What these parts remember is of the data that they show: other data gets parts of its own.
    let key = scene.dataset.key();
    let slot = use_slot(PICK);
    let picked = slot.map(|slot| create_portal(pick(&scene), slot));
    let taking = use_slot(TAKE_AWAY);
    let taken = taking.map(|slot| create_portal(html! { <TakeAway {key} scene={scene.clone()} /> }, slot));
    // A static page has no room for pictures that few scroll down to: they come with the program.
    let live = use_state_eq(|| false);
    use_effect_with((), {
        let live = live.clone();
        move |()| live.set(true)
    });
    let sections = (scene.view.layout == Layout::Full).then(|| sections(&scene, *live));
    html! { <>{ picked }{ taken }<div class="sections" {key}>{ sections }</div></> }
}

/// A reader who opens a card goes on in it, and comes back to the row that it was opened from.
#[hook]
fn use_follow_focus(dataset: &Shared<Dataset>, unit: Option<String>) {
    let last = use_mut_ref(|| (dataset.clone(), unit.clone()));
    use_effect_with((dataset.clone(), unit), move |(dataset, unit)| {
        let (of, before) = last.replace((dataset.clone(), unit.clone()));
        match (&before, unit) {
            // Other data takes nobody anywhere.
            _ if before == *unit || of != *dataset => (),
            (_, Some(_)) => focus("card-of"),
            (Some(before), None) => focus(&format!("row-{before}")),
            (None, None) => (),
        }
    });
}

/// Its sections, in reading order.
fn sections(scene: &Shared<super::Scene>, live: bool) -> Html {
    html! { <>
        <Still scene={scene.clone()} draw={Draw(card)} />
        { compare(scene) }
        <Take scene={scene.clone()} />
        <Sure scene={scene.clone()} />
        <Methods scene={scene.clone()} />
        <Structure scene={scene.clone()} />
        if live { { findings(scene) } }
        <Share scene={scene.clone()} />
        <Still scene={scene.clone()} draw={Draw(method)} />
    </> }
}
