use yew::{Callback, Event, Html, Properties, TargetCast, component, html, use_state_eq};

use crate::{
    chart,
    dataset::NodeId,
    ranking::statistics::{Correlation, Extent},
    ui::{PtrEq, Scene, i18n},
};

/// Properties of the lists.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct CorrelatedProps {
    /// The scene, once the page is idle.
    pub(super) scene: PtrEq<Scene>,
    /// How much is computed of it.
    pub(super) extent: Extent,
}

/// Two parts of a reader's choice, and how they correlate. The first two aspects to begin with.
#[component]
pub(super) fn Correlated(CorrelatedProps { scene, extent }: &CorrelatedProps) -> Html {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let aspect = |place: usize| framework.aspects().get(place).map_or("", |&id| framework.node(id).code.as_str());
    let chosen = [use_state_eq(|| aspect(0).to_owned()), use_state_eq(|| aspect(1).to_owned())];
    // A code of other data is none of these: the whole then.
    let nodes = [&chosen[0], &chosen[1]].map(|code| framework.find(code));
    let list = |at: usize| {
        let chosen = chosen[at].clone();
        let now = (*chosen).clone();
        let onchange = Callback::from(move |event: Event| {
            chosen.set(event.target_unchecked_into::<web_sys::HtmlSelectElement>().value());
        });
        let option = |id: NodeId| {
            let node = framework.node(id);
            let indent = "\u{2003}".repeat(framework.ancestors(id).count());
            html! { <option value={node.code.clone()} selected={node.code == now}>{ indent }{ scene.name(id) }</option> }
        };
        let whole = framework.find(&now).is_none();
        html! {
            <select aria-label={i18n::two_parts(l)[at]} {onchange}>
                <option value="" selected={whole}>{ i18n::the_score(l) }</option>
                { for framework.ids().map(option) }
            </select>
        }
    };
    let of = |kind: Correlation| {
        let value = scene.ranking.composite.correlation(kind, nodes);
        let value = value.map_or_else(|| "–".to_owned(), |x| chart::correlation(l, x));
        html! { <div><dt>{ i18n::correlation_of(l, kind) }</dt><dd class="num">{ value }</dd></div> }
    };
    let kinds = if *extent == Extent::Whole { &Correlation::ALL[..] } else { &[Correlation::Pearson] };
    html! { <>
        <h3>{ i18n::correlations(l) }</h3>
        <div class="two-parts">{ list(0) }{ list(1) }</div>
        <dl class="correlations" aria-live="polite">{ for kinds.iter().copied().map(of) }</dl>
    </> }
}
