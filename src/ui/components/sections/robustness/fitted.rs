use yew::{Html, html};

use crate::{
    chart::{self, EditionAgreement},
    dataset::{NodeId, PrintedOrder, UnitId},
    ranking::{Ranking, Weighting, Weights, resolve},
    robustness::Level,
    ui::{Action, PtrEq, Scene, components::aspect_swatch, hooks::input, i18n},
    worker::{Fitted, Query},
};

/// The weights that were found for an order, and what they are compared with.
pub(super) struct FittedOrder {
    fitted: Fitted,
    /// Of the whole order.
    count: usize,
    /// The first that cannot be placed, by its row.
    next: Option<UnitId>,
    of_baseline: bool,
    /// As it is loaded.
    weighting: Option<Weighting>,
    /// The indicators' shares under the starting preset, if the question was about that.
    stored: Option<Vec<f64>>,
    /// The printed editions; empty if there are no stored points to compare with.
    held: Vec<EditionAgreement>,
}

impl FittedOrder {
    /// Returns `None` if no weights were found, or if the response is about other data.
    pub(super) fn of(scene: &Scene, told: Option<&(Query, PtrEq<Option<Fitted>>)>) -> Option<Self> {
        let Scene { dataset, prepared, baseline, .. } = scene;
        let (Query::Fit(order, of_baseline), told) = told? else { return None };
        let Some(fitted) = &**told else { return None };
        let (framework, ranked) = (&dataset.framework, &prepared.screened.ranked);
        if fitted.shares.len() != framework.indicators().len() || order.iter().any(|unit| unit.0 >= ranked.len()) {
            return None;
        }
        let rows = || order.iter().map(|unit| ranked[unit.0]);
        let is_printed = |o: &PrintedOrder| o.places.iter().map(|(_, row)| *row).eq(rows());
        let fitted_edition = |o: &&PrintedOrder| o.edition == dataset.about.fitted && o.scope == PrintedOrder::OVERALL;
        let is_published = *of_baseline && dataset.orders.iter().find(fitted_edition).is_some_and(is_printed);
        let stored = resolve(dataset, &dataset.about.start).filter(|_| is_published);
        let weighting = match &fitted.points {
            Some(points) => Some(Weighting::of(points.clone(), framework)?),
            None => None,
        };
        let rank = |weighting: &_| Ranking::of(prepared, weighting, framework);
        let held = weighting.as_ref().zip(stored.as_ref()).map(|(fitted, stored)| {
            let mut held = EditionAgreement::all(dataset, prepared, &rank(fitted), &rank(stored), baseline);
            held.retain(|held| held.edition != dataset.about.fitted);
            held
        });
        Some(Self {
            fitted: fitted.clone(),
            count: order.len(),
            next: rows().nth(fitted.placed),
            of_baseline: *of_baseline,
            weighting,
            stored: stored.map(|stored| Level::Indicators.shares(&Weights::of(&stored, framework), framework)),
            held: held.unwrap_or_default(),
        })
    }
}

/// The sentence, the button, the shares, and the editions.
pub(super) fn fitted(scene: &Scene, found: Option<&FittedOrder>) -> Html {
    let l = scene.language;
    let Some(found) = found else { return html! { <p>{ i18n::fit_unsettled(l) }</p> } };
    let sentence = sentence(scene, found);
    if found.fitted.placed == 0 {
        return html! { <p>{ sentence }</p> };
    }
    let load = found.weighting.clone().map(|weighting| {
        let onclick = scene.act.reform(move |_| {
            input();
            Action::Load(weighting.clone())
        });
        html! { <button type="button" id="fit-try" {onclick}>{ i18n::try_it(l) }<span class="vh">{ format!(": {sentence}") }</span></button> }
    });
    html! { <>
        <p>{ sentence.clone() }</p>
        { load.unwrap_or_else(|| html! { <p class="small">{ i18n::fit_not_loadable(l) }</p> }) }
        { aspects(scene, found) }
        <details class="all">
            <summary>{ i18n::fit_indicators(l, found.fitted.shares.len()) }</summary>
            { indicators(scene, found) }
        </details>
        <p class="small">{ i18n::fit_distance(l) }</p>
        { held(scene, found) }
    </> }
}

