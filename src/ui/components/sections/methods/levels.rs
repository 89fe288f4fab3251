use yew::{Callback, Event, Html, TargetCast, html};

use super::options;
use crate::{
    link::Language,
    ranking::{Aggregation, Levels, Method, MethodKey},
    ui::i18n,
};

/// A list for each of the tree's levels: how the scores below it are aggregated.
pub(super) fn levels(levels: usize, method: &Method, choose: &Callback<Method>, l: Language) -> Html {
    if levels < 2 {
        return Html::default();
    }
    let now: Vec<Aggregation> = (0..levels).map(|level| method.aggregate.at(level)).collect();
    let one = |level: usize| {
        let (now, method) = (now.clone(), method.clone());
        let value = now[level].to_string();
        let choose = choose.clone();
        let onchange = Callback::from(move |event: Event| {
            let code = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
            let mut levels = now.clone();
            let Ok(by) = code.parse() else { return };
            levels[level] = by;
            if let Some(aggregate) = Levels::of(levels) {
                choose.emit(Method { aggregate, ..method.clone() });
            }
        });
        let id = format!("level-{level}");
        html! { <div class="way">
            <label for={id.clone()}>{ i18n::level(l, level, levels) }</label>
            <select {id} {onchange}>{ options(l, MethodKey::Aggregate, &value) }</select>
        </div> }
    };
    html! {
        <details id="levels">
            <summary>{ i18n::each_level(l) }</summary>
            <div class="ways">{ for (0..levels).map(one) }</div>
        </details>
    }
}
