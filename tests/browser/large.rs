//! Large tables: read beside the page, drawn in proportion, and said where something is left out.

use std::fmt::Write;

use serde_json::json;

use crate::{host::Serving, visit::Visit};

/// A CSV file of so many units and columns.
fn table(units: usize, columns: usize) -> String {
    let mut text = "City".to_owned();
    (0..columns).for_each(|column| write!(text, ",Column {column}").unwrap());
    let mut seed = 1_u64;
    for unit in 0..units {
        write!(text, "\nPlace {unit}").unwrap();
        for _ in 0..columns {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            write!(text, ",{}", 1 + (seed >> 40) % 1000).unwrap();
        }
    }
    text
}

/// A browser, and a host that has this file.
async fn host(text: String, policy: Option<&str>) -> Visit {
    let pages = vec![("large.csv".to_owned(), text)];
    let policy = policy.map(str::to_owned);
    Visit::with(Serving { pages, policy, ..Serving::default() }, &["--lang=en-US"]).await
}

/// Whether the page itself fetched the reader: a worker's files are not among its own.
const READ_HERE: &str = "return performance.getEntriesByType('resource').some(e => /chunk-worker-reader/.test(e.name))";

/// Whether the rows are the file's, with whatever stands below them.
const OPENED: &str = "document.querySelector('h1')?.innerText === 'large' && document.querySelectorAll('.row[data-unit^=place]').length === 10";

#[tokio::test]
async fn a_file_is_read_beside_the_page_and_in_it_where_no_worker_runs() {
    let visit = host(table(300, 5), None).await;
    visit.open("?data=large.csv").await;
    visit.until(OPENED).await;
    assert_eq!(visit.script(READ_HERE).await, json!(false), "the page reads it itself");
    // What is wrong with a file comes from there, too.
    let visit = host(table(300, 5).replace("Place 7,", "Place 7,many"), None).await;
    visit.open("?data=large.csv").await;
    let said = visit.text("#data-notice").await;
    assert!(said.contains("large.csv, line 9, column Column 0: “many"), "{said}");
    let visit = host(table(300, 5), Some("worker-src 'none'")).await;
    visit.open("?data=large.csv").await;
    visit.until(OPENED).await;
    assert_eq!(visit.script(READ_HERE).await, json!(true), "somebody else reads it");
}

#[tokio::test]
async fn of_a_large_table_the_section_on_its_structure_says_what_it_leaves_out() {
    for (units, said, sections) in [
        (3000, None, 3),
        (
            12_500,
            Some("With 12,500 units and 26 parts a page would stand still for too long: warnings, places moved"),
            1,
        ),
        (
            50_000,
            Some("With 50,000 units and 26 parts a page would stand still for too long: this section is left out."),
            0,
        ),
    ] {
        let visit = host(table(units, 26), None).await;
        visit.open("?data=large.csv").await;
        visit.until(OPENED).await;
        visit.script("document.querySelector('#structure').open = true").await;
        visit.find("#structure .small").await;
        let rows = if sections > 0 { 26 } else { 0 };
        visit.until(&format!("document.querySelectorAll('.weighed tbody tr').length === {rows}")).await;
        let limit = visit.script("return document.querySelector('#structure-limit')?.innerText ?? null").await;
        match said {
            None => assert_eq!(limit, json!(null)),
            Some(said) => assert!(limit.as_str().is_some_and(|limit| limit.starts_with(said)), "{limit}"),
        }
        let correlations = visit.script("return document.querySelectorAll('.correlations dd').length").await;
        assert_eq!(correlations, json!(sections), "{units}");
        visit.picture(&format!("structure-of-{units}")).await;
    }
}

#[tokio::test]
async fn five_hundred_columns_are_drawn_in_proportion() {
    let visit = host(table(285, 500), None).await;
    visit.open("?data=large.csv").await;
    visit.until(OPENED).await;
    // Nine marks come again and again: the lines of one row are some two thousand, and not a hundred thousand.
    let longest = "return Math.max(...[...document.querySelectorAll('.row .tx')].map(p => p.getAttribute('d').split('M').length))";
    let lines = visit.script(longest).await.as_u64().unwrap();
    assert!((1000..=2000).contains(&lines), "{lines}");
    visit.slide("#column_7", 80).await;
    visit.until("location.search.includes('w=column_7:80')").await;
    visit.picture("five-hundred-columns").await;
    // Four of the methods would hold the page here, and one is refused in a sentence.
    visit.open("?data=large.csv&normalise=minmax(1,100)&weigh=bod(0,1)").await;
    let said = visit.text("#link-notice").await;
    assert!(said.contains("steps for these 285 units, and this page does 30,000,000 at most"), "{said}");
}
