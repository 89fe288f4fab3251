//! How sure the page says that it is: pictures of what is drawn of ranges and shares, wherever they are computed.

use tenfold::{
    chart::{Closeness, Heat, Neighbours, Selection, Sureness, TopTen},
    dataset::Text,
    link::{self, Language},
    ranking::{Edition, Prepared, Ranking, resolve},
    robustness::Standing,
    ui::{Asking, Heard, Place, Scene, Shared, components},
};
use yew::{Callback, Html, Properties, ServerRenderer, component, html};

/// What is drawn.
#[derive(Clone, PartialEq, Properties)]
struct Props {
    language: Language,
    sureness: Sureness,
}

#[component]
fn Drawn(Props { language, sureness }: &Props) -> Html {
    let scene = Shared::new(scene(*language, sureness.clone()));
    let flips = components::flips(&scene, &Neighbours::all(&scene.standing(), &scene.closeness), &nothing());
    let first = [0.98, 0.02];
    let third = [0.0, 0.004, 0.5, 0.2, 0.296];
    let heat = Heat::of([(0, 1, &first[..]), (1, 3, &third[..])], 285);
    html! { <>
        { components::verdict(&scene) }
        { components::chart(&scene, Html::default(), Html::default()) }
        { components::ramp(&scene) }
        { components::heat(&scene, "Nearby weightings", &heat) }
        { flips }
    </> }
}

/// Nobody has told anything.
fn nothing() -> Heard {
    Heard { told: None, waiting: true }
}

/// The scene of the first page.
fn scene(language: Language, sureness: Sureness) -> Scene {
    let dataset = tenfold::bundled::dataset();
    let (view, _) = link::read("", &dataset);
    let prepared = Prepared::of(&dataset);
    let rank = |code: &str| Ranking::of(&prepared, &resolve(&dataset, code).unwrap(), &dataset.framework);
    let (ranking, baseline) = (rank(&dataset.about.start), rank(&dataset.about.baseline));
    let standing = Standing {
        framework: &dataset.framework,
        prepared: &prepared,
        weighting: &view.recipe.weighting,
        ranking: &ranking,
    };
    Scene {
        closeness: Shared::new(Closeness::of(&standing, 10)),
        selection: Selection::first(10),
        namesakes: Shared::new(dataset.table.namesakes(&dataset.about.languages)),
        top_ten: Shared::new(TopTen::of(&dataset, &prepared, &ranking, &baseline, &Selection::first(10))),
        edition: Edition::of(&dataset, &prepared),
        edition_with_presets: Edition::now_and_in_first_release(&dataset, &prepared)[1],
        prepared: Shared::new(prepared),
        weighting: view.recipe.weighting.clone(),
        ranking: Shared::new(ranking),
        baseline: Shared::new(baseline),
        dataset: Shared::new(dataset),
        sureness: Some(Shared::new(sureness)),
        nearby: nothing(),
        leaders: nothing(),
        asking: Asking::nobody(),
        against: Text::from_iter([("en", "Equal"), ("zh", "等权")]),
        view,
        touched: None,
        dark: false,
        held: tenfold::ui::Held::default(),
        wanted: None,
        language,
        place: Place::default(),
        act: Callback::noop(),
    }
}

/// Ranges about the ranks now, and a share of all weightings for the first.
fn sure() -> Sureness {
    let scene = scene(Language::English, Sureness::default());
    let ranges = scene.top_ten.rows.iter().map(|row| (row.unit, row.rank - row.rank / 5, row.rank * 3 / 2));
    Sureness { first_share: Some((scene.top_ten.rows[0].unit, 0.98)), ranges: ranges.collect(), ..Sureness::default() }
}

async fn drawn(language: Language, sureness: Sureness) -> String {
    ServerRenderer::<Drawn>::with_props(move || Props { language, sureness }).hydratable(false).render().await
}

/// An element a line.
fn lines(page: &str, from: &str, to: &str) -> String {
    let start = page.find(from).unwrap_or_else(|| panic!("no {from:?}"));
    let end = start + page[start..].find(to).unwrap_or_else(|| panic!("no {to:?}"));
    page[start..end].replace('<', "\n<").replace("\n</", "</").trim_start().to_owned()
}

#[tokio::test]
async fn ranges_stand_as_whiskers_and_the_first_share_in_the_verdict() {
    let page = drawn(Language::English, sure()).await;
    insta::assert_snapshot!("sure_verdict", lines(&page, "class=\"verdict\"", "</p>"));
    insta::assert_snapshot!("sure_cols", lines(&page, "<div class=\"chart", "<ol"));
    insta::assert_snapshot!("sure_row", lines(&page, "data-unit=\"suzhou", "data-unit=\"tianjin"));
    insta::assert_snapshot!("sure_heat", lines(&page, "class=\"ramp\"", "<div class=\"figs\""));
    assert!(page.contains("data-rank-low") && page.contains("data-rank-high"));
}

#[tokio::test]
async fn neighbours_are_listed_with_what_swaps_them() {
    let page = drawn(Language::Chinese, sure()).await;
    insta::assert_snapshot!("sure_flips", lines(&page, "<div class=\"figs\"", "</ul>"));
    insta::assert_snapshot!("sure_verdict_zh", lines(&page, "class=\"verdict\"", "</p>"));
}

#[tokio::test]
async fn without_ranges_there_is_no_column_and_while_they_are_on_their_way_there_is() {
    let column = "class=\"w\"";
    assert!(!drawn(Language::English, Sureness::default()).await.contains(column));
    let waiting = drawn(Language::English, Sureness { waiting: true, ..Sureness::default() }).await;
    assert!(waiting.contains(column) && waiting.contains("chart sure waiting") && !waiting.contains("data-rank-low"));
    let failed = drawn(Language::English, Sureness { failed: true, ..sure() }).await;
    assert!(!failed.contains(column) && failed.contains("could not be computed here"));
}

/// `cargo test --test sure -- --ignored --nocapture`: what the page pays for it.
#[test]
#[ignore = "a measurement"]
fn what_it_costs() {
    let scene = scene(Language::English, Sureness::default());
    let standing = scene.standing();
    let time = |what: &str, f: &dyn Fn()| {
        let start = std::time::Instant::now();
        for _ in 0..20 {
            f();
        }
        println!("{what}: {} microseconds", start.elapsed().as_micros() / 20);
    };
    time("a ranking", &|| drop(standing.under(standing.weighting)));
    time("which are too close to call", &|| drop(Closeness::of(&standing, 10)));
    time("what it takes", &|| drop(tenfold::chart::Swap::told(&standing, 10)));
    time("how little swaps neighbours", &|| drop(Neighbours::all(&standing, &scene.closeness)));
}
