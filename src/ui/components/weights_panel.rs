use yew::{Html, html};

use super::{aspect, stacked_bar};
use crate::{
    chart::Bar,
    ui::{Action, Scene, Shared, hooks::input, words},
};

/// The weights: a bar of shares, a way back, and a slider for every node.
pub fn weights_panel(scene: &Shared<Scene>) -> Html {
    let (l, aspects) = (scene.language, scene.dataset.framework.aspects());
    let bar = Bar::of(aspects.iter().map(|&id| scene.ranking.weights.of_whole(id)));
    // Not `disabled`: that would take the focus away from whoever has just pressed it.
    let idle = (!scene.view.recipe.moved(&scene.dataset)).then_some("true");
    let onclick = scene.act.reform(|_| {
        input();
        Action::Reset
    });
    html! {
        <section class="rail part" aria-labelledby="weights">
            <h2 id="weights">{ words::weights(l) }</h2>
            <p class="small">{ words::points_and_shares(l) }</p>
            { stacked_bar(&bar) }
            <div class="bar-of"><button type="button" id="reset" aria-disabled={idle} {onclick}>{ words::reset(l) }</button></div>
            { for aspects.iter().enumerate().map(|(place, &id)| aspect(scene, place, id)) }
        </section>
    }
}
