use yew::{AttrValue, Html, Properties, component, html};

use super::{Legend, Rows, TakeAway};
use crate::{
    chart::TopTen,
    dataset::Dataset,
    link::{Language, View},
    ranking::{Prepared, Ranking},
    ui::{Shared, words},
};

/// What the chart needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ChartProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// What no weight touches.
    pub prepared: Shared<Prepared>,
    /// The ranking now.
    pub ranking: Shared<Ranking>,
    /// The rows shown.
    pub top_ten: Shared<TopTen>,
    /// The code of the preset that changes of rank are told against.
    pub against: AttrValue,
    /// The view now.
    pub view: View,
    /// The language of the page.
    pub language: Language,
}

/// The top ten as stacked bars.
#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let ChartProps { dataset, prepared, ranking, top_ten, against, view, language } = props;
    let (l, code) = (*language, language.code());
    let (aspects, indicators) = (dataset.framework.aspects().len(), dataset.framework.indicators().len());
    let against = dataset.presets.iter().find(|p| p.code == *against).map_or("", |p| p.name.say(code)).to_owned();
    html! {
        <section class="rank part" aria-labelledby="ten">
            <h2 id="ten" tabindex="-1">{ words::top(l, TopTen::ROWS) }</h2>
            <p class="small">{ words::bars(l, aspects) }</p>
            <Legend dataset={dataset.clone()} ranking={ranking.clone()} language={l} />
            <div class="chart">
                <div class="cols" aria-hidden="true">
                    <span class="n">{ dataset.about.unit.say(code).to_owned() }</span>
                    <span class="b">{ words::by_aspect(l) }</span>
                    <span class="s">{ words::score(l) }</span>
                    <span class="m">{ words::against(l, &against) }</span>
                    <span class="x">{ words::imputed_head(l, indicators) }</span>
                </div>
                <Rows dataset={dataset.clone()} top_ten={top_ten.clone()} {against} language={l} />
            </div>
            <TakeAway
                dataset={dataset.clone()} prepared={prepared.clone()} ranking={ranking.clone()} view={view.clone()} language={l}
            />
        </section>
    }
}
