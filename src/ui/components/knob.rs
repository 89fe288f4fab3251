use yew::{AttrValue, Callback, Html, InputEvent, Properties, TargetCast, component, html, use_state_eq};

use crate::{
    chart,
    dataset::{NodeId, Points, PointsError},
    link::Language,
    ui::{Action, hooks::input, words},
};

/// What a knob needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct KnobProps {
    /// The node that it steers.
    pub id: NodeId,
    /// The node's code: the id of its slider.
    pub code: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// What stands before the label.
    pub swatch: Html,
    /// What stands below, quietly.
    pub note: Option<AttrValue>,
    /// Its points.
    pub points: Points,
    /// What they come to in the whole, 0 to 1.
    pub share: f64,
    /// The language of the page.
    pub language: Language,
    /// Whether its share is locked.
    pub locked: bool,
    /// How often it was refused to be moved: its slider goes back then.
    pub refused: u32,
    /// What a move does.
    pub act: Callback<Action>,
}

/// A slider and a number field for the same points, with the share that they come to.
#[component]
pub fn Knob(props: &KnobProps) -> Html {
    let KnobProps { code, label, swatch, note, points, share, language, locked, act, id, .. } = props;
    let (l, id) = (*language, *id);
    // What is being typed: kept as it is until the field is left, so that "40." may become "40.5".
    let draft = use_state_eq(|| None::<AttrValue>);
    let wrong: Option<PointsError> = (*draft).as_ref().and_then(|text| text.parse::<Points>().err());
    // Sets the points if they are some and others than before; the text comes back for the field to keep.
    let set = {
        let (act, before) = (act.clone(), *points);
        move |event: &InputEvent| {
            let text = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
            if let Some(points) = text.parse().ok().filter(|points| *points != before) {
                input();
                act.emit(Action::Weigh(id, points));
            }
            text
        }
    };
    let onslide = {
        let set = set.clone();
        Callback::from(move |event: InputEvent| drop(set(&event)))
    };
    let ontype = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| draft.set(Some(set(&event).into())))
    };
    let onblur = {
        let draft = draft.clone();
        Callback::from(move |_| draft.set(None))
    };
    let shown: AttrValue = (*draft).clone().unwrap_or_else(|| points.short().to_string().into());
    let filled = format!("M0 0H{points}V4H0z");
    let error = format!("{code}-error");
    html! {
        <div class="knob">
            <label for={code.clone()}>{ swatch.clone() }{ label }</label>
            <span class="sh">{ chart::share(*share) }</span>
            <svg class="tr" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path d={filled} /></svg>
            <input
                type="range" id={code.clone()} min="0" max="100" step="1" value={points.to_string()} oninput={onslide}
                aria-valuetext={words::slider_value(l, &points.short().to_string(), *share)}
            />
            <input
                type="text" inputmode="decimal" autocomplete="off" aria-label={words::points_of(l, label)} value={shown}
                aria-invalid={wrong.map(|_| "true")} aria-describedby={wrong.map(|_| error.clone())} oninput={ontype} {onblur}
            />
            <label class="lock">
                <input type="checkbox" checked={*locked} onchange={act.reform(move |_| Action::Lock(id))} aria-label={words::lock(l, label)} />
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 7.5h10v6.5H3z" /><path class="shut" d="M5 7.5V5a3 3 0 0 1 6 0v2.5" /><path class="open" d="M5 7.5V5a3 3 0 0 1 5.8-1" /></svg>
            </label>
            if let Some(why) = wrong { <p class="wrong" id={error} role="alert">{ words::not_points(l, why) }</p> }
            if let Some(note) = note { <p class="from">{ note }</p> }
        </div>
    }
}
