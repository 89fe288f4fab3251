use yew::{Callback, Html, UseReducerHandle, hook, html, use_memo, use_mut_ref};

use super::{
    Action, Computed, Deployment, MethodEngine, PrerenderedRanges, PtrEq, RankQuery, State, WorkerClient, WorkerReply,
    hooks::{RankReplies, Shown, resolved, use_rank_uncertainty, use_worker_client},
    i18n,
    visible_rows::watched,
};
use crate::{
    chart::{CloseGroups, Move, Neighbours, RankUncertainty, Selection, TopTen},
    dataset::{Dataset, LocalizedText, NodeId, RankedId, UnitId},
    link::{self, Language, Source, Stamp, View, ViewMode},
    ranking::{Edition, LockConflict, Locks, Method, Prepared, Ranking, Weighting, WeightingScheme},
    robustness::{Acceptability, Leaders, RankingContext},
};

/// What every part of the page reads: the state, and all that is computed from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The data that is ranked.
    pub dataset: PtrEq<Dataset>,
    /// What no weight touches.
    pub prepared: PtrEq<Prepared>,
    /// Which figures and which method these are.
    pub edition: Edition,
    /// What the first release called these, with the presets.
    pub edition_with_presets: Edition,
    /// The points that count: the reader's, or those that the method gives.
    pub weighting: Weighting,
    /// The ranking now.
    pub ranking: PtrEq<Ranking>,
    /// The ranking under the baseline, which no weight moves.
    pub baseline: PtrEq<Ranking>,
    /// The ranking that changes of rank are told against, and that may stand beside this one.
    pub reference: PtrEq<Ranking>,
    /// Which rows are shown, and by what they are ranked.
    pub selection: Selection,
    /// Of each unit, whether another has its name in a language that is shown.
    pub namesakes: PtrEq<Vec<bool>>,
    /// The rows shown.
    pub top_ten: PtrEq<TopTen>,
    /// Which of the rows are too close to call.
    pub closeness: PtrEq<CloseGroups>,
    /// How the places hold under other weights, where that is computed.
    pub uncertainty: Option<PtrEq<RankUncertainty>>,
    /// What was told of the ranks of those watched, over nearby weightings.
    pub nearby: WorkerReply<Acceptability>,
    /// What was told of who is first over all weightings.
    pub leaders: WorkerReply<Leaders>,
    /// The way to the one who computes the rest.
    pub worker: WorkerClient,
    /// The name of the preset that changes of rank are told against.
    pub against: LocalizedText,
    /// What holds while weights are moved.
    pub held: LockState,
    /// The view now.
    pub view: View,
    /// The node that brought this about, if it was one.
    pub touched: Option<NodeId>,
    /// The unit that the reader wants elsewhere.
    pub rank_query: Option<RankQuery>,
    /// The language of the page.
    pub language: Language,
    /// Whether it is paper on ink.
    pub dark: bool,
    /// Where the page stands.
    pub place: Deployment,
    /// What the reader does.
    pub act: Callback<Action>,
}

/// What has changed since a link was made on other figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Since {
    /// Whether the link was made by the first release, whose editions covered the presets too.
    pub with_presets: bool,
    /// Who has moved in the ten; `None` if it cannot be told who stood there.
    pub moves: Option<Vec<Move>>,
}

/// What holds while weights are moved.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LockState {
    /// The nodes that keep their shares.
    pub locks: Locks,
    /// The node that could not be given points just now, and why.
    pub conflict: Option<(NodeId, LockConflict)>,
    /// How often that has happened.
    pub refusals: u32,
    /// Whether a change can be taken back.
    pub past: bool,
    /// Whether one that was taken back can be done again.
    pub future: bool,
}

