use yew::{Callback, Html, Properties, component, html, use_state_eq};

use super::{Step, effect, levels, pairs};
use crate::{
    dataset::LocalizedText,
    ranking::{Method, MethodError, MethodKey, Normalisation, Prepared, WeightingScheme},
    ui::{Action, LocalEngine, PtrEq, RankByMethod, Scene, hooks::use_opened, i18n},
};

/// Properties of the panel.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct MethodsProps {
    /// The scene, once the page is idle.
    pub scene: PtrEq<Scene>,
}

/// A choice that cannot be.
#[derive(Debug, Clone, PartialEq)]
struct Refused {
    why: LocalizedText,
    /// The same on a scale on which it can be.
    instead: Option<Method>,
}

/// Every step from figures to ranks, with what can be chosen for it. Shut, it computes nothing.
#[component]
pub fn Methods(MethodsProps { scene }: &MethodsProps) -> Html {
    let (open, ontoggle) = use_opened(false);
    let refused = use_state_eq(|| None::<Refused>);
    let l = scene.language;
    let method = &scene.view.recipe.method;
    let choose = {
        let (scene, refused) = (scene.clone(), refused.clone());
        Callback::from(move |method: Method| {
            let wrong = LocalEngine.prepare(&scene.dataset, &method).err().map(|why| {
                let instead = on_a_scale_above_nought(&scene, &method);
                Refused { why, instead }
            });
            if wrong.is_none() {
                scene.act.emit(Action::SetMethod(method));
            }
            refused.set(wrong);
        })
    };
    let step = |key: MethodKey| {
        let label = i18n::step(l, key);
        html! { <Step key_={key} {label} method={method.clone()} choose={choose.clone()} language={l} /> }
    };
    html! {
        <details class="part methods" id="methods" {ontoggle}>
            <summary><h2>{ i18n::other_methods(l) }</h2></summary>
            if open {
                <p class="small">{ i18n::other_methods_note(l) }</p>
                <div class="ways">{ for [MethodKey::Cover, MethodKey::Treat, MethodKey::Normalise, MethodKey::Impute, MethodKey::Weigh, MethodKey::Aggregate].into_iter().map(step) }</div>
                <div role="status">{ (*refused).as_ref().map(|refused| told(scene, refused, &choose)) }</div>
                { levels(scene.dataset.framework.levels(), method, &choose, l) }
                if let WeightingScheme::Ahp(comparisons) = &method.weigh { { pairs(&scene.dataset.framework, method, comparisons, &choose, l) } }
                { effect(scene) }
            }
        </details>
    }
}

/// Says why a choice is not possible, with a button that makes it possible.
fn told(scene: &Scene, refused: &Refused, choose: &Callback<Method>) -> Html {
    let l = scene.language;
    let mend = refused.instead.clone().map(|method| {
        let onclick = choose.reform(move |_| method.clone());
        html! { <button type="button" id="mend" {onclick}>{ i18n::with_minmax(l) }</button> }
    });
    html! {
        <div class="notice" id="method-notice">
            <p><b>{ i18n::refused_choice(l) }</b>{ i18n::gap(l) }{ scene.say(&refused.why) }</p>
            { mend }
        </div>
    }
}

/// The same method on min-max from 1 to 100, if a zero was all that stood in its way.
fn on_a_scale_above_nought(scene: &Scene, method: &Method) -> Option<Method> {
    let wrong = Prepared::by(&scene.dataset, method).err();
    let instead = Method { normalise: "minmax(1,100)".parse::<Normalisation>().ok()?, ..method.clone() };
    let would = || Prepared::by(&scene.dataset, &instead).is_ok();
    (matches!(wrong, Some(MethodError::NotPositive { .. })) && would()).then_some(instead)
}
