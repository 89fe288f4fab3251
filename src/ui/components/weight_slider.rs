use yew::{AttrValue, Callback, Html, InputEvent, Properties, TargetCast, component, html, use_mut_ref, use_state_eq};

use crate::{
    chart,
    dataset::{NodeId, Points, PointsError},
    link::Language,
    ui::{Action, hooks::input, i18n, plain_number},
};

/// Properties of a slider.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct WeightSliderProps {
    /// The node that it steers.
    pub id: NodeId,
    /// The node's code: the id of its slider.
    pub code: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// The same as it is drawn, with a swatch before it.
    pub head: Html,
    /// A quiet line below it.
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
    /// Called when the slider moves.
    pub act: Callback<Action>,
}

/// Reads points as a reader types them.
fn read(typed: &str) -> Result<Points, PointsError> {
    plain_number(typed).parse()
}

/// A slider and a number field for the same points, with the share that they come to.
#[component]
pub fn WeightSlider(props: &WeightSliderProps) -> Html {
    let WeightSliderProps { code, label, head, note, points, share, language, locked, act, id, .. } = props;
    let (l, id) = (*language, *id);
    // The text being typed, kept as it is until the field loses the focus, so that "40." may become "40.5".
    let draft = use_state_eq(|| None::<AttrValue>);
    let wrong: Option<PointsError> = (*draft).as_ref().and_then(|text| read(text).err());
    // Sets the points if they are others than before.
    let set = {
        let (act, before) = (act.clone(), *points);
        move |points: Points| {
            if points != before {
                input();
                act.emit(Action::Weigh(id, points));
            }
        }
    };
    let text = |event: InputEvent| event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
    let onslide = {
        let set = set.clone();
        Callback::from(move |event: InputEvent| {
            if let Ok(points) = read(&text(event)) {
                set(points);
            }
        })
    };
    // A finger that turns out to scroll has set the slider to where it came down: that is taken back.
    let touched = use_mut_ref(|| None::<Points>);
    let onpointerdown = {
        let (touched, points) = (touched.clone(), *points);
        Callback::from(move |_| {
            touched.replace(Some(points));
        })
    };
    let onpointercancel = {
        let set = set.clone();
        Callback::from(move |_| touched.take().into_iter().for_each(&set))
    };
    let ontype = {
        let (draft, act) = (draft.clone(), act.clone());
        Callback::from(move |event: InputEvent| {
            let text = text(event);
            // All that is typed until the field is left is one change.
            if draft.is_none() {
                act.emit(Action::Settle);
            }
            match read(&text) {
                Ok(points) => set(points),
                // Of "37x" not even the 37 is meant: nothing is set while the field is wrong.
                Err(_) => act.emit(Action::TakeBack(id)),
            }
            draft.set(Some(text.into()));
        })
    };
    let onblur = {
        let draft = draft.clone();
        Callback::from(move |_| draft.set(None))
    };
    let shown: AttrValue = (*draft).clone().unwrap_or_else(|| chart::given(l, points.short()).into());
    let filled = format!("M0 0H{points}V4H0z");
    let error = format!("{code}-error");
    html! {
        <div class="knob">
            <label for={code.clone()}>{ head.clone() }</label>
            <span class="sh" translate="no">{ chart::share(l, *share) }</span>
            <svg class="tr" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path d={filled} /></svg>
            <input
                type="range" id={code.clone()} min="0" max="100" step="1" value={points.to_string()} oninput={onslide}
                {onpointerdown} {onpointercancel} aria-valuetext={i18n::slider_value(l, &chart::given(l, points.short()), *share)}
            />
            <input
                type="text" inputmode="decimal" autocomplete="off" aria-label={i18n::points_of(l, label)} value={shown}
                aria-invalid={wrong.map(|_| "true")} aria-describedby={wrong.map(|_| error.clone())} oninput={ontype} {onblur}
            />
            <label class="lock">
                <input type="checkbox" checked={*locked} onchange={act.reform(move |_| Action::Lock(id))} aria-label={i18n::lock(l, label)} />
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 7.5h10v6.5H3z" /><path class="shut" d="M5 7.5V5a3 3 0 0 1 6 0v2.5" /><path class="open" d="M5 7.5V5a3 3 0 0 1 5.8-1" /></svg>
            </label>
            if let Some(why) = wrong { <p class="wrong" id={error} role="alert">{ i18n::not_points(l, why) }</p> }
            if let Some(note) = note { <p class="from">{ note }</p> }
        </div>
    }
}
