use std::rc::Rc;

use yew::Reducible;

use super::{MethodEngine, PtrEq};
use crate::{
    dataset::{Dataset, LocalizedText, NodeId, Points, RankedId, UnitId},
    link::{Language, Notice, Theme, Top, View},
    ranking::{LockConflict, Locks, Method, Recipe, Weighting, Weights, moved_border},
};

/// What the reader chose. All that is shown is computed from it and never stored.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The data that is ranked.
    pub dataset: PtrEq<Dataset>,
    /// The same, packed: what the worker is given.
    pub packed: PtrEq<Vec<u8>>,
    /// Whether anybody may read it, so that a host is told of its rows.
    pub public: bool,
    /// Who ranks by other methods than the default, where that was ever asked for.
    pub engine: Option<MethodEngine>,
    /// What the address bar holds.
    pub view: View,
    /// What the last link said that could not be read.
    pub notices: Vec<Notice>,
    /// The data that is on its way.
    pub reading: Option<String>,
    /// Whether it is the first to be shown: until it has come no row is.
    pub first: bool,
    /// The data that the last link asked for and that could not be had.
    pub refused: Option<LoadError>,
    /// The node whose points moved last, if that was the last thing to happen.
    pub touched: Option<NodeId>,
    /// The unit that the reader wants elsewhere.
    pub rank_query: Option<RankQuery>,
    /// The nodes that keep their shares.
    pub locks: Locks,
    /// The node that could not be given points, and why, if that was the last thing to happen.
    pub conflict: Option<(NodeId, LockConflict)>,
    /// How often that has happened.
    pub refusals: u32,
    /// The recipes that can be gone back to, the last one last.
    pub past: Vec<Recipe>,
    /// Those that were gone back from, the next one last.
    pub future: Vec<Recipe>,
}

/// What the reader wants: a unit, and the rank that it is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankQuery {
    /// The ranked unit, by index.
    pub unit: RankedId,
    /// The rank.
    pub rank: usize,
    /// The weights that it was asked under.
    pub weighting: Weighting,
    /// How often something was wanted: to ask the same again is to ask.
    pub turn: u32,
}

/// Data that a link asked for and that was not loaded. What was shown before stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadError {
    /// Its address.
    pub data: String,
    /// What is wrong with it: every error that can be found at once.
    pub why: Vec<LocalizedText>,
}

impl LoadError {
    /// Takes errors as they come from the package reader, a text each: a sentence for each language, with tabs between them.
    pub(crate) fn of(data: String, why: Vec<String>) -> Self {
        // An empty text is of a language that has not come. Where one says the same as the first, it is not in that language: the page
        // marks it as what it is.
        let diagnostic = |said: String| {
            let mut all = Language::ALL.map(Language::code).into_iter().zip(said.split('\t'));
            let first = all.find(|(_, text)| !text.is_empty());
            let others = all.filter(|(_, text)| !text.is_empty() && first.is_none_or(|(_, first)| *text != first));
            first.into_iter().chain(others).collect()
        };
        Self { data, why: why.into_iter().map(diagnostic).collect() }
    }
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq)]
pub struct LoadedView {
    /// The data that it is read against.
    pub dataset: PtrEq<Dataset>,
    /// The same, packed.
    pub packed: PtrEq<Vec<u8>>,
    /// Whether anybody may read it.
    pub public: bool,
    /// Who ranks by other methods than the default, where the view has one.
    pub engine: Option<MethodEngine>,
    /// The view.
    pub view: View,
    /// What in it could not be read.
    pub notices: Vec<Notice>,
    /// The data that it asks for and that is on its way: until then the view is one of what is there.
    pub reading: Option<String>,
    /// The data that it asked for and that could not be had.
    pub refused: Option<LoadError>,
}

