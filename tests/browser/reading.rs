//! Opening the page and reading it.

use serde_json::Value;
use tenfold::dataset::RankedId;
use tenfold::{
    chart::exact,
    link::Language,
    ranking::{Prepared, Ranking, resolve},
};

use crate::visit::{Row, Visit};

/// The rows that this machine computes for a preset.
pub(crate) fn computed(preset: &str) -> Vec<Row> {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let ranking = Ranking::of(&prepared, &resolve(&dataset, preset).unwrap(), &dataset.framework);
    let unit = |unit: RankedId| dataset.table.unit(prepared.screened.unit(unit)).id.clone();
    let ten = ranking.places.iter().take(10);
    ten.map(|p| Row { unit: unit(p.unit), rank: p.rank, score: exact(p.score) }).collect()
}

/// The same as a person reads them in a language: rank, name, score.
pub(crate) fn computed_as_read(preset: &str, language: &str) -> Vec<[String; 3]> {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let ranking = Ranking::of(&prepared, &resolve(&dataset, preset).unwrap(), &dataset.framework);
    let name = |unit: RankedId| dataset.table.unit(prepared.screened.unit(unit)).name.say(language).to_owned();
    ranking
        .places
        .iter()
        .take(10)
        .map(|p| [p.rank.to_string(), name(p.unit), tenfold::chart::score(Language::English, p.score)])
        .collect()
}

#[tokio::test]
async fn the_page_opens_on_the_published_ten() {
    let visit = Visit::to("").await;
    let rows = visit.rows().await;
    let shown: Vec<_> = rows.iter().map(|row| (row.rank, row.unit.as_str())).collect();
    let published = [
        (1, "beijing"),
        (2, "shenzhen"),
        (3, "shanghai"),
        (4, "guangzhou"),
        (5, "nanjing"),
        (6, "wuhan"),
        (7, "suzhou-jiangsu"),
        (8, "tianjin"),
        (9, "hangzhou"),
        (10, "xian"),
    ];
    assert_eq!(shown, published);
    assert_eq!(visit.rows_as_read().await, computed_as_read("published", "en"));
    assert_eq!(visit.text("h1").await, "China’s ten most innovative cities");
    assert!(visit.text(".recon").await.starts_with("A reconstruction."));
    let list = visit.script("const l = document.querySelector('.rows'); return [l.tagName, l.children.length]").await;
    assert_eq!(list, serde_json::json!(["OL", 10]), "one real list");
}

#[tokio::test]
async fn every_preset_shows_the_very_scores_that_this_machine_computes() {
    let visit = Visit::to("").await;
    // The first is shown already, so it comes last.
    let mut presets: Vec<String> = tenfold::bundled::dataset().presets.into_iter().map(|preset| preset.code).collect();
    presets.rotate_left(1);
    for preset in &presets {
        visit.click(&format!("input[value={preset}]")).await;
        let start = if *preset == presets[presets.len() - 1] { "?v=1".to_owned() } else { format!("{preset}/?v=1") };
        visit.address_holds(&start).await;
        assert_eq!(visit.rows().await, computed(preset), "{preset}, to the bit");
    }
}

#[tokio::test]
async fn equal_weights_find_eight_of_the_ten() {
    let visit = Visit::to("").await;
    let published = visit.units().await;
    visit.click("input[value=equal]").await;
    visit.until("document.querySelector('[data-rank=\"2\"]').dataset.unit === 'shanghai'").await;
    let equal = visit.units().await;
    assert_eq!(equal[..3], ["beijing", "shanghai", "shenzhen"]);
    assert_eq!(equal.iter().filter(|unit| published.contains(unit)).count(), 8);
}

#[tokio::test]
async fn every_indicator_shows_its_year_and_source_and_every_unranked_city_its_reason() {
    let visit = Visit::to("").await;
    visit.open_all().await;
    let sources = visit.script("return [...document.querySelectorAll('.sub .from')].map(p => p.innerText)").await;
    let sources = sources.as_array().unwrap();
    assert_eq!(sources.len(), 26);
    for source in sources.iter().map(|s| s.as_str().unwrap()) {
        let parts: Vec<&str> = source.split(" · ").collect();
        assert_eq!(parts.len(), 4, "unit, direction, year, source: {source}");
        assert!(parts.iter().all(|part| !part.is_empty()), "{source}");
    }
    let rows = visit.script("return document.querySelectorAll('#indicators .fig tbody tr:not(.g)').length").await;
    assert_eq!(rows, 26);
    let unranked = visit.script("return [...document.querySelectorAll('[data-unranked]')].map(l => l.innerText)").await;
    let dataset = tenfold::bundled::dataset();
    let screened = Prepared::of(&dataset).screened;
    let told = screened.unranked.iter().map(|u| {
        let name = dataset.table.unit(u.unit).name.say("en");
        format!("{name} {} of 26", u.filled)
    });
    assert_eq!(unranked, serde_json::json!(told.collect::<Vec<_>>()));
    assert_eq!(screened.unranked.len(), 12);
}

#[tokio::test]
async fn hosts_and_tests_find_the_marks_that_are_promised() {
    let visit = Visit::to("").await;
    let marks = visit.script("return performance.getEntriesByName('tenfold:ready').length").await;
    assert_eq!(marks, 1);
    assert_eq!(
        visit.script("return performance.getEntriesByName('tenfold:update').length").await,
        0,
        "nothing moved yet"
    );
    visit.keys("#resources", "\u{e014}").await;
    visit.until("performance.getEntriesByName('tenfold:update').length === 1").await;
    let took = visit.script("return performance.getEntriesByName('tenfold:update')[0].duration").await;
    assert!(matches!(took, Value::Number(ref ms) if ms.as_f64().unwrap() > 0.0), "{took}");
}
