use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use wasm_bindgen_futures::spawn_local;
use web_sys::AbortController;
use yew::{Callback, UseReducerHandle, hook, use_effect_with, use_memo, use_mut_ref};

use super::{
    arrive::{Data, arrive, arrive_at, checked, coloured, prepared, spoken},
    here::{browser_language, here},
};
use crate::{
    link::{self, Language, Theme, View},
    ranking::Method,
    ui::{Action, Deployment, LoadedView, State, i18n},
};

/// Follows links from within the page. The data stays where a link asks for the same.
#[derive(Clone)]
pub(crate) struct Follow {
    held: Rc<RefCell<CurrentView>>,
    place: Deployment,
    journey: Rc<Journey>,
    act: Callback<Action>,
}

/// The links that were followed.
#[derive(Default)]
struct Journey {
    /// How many there were: of two that are on their way only the later one arrives.
    followed: Cell<u32>,
    /// The last one, and the view that it was followed over.
    last: RefCell<(String, Option<View>)>,
    /// What cancels the files that are being fetched for it.
    cancel: RefCell<Option<AbortController>>,
    /// The language that was chosen since the last link was followed.
    language: Cell<Option<Language>>,
}

impl Journey {
    /// Sets out for another link: whatever is on its way is of an earlier one, and is not waited for any more.
    fn set_out(&self, link: &str, over: Option<&View>) -> u32 {
        if let Some(earlier) = self.cancel.take() {
            earlier.abort();
        }
        self.last.replace((link.to_owned(), over.cloned()));
        self.language.set(None);
        self.followed.set(self.followed.get() + 1);
        self.followed.get()
    }

    /// What a link led to, in the language that was chosen while it was on its way.
    fn spoken(&self, mut arrival: LoadedView) -> LoadedView {
        if let Some(language) = self.language.get().filter(|&language| i18n::is_loaded(language)) {
            arrival.view.language = Some(language);
        }
        arrival
    }
}

/// The current state when a link comes.
#[derive(Clone)]
struct CurrentView {
    view: View,
    data: Data,
}

/// What follows links, always with the data of the last render.
#[hook]
pub(crate) fn use_follow(state: &UseReducerHandle<State>, place: &Deployment) -> Follow {
    let now = || CurrentView {
        view: state.view.clone(),
        data: Data {
            dataset: state.dataset.clone(),
            packed: state.packed.clone(),
            public: state.public,
            engine: state.engine.clone(),
        },
    };
    let held = use_mut_ref(now);
    held.replace(now());
    let journey = (*use_memo((), |()| Rc::<Journey>::default())).clone();
    // The first is the address that the page was opened with, before anything is written there.
    use_effect_with((), {
        let (journey, site) = (Rc::clone(&journey), place.site.clone());
        move |()| drop(journey.last.replace((here(&site), None)))
    });
    Follow { held, place: place.clone(), journey, act: state.dispatcher().to_callback() }
}

/// Follows the address that the page was opened with if it names data. Until then the page stays as it is.
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

    /// Ranks by a method, loaded first if it is not the default: one that these figures cannot be ranked by leaves the last.
    pub(crate) fn rank_by(&self, method: Method) {
        self.change(|view| (view.recipe.method, view.stamp) = (method, None));
    }

    /// Shows the page in a language, loaded first: if it does not come, the page stays in the last. All else stays as it is: what is
    /// being told of data that was not loaded too.
    pub(crate) fn speak(&self, language: Language) {
        self.journey.language.set(Some(language));
        if i18n::is_loaded(language) {
            return self.act.emit(Action::SetLanguage(language));
        }
        let follow = self.clone();
        spawn_local(async move {
            let came = i18n::load(language).await.is_ok();
            // Of two that are on their way only the later one is spoken.
            if follow.journey.language.get() != Some(language) {
                return;
            }
            if came {
                follow.act.emit(Action::SetLanguage(language));
            } else {
                // As a link, which says that it did not come and can be followed again.
                follow.change(|view| view.language = Some(language));
            }
        });
    }

    /// Shows the page in a theme. Colours of a host are checked in it first.
    pub(crate) fn show_in(&self, theme: Theme) {
        if self.held.borrow().view.colours.is_none() {
            return self.act.emit(Action::SetTheme(theme));
        }
        self.change(|view| view.appearance = Some(theme));
    }

    /// Follows the link of the current view with a change in it.
    fn change(&self, change: impl FnOnce(&mut View)) {
        let CurrentView { mut view, data } = self.held.borrow().clone();
        change(&mut view);
        self.follow(link::write(&view, &data.dataset));
    }

    /// Follows the last link again: something of it did not load.
    pub(crate) fn again(&self) {
        let (link, over) = self.journey.last.borrow().clone();
        self.follow_over(link, over);
    }

    fn follow_over(&self, link: String, over: Option<View>) {
        let Self { held, place, journey, act } = self.clone();
        // A whole address of this site is a link too.
        let link = link.strip_prefix(&place.site).unwrap_or(&link).to_owned();
        let turn = journey.set_out(&link, over.as_ref());
        let same = link::data(&link) == held.borrow().view.data;
        if same {
            let CurrentView { data, view } = held.borrow().clone();
            let arrival = arrive_at(&link, &place, over.as_ref(), data);
            let (before, language) = (view.recipe.method.clone(), view.language);
            let is_spoken = i18n::is_loaded(arrival.view.language.unwrap_or_else(browser_language));
            let is_checked = arrival.view.colours.is_none()
                || (&arrival.view.colours, arrival.view.appearance) == (&view.colours, view.appearance);
            if is_spoken && is_checked && (arrival.engine.is_some() || arrival.view.recipe.method.is_default()) {
                return act.emit(Action::Open(Box::new(checked(arrival, before))));
            }
            spawn_local(async move {
                let arrival = coloured(spoken(prepared(arrival, before).await, language).await).await;
                if journey.followed.get() == turn {
                    act.emit(Action::Open(Box::new(journey.spoken(arrival))));
                }
            });
            return;
        }
        self.fetch(link, over);
    }

    /// Gets the data that a link asks for, then follows it.
    fn fetch(&self, link: String, over: Option<View>) {
        let Self { place, journey, act, .. } = self.clone();
        let turn = journey.set_out(&link, over.as_ref());
        let Ok(cancel) = AbortController::new() else { return };
        journey.cancel.replace(Some(cancel.clone()));
        if let Some(data) = link::data(&link) {
            act.emit(Action::Wait(data));
        }
        spawn_local(async move {
            let arrived = match arrive(&link, &place, over.as_ref(), cancel).await {
                Ok(arrival) => Action::Open(Box::new(journey.spoken(arrival))),
                Err(refused) => Action::Refuse(refused),
            };
            if journey.followed.get() == turn {
                act.emit(arrived);
            }
        });
    }
}
