//! Other methods than the published one: chosen by a link, through the panel, and taken back.

use serde_json::json;
use tenfold::dataset::RankedId;
use tenfold::{
    chart,
    dataset::Dataset,
    link,
    ranking::{Prepared, Ranking},
};

use crate::{host::Serving, visit::Visit};

/// The first ten as the library ranks them for a link: id, rank, score to the last digit.
fn expected(dataset: &Dataset, query: &str) -> Vec<(String, usize, String)> {
    let (view, notices) = link::read(query, dataset);
    assert_eq!(notices, [], "{query}");
    let prepared = Prepared::by(dataset, &view.recipe.method).expect(query);
    let ranking = Ranking::by(&prepared, &view.recipe.weighting, &dataset.framework).1;
    let id = |unit: RankedId| dataset.table.unit(prepared.screened.unit(unit)).id.clone();
    ranking.places.iter().take(10).map(|p| (id(p.unit), p.rank, chart::exact(p.score))).collect()
}

pub(crate) async fn shows(visit: &Visit, query: &str) {
    shows_of(visit, &tenfold::bundled::dataset(), query).await;
}

/// Waits until the rows are those that the library has of some data for a link.
pub(crate) async fn shows_of(visit: &Visit, dataset: &Dataset, query: &str) {
    let expected = expected(dataset, query);
    let first = &expected[0].2;
    visit.until(&format!("document.querySelector('[data-unit]')?.dataset.score === {first:?}")).await;
    let rows: Vec<_> = visit.rows().await.into_iter().map(|row| (row.unit, row.rank, row.score)).collect();
    assert_eq!(rows, expected, "{query}");
}

/// Chooses from a list, as a reader does.
async fn choose(visit: &Visit, list: &str, value: &str) {
    visit.find(&format!("#{list}")).await.select_by_value(value).await.unwrap_or_else(|e| panic!("{list}: {e}"));
}

async fn open(visit: &Visit) {
    visit.script("document.querySelector('#methods').open = true").await;
    visit.find("#by-normalise").await;
}

#[tokio::test]
async fn links_by_other_methods_show_the_very_scores_of_the_library() {
    let visit = Visit::with(Serving::default(), &["--lang=en-US"]).await;
    for query in [
        "?v=1&normalise=minmax(1,100)&aggregate=geometric",
        "?v=1&normalise=zscore",
        "?v=1&weigh=entropy",
        "talent/?v=1&normalise=zscore(0,1)",
        "?v=1&w=talent:90&aggregate=arithmetic.arithmetic.copeland",
        "?v=1&weigh=bod&normalise=minmax(1,100)",
        "?v=1&cover=0.7&impute=none",
        "?v=1&treat=boxcox&normalise=goalposts(gdp_pc:20000:150000)&impute=median&weigh=pca&aggregate=owa",
    ] {
        visit.open(query).await;
        shows(&visit, query).await;
        // The page says that this is not the published method, and by which it is.
        let said = visit.text("#by-method").await;
        assert!(said.starts_with("By another method than published:"), "{said}");
        assert_eq!(visit.script("return document.querySelectorAll('#link-notice').length").await, json!(0), "{query}");
        // Ranks under other weights are told of each but where units have weights of their own; ties are proved of plain means alone.
        let method = link::read(query, &tenfold::bundled::dataset()).0.recipe.method;
        let count = |what: &str| format!("document.querySelectorAll('.row{what}').length");
        if method.is_weighed() {
            visit.until(&format!("{} === 10", count("[data-rank-low]"))).await;
        } else {
            assert_eq!(visit.script(&format!("return {}", count("[data-rank-low]"))).await, json!(0));
        }
        if !method.is_linear() {
            assert_eq!(visit.script(&format!("return {}", count(".tie"))).await, json!(0));
        }
    }
}