impl Scene {
    /// A text of the dataset in the page's language.
    pub fn say<'a>(&self, text: &'a LocalizedText) -> &'a str {
        text.say(self.language.code())
    }

    /// The same to draw: marked with its language where that is another than the page's, and in its own direction then.
    pub fn told(&self, text: &LocalizedText) -> Html {
        let said = self.say(text);
        match text.language(self.language.code()).filter(|code| *code != self.language.code()) {
            Some(code) => html! { <bdi lang={i18n::tag_of(code)}>{ said }</bdi> },
            None => html! { said },
        }
    }

    /// A node's name in the page's language.
    pub fn name(&self, id: NodeId) -> &str {
        self.say(&self.dataset.framework.node(id).name)
    }

    /// A unit's name in the page's language.
    pub fn unit(&self, unit: UnitId) -> &str {
        self.say(&self.dataset.table.unit(unit).name)
    }

    /// What one unit is called, and what several are.
    pub fn nouns(&self) -> [&str; 2] {
        [&self.dataset.about.unit, &self.dataset.about.units].map(|text| self.say(text))
    }

    /// A number of units: "285 cities".
    pub fn counted(&self, count: usize) -> String {
        i18n::counted(self.language, count, self.nouns())
    }

    /// Where a unit belongs, if that is known and another has its name in any language that is shown: they are told apart by it.
    pub fn told_apart(&self, unit: UnitId) -> Option<&str> {
        self.namesakes[unit.0].then(|| self.say(&self.dataset.table.unit(unit).group)).filter(|group| !group.is_empty())
    }

    /// A unit's name, with where it belongs if another has the same.
    pub fn full_name(&self, unit: UnitId) -> String {
        i18n::told_apart(self.language, self.unit(unit), self.told_apart(unit))
    }

    /// The name of the preset that the weights started from.
    pub fn preset(&self) -> &str {
        self.preset_name(&self.view.recipe.preset)
    }

    /// The name of a preset, by its code.
    pub fn preset_name(&self, code: &str) -> &str {
        self.dataset.presets.iter().find(|p| p.code == code).map_or("", |preset| self.say(&preset.name))
    }

    /// The ranking and what it was made of, to ask how sure it is.
    pub fn context(&self) -> RankingContext<'_> {
        let Self { dataset, prepared, ranking, weighting, .. } = self;
        RankingContext { framework: &dataset.framework, prepared, weighting, ranking }
    }

    /// Whether scores are linear in the weights: what all that is proved of them rests on.
    pub fn is_linear(&self) -> bool {
        self.prepared.method.is_linear()
    }

    /// What a reader has chosen otherwise than the publisher, as a link has it; nothing if all is as published.
    pub fn other_method(&self) -> String {
        link::method(&self.prepared.method, &Method::published(&self.dataset))
    }

    /// What comes before a weight is moved that a method has computed: they are all the reader's own from then on.
    pub(super) fn own_before(&self, action: &Action) -> Option<Action> {
        let node = match action {
            Action::Weigh(node, _) | Action::Lock(node) => Some(*node),
            Action::Border(..) | Action::Even => None,
            _ => return None,
        };
        // Not by comparing points: those that a method gives may be the reader's by chance, and would not follow the slider.
        let computed = !matches!(self.prepared.method.weigh, WeightingScheme::Points | WeightingScheme::Bod(..));
        computed.then(|| Action::AdoptWeights(self.weighting.clone(), node))
    }

    /// The title of the document.
    pub fn title(&self) -> String {
        let recipe = &self.view.recipe;
        let plain = recipe.preset == self.dataset.about.start || recipe.moved(&self.dataset);
        i18n::page_title(self.language, self.say(&self.dataset.about.title), (!plain).then(|| self.preset()))
    }

    /// The address of another view.
    pub fn address(&self, view: &View) -> String {
        link::plain(view, &self.dataset, &self.place.site)
    }

    /// Whose figures these are, if they are not the site's own.
    pub fn source(&self) -> Option<Source> {
        self.view.data.as_ref().map(|data| self.source_of(data))
    }

    /// Whose figures the address in a link leads to.
    pub fn source_of(&self, data: &str) -> Source {
        Source::of(&resolved(data, &self.place.site), &self.place.site)
    }

    /// The units whose ranks under other weights are told of: ranked units, in the order of the ranking.
    pub fn watched(&self) -> Vec<RankedId> {
        watched(&self.prepared, &self.top_ten, &self.closeness)
    }

    /// Neighbours among them: who is ahead, who is behind.
    pub fn watched_pairs(&self) -> Vec<(RankedId, RankedId)> {
        Neighbours::all(&self.context(), &self.closeness)
            .iter()
            .filter_map(|pair| {
                let [ahead, behind] = pair.units.map(|unit| self.prepared.screened.find(unit));
                Some((ahead?, behind?))
            })
            .collect()
    }

    /// This view as it is sent on: with the figures that it was made on.
    pub fn stamped(&self) -> View {
        let stamp = Stamp::of(self.edition, &self.dataset, &self.prepared, &self.ranking);
        View { stamp: Some(stamp), ..self.view.clone() }
    }

    /// What has changed since a link was made. `None` if these are the figures that it was made on.
    pub fn since(&self) -> Option<Since> {
        let stamp = self.view.stamp.as_ref()?;
        let with_presets = stamp.is_of_first_release();
        let now = [self.edition, if with_presets { self.edition_with_presets } else { self.edition }];
        if now.contains(&stamp.edition) {
            return None;
        }
        let (places, ranked) = (&self.ranking.places, &self.prepared.screened.ranked);
        let ten: Vec<UnitId> = places.iter().take(Stamp::KEPT).map(|p| ranked[p.unit.0]).collect();
        let moves = stamp.units(&self.dataset.table, ranked.len()).map(|before| {
            let place = |ten: &[UnitId], unit| ten.iter().position(|other| *other == unit).map(|at| at + 1);
            let gone = before.iter().filter(|unit| !ten.contains(unit));
            let all =
                ten.iter().chain(gone).map(|&unit| Move { unit, was: place(&before, unit), is: place(&ten, unit) });
            all.filter(|m| m.was != m.is).collect()
        });
        Some(Since { with_presets, moves })
    }
}

