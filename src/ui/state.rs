use std::rc::Rc;

use yew::Reducible;

use super::Shared;
use crate::{
    dataset::{Dataset, NodeId, Points},
    link::{Appearance, Language, Notice, View},
    ranking::Recipe,
};

/// What the reader chose. All that is shown is computed from it and never stored.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// What the address bar holds.
    pub view: View,
    /// What the last link said that could not be read.
    pub notices: Vec<Notice>,
    /// The node whose points moved last, if that was the last thing to happen.
    pub touched: Option<NodeId>,
}

/// What a reader can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Give a node points.
    Weigh(NodeId, Points),
    /// Start from a preset.
    Choose(String),
    /// Go back to the preset that the weights started from.
    Reset,
    /// Read in a language.
    Speak(Language),
    /// Read in light or dark.
    Appear(Appearance),
    /// Follow a link.
    Open(View, Vec<Notice>),
    /// Put the notices away.
    Dismiss,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Self { touched: None, ..(*self).clone() };
        match action {
            Action::Weigh(node, points) => {
                state.view.recipe.weighting.set(node, points);
                state.touched = Some(node);
            }
            Action::Choose(code) => {
                if let Some(recipe) = Recipe::preset(&self.dataset, &code) {
                    state.view.recipe = recipe;
                }
            }
            Action::Reset => state.view.recipe = self.view.recipe.unmoved(&self.dataset),
            Action::Speak(language) => state.view.language = Some(language),
            Action::Appear(appearance) => state.view.appearance = Some(appearance),
            Action::Open(view, notices) => (state.view, state.notices) = (view, notices),
            Action::Dismiss => state.notices.clear(),
        }
        Rc::new(state)
    }
}
