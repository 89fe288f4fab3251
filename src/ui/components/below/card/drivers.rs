use yew::{Html, Properties, component, html};

use crate::{
    chart::{self, Hold},
    dataset::{Dataset, Points},
    link::Language,
    ui::{Asking, Shared, hooks::use_answer, words},
    worker::{Ask, Told},
};

/// What the list needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct DriversProps {
    /// The data.
    pub(super) dataset: Shared<Dataset>,
    /// The way to whoever works it out.
    pub(super) asking: Asking,
    /// The points of every node.
    pub(super) points: Vec<Points>,
    /// The unit, among those that are ranked.
    pub(super) unit: usize,
    /// The language of the page.
    pub(super) language: Language,
}

/// Which weights the spread of a unit's rank hangs on, over nearby weightings. Nothing until that is told.
#[component]
pub(super) fn Drivers(DriversProps { dataset, asking, points, unit, language }: &DriversProps) -> Html {
    let (l, framework) = (*language, &dataset.framework);
    let heard = use_answer(asking, Some((points.clone(), Ask::Drivers(*unit))));
    let Some((_, told)) = heard.told.as_ref().filter(|_| !heard.waiting) else { return Html::default() };
    let Told::Drivers(found) = &**told else { return Html::default() };
    let holds = Hold::most(framework, found);
    let one = |hold: &Hold| {
        let node = framework.node(hold.node);
        html! { <li data-driver={node.code.clone()}>
            <span>{ node.name.say(l.code()) }</span><span class="num" translate="no"><b>{ chart::percent(hold.part) }</b></span>
        </li> }
    };
    html! {
        <div class="drivers">
            <h3>{ words::hangs_on(l) }</h3>
            if holds.is_empty() {
                <p class="small">{ words::hangs_on_nothing(l) }</p>
            } else {
                <ul class="told">{ for holds.iter().map(one) }</ul>
                <p class="small">{ words::hangs_on_note(l) }</p>
            }
        </div>
    }
}
