use yew::{Html, html};

use super::{Rows, TakeAway, legend};
use crate::ui::{Scene, Shared, words};

/// The top ten as stacked bars.
pub fn chart(scene: &Shared<Scene>) -> Html {
    let (l, dataset) = (scene.language, &scene.dataset);
    html! {
        <section class="rank part" aria-labelledby="ten">
            <h2 id="ten" tabindex="-1">{ words::top(l, scene.top_ten.rows.len(), scene.prepared.screened.ranked.len()) }</h2>
            <p class="small">{ words::bars(l, dataset.framework.aspects().len()) }</p>
            { legend(scene) }
            <div class="chart">
                <div class="cols" aria-hidden="true">
                    <span class="n">{ scene.say(&dataset.about.unit) }</span>
                    <span class="b">{ words::by_aspect(l) }</span>
                    <span class="s">{ words::score(l) }</span>
                    <span class="m">{ words::against(l, scene.say(&scene.against)) }</span>
                    <span class="x">{ words::imputed_head(l, dataset.table.columns.len()) }</span>
                </div>
                <Rows scene={scene.clone()} />
            </div>
            <TakeAway scene={scene.clone()} />
        </section>
    }
}
