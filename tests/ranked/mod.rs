//! A dataset that is ranked, with all that a question about its robustness needs.
#![allow(dead_code, reason = "each test program uses what it needs")]

use tenfold::{
    dataset::Dataset,
    ranking::{Method, Prepared, Ranking, Recipe, Weighting, resolve},
    robustness::RankingContext,
};

/// A dataset, and its ranking under a weighting.
pub(crate) struct Ranked {
    pub(crate) dataset: Dataset,
    pub(crate) prepared: Prepared,
    pub(crate) weighting: Weighting,
    pub(crate) ranking: Ranking,
}

impl Ranked {
    /// The bundled cities under a preset.
    pub(crate) fn cities(preset: &str) -> Self {
        let dataset = tenfold::bundled::dataset();
        let prepared = Prepared::of(&dataset);
        let weighting = resolve(&dataset, preset).unwrap();
        let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
        Self { dataset, prepared, weighting, ranking }
    }

    /// The bundled cities under each preset, with its code.
    pub(crate) fn cities_under_each_preset() -> impl Iterator<Item = (String, Self)> {
        let codes = tenfold::bundled::dataset().presets.into_iter().map(|preset| preset.code);
        codes.map(|code| (code.clone(), Self::cities(&code)))
    }

    /// Any data by a method, under the weights that its page opens with.
    pub(crate) fn by(dataset: Dataset, method: &Method) -> Self {
        let prepared = Prepared::by(&dataset, method).unwrap();
        let (weighting, ranking) = Ranking::by(&prepared, &Recipe::start(&dataset).weighting, &dataset.framework);
        Self { dataset, prepared, weighting, ranking }
    }

    pub(crate) fn context(&self) -> RankingContext<'_> {
        let Self { dataset, prepared, weighting, ranking } = self;
        RankingContext { framework: &dataset.framework, prepared, weighting, ranking }
    }
}
