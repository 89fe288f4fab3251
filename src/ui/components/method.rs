use yew::{Html, Properties, component, html};

use super::IndicatorTable;
use crate::{
    dataset::Dataset,
    link::Language,
    ranking::{Prepared, Ranking, resolve},
    robustness::agreements,
    ui::{Shared, words},
};

/// What the section needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct MethodProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// What no weight touches.
    pub prepared: Shared<Prepared>,
    /// The ranking now.
    pub ranking: Shared<Ranking>,
    /// The language of the page.
    pub language: Language,
}

/// How the ranking is made, from what, and what is doubtful.
#[component]
pub fn Method(MethodProps { dataset, prepared, ranking, language }: &MethodProps) -> Html {
    let (l, code, noun) = (*language, language.code(), dataset.about.units.say(language.code()));
    let (screened, imputed) = (&prepared.screened, &prepared.imputed);
    let (indicators, all) = (dataset.table.columns.len(), dataset.table.units.len());
    let ranked = screened.ranked.len();
    let doubts = dataset.about.doubts.say(code);
    let unranked = screened.unranked.iter().map(|u| {
        let name = dataset.table.units[u.unit].name.say(code);
        html! { <li data-unranked={dataset.table.units[u.unit].id.clone()}>{ words::known(l, name, u.filled, indicators) }</li> }
    });
    html! {
        <section class="method part" id="method" aria-labelledby="m">
            <h2 id="m">{ words::method(l) }</h2>
            <div class="steps">
                <p><b>{ words::ranked_label(l) }</b>{ words::gap(l) }{
                    words::ranked(l, ranked, all, noun, imputed.holes_in_all(), ranked * indicators, indicators)
                }</p>
                <p><b>{ words::steps_label(l) }</b>{ words::gap(l) }{ words::steps(l, &prepared.treated.treatments) }</p>
                { held(dataset, prepared, ranking, l) }
                if !doubts.is_empty() { <p><b>{ words::doubts_label(l) }</b>{ words::gap(l) }{ doubts.to_owned() }</p> }
            </div>
            <details id="indicators">
                <summary>{ words::indicators_and_sources(l, indicators) }</summary>
                <IndicatorTable dataset={dataset.clone()} ranking={ranking.clone()} language={l} />
            </details>
            if !screened.unranked.is_empty() {
                <details id="unranked">
                    <summary>{ words::not_ranked(l, screened.unranked.len(), noun) }</summary>
                    <p class="small">{ words::why_not_ranked(l, screened.needed, indicators) }</p>
                    <ul class="short small">{ for unranked }</ul>
                </details>
            }
        </section>
    }
}

/// The ranking held against each printed order, beside the baseline.
fn held(dataset: &Dataset, prepared: &Prepared, ranking: &Ranking, l: Language) -> Option<Html> {
    let baseline = resolve(dataset, &dataset.about.baseline)?;
    let equal = Ranking::of(prepared, &baseline, &dataset.framework);
    let agreements = |ranking| agreements(&dataset.orders, &dataset.table, prepared, ranking);
    let editions: Vec<String> = agreements(ranking)
        .iter()
        .zip(agreements(&equal))
        .map(|(ours, equal)| words::held_edition(&ours.order.edition, ours.rho, equal.rho))
        .collect();
    (!editions.is_empty()).then(|| {
        html! { <p><b>{ words::held_label(l) }</b>{ words::held(l) }{ words::gap(l) }{ editions.join("; ") }</p> }
    })
}
