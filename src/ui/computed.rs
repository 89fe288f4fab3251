use super::{
    PtrEq,
    method_engine::{MethodEngine, prepared, ranked, ranked_by_points},
    visible_rows::{joined, selection},
};
use crate::{
    chart::{CloseGroups, Selection, TopTen},
    dataset::Dataset,
    link::View,
    ranking::{Edition, Method, Prepared, Ranking, Weighting, resolve},
    robustness::RankingContext,
};

/// All that is computed from a view and its dataset alone. A page keeps it from one view to the next.
///
/// Nothing in it depends on the previous value: [`Computed::of`] gives equal figures with and without it. It is faster
/// with it, because a part whose inputs are the same is taken over: a step of a slider computes the ranking, the rows
/// and the brackets again, and nothing else.
#[derive(Debug, Clone)]
pub struct Computed {
    of: PtrEq<Dataset>,
    has_engine: bool,
    method: Method,
    given: Weighting,
    against_code: String,
    joined: usize,
    published: PtrEq<Prepared>,
    /// The edition of figures and method, and its name in the first release.
    pub(super) editions: [Edition; 2],
    /// Of each unit, whether another has its name in a language that is shown.
    pub(super) namesakes: PtrEq<Vec<bool>>,
    /// The prepared figures, which no weight changes.
    pub prepared: PtrEq<Prepared>,
    /// The points that count: the reader's, or those that the method gives.
    pub weighting: Weighting,
    /// The ranking under them.
    pub ranking: PtrEq<Ranking>,
    /// The ranking under the baseline, which no weight moves.
    pub baseline: PtrEq<Ranking>,
    /// The ranking that changes of rank are counted from.
    pub against: PtrEq<Ranking>,
    /// Which rows are shown, and by what they are ranked.
    pub selection: Selection,
    /// The rows.
    pub top_ten: PtrEq<TopTen>,
    /// Which of the rows are too close to call.
    pub closeness: PtrEq<CloseGroups>,
}

impl Computed {
    /// Computes a view of a dataset. `before` is the previous value, if there is one; `engine` ranks by methods other
    /// than the default.
    ///
    /// # Panics
    /// If the view's method is not the default and there is no `engine`. A page then says that it has stopped.
    pub fn of(dataset: &PtrEq<Dataset>, view: &View, engine: Option<&MethodEngine>, before: Option<&Self>) -> Self {
        let (framework, recipe, has_engine) = (&dataset.framework, &view.recipe, engine.is_some());
        let before = before.filter(|before| before.of == *dataset && before.has_engine == has_engine);
        let (published, editions, namesakes) = if let Some(before) = before {
            (before.published.clone(), before.editions, before.namesakes.clone())
        } else {
            let published = prepared(dataset, &Method::published(dataset), engine);
            let editions = Edition::now_and_in_first_release(dataset, &published);
            let namesakes = dataset.table.namesakes(&dataset.about.languages);
            (PtrEq::new(published), editions, PtrEq::new(namesakes))
        };
        let same_method = before.filter(|before| before.method == recipe.method);
        let prepared = match same_method {
            Some(before) => before.prepared.clone(),
            None if recipe.method == published.method => published.clone(),
            None => PtrEq::new(prepared(dataset, &recipe.method, engine)),
        };
        let same_weighting = same_method.filter(|before| before.given == recipe.weighting);
        let (weighting, ranking) = if let Some(before) = same_weighting {
            (before.weighting.clone(), before.ranking.clone())
        } else {
            let (weighting, ranking) = ranked(dataset, &prepared, &recipe.weighting, engine);
            (weighting, PtrEq::new(ranking))
        };
        let of_preset = |code: &str| {
            let given = resolve(dataset, code).unwrap_or_else(|| recipe.weighting.clone());
            PtrEq::new(ranked_by_points(dataset, &prepared, &given, engine))
        };
        let baseline = same_method.map_or_else(|| of_preset(&dataset.about.baseline), |before| before.baseline.clone());
        let against_code = view.reference(dataset);
        let against = match same_method.filter(|before| before.against_code == against_code) {
            Some(before) => before.against.clone(),
            None if against_code == dataset.about.baseline => baseline.clone(),
            None => of_preset(against_code),
        };
        let selection = selection(view, dataset, &prepared);
        let same_ranking = before.filter(|before| before.ranking == ranking);
        let same_rows = same_ranking.filter(|before| before.against == against && before.selection == selection);
        let top_ten = same_rows.map_or_else(
            || PtrEq::new(TopTen::of(dataset, &prepared, &ranking, &against, &selection)),
            |before| before.top_ten.clone(),
        );
        let joined = joined(&selection, &prepared);
        let closeness = same_ranking.filter(|before| before.joined == joined).map_or_else(
            || {
                let context =
                    RankingContext { framework, prepared: &prepared, weighting: &weighting, ranking: &ranking };
                PtrEq::new(CloseGroups::of(&context, joined))
            },
            |before| before.closeness.clone(),
        );
        Self {
            of: dataset.clone(),
            has_engine,
            method: recipe.method.clone(),
            given: recipe.weighting.clone(),
            against_code: against_code.to_owned(),
            joined,
            published,
            editions,
            namesakes,
            prepared,
            weighting,
            ranking,
            baseline,
            against,
            selection,
            top_ten,
            closeness,
        }
    }
}