/// What a scene is computed from.
#[derive(Debug, Clone)]
pub struct SceneInputs {
    /// The data that is ranked.
    pub dataset: PtrEq<Dataset>,
    /// The view.
    pub view: View,
    /// Who ranks by methods other than the default, if anybody does.
    pub engine: Option<MethodEngine>,
    /// The browser's language, for a view that chooses none.
    pub browser: Language,
    /// Whether the page is paper on ink.
    pub dark: bool,
    /// Where it stands.
    pub place: Deployment,
    /// What holds while weights are moved.
    pub held: LockState,
    /// The node that brought the view about, if it was one.
    pub touched: Option<NodeId>,
    /// The unit that the reader wants elsewhere.
    pub rank_query: Option<RankQuery>,
    /// The way to the one who computes the rest, and what was told.
    pub worker: WorkerClient,
    /// How the places hold under other weights.
    pub uncertainty: Option<PtrEq<RankUncertainty>>,
    /// What was told of the ranks of those watched, over nearby weightings.
    pub nearby: WorkerReply<Acceptability>,
    /// What was told of who is first over all weightings.
    pub leaders: WorkerReply<Leaders>,
    /// What the reader does.
    pub act: Callback<Action>,
}

impl SceneInputs {
    /// A view of a dataset in a language, without a worker and before the reader has done anything.
    pub fn new(dataset: PtrEq<Dataset>, view: View, browser: Language) -> Self {
        Self {
            dataset,
            view,
            engine: Some(MethodEngine::local()),
            browser,
            dark: false,
            place: Deployment::default(),
            held: LockState::default(),
            touched: None,
            rank_query: None,
            worker: WorkerClient::absent(),
            uncertainty: None,
            nearby: WorkerReply::none(),
            leaders: WorkerReply::none(),
            act: Callback::noop(),
        }
    }
}

impl Scene {
    /// Computes all that a view shows.
    pub fn compute(inputs: SceneInputs) -> Self {
        let computed = Computed::of(&inputs.dataset, &inputs.view, inputs.engine.as_ref(), None);
        Self::compute_over(inputs, &computed)
    }

