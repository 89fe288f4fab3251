use yew::{Html, html};

use crate::{
    chart::{Lead, Side, SideBySide, Tally},
    dataset::UnitId,
    robustness::Level,
    ui::{Action, PtrEq, Scene, hooks::input, i18n},
};

/// What parts each from the next, in words; of who is not ranked, on how many figures it is better.
pub(super) fn leads(scene: &PtrEq<Scene>, comparison: &SideBySide) -> Html {
    let unranked = comparison.sides.iter().filter(|side| side.place.is_none());
    html! {
        <ul class="leads">
            { for comparison.leads.iter().map(|lead| one(scene, lead)) }
            { for unranked.map(|side| figures_alone(scene, &comparison.sides, side)) }
        </ul>
    }
}

fn one(scene: &PtrEq<Scene>, lead: &Lead) -> Html {
    let (l, dataset) = (scene.language, &scene.dataset);
    let [ahead, behind] = [lead.ahead, lead.behind].map(|unit| scene.full_name(unit));
    let (told, others, rest) = lead.told();
    let parts: Vec<(&str, f64)> = told.into_iter().map(|(node, points)| (scene.name(node), points)).collect();
    let [says, mut of] = i18n::leads(l, &ahead, &behind, lead.gap);
    if !scene.ranking.is_of_hundred() {
        of = String::new();
    }
    let rank_move = lead.nearest.map(|nearest| {
        let passes = i18n::rank_moves(l, &behind, &ahead, None);
        let node = scene.say(&dataset.framework.node(nearest.node).short);
        let [before, after] = i18n::when_it_counts(l, node, nearest.from, nearest.to);
        (format!("{before}{passes}{after}"), passes)
    });
    // If scores are not linear in the weights, this is not known.
    let never = (lead.nearest.is_none() && lead.gap > 0.0 && scene.is_linear()).then(|| i18n::never_swap(l));
    html! {
        <li>
            <p><b>{ says }</b>{ of }{ i18n::made_of(l, &parts, others, rest, lead.one_sided) }</p>
            <p class="small">
                { i18n::tally(l, &ahead, &behind, &lead.tally) }{ i18n::gap(l) }
                { rank_move.as_ref().map(|(says, _)| says.clone()) }{ never }
            </p>
            if let Some((_, passes)) = rank_move { { try_it(scene, lead, passes) } }
        </li>
    }
}

/// The button that swaps the two. The exact weights are computed when it is pressed.
fn try_it(scene: &PtrEq<Scene>, lead: &Lead, passes: String) -> Html {
    let ranked = |unit: UnitId| scene.prepared.screened.find(unit);
    let Some((ahead, behind)) = ranked(lead.ahead).zip(ranked(lead.behind)) else { return Html::default() };
    let asked = scene.clone();
    let onclick = yew::Callback::from(move |_| {
        let aspects = Level::Aspects.nodes(&asked.dataset.framework).iter().copied();
        if let Some(change) = asked.context().critical_weight_change(ahead, behind, aspects) {
            input();
            asked.act.emit(Action::Load(change.weighting));
        }
    });
    html! { <button type="button" {onclick}>{ i18n::try_it(scene.language) }<span class="vh">{ format!(": {passes}") }</span></button> }
}

/// Against each of the others.
fn figures_alone(scene: &Scene, sides: &[Side], side: &Side) -> Html {
    let name = scene.full_name(side.unit);
    let told = |other: &Side| {
        let tally = Tally::of(&scene.dataset, [side.unit, other.unit]);
        html! { <p class="small">{ i18n::tally(scene.language, &name, &scene.full_name(other.unit), &tally) }</p> }
    };
    html! { <li>{ for sides.iter().filter(|other| other.unit != side.unit).map(told) }</li> }
}
