//! Figures that are missing and left out, and figures that cannot be computed with: what a reader sees of them.

use serde_json::json;

use crate::{host::Serving, visit::Visit};

#[tokio::test]
async fn a_node_does_not_rank_those_without_a_figure() {
    let towns = "Town,A,B,C,D,E\nx,10,10,10,10,\ny,0,0,0,0,0\nz,5,5,5,5,10\nw,1,2,3,4,6\n";
    let visit = Visit::with(Serving::pages(&[("hole.csv", towns)]), &["--lang=en-US"]).await;
    visit.open("?data=hole.csv&impute=none&by=e").await;
    visit.until("document.querySelector('#unplaced')").await;
    let rows: Vec<(String, usize)> = visit.rows().await.into_iter().map(|row| (row.unit, row.rank)).collect();
    assert_eq!(rows, [("z".to_owned(), 1), ("w".to_owned(), 2), ("y".to_owned(), 3)]);
    let said = visit.text("#unplaced").await;
    assert_eq!(said, "1 town has no figure on “E” and is not ranked by it: x.");
    visit.picture("unplaced").await;
    // Its card and its calculation have no figure there either.
    visit.open("?data=hole.csv&impute=none&focus=x").await;
    visit.until("document.querySelector('#card .strips')").await;
    let card = visit.text("#card").await;
    assert!(card.contains("missing, not counted") && !card.contains("filled in"), "{card}");
    assert_eq!(visit.script("return document.querySelectorAll('#card .hole').length").await, json!(0));
    visit.picture("left-out").await;
    // Filled, it is ranked like any other.
    visit.open("?data=hole.csv&by=e").await;
    visit.until("document.querySelectorAll('.row').length === 4").await;
    assert_eq!(visit.script("return document.querySelectorAll('#unplaced').length").await, json!(0));
}

#[tokio::test]
async fn figures_that_overflow_are_refused_with_their_column_and_the_view_stays() {
    let huge = "City,A,B\nBath,1.7e308,2\nLeeds,-1.7e308,1\nYork,0,3\n";
    let narrow = "City,A\na,1e-150\nb,1.0000000000000002e-150\nc,1.0000000000000004e-150\n";
    let visit = Visit::with(Serving::pages(&[("e308.csv", huge), ("narrow.csv", narrow)]), &["--lang=en-US"]).await;
    visit.open("?data=e308.csv").await;
    let told = visit.text("#data-notice").await;
    assert!(
        told.contains("e308.csv, line 2, column A: “1.7e308” is too large or too small to compute with."),
        "{told}"
    );
    assert_eq!(visit.rows().await, crate::reading::computed("published"), "the ranking that was there stays");
    // As narrow as figures are read they have z-scores, and of one indicator all weightings are one.
    visit.open("?data=narrow.csv&normalise=zscore").await;
    visit.until("document.querySelector('[data-unit=c]')").await;
    let scores: Vec<String> = visit.rows().await.into_iter().map(|row| row.score).collect();
    assert!(scores.iter().all(|score| score.parse::<f64>().is_ok_and(f64::is_finite)), "{scores:?}");
    visit.open("?data=narrow.csv").await;
    visit.until("document.querySelector('[data-unit=c]')").await;
    let page = visit.text("main").await;
    // They differ by less than decimals can be held to: nobody is ahead.
    assert!(page.contains("1 indicator · 3 units") && page.contains("a, b and c are tied for first."), "{page}");
    assert!(!page.contains("weightings"), "{page}");
    visit.picture("one-indicator").await;
}