/// What a reader can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Give a node points.
    Weigh(NodeId, Points),
    /// Let what moves next be a change of its own.
    Settle,
    /// Take back what moved last, if that was this node, for good.
    TakeBack(NodeId),
    /// Take the points that the method gives for one's own, before a node's are changed.
    AdoptWeights(Weighting, Option<NodeId>),
    /// Rank by a method.
    SetMethod(Method),
    /// Give every node points at once.
    Load(Weighting),
    /// Let a node keep its share, or no longer.
    Lock(NodeId),
    /// Move the border between an aspect, by its place, and the next, so that it has a share of the whole.
    Border(usize, f64),
    /// Give all nodes that are not locked the same points.
    Even,
    /// Take the last change of weights back.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Start from a preset.
    Choose(String),
    /// Go back to the preset that the weights started from.
    Reset,
    /// Ask what it would take for a ranked unit to have a rank.
    Want(RankedId, usize),
    /// Look at a unit, by its row in the table, or at none.
    Focus(Option<UnitId>),
    /// Compare a unit with those compared already, or no longer.
    Compare(UnitId),
    /// Compare none.
    CompareNone,
    /// Rank by a node alone, or by the whole.
    RankBy(Option<NodeId>),
    /// Show the units of a part alone, by its code, or all.
    Within(Option<String>),
    /// Show the ranking under a preset beside this one, by its code, or none.
    CompareWith(Option<String>),
    /// Show this many rows.
    Show(Top),
    /// Read in a language.
    SetLanguage(Language),
    /// Read in light or dark.
    SetTheme(Theme),
    /// Follow a link.
    Open(Box<LoadedView>),
    /// Wait for data.
    Wait(String),
    /// Stay, because the data that a link asked for could not be had.
    Refuse(LoadError),
    /// Put what was said of the link away.
    Dismiss,
}