    /// The same where a page has computed of the view what depends on the dataset alone.
    pub fn compute_over(inputs: SceneInputs, computed: &Computed) -> Self {
        let SceneInputs { dataset, view, browser, dark, place, held, touched, rank_query, .. } = inputs;
        let SceneInputs { worker, uncertainty, nearby, leaders, act, .. } = inputs;
        let Computed { editions: [edition, edition_with_presets], namesakes, prepared, .. } = computed.clone();
        let Computed { weighting, ranking, baseline, against: reference, selection, top_ten, closeness, .. } =
            computed.clone();
        let code = view.reference(&dataset);
        let told = selection.by.is_none() && prepared.method.is_weighed() && dataset.framework.has_weights();
        Self {
            against: dataset.presets.iter().find(|p| p.code == *code).map(|p| p.name.clone()).unwrap_or_default(),
            uncertainty: uncertainty.filter(|_| told),
            language: view.language.unwrap_or(browser),
            dataset,
            prepared,
            edition,
            edition_with_presets,
            weighting,
            ranking,
            baseline,
            reference,
            selection,
            namesakes,
            top_ten,
            closeness,
            nearby,
            leaders,
            worker,
            held,
            view,
            touched,
            rank_query,
            dark,
            place,
            act,
        }
    }
}

/// What a scene has from around the page.
pub(super) struct Around {
    /// The browser's language, for a view that chooses none.
    pub(super) browser: Language,
    /// Whether the page is dark.
    pub(super) dark: bool,
    /// Where it stands.
    pub(super) place: Deployment,
}

/// Whether the worker is asked. An embedded chart whose rows came with their ranges has no question until they are others: its
/// readers fetch 36 000 bytes less. From its first question on it is asked as the whole page is.
#[hook]
fn use_asks(layout: ViewMode, covered: impl FnOnce() -> bool) -> bool {
    let asked = use_mut_ref(|| false);
    let asks = match layout {
        ViewMode::Full => true,
        ViewMode::Chart => *asked.borrow() || !covered(),
        ViewMode::Badge => false,
    };
    asked.replace(asks);
    asks
}

/// Computes the scene over the one before, in which `act` does what the reader does. One that is as the last was is the last.
#[hook]
pub(super) fn use_scene(
    state: &UseReducerHandle<State>,
    act: Callback<Action>,
    around: Around,
    known: Option<&PtrEq<PrerenderedRanges>>,
) -> PtrEq<Scene> {
    let Around { browser, dark, place } = around;
    let State { dataset, view, engine, .. } = &**state;
    let before = use_mut_ref(|| None::<Computed>);
    let computed = Computed::of(dataset, view, engine.as_ref(), before.borrow().as_ref());
    before.replace(Some(computed.clone()));
    let Computed { prepared, weighting, top_ten, closeness, .. } = &computed;
    let covered = || {
        let is_known = known.is_some_and(|known| known.uncertainty(top_ten, &dataset.table).is_some());
        is_known && prepared.method.is_published(dataset)
    };
    let asks = use_asks(view.layout, covered);
    let worker = use_worker_client(&state.packed, prepared, asks);
    let shown =
        Shown { prepared: prepared.clone(), ten: top_ten.clone(), watched: watched(prepared, top_ten, closeness) };
    let RankReplies { uncertainty, leaders, nearby } = use_rank_uncertainty(&worker, dataset, weighting, shown, known);
    let inputs = SceneInputs {
        dataset: dataset.clone(),
        view: view.clone(),
        engine: engine.clone(),
        browser,
        dark,
        place,
        held: LockState {
            locks: state.locks.clone(),
            conflict: state.conflict,
            refusals: state.refusals,
            past: !state.past.is_empty(),
            future: !state.future.is_empty(),
        },
        touched: state.touched,
        rank_query: state.rank_query.clone(),
        worker,
        uncertainty: Some(uncertainty),
        nearby,
        leaders,
        act,
    };
    (*use_memo(Scene::compute_over(inputs, &computed), |scene| PtrEq::new(scene.clone()))).clone()
}
