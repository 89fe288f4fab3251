//! The sliders of a static page rank before the page itself has come, and nothing of what they did is lost when it does.

use serde_json::{Value, json};
use tenfold::dataset::RankedId;
use tenfold::{
    chart::{exact, score},
    dataset::Points,
    ranking::{Prepared, Ranking, resolve},
};

use crate::{
    host::Serving,
    reading::computed_as_read,
    visit::{Row, Visit},
};

/// The page itself.
const PAGE: &str = "chunk-app-page-";

/// What this machine computes for a preset with some aspects moved: rows, and the same as a person reads them.
fn computed(preset: &str, moved: &[(&str, u32)], language: &str) -> (Vec<Row>, Vec<[String; 3]>) {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let mut weighting = resolve(&dataset, preset).unwrap();
    for (node, points) in moved {
        let points: Points = points.to_string().parse().unwrap();
        weighting.set(dataset.framework.find(node).unwrap(), points);
    }
    let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
    let unit = |unit: RankedId| dataset.table.unit(prepared.screened.unit(unit));
    let ten = || ranking.places.iter().take(10);
    let rows = ten().map(|p| Row { unit: unit(p.unit).id.clone(), rank: p.rank, score: exact(p.score) }).collect();
    let read = ten()
        .map(|p| {
            [
                p.rank.to_string(),
                unit(p.unit).name.say(language).to_owned(),
                score(tenfold::link::Language::English, p.score),
            ]
        })
        .collect();
    (rows, read)
}

/// All that the rows and the weights say and draw.
const TOLD: &str = "
    const all = (css, of) => [...document.querySelectorAll(css)].map(of);
    const text = (e) => e.textContent;
    return {
        bars: all('.rows .bar path', (p) => p.getAttribute('d')),
        names: all('.rows .n', (n) => n.innerText),
        changes: all('.rows .m', text),
        head: all('.cols .m', text),
        legend: all('.key .quiet', text),
        shares: all('.aspect > .knob .sh', text),
        fills: all('.aspect > .knob .tr path', (p) => p.getAttribute('d')),
        values: all('.aspect > .knob input', (i) => [i.value, i.getAttribute('aria-valuetext')]),
        border: all('.shares path', (p) => p.getAttribute('d')),
        echo: all('.echo li', text),
        chosen: all('[name=preset]:checked', (i) => i.value),
    };";

#[tokio::test]
async fn the_first_sliders_rank_while_the_page_is_on_its_way_and_it_takes_over_what_they_moved() {
    for (link, preset, language) in [("", "published", "en"), ("zh/talent/", "talent", "zh")] {
        let serving = Serving { slow: Some((PAGE, 8000)), ..Serving::default() };
        let visit = Visit::with(serving, &["--lang=en-US"]).await;
        visit.client.goto(&visit.host.url(link)).await.unwrap();
        visit.until("document.documentElement.dataset.early === ''").await;
        assert_eq!(visit.rows_as_read().await, computed_as_read(preset, language));
        let moves = [("resources", 3), ("services", 90), ("environment", 0)];
        let mut told = Value::Null;
        for now in 1..=moves.len() {
            let (node, points) = moves[now - 1];
            visit.slide(&format!("#{node}"), points).await;
            let (rows, read) = computed(preset, &moves[..now], language);
            assert_eq!((visit.rows().await, visit.rows_as_read().await), (rows, read), "{link} after {now}");
            told = visit.script(TOLD).await;
        }
        visit.picture(&format!("early-{language}")).await;
        // What is of other weights is not seen.
        for css in [".verdict", ".why", "#appendix", ".rows .span", ".rows .at"] {
            let seen = format!(
                "return document.querySelector({css:?})?.checkVisibility({{ visibilityProperty: true }}) ?? false"
            );
            assert_eq!(visit.script(&seen).await, json!(false), "{css}");
        }
        assert_eq!(visit.host.asked(PAGE), (1, 0), "the page is still on its way");
        visit.ready().await;
        let (rows, read) = computed(preset, &moves, language);
        assert_eq!((visit.rows().await, visit.rows_as_read().await), (rows, read), "{link}: nothing is lost");
        let now = visit.script(TOLD).await;
        for (what, before) in told.as_object().unwrap() {
            assert_eq!(&now[what], before, "{link}: {what} stood there already");
        }
        assert_eq!(visit.script("return document.documentElement.dataset.early ?? null").await, Value::Null);
        let folder = if preset == "published" { "" } else { link };
        visit.address_holds(&format!("{folder}?v=1&w=resources:3,environment:0,services:90")).await;
        visit.until("document.querySelectorAll('.row[data-rank-low]').length === 10").await;
    }
}