impl From<LoadedView> for State {
    fn from(LoadedView { dataset, packed, public, engine, view, notices, reading, refused }: LoadedView) -> Self {
        Self {
            dataset,
            packed,
            public,
            engine,
            view,
            notices,
            first: reading.is_some(),
            reading,
            refused,
            touched: None,
            rank_query: None,
            locks: Locks::default(),
            conflict: None,
            refusals: 0,
            past: Vec::new(),
            future: Vec::new(),
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Self { touched: None, conflict: None, ..(*self).clone() };
        let goes = matches!(action, Action::Undo | Action::Redo);
        let restores = goes || matches!(action, Action::TakeBack(_));
        let loads = matches!(action, Action::Load(_) | Action::Choose(_) | Action::Reset | Action::Even);
        // What the link was made on says nothing of weights that were moved since.
        let moves = matches!(action, Action::Weigh(..) | Action::Border(..));
        if goes || loads || moves || matches!(action, Action::SetMethod(_)) {
            state.view.stamp = None;
        }
        // Whoever takes all weights at once takes their shares, too.
        if loads && !matches!(action, Action::Even) {
            state.locks = Locks::default();
        }
        match action {
            Action::Weigh(node, points) => {
                let framework = &self.dataset.framework;
                match self.locks.weigh(&self.view.recipe.weighting, framework, node, points) {
                    Ok(weighting) => state.view.recipe.weighting = weighting,
                    Err(why) => state.conflict = Some((node, why)),
                }
                state.touched = Some(node);
            }
            Action::Lock(node) => {
                state.locks.toggle(node, &self.weights());
                state.touched = self.touched;
            }
            Action::Border(place, share) => {
                let framework = &self.dataset.framework;
                let locked = framework.aspects()[place..].iter().take(2).find(|&&id| self.locks.holds(id));
                match (locked, moved_border(&self.view.recipe.weighting, framework, place, share)) {
                    (Some(&id), _) => state.conflict = Some((id, LockConflict::Locked)),
                    (None, Some(weighting)) => state.view.recipe.weighting = weighting,
                    (None, None) => (),
                }
                state.touched = framework.aspects().get(place).copied();
            }
            Action::AdoptWeights(weighting, node) => {
                state.view.recipe = self.view.recipe.with_points(weighting);
                state.touched = node;
            }
            Action::SetMethod(method) => state.view.recipe.method = method,
            Action::Even => {
                let weighting = self.locks.equalised(&self.dataset.framework);
                state.view.recipe = self.view.recipe.with_points(weighting);
            }
            Action::Undo => state.step(true),
            Action::Redo => state.step(false),
            Action::TakeBack(node) if self.touched == Some(node) => state.take_back(),
            Action::TakeBack(_) | Action::Settle => (),
            Action::Load(weighting) => state.view.recipe = self.view.recipe.with_points(weighting),
            Action::Choose(code) => {
                if let Some(recipe) = self.view.recipe.with_preset(&self.dataset, &code) {
                    state.view.recipe = recipe;
                }
            }
            Action::Reset => state.view.recipe = self.view.recipe.unmoved(&self.dataset),
            Action::Want(unit, rank) => {
                let weighting = self.view.recipe.weighting.clone();
                let turn = self.rank_query.as_ref().map_or(1, |rank_query| rank_query.turn + 1);
                state.rank_query = Some(RankQuery { unit, rank, weighting, turn });
                // No weight has moved: what was said of the last one stands.
                state.touched = self.touched;
            }
            Action::Focus(unit) => state.view.focus = unit.map(|unit| self.dataset.table.unit(unit).id.clone()),
            Action::Compare(unit) => {
                let (id, compared) = (&self.dataset.table.unit(unit).id, &mut state.view.compare);
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
            Action::CompareWith(preset) => state.view.against = preset,
            Action::Show(top) => state.view.top = top,
            Action::SetLanguage(language) => state.view.language = Some(language),
            Action::SetTheme(appearance) => state.view.appearance = Some(appearance),
            Action::Open(arrival) => {
                state = (*arrival).into();
                // Of other data it would be another unit.
                if self.dataset == state.dataset {
                    state.rank_query.clone_from(&self.rank_query);
                    (state.past, state.future) = (self.past.clone(), self.future.clone());
                    // Other rows or another card are no other weights: what is locked stays so.
                    if self.view.recipe == state.view.recipe {
                        state.locks.clone_from(&self.locks);
                    }
                }
            }
            Action::Wait(data) => (state.reading, state.refused) = (Some(data), None),
            Action::Refuse(refused) => (state.reading, state.refused, state.first) = (None, Some(refused), false),
            Action::Dismiss => (state.notices, state.refused, state.view.stamp) = (Vec::new(), None, None),
        }
        // A step that was refused or moved nothing begins no change: the next one must be remembered.
        if moves && state.view.recipe == self.view.recipe {
            state.touched = self.touched;
        }
        state.refusals += u32::from(state.conflict.is_some());
        if !restores && state.view.recipe != self.view.recipe {
            state.remember(&self);
        }
        Rc::new(state)
    }
}

/// How many changes of weights can be taken back.
const REMEMBERED: usize = 100;

impl State {
    fn weights(&self) -> Weights {
        Weights::of(&self.view.recipe.weighting, &self.dataset.framework)
    }

    /// Goes one change back, or on again. What is locked stays locked, at the share that it then has.
    fn step(&mut self, back: bool) {
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        if let Some(recipe) = from.pop() {
            to.push(std::mem::replace(&mut self.view.recipe, recipe));
            self.locks = self.locks.taken_anew(&self.weights());
        }
    }

    /// Goes one change back, for good.
    fn take_back(&mut self) {
        self.step(true);
        self.future.pop();
    }

    /// Keeps what the weights were before they changed. Steps of one slider that follow each other are one change.
    fn remember(&mut self, before: &Self) {
        if self.dataset != before.dataset {
            return;
        }
        self.future = Vec::new();
        let same = self.touched.is_some() && self.touched == before.touched;
        if !same {
            self.past.push(before.view.recipe.clone());
            let old = self.past.len().saturating_sub(REMEMBERED);
            self.past.drain(..old);
        }
    }
}
