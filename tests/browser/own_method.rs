//! A package whose method is its own: opened by a link, left for another method, and come back to.

use serde_json::json;

use crate::{host::Serving, methods::shows_of, packages::Files, visit::Visit};

/// The package as a folder of a site, with a piece of it changed.
fn pages(from: &str, to: &str) -> Vec<(String, String)> {
    let files = Files::human_development().0.into_iter();
    files.map(|(name, text)| (format!("hd/{name}"), text.replace(from, to))).collect()
}

async fn visit() -> Visit {
    Visit::with(Serving { pages: pages("", ""), ..Serving::default() }, &["--lang=en-US"]).await
}

#[tokio::test]
async fn the_publishers_method_ranks_until_a_reader_takes_another() {
    let countries = Files::human_development().dataset();
    let visit = visit().await;
    visit.open("?data=hd/").await;
    shows_of(&visit, &countries, "?data=hd/").await;
    visit.address_holds("?v=1&data=hd/").await;
    let marks = "return document.querySelectorAll('#by-method, #link-notice').length";
    assert_eq!(visit.script(marks).await, json!(0), "it is as published");
    // Ranks under nearby weights are counted by the publisher's method, too.
    visit.until("document.querySelectorAll('.row[data-rank-low]').length === 5").await;
    // A slider is no other method.
    visit.slide("#health", 90).await;
    visit.address_holds("?v=1&data=hd/&w=health:90").await;
    shows_of(&visit, &countries, "?data=hd/&w=health:90").await;
    // The method paragraph says how it is done.
    let said = visit.text("#method .steps").await;
    assert!(said.contains("Goalposts"), "{said}");
    visit.script("document.querySelector('#methods').open = true").await;
    visit.find("#by-aggregate").await.select_by_value("arithmetic").await.unwrap();
    visit.address_holds("?v=1&data=hd/&w=health:90&aggregate=arithmetic").await;
    shows_of(&visit, &countries, "?data=hd/&w=health:90&aggregate=arithmetic").await;
    assert_eq!(visit.text("#by-method").await, "By another method than published: aggregate=arithmetic");
    visit.click("#published-method").await;
    visit.address_holds("?v=1&data=hd/&w=health:90").await;
    shows_of(&visit, &countries, "?data=hd/&w=health:90").await;
}

#[tokio::test]
async fn a_choice_that_cannot_be_leaves_the_publishers_method_and_not_the_default() {
    let visit = visit().await;
    visit.open("?data=hd/&weigh=ahp(health:income:3)").await;
    let said = visit.text("#link-notice").await;
    assert!(said.contains("weigh=ahp(health:income:3): “health” and “income” are not beside each other"), "{said}");
    shows_of(&visit, &Files::human_development().dataset(), "?data=hd/").await;
    visit.click("#link-notice button").await;
    visit.address_holds("?v=1&data=hd/").await;
}

/// Opens the package with a piece of it changed, where a file of the site may be missing: what is told of it.
async fn refused(from: &str, to: &str, without: Option<&'static str>) -> String {
    let visit = Visit::with(Serving { pages: pages(from, to), without, ..Serving::default() }, &["--lang=en-US"]).await;
    visit.open("?data=hd/").await;
    let told = visit.text("#data-notice").await;
    assert_eq!(visit.rows().await, crate::reading::computed("published"), "the ranking that was there stays");
    assert_eq!(visit.rows_as_read().await, crate::reading::computed_as_read("published", "en"));
    told
}

#[tokio::test]
async fn what_cannot_be_ranked_as_its_publisher_says_is_not_opened() {
    let told = refused("\"arithmetic.geometric\"", "\"geometrical\"", None).await;
    assert!(told.contains("datapackage.json: “aggregate=geometrical” in tenfold.about.method is no choice."), "{told}");
    // From the worst to the best, and the worst is zero.
    let (from, to) = ("20:85", "61.6434:85");
    let told = refused(from, to, None).await;
    assert!(told.contains("datapackage.json: tenfold.about.method: "), "{told}");
    assert!(told.contains("needs scores above 0, and Angola"), "{told}");
    let told = refused("", "", Some("chunk-app-methods-")).await;
    assert!(told.contains("The part of this page that ranks as this data asks did not load. Try again."), "{told}");
}
