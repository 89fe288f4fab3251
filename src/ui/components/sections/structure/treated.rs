use yew::{Html, html};

use crate::{
    chart,
    dataset::{Dataset, NodeId},
    link::Language,
    ranking::{Prepared, skewness_and_kurtosis},
    ui::i18n,
};

/// How each indicator was treated, and its shape before and after.
pub(super) fn treated(dataset: &Dataset, prepared: &Prepared, l: Language) -> Html {
    let framework = &dataset.framework;
    let row = |&id: &NodeId| {
        let column = framework.node(id).indicator.as_ref()?.column;
        let raw = prepared.screened.ranked.iter().filter_map(|&unit| dataset.table.figure(column, unit));
        let before = skewness_and_kurtosis(&raw.collect::<Vec<f64>>());
        let after = prepared.treated.columns[column].iter().flatten().copied().collect::<Vec<f64>>();
        let after = skewness_and_kurtosis(&after).filter(|after| Some(*after) != before);
        let figures = |of: fn((f64, f64)) -> f64| {
            let print = |both: (f64, f64)| chart::correlation(l, of(both));
            let before = before.map_or_else(|| "–".to_owned(), print);
            after.map_or(before.clone(), |after| format!("{before} → {}", print(after)))
        };
        Some(html! { <tr>
            <th scope="row">{ framework.node(id).name.say(l.code()) }</th>
            <td class="num" translate="no">{ figures(|both| both.0) }</td><td class="num" translate="no">{ figures(|both| both.1) }</td>
            <td>{ i18n::treatment(l, prepared.treated.treatments[column]) }</td>
        </tr> })
    };
    let [name, skewness, kurtosis, done] = i18n::treatment_heads(l);
    html! { <>
        <h3 id="treatments">{ i18n::treatments(l) }</h3>
        <p class="small">{ i18n::treatments_note(l) }</p>
        <div class="scroll" role="region" aria-labelledby="treatments" tabindex="0">
            <table class="sums treated">
                <thead><tr>
                    <th scope="col">{ name }</th><th scope="col" class="num">{ skewness }</th>
                    <th scope="col" class="num">{ kurtosis }</th><th scope="col">{ done }</th>
                </tr></thead>
                <tbody>{ for framework.indicators().iter().filter_map(row) }</tbody>
            </table>
        </div>
    </> }
}
