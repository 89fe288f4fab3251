use yew::{Callback, Html, Properties, component, html};

use super::{Aspect, StackedBar};
use crate::{
    chart::Bar,
    dataset::Dataset,
    link::Language,
    ranking::{Ranking, Recipe},
    ui::{Action, Shared, words},
};

/// What the panel needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct WeightsPanelProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The recipe now.
    pub recipe: Recipe,
    /// The ranking now.
    pub ranking: Shared<Ranking>,
    /// The language of the page.
    pub language: Language,
    /// What a move does.
    pub act: Callback<Action>,
}

/// The weights: a bar of shares, a way back, and a slider for every node.
#[component]
pub fn WeightsPanel(props: &WeightsPanelProps) -> Html {
    let WeightsPanelProps { dataset, recipe, ranking, language, act } = props;
    let (l, aspects) = (*language, dataset.framework.aspects());
    let bar = Bar::of(aspects.iter().map(|&id| ranking.weights.of_whole(id)));
    let disabled = !recipe.moved(dataset);
    let aspect = |place| {
        html! {
            <Aspect
                dataset={dataset.clone()} recipe={recipe.clone()} ranking={ranking.clone()} {place} language={l}
                act={act.clone()}
            />
        }
    };
    html! {
        <section class="rail part" aria-labelledby="weights">
            <h2 id="weights">{ words::weights(l) }</h2>
            <p class="small">{ words::points_and_shares(l) }</p>
            <StackedBar {bar} />
            <div class="bar-of">
                <button type="button" id="reset" {disabled} onclick={act.reform(|_| Action::Reset)}>{ words::reset(l) }</button>
            </div>
            { for (0..aspects.len()).map(aspect) }
        </section>
    }
}
