use yew::Callback;

use super::{
    Asking, Heard, Held, Place, Scene, Shared,
    reckon::{Reckoner, prepared, ranked, ranked_by_points},
    shown::{joined, selection},
};
use crate::{
    chart::{Closeness, Sureness, TopTen},
    dataset::Dataset,
    link::{Language, View},
    ranking::{Edition, Method, resolve},
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
        let reckoner = Some(Reckoner::directly());
        let published = prepared(&dataset, &Method::published(&dataset), reckoner.as_ref());
        let [edition, edition_with_presets] = Edition::now_and_in_first_release(&dataset, &published);
        let prepared = prepared(&dataset, &recipe.method, reckoner.as_ref());
        let of_preset = |code: &str| {
            let weighting = resolve(&dataset, code).unwrap_or_else(|| recipe.weighting.clone());
            ranked_by_points(&dataset, &prepared, &weighting, reckoner.as_ref())
        };
        let (weighting, ranking) = ranked(&dataset, &prepared, &recipe.weighting, reckoner.as_ref());
        let code = recipe.against(&dataset);
        let selection = selection(&view, &dataset, &prepared);
        let standing = Standing { framework, prepared: &prepared, weighting: &weighting, ranking: &ranking };
        let nothing = || Heard { told: None, waiting: true };
        Self {
            closeness: Shared::new(Closeness::of(&standing, joined(&selection, &prepared))),
            top_ten: Shared::new(TopTen::of(&dataset, &prepared, &ranking, &of_preset(code), &selection)),
            baseline: Shared::new(of_preset(&dataset.about.baseline)),
            against: dataset.presets.iter().find(|p| p.code == *code).map(|p| p.name.clone()).unwrap_or_default(),
            edition,
            edition_with_presets,
            namesakes: Shared::new(dataset.table.namesakes(&dataset.about.languages)),
            sureness: sureness
                .filter(|_| selection.by.is_none() && prepared.method.is_weighed() && framework.has_weights())
                .map(Shared::new),
            prepared: Shared::new(prepared),
            weighting,
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
