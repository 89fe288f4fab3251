use yew::{Callback, Html, Properties, component, html};

use crate::{
    dataset::{Dataset, NodeId},
    link::Language,
    ranking::{Ranking, Recipe},
    ui::{Action, Shared, words},
};

/// What the picker needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct PresetPickerProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The recipe now.
    pub recipe: Recipe,
    /// The ranking now.
    pub ranking: Shared<Ranking>,
    /// The language of the page.
    pub language: Language,
    /// What a choice does.
    pub act: Callback<Action>,
}

/// The presets, and a sentence on why one would weigh so. None is chosen once a weight has moved.
#[component]
pub fn PresetPicker(props: &PresetPickerProps) -> Html {
    let PresetPickerProps { dataset, recipe, ranking, language, act } = props;
    let (l, code, framework) = (*language, language.code(), &dataset.framework);
    let unmoved = recipe.unmoved(dataset).weighting;
    let moved = framework.ids().filter(|&id| recipe.weighting.get(id) != unmoved.get(id)).count();
    let mut group = None;
    let chips = dataset.presets.iter().map(|preset| {
        let heading = preset.group.as_ref().filter(|g| group.replace(*g) != Some(*g));
        let choice = preset.code.clone();
        let onchange = act.reform(move |_| Action::Choose(choice.clone()));
        let checked = moved == 0 && recipe.preset == preset.code;
        html! { <>
            if let Some(heading) = heading { <span class="or">{ heading.say(code).to_owned() }</span> }
            <label class="chip">
                <input type="radio" name="preset" value={preset.code.clone()} {checked} {onchange} />
                <span>{ preset.name.say(code).to_owned() }</span>
            </label>
        </> }
    });
    let chips: Vec<Html> = chips.collect();
    let chosen = dataset.presets.iter().find(|p| p.code == recipe.preset);
    let why = chosen.map(|preset| {
        let name = preset.name.say(code);
        if moved > 0 {
            html! { <><b>{ words::own_weights(l) }</b>{ words::gap(l) }{ words::moved_from(l, name, moved, framework.len()) }</> }
        } else {
            let stop = words::full_stop(l);
            html! { <><b>{ format!("{name}{stop}") }</b>{ preset.why.say(code).to_owned() }{ heaviest(dataset, ranking, l) }</> }
        }
    });
    html! {
        <form>
            <fieldset class="presets"><legend>{ words::start_from(l) }</legend>{ chips }</fieldset>
            <p class="why small">{ why }</p>
        </form>
    }
}

/// The aspect that counts most, and the theme in it that does; nothing where several count alike.
fn heaviest(dataset: &Dataset, ranking: &Ranking, l: Language) -> Option<String> {
    let framework = &dataset.framework;
    let most = |family: &[NodeId]| {
        let of = |id: &NodeId| ranking.weights.of_whole(*id);
        let top = family.iter().copied().max_by(|a, b| of(a).total_cmp(&of(b)))?;
        family.iter().all(|id| *id == top || of(id) < of(&top)).then_some(top)
    };
    let named = |id: NodeId| (framework.node(id).name.say(l.code()), ranking.weights.of_whole(id));
    let aspect = most(framework.aspects())?;
    let (name, share) = named(aspect);
    Some(words::heaviest(l, name, share, most(&framework.node(aspect).children).map(named)))
}
