use yew::{Html, Properties, component, html, use_memo, use_reducer_eq};

use super::{
    Shared, State,
    components::{Announcer, Chart, Heading, Masthead, Method, Notices, PresetPicker, WeightsPanel},
    hooks::{use_address, use_document},
    words,
};
use crate::{
    chart::TopTen,
    dataset::Dataset,
    link::{Language, Notice, View},
    ranking::{Prepared, Ranking, resolve},
};

/// What the page opens with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The view that the address asks for.
    pub view: View,
    /// What in the address could not be read.
    #[prop_or_default]
    pub notices: Vec<Notice>,
    /// The browser's language, for a view that chooses none.
    #[prop_or_default]
    pub browser: Language,
}

/// The page: composition only.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer_eq(|| State {
        dataset: props.dataset.clone(),
        view: props.view.clone(),
        notices: props.notices.clone(),
        touched: None,
    });
    let State { dataset, view, .. } = &*state;
    let (framework, recipe) = (&dataset.framework, &view.recipe);
    let language = view.language.unwrap_or(props.browser);

    let prepared = use_memo(dataset.clone(), |dataset| Shared::new(Prepared::of(dataset)));
    let rank = |weighting: &_| Shared::new(Ranking::of(&prepared, weighting, framework));
    let ranking = use_memo((dataset.clone(), recipe.weighting.clone()), |(_, weighting)| rank(weighting));
    // Told against the baseline until a weight moves, then against the preset it started from.
    let against_code = if recipe.moved(dataset) { &recipe.preset } else { &dataset.about.baseline };
    let against = use_memo((dataset.clone(), against_code.clone()), |(dataset, code)| {
        rank(&resolve(dataset, code).unwrap_or_else(|| recipe.weighting.clone()))
    });
    let top_ten = use_memo((ranking.clone(), against.clone()), |(ranking, against)| {
        Shared::new(TopTen::of(&prepared, ranking, against, framework))
    });

    use_address(&state);
    use_document(dataset.about.title.say(language.code()).to_owned(), language, view.appearance);
    let act = state.dispatcher().to_callback();
    let (prepared, ranking, top_ten) = ((*prepared).clone(), (*ranking).clone(), (*top_ten).clone());

    let cause = state.touched.map(|id| framework.node(id).name.say(language.code()).to_owned());
    let spoken = top_ten.clone();

    html! { <>
        <a class="skip" href="#ten">{ words::skip(language) }</a>
        <Masthead dataset={dataset.clone()} view={view.clone()} {language} act={act.clone()} />
        <main>
            <Heading dataset={dataset.clone()} top_ten={top_ten.clone()} ranked={prepared.screened.ranked.len()} {language} />
            <Notices
                dataset={dataset.clone()} prepared={prepared.clone()} ranking={ranking.clone()}
                notices={state.notices.clone()} {language} act={act.clone()}
            />
            <PresetPicker
                dataset={dataset.clone()} recipe={recipe.clone()} ranking={ranking.clone()} {language} act={act.clone()}
            />
            <div class="work">
                <Chart
                    dataset={dataset.clone()} prepared={prepared.clone()} ranking={ranking.clone()} {top_ten}
                    against={against_code.clone()} view={view.clone()} {language}
                />
                <WeightsPanel dataset={dataset.clone()} recipe={recipe.clone()} ranking={ranking.clone()} {language} {act} />
                <Method dataset={dataset.clone()} {prepared} {ranking} {language} />
            </div>
        </main>
        <Announcer dataset={dataset.clone()} top_ten={spoken} {cause} {language} />
    </> }
}
