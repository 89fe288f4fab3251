use yew::{Callback, UseReducerHandle, hook, use_memo};

use super::{Action, Shared, State};
use crate::{
    chart::TopTen,
    dataset::{Dataset, NodeId, Text},
    link::{Language, View},
    ranking::{Prepared, Ranking, resolve},
};

/// What every part of the page reads: the state, and all that is computed from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// What no weight touches.
    pub prepared: Shared<Prepared>,
    /// The ranking now.
    pub ranking: Shared<Ranking>,
    /// The ranking under the baseline, which no weight moves.
    pub baseline: Shared<Ranking>,
    /// The rows shown.
    pub top_ten: Shared<TopTen>,
    /// The name of the preset that changes of rank are told against.
    pub against: Text,
    /// The view now.
    pub view: View,
    /// The node that brought this about, if it was one.
    pub touched: Option<NodeId>,
    /// The language of the page.
    pub language: Language,
    /// What the reader does.
    pub act: Callback<Action>,
}

impl Scene {
    /// A text of the dataset in the page's language.
    pub fn say<'a>(&self, text: &'a Text) -> &'a str {
        text.say(self.language.code())
    }

    /// A node's name in the page's language.
    pub fn name(&self, id: NodeId) -> &str {
        self.say(&self.dataset.framework.node(id).name)
    }
}

/// Computes the scene: what no weight touches once a dataset, the ranking once a weighting.
#[hook]
pub(super) fn use_scene(state: &UseReducerHandle<State>, browser: Language) -> Scene {
    let State { dataset, view, touched, .. } = &**state;
    let (framework, recipe) = (&dataset.framework, &view.recipe);
    let prepared = use_memo(dataset.clone(), |dataset| Shared::new(Prepared::of(dataset)));
    let rank = |weighting: &_| Shared::new(Ranking::of(&prepared, weighting, framework));
    let ranking = use_memo(recipe.weighting.clone(), &rank);
    let of_preset = |code: &str| rank(&resolve(dataset, code).unwrap_or_else(|| recipe.weighting.clone()));
    let baseline = use_memo(dataset.clone(), |dataset| of_preset(&dataset.about.baseline));
    // Told against the baseline until a weight moves, then against the preset it started from.
    let code = if recipe.moved(dataset) { &recipe.preset } else { &dataset.about.baseline };
    let against = use_memo((dataset.clone(), code.clone()), |(dataset, code)| {
        if *code == dataset.about.baseline { (*baseline).clone() } else { of_preset(code) }
    });
    let top_ten = use_memo(((*ranking).clone(), (*against).clone()), |(ranking, against)| {
        Shared::new(TopTen::of(&prepared, ranking, against, framework))
    });
    // One callback for good, so that what it is handed to need not be drawn again.
    let act = (*use_memo((), |()| state.dispatcher().to_callback())).clone();
    Scene {
        dataset: dataset.clone(),
        prepared: (*prepared).clone(),
        ranking: (*ranking).clone(),
        baseline: (*baseline).clone(),
        top_ten: (*top_ten).clone(),
        against: dataset.presets.iter().find(|p| p.code == *code).map(|p| p.name.clone()).unwrap_or_default(),
        view: view.clone(),
        touched: *touched,
        language: view.language.unwrap_or(browser),
        act,
    }
}
