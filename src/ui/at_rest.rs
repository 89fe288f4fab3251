use yew::Callback;

use super::{
    Asking, Heard, Held, Place, Scene, Shared,
    scene::{joined, selection},
};
use crate::{
    chart::{Closeness, Sureness, TopTen},
    dataset::Dataset,
    link::{Language, View},
    ranking::{Edition, Prepared, Ranking, resolve},
    robustness::Standing,
};

impl Scene {
    /// What a view shows, all at once and with nobody to ask: for what is taken away by a program that draws no page. How sure the
    /// places are is told by who knows.
    pub fn at_rest(
        dataset: Shared<Dataset>,
        view: View,
        browser: Language,
        dark: bool,
        place: Place,
        sureness: Option<Sureness>,
    ) -> Self {
        let (framework, recipe) = (&dataset.framework, &view.recipe);
        let prepared = Prepared::of(&dataset);
        let of_preset = |code: &str| {
            let weighting = resolve(&dataset, code).unwrap_or_else(|| recipe.weighting.clone());
            Ranking::of(&prepared, &weighting, framework)
        };
        let ranking = Ranking::of(&prepared, &recipe.weighting, framework);
        let code = recipe.against(&dataset);
        let selection = selection(&view, &dataset, &prepared);
        let standing = Standing { framework, prepared: &prepared, weighting: &recipe.weighting, ranking: &ranking };
        let nothing = || Heard { told: None, waiting: true };
        Self {
            closeness: Shared::new(Closeness::of(&standing, joined(&selection))),
            top_ten: Shared::new(TopTen::of(&dataset, &prepared, &ranking, &of_preset(code), &selection)),
            baseline: Shared::new(of_preset(&dataset.about.baseline)),
            against: dataset.presets.iter().find(|p| p.code == *code).map(|p| p.name.clone()).unwrap_or_default(),
            edition: Edition::of(&dataset, &prepared),
            namesakes: Shared::new(dataset.table.namesakes(&dataset.about.languages)),
            sureness: sureness.filter(|_| selection.by.is_none()).map(Shared::new),
            prepared: Shared::new(prepared),
            ranking: Shared::new(ranking),
            selection,
            nearby: nothing(),
            leaders: nothing(),
            asking: Asking::nobody(),
            held: Held::default(),
            language: view.language.unwrap_or(browser),
            view,
            dataset,
            touched: None,
            wanted: None,
            dark,
            place,
            act: Callback::noop(),
        }
    }
}