#[tokio::test]
async fn where_the_page_never_comes_the_static_ten_stand_again_with_a_line_that_says_so() {
    let serving = Serving { stalled: Some((PAGE, 0.5)), ..Serving::default() };
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    // The load event of a page waits for no program.
    visit.script(&format!("setTimeout(() => location.href = {:?})", visit.host.url(""))).await;
    visit.until("document.documentElement.dataset.early === ''").await;
    visit.slide("#resources", 0).await;
    assert_ne!(visit.rows_as_read().await, computed_as_read("published", "en"));
    for _ in 0..600 {
        if visit.script("return document.documentElement.dataset.tenfold ?? null").await == json!("failed") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(visit.rows_as_read().await, computed_as_read("published", "en"));
    assert!(visit.text("#missing").await.contains("correct for its weights"));
    let seen = "return ['.rail', '.presets'].some((css) => document.querySelector(css).checkVisibility())";
    assert_eq!(visit.script(seen).await, json!(false), "no slider that ranks nothing");
    assert_eq!(
        visit.script("return document.querySelector('.verdict').checkVisibility({ visibilityProperty: true })").await,
        json!(true)
    );
}

#[tokio::test]
async fn a_slider_that_is_held_is_not_taken_out_of_the_hand() {
    let serving = Serving { slow: Some((PAGE, 1500)), ..Serving::default() };
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("")).await.unwrap();
    visit.until("document.documentElement.dataset.early === ''").await;
    let pointer = |kind: &str| {
        format!("document.querySelector('#resources').dispatchEvent(new PointerEvent('{kind}', {{ bubbles: true }}))")
    };
    visit.script(&pointer("pointerdown")).await;
    visit.script("window.held = document.querySelector('#resources')").await;
    visit.slide("#resources", 7).await;
    visit
        .until(&format!(
            "performance.getEntriesByType('resource').some((e) => e.name.includes('{PAGE}') && e.responseEnd)"
        ))
        .await;
    let frames = "const done = arguments[0]; let left = 40; const next = () => left-- ? requestAnimationFrame(next) : done(); next();";
    visit.client.execute_async(frames, vec![]).await.unwrap();
    assert_eq!(visit.script("return held.isConnected && !document.documentElement.dataset.tenfold").await, json!(true));
    visit.slide("#resources", 60).await;
    assert_eq!(visit.rows().await, computed("published", &[("resources", 60)], "en").0);
    visit.script(&pointer("pointerup")).await;
    visit.ready().await;
    assert_eq!(visit.rows().await, computed("published", &[("resources", 60)], "en").0);
    visit.address_holds("?v=1&w=resources:60").await;
}

#[tokio::test]
async fn a_link_that_asks_for_other_rows_waits_for_the_page() {
    let serving = Serving { slow: Some((PAGE, 3000)), ..Serving::default() };
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("?w=resources:10")).await.unwrap();
    visit.until(&format!("performance.getEntriesByType('resource').some((e) => e.name.includes('{PAGE}'))")).await;
    visit.ready().await;
    assert_eq!(visit.script("return document.documentElement.dataset.early ?? null").await, Value::Null);
    assert_eq!(visit.rows().await, computed("published", &[("resources", 10)], "en").0);
}
