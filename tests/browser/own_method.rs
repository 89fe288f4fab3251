//! A package whose method is its own: opened by a link, left for another method, and come back to.

use std::fs;

use serde_json::json;
use tenfold::{
    chart, dataset, link,
    ranking::{Prepared, Ranking},
};

use crate::{host::Serving, visit::Visit, worker::file};

const NAMES: [&str; 5] = ["datapackage.json", "framework.csv", "units.csv", "values.csv", "orders.csv"];

fn files() -> Vec<(String, String)> {
    let path = |name: &str| format!("{}/examples/human-development/{name}", env!("CARGO_MANIFEST_DIR"));
    NAMES.map(|name| (name.to_owned(), fs::read_to_string(path(name)).unwrap())).to_vec()
}

/// The rows as the library ranks them for a link: id, score to the last digit.
fn expected(query: &str) -> Vec<(String, String)> {
    let files = files();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let dataset = dataset::read(&files).unwrap();
    let (view, notices) = link::read(query, &dataset);
    assert_eq!(notices, [], "{query}");
    let prepared = Prepared::by(&dataset, &view.recipe.method).unwrap();
    let ranking = Ranking::by(&prepared, &view.recipe.weighting, &dataset.framework).1;
    let id = |unit: usize| dataset.table.units[prepared.screened.ranked[unit]].id.clone();
    ranking.places.iter().map(|place| (id(place.unit), chart::exact(place.score))).collect()
}

async fn shows(visit: &Visit, query: &str) {
    let expected = expected(query);
    let first = &expected[0].1;
    visit.until(&format!("document.querySelector('[data-unit]')?.dataset.score === {first:?}")).await;
    let rows: Vec<_> = visit.rows().await.into_iter().map(|row| (row.unit, row.score)).collect();
    assert_eq!(rows, expected, "{query}");
}

#[tokio::test]
async fn the_publishers_method_ranks_until_a_reader_takes_another() {
    let pages: Vec<(String, String)> = files().into_iter().map(|(name, text)| (format!("hd/{name}"), text)).collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let visit = Visit::with(Serving::pages(&pages), &["--lang=en-US"]).await;
    visit.open("?data=hd/").await;
    shows(&visit, "?data=hd/").await;
    visit.address_holds("?v=1&data=hd/").await;
    let marks = "return document.querySelectorAll('#by-method, #link-notice').length";
    assert_eq!(visit.script(marks).await, json!(0), "it is as published");
    // Ranks under nearby weights are counted by the publisher's method, too.
    visit.until("document.querySelectorAll('.row[data-rank-low]').length === 5").await;
    // A slider is no other method.
    visit.slide("#health", 90).await;
    visit.address_holds("?v=1&data=hd/&w=health:90").await;
    shows(&visit, "?data=hd/&w=health:90").await;
    // The method paragraph says how it is done.
    let said = visit.text("#method .steps").await;
    assert!(said.contains("Goalposts"), "{said}");
    visit.script("document.querySelector('#methods').open = true").await;
    visit.find("#by-aggregate").await.select_by_value("arithmetic").await.unwrap();
    visit.address_holds("?v=1&data=hd/&w=health:90&aggregate=arithmetic").await;
    shows(&visit, "?data=hd/&w=health:90&aggregate=arithmetic").await;
    assert_eq!(visit.text("#by-method").await, "By another method than published: aggregate=arithmetic");
    visit.click("#published-method").await;
    visit.address_holds("?v=1&data=hd/&w=health:90").await;
    shows(&visit, "?data=hd/&w=health:90").await;
}

/// Opens the package with a piece of it changed, where a file of the site may be missing: what is told of it.
async fn refused(from: &str, to: &str, without: Option<&'static str>) -> String {
    let pages = files().into_iter().map(|(name, text)| (format!("hd/{name}"), text.replace(from, to))).collect();
    let visit = Visit::with(Serving { pages, without, ..Serving::default() }, &["--lang=en-US"]).await;
    visit.open("?data=hd/").await;
    let told = visit.text("#data-notice").await;
    assert_eq!(visit.rows().await, crate::reading::computed("published"), "the ranking that was there stays");
    told
}

#[tokio::test]
async fn what_cannot_be_ranked_as_its_publisher_says_is_not_opened() {
    let told = refused("\"arithmetic.geometric\"", "\"geometrical\"", None).await;
    assert!(told.contains("datapackage.json: “aggregate=geometrical” in tenfold.about.method is no choice."), "{told}");
    // From the worst to the best, and the worst is nought.
    let (from, to) = ("20:85", "61.6434:85");
    let told = refused(from, to, None).await;
    assert!(told.contains("datapackage.json: tenfold.about.method: "), "{told}");
    assert!(told.contains("needs scores above 0, and Angola"), "{told}");
    let told = refused("", "", Some(file("methods_bg"))).await;
    assert!(told.contains("The part of this page that ranks as this data asks did not load. Try again."), "{told}");
}
