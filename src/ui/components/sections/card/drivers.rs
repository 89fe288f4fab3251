use yew::{Html, Properties, component, html};

use crate::{
    chart::{self, WeightSensitivity},
    dataset::{Dataset, Points, RankedId},
    link::Language,
    ui::{PtrEq, WorkerClient, hooks::use_answer, i18n},
    worker::Ask,
};

/// Properties of the list.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct DriversProps {
    /// The data.
    pub(super) dataset: PtrEq<Dataset>,
    /// The worker.
    pub(super) worker: WorkerClient,
    /// The points of every node.
    pub(super) points: Vec<Points>,
    /// The unit, among those that are ranked.
    pub(super) unit: RankedId,
    /// The language of the page.
    pub(super) language: Language,
}

/// The weights that explain the spread of a unit's rank over nearby weightings. Empty until the worker has answered.
#[component]
pub(super) fn Drivers(DriversProps { dataset, worker, points, unit, language }: &DriversProps) -> Html {
    let (l, framework) = (*language, &dataset.framework);
    let reply = use_answer(worker, Some((points.clone(), Ask::sobol_indices(*unit))));
    let Some(found) = reply.current() else { return Html::default() };
    let holds = WeightSensitivity::most(framework, found);
    let one = |hold: &WeightSensitivity| {
        let node = framework.node(hold.node);
        html! { <li data-driver={node.code.clone()}>
            <span>{ node.name.say(l.code()) }</span><span class="num" translate="no"><b>{ chart::percent(l, hold.part) }</b></span>
        </li> }
    };
    html! {
        <div class="drivers">
            <h3>{ i18n::hangs_on(l) }</h3>
            if holds.is_empty() {
                <p class="small">{ i18n::hangs_on_nothing(l) }</p>
            } else {
                <ul class="told">{ for holds.iter().map(one) }</ul>
                <p class="small">{ i18n::hangs_on_note(l) }</p>
            }
        </div>
    }
}
