use yew::{
    Callback, Event, Html, InputEvent, Properties, SubmitEvent, TargetCast, classes, component, html, use_effect_with,
    use_memo, use_node_ref, use_state_eq,
};

use super::reached;
use crate::{
    dataset::{RankedId, UnitId},
    ui::{
        Action, PtrEq, RankQuery, Scene,
        components::again,
        hooks::{WorkerReply, use_answer},
        i18n, plain_number,
    },
    worker::{Ask, WeightSearch},
};

/// The id of the form.
pub const REACH: &str = "reach";

/// With more units than this, a list is of no use.
const MOST: usize = 1_000;

/// Properties of the form.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ReachProps {
    /// The scene, as of when the question or its wording last changed: the current weights are not read from it.
    pub scene: PtrEq<Scene>,
    /// Whether the weights have moved since the question was asked.
    pub moved: bool,
}

/// The content of the fields.
#[derive(Debug, Clone, PartialEq)]
struct RankDraft {
    unit: Option<RankedId>,
    rank: String,
    /// Whether the button was pressed on it: before that, an empty field is not an error.
    pressed: bool,
}

/// What it would take for any unit to have any rank: a question, and its answer.
#[component]
pub fn Reach(ReachProps { scene, moved }: &ReachProps) -> Html {
    let (l, rank_query, ranked) = (scene.language, &scene.rank_query, &scene.prepared.screened.ranked);
    let start = || RankDraft { unit: None, rank: "1".into(), pressed: false };
    let draft = use_state_eq(start);
    // A question that was asked by dragging a row is in the fields, too.
    use_effect_with((scene.dataset.clone(), rank_query.clone()), {
        let draft = draft.setter();
        move |(_, rank_query)| {
            let filled = |unit, rank: usize| RankDraft { unit: Some(unit), rank: rank.to_string(), pressed: false };
            draft.set(rank_query.as_ref().map_or_else(start, |rank_query| filled(rank_query.unit, rank_query.rank)));
        }
    });
    let question = |w: &RankQuery| (w.weighting.points().to_vec(), Ask::reach(w.unit, w.rank));
    let reply = use_answer(&scene.worker, rank_query.as_ref().map(question));
    // The list is filled once the worker is there: a static page does not carry it.
    let filled = scene.worker.is_open() && ranked.len() <= MOST;
    let options =
        use_memo((scene.dataset.clone(), l, filled), |_| if filled { options(scene) } else { Html::default() });
    let select = use_node_ref();
    use_effect_with((draft.unit, filled, scene.dataset.clone()), {
        let select = select.clone();
        move |(unit, ..)| {
            if let Some(select) = select.cast::<web_sys::HtmlSelectElement>() {
                select.set_value(&unit.map_or_else(String::new, |unit| unit.0.to_string()));
            }
        }
    });
    if ranked.len() > MOST {
        return Html::default();
    }
    let rank = plain_number(&draft.rank).parse().ok().filter(|rank| (1..=ranked.len()).contains(rank));
    let no_rank = (rank.is_none() && (draft.pressed || !draft.rank.is_empty())).then_some("reach-no-rank");
    let no_unit = (draft.unit.is_none() && draft.pressed).then_some("reach-no-unit");
    let onchange = {
        let draft = draft.clone();
        Callback::from(move |event: Event| {
            let unit = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value().parse().ok().map(RankedId);
            draft.set(RankDraft { unit, ..(*draft).clone() });
        })
    };
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            let rank = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
            draft.set(RankDraft { rank, ..(*draft).clone() });
        })
    };
    let onsubmit = {
        let (draft, act) = (draft.clone(), scene.act.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match draft.unit.zip(rank) {
                Some((unit, rank)) => act.emit(Action::Want(unit, rank)),
                None => draft.set(RankDraft { pressed: true, ..(*draft).clone() }),
            }
        })
    };
    let [before, between, after] = i18n::reach_question(l);
    html! { <>
        <form class="reach" id={REACH} {onsubmit}>
            <label for="reach-unit">{ before }</label>
            <select
                id="reach-unit" ref={select} {onchange}
                aria-invalid={no_unit.map(|_| "true")} aria-describedby={no_unit}
            >
                <option value="">{ i18n::choose(l) }</option>
                { (*options).clone() }
            </select>
            <label for="reach-rank">{ between }</label>
            <span class="nb">
                <input
                    type="text" inputmode="numeric" autocomplete="off" id="reach-rank" value={draft.rank.clone()} {oninput}
                    aria-invalid={no_rank.map(|_| "true")} aria-describedby={no_rank}
                />
                { after }
            </span>
            <button>{ i18n::find_out(l) }</button>
            if let Some(id) = no_unit { <p class="wrong" {id} role="alert">{ i18n::no_unit(l) }</p> }
            if let Some(id) = no_rank { <p class="wrong" {id} role="alert">{ i18n::ranks_run(l, ranked.len()) }</p> }
            <p class="note">{ i18n::or_drag(l) }</p>
        </form>
        <div class={classes!("answer", moved.then_some("old"))} role="status">{ answer(scene, &reply, *moved) }</div>
    </> }
}

/// The answer, or why there is none yet.
fn answer(scene: &Scene, reply: &WorkerReply<[WeightSearch; 2]>, moved: bool) -> Html {
    let (l, Some(rank_query)) = (scene.language, &scene.rank_query) else { return Html::default() };
    let says = |text: &'static str| html! { <p>{ text }</p> };
    if scene.worker.failed {
        return html! { <p>{ i18n::not_reached(l) }{ " " }{ again(l, &scene.worker.again) }</p> };
    }
    match &reply.told {
        Some((_, told)) if !reply.waiting => {
            let [aspects, indicators] = &**told;
            html! { <>
                if moved { { says(i18n::for_the_weights_before(l)) } }
                { reached(scene, rank_query, aspects, indicators) }
            </> }
        }
        _ => says(i18n::working_it_out(l)),
    }
}

/// Every ranked unit in the order of the ids, which no weight changes and in which a name is found.
fn options(scene: &Scene) -> Html {
    let option = |(at, &unit): (usize, &UnitId)| {
        let group = scene.told_apart(unit).map(|group| format!(" · {group}"));
        html! { <option value={at.to_string()}>{ scene.unit(unit) }{ group }</option> }
    };
    scene.prepared.screened.ranked.iter().enumerate().map(option).collect()
}
