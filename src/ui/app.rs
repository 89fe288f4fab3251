use std::rc::Rc;

use yew::{
    Callback, Html, Properties, classes, component, html, use_effect_with, use_memo, use_mut_ref, use_reducer_eq,
};

use super::{
    Action, Deployment, LoadedView, PrerenderedRanges, PtrEq, Scene, State,
    components::{
        Announcer, Deferred, Draw, ECHOED, again, badge, chart, chart_weights, footer, has_notices, heading, masthead,
        preset_picker, source, weights_panel,
    },
    hooks::{
        APPENDIX, Chunk, Later, OPENER, use_address, use_chunk, use_dark, use_document, use_first_data, use_follow,
        use_host, use_idle, use_later, use_ready, use_sheet,
    },
    i18n, lazy,
    scene::{Around, use_scene},
};
use crate::link::{Language, ReservedHeight, ViewMode};

/// Properties of the page.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The view and the data that the address leads to.
    pub arrival: LoadedView,
    /// The browser's language, for a view that chooses none.
    pub browser: Language,
    /// Where the page is deployed.
    pub place: Deployment,
    /// The ranges that a static page was written with, if this takes its place or is written as one.
    #[prop_or_default]
    pub known: Option<PtrEq<PrerenderedRanges>>,
    /// What draws below the chart, if no chunk is to be loaded for it.
    #[prop_or_default]
    pub sections: Option<Draw>,
    /// Called once all of it is drawn, out of sight.
    #[prop_or_default]
    pub drawn: Callback<()>,
}

/// Says that a part did not load.
fn not_loaded(l: Language, ask: &Callback<()>) -> Html {
    html! { <div class="notices" role="status"><p class="notice">{ i18n::did_not_load(l) }{ " " }{ again(l, ask) }</p></div> }
}

/// The page: composition only.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { arrival, browser, place, known, sections, drawn } = props.clone();
    let state = use_reducer_eq(|| State::from(arrival));
    let dark = use_dark(state.view.appearance);
    let follow = use_follow(&state, &place);
    // One callback for good, so that what it is handed to need not be drawn again.
    let latest = use_mut_ref(|| None::<PtrEq<Scene>>);
    let act = (*use_memo((), |()| {
        let (dispatch, latest, follow) = (state.dispatcher().to_callback(), Rc::clone(&latest), follow.clone());
        Callback::from(move |action| {
            // It may have to be loaded first, and may not be possible.
            if let Action::SetMethod(method) = action {
                return follow.rank_by(method);
            }
            if let Action::SetLanguage(language) = action {
                return follow.speak(language);
            }
            if let Action::SetTheme(theme) = action {
                return follow.show_in(theme);
            }
            let own = latest.borrow().as_ref().and_then(|scene| scene.own_before(&action));
            own.into_iter().chain([action]).for_each(|action| dispatch.emit(action));
        })
    }))
    .clone();
    let around = Around { browser, dark, place: place.clone() };
    let scene = use_scene(&state, act, around, known.as_ref());
    latest.replace(Some(scene.clone()));
    let rest = use_idle(&scene);
    // Parts that need not move with each step of a slider are drawn from this scene.
    let still = rest.still;
    use_address(&state, &follow, &place.site, rest.now);
    use_host(&follow, &scene, state.public, rest.now && !state.first);
    let followed_again = Callback::from({
        let follow = follow.clone();
        move |()| follow.again()
    });
    let notices_chunk = use_chunk(has_notices(&scene, &state), lazy::loaded_notices, lazy::load_notices);
    let notices = || match &notices_chunk {
        Chunk::Loaded(draw) => draw.0(&scene, &state, &followed_again),
        Chunk::Waiting => html! { <div class="notices" role="status" /> },
        Chunk::Failed(ask) => not_loaded(scene.language, ask),
    };
    use_effect_with((), move |()| drawn.emit(()));
    // Only now the page stands where the static one stood.
    let Later { pick, below, again: ask } = use_later(&still);
    let at_rest = |draw: Option<Draw>| {
        html! { if let Some(draw) = draw { <Deferred scene={still.clone()} {draw} /> } }
    };
    let compares = scene.view.layout == ViewMode::Chart && scene.view.against.is_some();
    let slope = use_chunk(compares, lazy::loaded_slope, lazy::load_slope);
    let beside = || match &slope {
        _ if !compares => Html::default(),
        Chunk::Loaded(draw) => html! { <Deferred scene={scene.clone()} draw={*draw} /> },
        // Its place, so that what stands below does not jump.
        Chunk::Waiting => {
            let height = ReservedHeight::beside(scene.view.top).wide;
            html! { <svg width="1" height={height.to_string()} aria-hidden="true" /> }
        }
        Chunk::Failed(ask) => not_loaded(scene.language, ask),
    };
    let sheet = use_sheet(scene.view.layout, scene.top_ten.rows.iter().take(ECHOED).map(|row| row.unit.0));
    let opener = || {
        let onclick = sheet.set.reform(|_| true);
        html! { <button type="button" class="main weigh" id={OPENER} aria-haspopup="dialog" {onclick}>{ i18n::change_the_weights(scene.language) }</button> }
    };
    let chart = || chart(&scene, at_rest(pick), beside(), at_rest(below.map(|below| below.downloads)));
    let cut = ask.map(|ask| {
        html! { <p class="small cut" role="status">{ i18n::no_appendix(scene.language) }{ " " }{ again(scene.language, &ask) }</p> }
    });
    use_first_data(&follow, state.reading.is_some());
    use_ready(state.first);
    use_document(scene.title(), scene.language, &scene.view, scene.dark);
    let body = match scene.view.layout {
        ViewMode::Full => html! { <>
            <Deferred scene={still.clone()} draw={Draw(|scene| masthead(scene))} />
            <main>
                { source(&scene) }
                { heading(&scene) }
                { notices() }
                { preset_picker(&scene) }
                // Of a static page, which is drawn once for every layout.
                if sections.is_some() { { chart_weights(&scene) } }
                <div class={classes!("work", scene.selection.focus.map(|_| "with-card"))}>
                    { chart() }
                    if sheet.offered { { opener() } }
                    { weights_panel(&scene, &sheet) }
                    { cut }
                    // By this mark hosts and tests know it from the static page's.
                    <div class="below" id={APPENDIX} data-open={below.is_some().then_some("")}>
                        { at_rest(below.map(|below| below.sections).or(sections)) }
                    </div>
                </div>
            </main>
        </> },
        ViewMode::Chart => html! {
            <main>
                { source(&scene) }
                { heading(&scene) }
                { notices() }
                { preset_picker(&scene) }
                { chart_weights(&scene) }
                <div class="work">{ chart() }{ cut }</div>
            </main>
        },
        ViewMode::Badge => {
            html! { <main>{ source(&scene) }{ badge(&scene, &state.notices) }{ notices() }</main> }
        }
    };
    html! { <>{ body }<Deferred scene={still.clone()} draw={Draw(|scene| footer(scene))} /><Announcer scene={still} /></> }
}