fn sentence(scene: &Scene, found: &FittedOrder) -> String {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    if let Some(next) = found.next {
        return i18n::fit_beginning(l, found.fitted.placed, scene.unit(next));
    }
    let share = |id: &NodeId| (*id, below(scene, *id, &found.fitted.shares));
    let most = framework.aspects().iter().map(share).max_by(|a, b| a.1.total_cmp(&b.1));
    let (aspect, share) = most.map_or(("", 0.0), |(id, share)| (scene.say(&framework.node(id).short), share));
    let target = i18n::fit_from(l, found.of_baseline.then(|| scene.preset_name(&scene.dataset.about.baseline)));
    i18n::fit_all(l, found.count, (aspect, share), found.fitted.distance, &target)
}

/// The share of all indicators below an aspect.
fn below(scene: &Scene, aspect: NodeId, shares: &[f64]) -> f64 {
    scene.dataset.framework.indicators_within(aspect).map(|indicator| shares[indicator.column]).sum()
}

fn aspects(scene: &Scene, found: &FittedOrder) -> Html {
    let row = |(place, &id): (usize, &NodeId)| {
        let name = html! { <>{ aspect_swatch(place) }{ scene.name(id) }</> };
        let stored = found.stored.as_ref().map(|stored| below(scene, id, stored));
        shares_row(scene, name, below(scene, id, &found.fitted.shares), stored)
    };
    shares_table(scene, found, scene.dataset.framework.aspects().iter().enumerate().map(row).collect())
}

fn indicators(scene: &Scene, found: &FittedOrder) -> Html {
    let row = |(column, &id): (usize, &NodeId)| {
        let stored = found.stored.as_ref().map(|stored| stored[column]);
        shares_row(scene, html! { scene.name(id) }, found.fitted.shares[column], stored)
    };
    shares_table(scene, found, scene.dataset.framework.indicators().iter().enumerate().map(row).collect())
}

fn shares_row(scene: &Scene, name: Html, found: f64, stored: Option<f64>) -> Html {
    let cell = |share| html! { <td class="num" translate="no">{ chart::fine_share(scene.language, share) }</td> };
    html! { <tr><th scope="row">{ name }</th>{ cell(found) }{ stored.map(cell) }</tr> }
}

fn shares_table(scene: &Scene, found: &FittedOrder, rows: Html) -> Html {
    let start = scene.preset_name(&scene.dataset.about.start);
    let [what, here, stored] = i18n::fit_share_heads(scene.language, start);
    html! {
        <table class="sums">
            <thead><tr>
                <th scope="col">{ what }</th><th scope="col" class="num">{ here }</th>
                if found.stored.is_some() { <th scope="col" class="num">{ stored }</th> }
            </tr></thead>
            <tbody>{ rows }</tbody>
        </table>
    }
}

/// Each edition, and which weights are nearer to it.
fn held(scene: &Scene, found: &FittedOrder) -> Html {
    if found.held.is_empty() {
        return Html::default();
    }
    let (l, equal) = (scene.language, scene.preset_name(&scene.dataset.about.baseline));
    let [title, what] = i18n::fit_held(l);
    let [edition, here, stored, nearer] = i18n::fit_held_heads(l);
    let figure = |rho| html! { <td class="num" translate="no">{ chart::correlation(l, rho) }</td> };
    let row = |held: &EditionAgreement| {
        html! { <tr>
            <th scope="row">{ held.edition.clone() }</th>
            { figure(held.fitted) }{ figure(held.stored) }{ figure(held.equal) }
            <td>{ i18n::fit_nearer(l, held.nearer(), equal) }</td>
        </tr> }
    };
    let head = |text: &str| html! { <th scope="col" class="num">{ text.to_owned() }</th> };
    let turning = found.held.iter().filter(|held| held.turns_on_rounding());
    let turning: Vec<String> = turning.map(|held| held.edition.clone()).collect();
    html! { <>
        <h4>{ title }</h4>
        <p class="small">{ what }{ (!turning.is_empty()).then(|| i18n::gap(l).to_owned() + &i18n::fit_rounding(l, &turning)) }</p>
        <table class="sums held">
            <thead><tr><th scope="col">{ edition }</th>{ head(here) }{ head(stored) }{ head(equal) }<th scope="col">{ nearer }</th></tr></thead>
            <tbody>{ for found.held.iter().map(row) }</tbody>
        </table>
    </> }
}
