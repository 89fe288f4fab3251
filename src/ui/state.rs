use std::rc::Rc;

use yew::Reducible;

use super::Shared;
use crate::{
    dataset::{Dataset, NodeId, Points},
    link::{Appearance, Language, Notice, Top, View},
    ranking::{Recipe, Weighting},
};

/// What the reader chose. All that is shown is computed from it and never stored.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The same, packed: what the worker is given.
    pub packed: Shared<Vec<u8>>,
    /// What the address bar holds.
    pub view: View,
    /// What the last link said that could not be read.
    pub notices: Vec<Notice>,
    /// The data that is on its way.
    pub reading: Option<String>,
    /// The data that the last link asked for and that could not be had.
    pub refused: Option<Refused>,
    /// The node whose points moved last, if that was the last thing to happen.
    pub touched: Option<NodeId>,
    /// The unit that the reader wants elsewhere.
    pub wanted: Option<Wanted>,
}

/// What the reader wants: a unit, and the rank that it is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The ranked unit, by index.
    pub unit: usize,
    /// The rank.
    pub rank: usize,
    /// The weights that it was asked under.
    pub weighting: Weighting,
    /// How often something was wanted: to ask the same again is to ask.
    pub turn: u32,
}

/// Data that a link asked for and that was not loaded. What was shown before stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its address.
    pub data: String,
    /// What is wrong with it: every fault that can be found at once.
    pub why: Vec<String>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrival {
    /// The data that it is read against.
    pub dataset: Shared<Dataset>,
    /// The same, packed.
    pub packed: Shared<Vec<u8>>,
    /// The view.
    pub view: View,
    /// What in it could not be read.
    pub notices: Vec<Notice>,
    /// The data that it asks for and that is on its way: until then the view is one of what is there.
    pub reading: Option<String>,
    /// The data that it asked for and that could not be had.
    pub refused: Option<Refused>,
}

/// What a reader can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Give a node points.
    Weigh(NodeId, Points),
    /// Give every node points at once.
    Load(Weighting),
    /// Start from a preset.
    Choose(String),
    /// Go back to the preset that the weights started from.
    Reset,
    /// Ask what it would take for a ranked unit to have a rank.
    Want(usize, usize),
    /// Look at a unit, by its row in the table, or at none.
    Focus(Option<usize>),
    /// Compare a unit with those compared already, or no longer.
    Compare(usize),
    /// Compare none.
    CompareNone,
    /// Rank by a node alone, or by the whole.
    RankBy(Option<NodeId>),
    /// Show the units of a part alone, by its code, or all.
    Within(Option<String>),
    /// Show so many rows.
    Show(Top),
    /// Read in a language.
    Speak(Language),
    /// Read in light or dark.
    Appear(Appearance),
    /// Follow a link.
    Open(Box<Arrival>),
    /// Wait for data.
    Wait(String),
    /// Stay, because the data that a link asked for could not be had.
    Refuse(Refused),
    /// Put what was said of the link away.
    Dismiss,
}

impl From<Arrival> for State {
    fn from(Arrival { dataset, packed, view, notices, reading, refused }: Arrival) -> Self {
        Self { dataset, packed, view, notices, reading, refused, touched: None, wanted: None }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Self { touched: None, ..(*self).clone() };
        // What the link was made on says nothing of weights that were moved since.
        if matches!(action, Action::Weigh(..) | Action::Load(_) | Action::Choose(_) | Action::Reset) {
            state.view.stamp = None;
        }
        match action {
            Action::Weigh(node, points) => {
                state.view.recipe.weighting.set(node, points);
                state.touched = Some(node);
            }
            Action::Load(weighting) => state.view.recipe.weighting = weighting,
            Action::Choose(code) => {
                if let Some(recipe) = Recipe::preset(&self.dataset, &code) {
                    state.view.recipe = recipe;
                }
            }
            Action::Reset => state.view.recipe = self.view.recipe.unmoved(&self.dataset),
            Action::Want(unit, rank) => {
                let weighting = self.view.recipe.weighting.clone();
                let turn = self.wanted.as_ref().map_or(1, |wanted| wanted.turn + 1);
                state.wanted = Some(Wanted { unit, rank, weighting, turn });
                // No weight has moved: what was said of the last one stands.
                state.touched = self.touched;
            }
            Action::Focus(unit) => state.view.focus = unit.map(|unit| self.dataset.table.units[unit].id.clone()),
            Action::Compare(unit) => {
                let (id, compared) = (&self.dataset.table.units[unit].id, &mut state.view.compare);
                if compared.contains(id) {
                    compared.retain(|other| other != id);
                } else if compared.len() < View::COMPARED {
                    compared.push(id.clone());
                }
            }
            Action::CompareNone => state.view.compare.clear(),
            Action::RankBy(node) => {
                state.view.by = node.map(|node| self.dataset.framework.node(node).code.clone());
            }
            Action::Within(part) => state.view.within = part,
            Action::Show(top) => state.view.top = top,
            Action::Speak(language) => state.view.language = Some(language),
            Action::Appear(appearance) => state.view.appearance = Some(appearance),
            Action::Open(arrival) => {
                state = (*arrival).into();
                // Of other data it would be another unit.
                state.wanted = self.wanted.clone().filter(|_| self.dataset == state.dataset);
            }
            Action::Wait(data) => (state.reading, state.refused) = (Some(data), None),
            Action::Refuse(refused) => (state.reading, state.refused) = (None, Some(refused)),
            Action::Dismiss => (state.notices, state.refused, state.view.stamp) = (Vec::new(), None, None),
        }
        Rc::new(state)
    }
}
