use yew::{Html, Properties, component, html, use_reducer_eq};

use super::{
    Arrival, Place, Shared, State,
    components::{
        Announcer, Share, badge, chart, footer, heading, masthead, method, notices, preset_picker, weights_panel,
    },
    hooks::{use_address, use_dark, use_document, use_follow, use_host},
    scene::use_scene,
    words,
};
use crate::link::{Language, Layout};

/// What the page opens with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Where the address leads.
    pub arrival: Arrival,
    /// The browser's language, for a view that chooses none.
    pub browser: Language,
    /// Where the page stands.
    pub place: Place,
}

/// The page: composition only.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { arrival, browser, place } = props.clone();
    let state = use_reducer_eq(|| State::from(arrival));
    let scene = Shared::new(use_scene(&state, browser, &place));
    let dark = use_dark(scene.view.appearance);
    let follow = use_follow(&state, &place);
    use_address(&state, &follow, &place.site);
    use_host(&follow, &scene);
    use_document(scene.title(), scene.language, &scene.view);
    let body = match scene.view.layout {
        Layout::Full => html! { <>
            <a class="skip" href="#ten">{ words::skip(scene.language) }</a>
            { masthead(&scene, dark) }
            <main>
                { heading(&scene) }
                { notices(&scene, &state) }
                { preset_picker(&scene) }
                <div class="work">
                    { chart(&scene) }
                    { weights_panel(&scene) }
                    <div class="below"><Share scene={scene.clone()} />{ method(&scene) }</div>
                </div>
            </main>
        </> },
        Layout::Chart => html! {
            <main>{ heading(&scene) }{ notices(&scene, &state) }{ preset_picker(&scene) }<div class="work">{ chart(&scene) }</div></main>
        },
        Layout::Badge => html! { <main>{ badge(&scene) }{ notices(&scene, &state) }</main> },
    };
    html! { <>{ body }{ footer(&scene) }<Announcer {scene} /></> }
}
