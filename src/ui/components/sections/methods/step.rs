use yew::{AttrValue, Callback, Event, Html, InputEvent, Properties, TargetCast, component, html, use_state_eq};

use crate::{
    link::Language,
    ranking::Method,
    ranking::MethodKey,
    ui::i18n::{self, MethodChoice, choices},
};

/// Properties of a step.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct StepProps {
    /// Which it is.
    pub(super) key_: MethodKey,
    /// Its label.
    pub(super) label: AttrValue,
    /// The method now.
    pub(super) method: Method,
    /// Called with the choice.
    pub(super) choose: Callback<Method>,
    /// The language of the page.
    pub(super) language: Language,
}

/// A step: a list of what can be chosen, the choice as a link has it, with its numbers, and what it does.
#[component]
pub(super) fn Step(props: &StepProps) -> Html {
    let StepProps { key_: key, label, method, choose, language: l } = props.clone();
    let draft = use_state_eq(|| None::<String>);
    let value = key.value(&method);
    let chosen = MethodChoice::of(l, key, &value);
    let onchange = {
        let (method, choose, draft) = (method.clone(), choose.clone(), draft.clone());
        Callback::from(move |event: Event| {
            let code = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
            draft.set(None);
            if let Some(method) = key.with(&method, &code) {
                choose.emit(method);
            }
        })
    };
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            draft.set(Some(event.target_unchecked_into::<web_sys::HtmlInputElement>().value()));
        })
    };
    let typed = (*draft).clone().and_then(|text| key.with(&method, text.trim()));
    let wrong = draft.is_some() && typed.is_none();
    let onset = {
        let draft = draft.clone();
        Callback::from(move |_: Event| {
            if let Some(method) = typed.clone() {
                draft.set(None);
                choose.emit(method);
            }
        })
    };
    let [id, error] = ["", "-error"].map(|end| format!("by-{}{end}", key.code()));
    html! {
        <div class="way">
            <label for={id.clone()}>{ label.clone() }</label>
            <select {id} {onchange}>{ options(l, key, &value) }</select>
            <input
                type="text" autocomplete="off" spellcheck="false" aria-label={i18n::as_in_link(l, &label)}
                value={(*draft).clone().unwrap_or(value)} aria-invalid={wrong.then_some("true")}
                aria-describedby={wrong.then(|| error.clone())} {oninput} onchange={onset}
            />
            if wrong { <p class="wrong" id={error} role="alert">{ i18n::no_choice(l) }</p> }
            <p class="small">{ chosen.map(|choice| choice.why) }</p>
        </div>
    }
}

/// The options of a step, with one more if the current value is none of them.
pub(super) fn options(l: Language, key: MethodKey, value: &str) -> Html {
    let chosen = MethodChoice::of(l, key, value);
    let option = |choice: &MethodChoice| {
        let selected = chosen == Some(choice);
        html! { <option value={choice.code} {selected}>{ choice.name }</option> }
    };
    let other = chosen
        .is_none()
        .then(|| html! { <option value={value.to_owned()} selected=true>{ i18n::chosen(l, key, value) }</option> });
    html! { <>{ for choices(l, key).iter().map(option) }{ other }</> }
}
