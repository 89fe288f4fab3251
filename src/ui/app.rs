use yew::{Html, Properties, component, html, use_reducer_eq};

use super::{
    Shared, State,
    components::{Announcer, chart, heading, masthead, method, notices, preset_picker, weights_panel},
    hooks::{use_address, use_dark, use_document},
    scene::use_scene,
    words,
};
use crate::{
    dataset::Dataset,
    link::{Language, Notice, View},
};

/// What the page opens with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The view that the address asks for.
    pub view: View,
    /// What in the address could not be read.
    pub notices: Vec<Notice>,
    /// The browser's language, for a view that chooses none.
    pub browser: Language,
}

/// The page: composition only.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { dataset, view, notices: unread, browser } = props.clone();
    let state = use_reducer_eq(|| State { dataset, view, notices: unread, touched: None });
    let scene = Shared::new(use_scene(&state, browser));
    let dark = use_dark(scene.view.appearance);
    use_address(&state);
    use_document(scene.say(&scene.dataset.about.title).to_owned(), scene.language, scene.view.appearance);
    html! { <>
        <a class="skip" href="#ten">{ words::skip(scene.language) }</a>
        { masthead(&scene, dark) }
        <main>
            { heading(&scene) }
            { notices(&scene, &state.notices) }
            { preset_picker(&scene) }
            <div class="work">{ chart(&scene) }{ weights_panel(&scene) }{ method(&scene) }</div>
        </main>
        <Announcer {scene} />
    </> }
}
