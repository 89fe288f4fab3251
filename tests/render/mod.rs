//! The page, and parts of it without the page around them, drawn as text.
#![allow(dead_code, reason = "each test program uses what it needs")]

use tenfold::{
    dataset::Dataset,
    link::{self, Language},
    ui::{App, AppProps, Deployment, LoadedView, MethodEngine, PtrEq, Scene, SceneInputs, lazy},
};
use yew::{Callback, Html, Properties, ServerRenderer, component};

/// The page as it is first drawn for a link.
pub(crate) async fn page(dataset: Dataset, query: &str, browser: Language) -> String {
    let (view, notices) = link::read(query, &dataset);
    let props = move || {
        let arrival = LoadedView {
            dataset: PtrEq::new(dataset),
            packed: PtrEq::new(Vec::new()),
            public: true,
            engine: Some(MethodEngine::local()),
            view,
            notices,
            reading: None,
            refused: None,
        };
        let (place, sections) = (Deployment::default(), Some(lazy::sections()));
        AppProps { arrival, browser, place, known: None, sections, drawn: Callback::noop() }
    };
    ServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// The scene of a link.
pub(crate) fn scene(dataset: Dataset, query: &str, language: Language) -> Scene {
    let (view, _) = link::read(query, &dataset);
    Scene::compute(SceneInputs::new(PtrEq::new(dataset), view, language))
}

/// A part of the page.
#[derive(Clone, PartialEq, Properties)]
struct Props {
    language: Language,
    query: String,
    dataset: Dataset,
    draw: Draw,
}

/// What draws it.
#[derive(Clone, Copy)]
struct Draw(fn(&PtrEq<Scene>) -> Html);

impl PartialEq for Draw {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[component]
fn Drawn(Props { language, query, dataset, draw }: &Props) -> Html {
    draw.0(&PtrEq::new(scene(dataset.clone(), query, *language)))
}

/// Draws a part of the page that a link leads to.
pub(crate) async fn drawn(
    dataset: Dataset,
    query: &str,
    language: Language,
    draw: fn(&PtrEq<Scene>) -> Html,
) -> String {
    let (query, draw) = (query.to_owned(), Draw(draw));
    let props = move || Props { language, query, dataset, draw };
    ServerRenderer::<Drawn>::with_props(props).hydratable(false).render().await
}

/// An element a line.
pub(crate) fn lines(page: &str) -> String {
    page.replace('<', "\n<").replace("\n</", "</").trim_start().to_owned()
}
