use yew::{Callback, Html, Properties, component, html};

use super::{Knob, Swatch};
use crate::{
    dataset::{Dataset, NodeId},
    link::Language,
    ranking::{Ranking, Recipe},
    ui::{Action, Shared, words},
};

/// What an aspect's weights need.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AspectProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The recipe now.
    pub recipe: Recipe,
    /// The ranking now.
    pub ranking: Shared<Ranking>,
    /// Which aspect, from 0.
    pub place: usize,
    /// The language of the page.
    pub language: Language,
    /// What a move does.
    pub act: Callback<Action>,
}

/// An aspect's slider, opening onto those of its themes and indicators.
#[component]
pub fn Aspect(props: &AspectProps) -> Html {
    let id = props.dataset.framework.aspects()[props.place];
    let class = format!("aspect k{}", props.place % 4 + 1);
    html! { <div {class}>{ branch(props, id, html! { <Swatch place={props.place} /> }) }</div> }
}

/// A node's slider and, shut, all that is below it.
fn branch(props: &AspectProps, id: NodeId, swatch: Html) -> Html {
    let AspectProps { dataset, recipe, ranking, language, act, .. } = props;
    let (l, node) = (*language, dataset.framework.node(id));
    let code = l.code();
    let note = node.indicator.as_ref().map(|i| {
        let (unit, year, source) = (i.unit.say(code), i.year.say(code), i.source.say(code));
        format!("{unit} · {} · {year} · {source}", words::direction(l, i.direction))
    });
    let below = (!node.children.is_empty()).then(|| {
        html! { <details>
            <summary>{ summary(dataset, id, l) }</summary>
            <div class="sub">{ for node.children.iter().map(|&child| branch(props, child, Html::default())) }</div>
        </details> }
    });
    html! { <>
        <Knob
            code={node.code.clone()} label={node.name.say(code).to_owned()} {swatch} {note} language={l}
            points={recipe.weighting.get(id)} share={ranking.weights.of_whole(id)}
            onpoints={act.reform(move |points| Action::Weigh(id, points))}
        />
        { below }
    </> }
}

fn summary(dataset: &Dataset, id: NodeId, l: Language) -> String {
    let framework = &dataset.framework;
    let indicators = framework.indicators_within(id).count();
    let themes = framework.node(id).children.iter().filter(|c| !framework.node(**c).children.is_empty()).count();
    if themes == 0 {
        words::indicators_only(l, indicators)
    } else {
        words::themes_and_indicators(l, themes, indicators)
    }
}
