use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use wasm_bindgen_futures::spawn_local;
use yew::{Callback, UseReducerHandle, hook, use_effect_with, use_memo, use_mut_ref};

use super::{
    arrive::{Data, arrive, arrive_at, checked, reckoned},
    here::here,
};
use crate::{
    link::{self, View},
    ui::{Action, Place, State},
};

/// Follows links from within the page. The data stays where a link asks for the same.
#[derive(Clone)]
pub(crate) struct Follow {
    held: Rc<RefCell<Held>>,
    place: Place,
    /// How many links were followed: of two that are on their way only the later one arrives.
    followed: Rc<Cell<u32>>,
    act: Callback<Action>,
}

/// What is there when a link comes.
#[derive(Clone)]
struct Held {
    view: View,
    data: Data,
}

/// What follows links, always with the data of the last render.
#[hook]
pub(crate) fn use_follow(state: &UseReducerHandle<State>, place: &Place) -> Follow {
    let now = || Held {
        view: state.view.clone(),
        data: Data { dataset: state.dataset.clone(), packed: state.packed.clone(), reckoner: state.reckoner.clone() },
    };
    let held = use_mut_ref(now);
    held.replace(now());
    let followed = (*use_memo((), |()| Rc::new(Cell::new(0)))).clone();
    Follow { held, place: place.clone(), followed, act: state.dispatcher().to_callback() }
}

/// Follows the address that the page was opened with where it names data: the page stands with what is there until then.
#[hook]
pub(crate) fn use_first_data(follow: &Follow, reading: bool) {
    use_effect_with((), {
        let follow = follow.clone();
        move |()| {
            if reading {
                follow.fetch(here(&follow.place.site), None);
            }
        }
    });
}

impl Follow {
    /// Follows a link as it is: one that the reader goes back to.
    pub(crate) fn follow(&self, link: String) {
        self.follow_over(link, None);
    }

    /// Follows a link that a host sets: how the ranking is shown stays where the link says nothing of it.
    pub(super) fn follow_host(&self, link: String) {
        let view = self.held.borrow().view.clone();
        self.follow_over(link, Some(view));
    }

    fn follow_over(&self, link: String, over: Option<View>) {
        let Self { held, place, followed, act } = self.clone();
        // A whole address of this site is a link too.
        let link = link.strip_prefix(&place.site).unwrap_or(&link).to_owned();
        // Whatever is on its way is of an earlier link.
        followed.set(followed.get() + 1);
        let same = link::data(&link) == held.borrow().view.data;
        if same {
            let Held { data, view } = held.borrow().clone();
            let arrival = arrive_at(&link, &place, over.as_ref(), data);
            let before = view.recipe.method;
            if arrival.reckoner.is_some() || arrival.view.recipe.method.is_default() {
                return act.emit(Action::Open(Box::new(checked(arrival, before))));
            }
            let turn = followed.get();
            spawn_local(async move {
                let arrival = reckoned(arrival, before).await;
                if followed.get() == turn {
                    act.emit(Action::Open(Box::new(arrival)));
                }
            });
            return;
        }
        self.fetch(link, over);
    }

    /// Gets the data that a link asks for, then follows it.
    fn fetch(&self, link: String, over: Option<View>) {
        let Self { place, followed, act, .. } = self.clone();
        let turn = followed.get() + 1;
        followed.set(turn);
        if let Some(data) = link::data(&link) {
            act.emit(Action::Wait(data));
        }
        spawn_local(async move {
            let arrived = match arrive(&link, &place, over.as_ref()).await {
                Ok(arrival) => Action::Open(Box::new(arrival)),
                Err(refused) => Action::Refuse(refused),
            };
            if followed.get() == turn {
                act.emit(arrived);
            }
        });
    }
}
