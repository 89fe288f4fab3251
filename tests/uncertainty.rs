//! How sure the page says that it is: pictures of what is drawn of ranges and shares, wherever they are computed.

use tenfold::{
    chart::{CloseGroups, Heat, Neighbours, RankUncertainty, Selection, TopTen},
    dataset::{LocalizedText, UnitId},
    link::{self, Language},
    ranking::{Edition, Prepared, Ranking, resolve},
    robustness::RankingContext,
    ui::{Deployment, PtrEq, Scene, WorkerClient, WorkerReply, components},
};
use yew::{Callback, Html, Properties, ServerRenderer, component, html};

/// What is drawn.
#[derive(Clone, PartialEq, Properties)]
struct Props {
    language: Language,
    uncertainty: RankUncertainty,
}

#[component]
fn Drawn(Props { language, uncertainty }: &Props) -> Html {
    let scene = PtrEq::new(scene(*language, uncertainty.clone()));
    let flips =
        components::critical_weight_changes(&scene, &Neighbours::all(&scene.context(), &scene.closeness), &nothing());
    let first = [0.98, 0.02];
    let third = [0.0, 0.004, 0.5, 0.2, 0.296];
    let heat = Heat::of([(UnitId(0), 1, &first[..]), (UnitId(1), 3, &third[..])], 285);
    html! { <>
        { components::verdict(&scene) }
        { components::chart(&scene, Html::default(), Html::default(), Html::default()) }
        { components::ramp(&scene) }
        { components::heat(&scene, "Nearby weightings", &heat) }
        { flips }
    </> }
}

/// No answer has come.
fn nothing<R>() -> WorkerReply<R> {
    WorkerReply::none()
}

/// The scene of the first page.
fn scene(language: Language, uncertainty: RankUncertainty) -> Scene {
    let dataset = tenfold::bundled::dataset();
    let (view, _) = link::read("", &dataset);
    let prepared = Prepared::of(&dataset);
    let rank = |code: &str| Ranking::of(&prepared, &resolve(&dataset, code).unwrap(), &dataset.framework);
    let (ranking, baseline) = (rank(&dataset.about.start), rank(&dataset.about.baseline));
    let context = RankingContext {
        framework: &dataset.framework,
        prepared: &prepared,
        weighting: &view.recipe.weighting,
        ranking: &ranking,
    };
    Scene {
        closeness: PtrEq::new(CloseGroups::of(&context, 10)),
        selection: Selection::first(10),
        namesakes: PtrEq::new(dataset.table.namesakes(&dataset.about.languages)),
        top_ten: PtrEq::new(TopTen::of(&dataset, &prepared, &ranking, &baseline, &Selection::first(10))),
        edition: Edition::of(&dataset, &prepared),
        edition_with_presets: Edition::now_and_in_first_release(&dataset, &prepared)[1],
        prepared: PtrEq::new(prepared),
        weighting: view.recipe.weighting.clone(),
        ranking: PtrEq::new(ranking),
        reference: PtrEq::new(baseline.clone()),
        baseline: PtrEq::new(baseline),
        dataset: PtrEq::new(dataset),
        uncertainty: Some(PtrEq::new(uncertainty)),
        nearby: nothing(),
        leaders: nothing(),
        worker: WorkerClient::absent(),
        against: LocalizedText::from_iter([("en", "Equal"), ("zh", "等权")]),
        view,
        touched: None,
        dark: false,
        held: tenfold::ui::LockState::default(),
        rank_query: None,
        language,
        place: Deployment::default(),
        act: Callback::noop(),
    }
}

/// Ranges about the ranks now, and a share of all weightings for the first.
fn sure() -> RankUncertainty {
    let scene = scene(Language::English, RankUncertainty::default());
    let ranges = scene.top_ten.rows.iter().map(|row| (row.unit, row.rank - row.rank / 5, row.rank * 3 / 2));
    RankUncertainty {
        first_share: Some((scene.top_ten.rows[0].unit, 0.98)),
        ranges: ranges.collect(),
        ..RankUncertainty::default()
    }
}

async fn drawn(language: Language, uncertainty: RankUncertainty) -> String {
    ServerRenderer::<Drawn>::with_props(move || Props { language, uncertainty }).hydratable(false).render().await
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
    assert!(!drawn(Language::English, RankUncertainty::default()).await.contains(column));
    let waiting = drawn(Language::English, RankUncertainty { waiting: true, ..RankUncertainty::default() }).await;
    assert!(waiting.contains(column) && waiting.contains("chart sure waiting") && !waiting.contains("data-rank-low"));
    let failed = drawn(Language::English, RankUncertainty { failed: true, ..sure() }).await;
    assert!(!failed.contains(column) && failed.contains("could not be computed in this browser"));
}

/// `cargo test --test sure -- --ignored --nocapture`: what the page pays for it.
#[test]
#[ignore = "a measurement"]
fn what_it_costs() {
    let scene = scene(Language::English, RankUncertainty::default());
    let context = scene.context();
    let time = |what: &str, f: &dyn Fn()| {
        let start = std::time::Instant::now();
        for _ in 0..20 {
            f();
        }
        println!("{what}: {} microseconds", start.elapsed().as_micros() / 20);
    };
    time("a ranking", &|| drop(context.under(context.weighting)));
    time("which are too close to call", &|| drop(CloseGroups::of(&context, 10)));
    time("what it takes", &|| drop(tenfold::chart::RankMove::told(&context, 10)));
    time("how little swaps neighbours", &|| drop(Neighbours::all(&context, &scene.closeness)));
}