#[tokio::test]
pub(crate) async fn geometric_z_scores_and_entropy_through_the_panel_and_back() {
    let visit = Visit::to("").await;
    open(&visit).await;
    // Geometric means need scores above zero: that is said first, and one button makes it so.
    choose(&visit, "by-aggregate", "geometric").await;
    let notice = visit.text("#method-notice").await;
    assert!(
        notice.starts_with("This method cannot rank these figures. geometric needs scores above 0, and "),
        "{notice}"
    );
    assert_eq!(visit.address().await, "", "nothing has changed");
    visit.click("#mend").await;
    visit.address_holds("?v=1&normalise=minmax(1,100)&aggregate=geometric").await;
    shows(&visit, "?v=1&normalise=minmax(1,100)&aggregate=geometric").await;
    visit.until("!document.querySelector('#method-notice')").await;
    let effect = visit.script("return document.querySelectorAll('#effect tbody tr').length").await;
    assert_eq!(effect, json!(10), "what the choice did to the ten");
    choose(&visit, "by-aggregate", "arithmetic").await;
    choose(&visit, "by-normalise", "zscore").await;
    visit.address_holds("?v=1&normalise=zscore").await;
    shows(&visit, "?v=1&normalise=zscore").await;
    choose(&visit, "by-weigh", "entropy").await;
    visit.address_holds("?v=1&weigh=entropy&normalise=zscore").await;
    shows(&visit, "?v=1&weigh=entropy&normalise=zscore").await;
    // Each choice is a step back, and forward.
    visit.client.back().await.unwrap();
    shows(&visit, "?v=1&normalise=zscore").await;
    visit.client.forward().await.unwrap();
    shows(&visit, "?v=1&weigh=entropy&normalise=zscore").await;
    visit.click("#published-method").await;
    visit.address_holds("?v=1").await;
    shows(&visit, "?v=1").await;
    assert_eq!(visit.script("return document.querySelectorAll('#by-method').length").await, json!(0));
}

#[tokio::test]
async fn numbers_are_typed_as_a_link_has_them_and_what_is_none_says_so() {
    let visit = Visit::to("").await;
    open(&visit).await;
    let field = "#by-normalise ~ input";
    visit.script(&format!("document.querySelector('{field}').select()")).await;
    visit.keys(field, "zscore(100,15").await;
    visit.find("#by-normalise-error").await;
    visit.keys(field, ")\u{e007}").await;
    visit.address_holds("?v=1&normalise=zscore(100,15)").await;
    shows(&visit, "?v=1&normalise=zscore(100,15)").await;
    visit.script("document.querySelector('#levels').open = true").await;
    choose(&visit, "level-2", "owa").await;
    visit.address_holds("?v=1&normalise=zscore(100,15)&aggregate=arithmetic.arithmetic.owa").await;
    shows(&visit, "?v=1&normalise=zscore(100,15)&aggregate=arithmetic.arithmetic.owa").await;
}

#[tokio::test]
async fn a_slider_makes_computed_weights_the_readers_own() {
    let visit = Visit::to("?weigh=entropy").await;
    let points = visit.script("return document.querySelector('#resources').value").await;
    assert_ne!(points, json!("52"), "the sliders show what entropy gives");
    assert!(visit.text(".why").await.starts_with("Computed weights. Given by weigh=entropy, "), "and no preset's");
    // A field may be a part of a pixel wider than its width in whole ones, and what is in it is rounded up.
    let inside = "Math.ceil(e.getBoundingClientRect().width - (e.offsetWidth - e.clientWidth))";
    let (chosen, cut) =
        ("document.querySelectorAll('[name=preset]:checked').length", format!("e.scrollWidth > {inside}"));
    assert_eq!(visit.script(&format!("return {chosen}")).await, json!(0));
    let fields = "[...document.querySelectorAll('.knob [type=text]')]";
    assert_eq!(
        visit.script(&format!("return {fields}.filter(e => {cut}).length")).await,
        json!(0),
        "figures are cut off"
    );
    visit.slide("#resources", 90).await;
    visit.until("location.search.includes('resources:90') && !location.search.includes('weigh')").await;
    let address = visit.address().await;
    shows(&visit, &address).await;
    // All others keep what entropy gave them, so that one slider is one change, and one step back.
    assert!(address.matches(':').count() > 30, "{address}");
    visit.click("[data-undo], .rail .bar-of button:nth-child(2)").await;
    visit.address_holds("?v=1&weigh=entropy").await;
    shows(&visit, "?v=1&weigh=entropy").await;
    // Even where the method happens to give the points that were there.
    visit.open("equal/?weigh=equal").await;
    visit.slide("#resources", 90).await;
    visit.address_holds("equal/?v=1&w=resources:90").await;
    shows(&visit, "equal/?v=1&w=resources:90").await;
}

#[tokio::test]
async fn what_cannot_be_ranked_says_why_in_both_languages_and_the_last_good_view_stays() {
    let visit = Visit::to("?aggregate=geometric&w=talent:60").await;
    shows(&visit, "?w=talent:60").await;
    let said = visit.text("#link-notice").await;
    assert!(said.contains("aggregate=geometric: geometric needs scores above 0, and "), "{said}");
    assert!(said.contains("put the figures on minmax(1,100)"), "{said}");
    visit.open("zh/?weigh=ahp(resources:talent:3)").await;
    let said = visit.text("#link-notice").await;
    assert!(said.contains("“resources”与“talent”不在同一层同一组"), "{said}");
    // One that no grammar has is left out like any other value.
    visit.open("?normalise=zscores").await;
    assert!(visit.text("#link-notice").await.contains("normalise=zscores: no such choice"));
    shows(&visit, "").await;
    // From a good view a bad choice changes nothing.
    visit.open("?normalise=zscore").await;
    visit
        .script("history.pushState(null, '', '?normalise=loggoalposts'); dispatchEvent(new PopStateEvent('popstate'))")
        .await;
    visit.find("#link-notice").await;
    shows(&visit, "?normalise=zscore").await;
}

