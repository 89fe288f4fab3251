use yew::{Html, html};

use super::choice_group;
use crate::{
    dataset::{NodeId, PresetEntry},
    ui::{Action, Scene, hooks::input, i18n},
};

/// The presets, and a sentence on why one would weigh so. None is chosen once a weight has moved, or where weights are computed.
pub fn preset_picker(scene: &Scene) -> Html {
    let (l, dataset, recipe) = (scene.language, &scene.dataset, &scene.view.recipe);
    let moved = recipe.moved_nodes(dataset).len();
    let method = &scene.prepared.method;
    let mut group = None;
    let mut chip = |preset: &PresetEntry| {
        let heading = preset.group.clone().filter(|g| group.replace(g.clone()).as_ref() != Some(g));
        let choice = preset.code.clone();
        let onchange = scene.act.reform(move |_| {
            input();
            Action::Choose(choice.clone())
        });
        let checked = moved == 0 && method.is_by_points() && recipe.preset == preset.code;
        html! { <>
            if let Some(heading) = heading { <span class="or">{ scene.told(&heading) }</span> }
            <label class="chip">
                <input type="radio" name="preset" value={preset.code.clone()} {checked} {onchange} />
                <span>{ scene.told(&preset.name) }</span>
            </label>
        </> }
    };
    let chips: Vec<Html> = dataset.presets.iter().map(&mut chip).collect();
    let why = dataset.presets.iter().find(|p| p.code == recipe.preset).map(|preset| {
        let name = scene.say(&preset.name);
        if !method.is_by_points() {
            let by = i18n::computed_by(l, &method.weigh.to_string());
            (html! { i18n::computed_weights(l) }, html! { by + &heaviest(scene).unwrap_or_default() })
        } else if moved > 0 {
            let nodes = dataset.framework.len();
            (html! { i18n::own_weights(l) }, html! { i18n::moved_from(l, name, moved, nodes) })
        } else {
            let why = html! { <>{ scene.told(&preset.why) }{ heaviest(scene) }</> };
            (html! { <>{ scene.told(&preset.name) }{ i18n::sentence(l, "") }</> }, why)
        }
    });
    html! { <>
        <form>{ choice_group(i18n::start_from(l), chips) }</form>
        if let Some((label, why)) = why { <p class="why small"><b>{ label }</b>{ i18n::gap(l) }{ why }</p> }
    </> }
}

/// The aspect that counts most, and the theme in it that does; nothing where several count alike.
fn heaviest(scene: &Scene) -> Option<String> {
    let framework = &scene.dataset.framework;
    let share = |id: NodeId| scene.ranking.weights.global_weight(id);
    let most = |family: &[NodeId]| {
        let alone = |id: NodeId| family.iter().all(|&other| other == id || share(other) < share(id));
        family.iter().copied().find(|&id| alone(id))
    };
    let named = |id: NodeId| (scene.name(id), share(id));
    let aspect = most(framework.aspects())?;
    let (name, share) = named(aspect);
    Some(i18n::heaviest(scene.language, name, share, most(&framework.node(aspect).children).map(named)))
}