#[tokio::test]
async fn the_chunk_of_methods_is_fetched_once_one_is_chosen_and_its_absence_costs_only_them() {
    let fetched = "performance.getEntriesByType('resource').some(e => e.name.includes('chunk-app-methods-'))";
    let visit =
        Visit::with(Serving { without: Some("chunk-app-methods-"), ..Serving::default() }, &["--lang=en-US"]).await;
    visit.open("").await;
    assert_eq!(visit.script(&format!("return {fetched}")).await, json!(false), "no first slider waits for it");
    visit.open("?normalise=zscore").await;
    assert!(visit.text("#link-notice").await.contains("the part of this page that ranks so did not load"));
    shows(&visit, "").await;
    visit.slide("#resources", 90).await;
    visit.address_holds("?v=1&w=resources:90").await;
}

#[tokio::test]
async fn pairwise_comparisons_make_weights_and_say_which_to_look_at_again() {
    let visit = Visit::to("").await;
    open(&visit).await;
    choose(&visit, "by-weigh", "ahp").await;
    visit.find("#pairs").await;
    choose(&visit, "pair-resources-environment", "9").await;
    visit.until("location.search.includes('resources:environment:9')").await;
    let address = visit.address().await;
    shows(&visit, &address).await;
    // The next is made beside those before it, once the lists hold them.
    visit.find("#pairs [data-ratio]").await;
    choose(&visit, "pair-environment-performance", "9").await;
    visit.until("document.querySelector('#pairs [data-ratio]').dataset.ratio > 0.1").await;
    let said = visit.text("#pairs [data-ratio]").await;
    assert!(said.contains("over 0.10, so look at them again. “"), "{said}");
    visit.until("location.search.includes('environment:performance:9')").await;
    // The sliders show what comes of it.
    let address = visit.address().await;
    shows(&visit, &address).await;
}

#[tokio::test]
async fn frames_and_hosts_rank_by_other_methods_too() {
    let visit = Visit::to("?view=chart&weigh=critic").await;
    shows(&visit, "?weigh=critic").await;
    assert!(visit.text("#by-method").await.contains("weigh=critic"));
    visit.open("?view=badge&focus=wuhan&aggregate=copeland").await;
    let badge = visit.text("main").await;
    let dataset = tenfold::bundled::dataset();
    let (view, _) = link::read("?aggregate=copeland", &dataset);
    let prepared = Prepared::by(&dataset, &view.recipe.method).unwrap();
    let ranking = Ranking::by(&prepared, &view.recipe.weighting, &dataset.framework).1;
    let wuhan = prepared.screened.ranked.binary_search(&dataset.table.find("wuhan").unwrap()).unwrap();
    assert!(badge.contains(&ranking.rank(RankedId(wuhan)).to_string()), "{badge}");
    assert!(badge.contains(", by another method than published: aggregate=copeland."), "{badge}");
}

#[tokio::test]
async fn ones_own_data_is_ranked_by_other_methods_too() {
    let towns = "Town,Parks,Schools,Noise\nOldham,3,9,1\nNewham,9,1,2\nMidham,5,5,3\n";
    let serving = Serving::pages(&[("towns.csv", towns)]);
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.open("?data=towns.csv&normalise=rank").await;
    visit.until("document.querySelector('[data-unit=oldham]')").await;
    // Ranks from the worst up: 1, 3, 1; 3, 1, 2; 2, 2, 3.
    let scores = visit
        .script("return ['oldham', 'newham', 'midham'].map(id => document.querySelector(`[data-unit=${id}]`).dataset.score)")
        .await;
    for (score, sum) in scores.as_array().unwrap().iter().zip([5.0, 6.0, 7.0]) {
        let score: f64 = score.as_str().unwrap().parse().unwrap();
        assert!((score - sum / 3.0).abs() < 1e-12, "{score} for {sum} thirds");
    }
    // Copeland's rule on data with one level, chosen on the page.
    open(&visit).await;
    choose(&visit, "by-aggregate", "copeland").await;
    visit.address_holds("?v=1&data=towns.csv&normalise=rank&aggregate=copeland").await;
    visit.until("document.querySelector('[data-rank=\"1\"]').dataset.unit === 'midham'").await;
}
