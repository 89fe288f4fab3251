//! Structure of the index, and what a city's card says of its ranks: read on the page, held to the library.

use serde_json::json;
use tenfold::{
    chart,
    link::{self, Language::English},
    ranking::{Prepared, Ranking, statistics::Influence},
};

use crate::visit::Visit;

#[tokio::test]
async fn what_the_index_is_made_of_is_what_the_library_computes() {
    let visit = Visit::to("equal/").await;
    visit.script("document.querySelector('#structure').open = true").await;
    visit.find(".weighed").await;
    let dataset = tenfold::bundled::dataset();
    let (view, _) = link::read("equal/", &dataset);
    let prepared = Prepared::of(&dataset);
    let ranking = Ranking::of(&prepared, &view.recipe.weighting, &dataset.framework);
    for of in Influence::all(&ranking, &dataset.framework) {
        let code = &dataset.framework.node(of.node).code;
        let cells = visit
            .script(&format!("return [...document.querySelectorAll('.weighed [data-node=\"{code}\"] td')].slice(0, 3).map(c => c.innerText)"))
            .await;
        let correlation = of.correlation.map_or("–".to_owned(), |rho| chart::correlation(English, rho));
        assert_eq!(
            cells,
            json!([chart::share(English, of.nominal), chart::share(English, of.variance), correlation]),
            "{code}"
        );
    }
    // Two parts of a reader's choice.
    let one = visit.find(".two-parts select:nth-child(1)").await;
    one.select_by_value("talent").await.unwrap();
    visit.find(".two-parts select:nth-child(2)").await.select_by_value("").await.unwrap();
    let talent = dataset.framework.find("talent").unwrap();
    let expected =
        tenfold::ranking::statistics::kendall(&ranking.composite.all_on(talent).known(), &ranking.composite.scores)
            .unwrap();
    let kendall = chart::correlation(English, expected);
    visit
        .until(&format!("document.querySelector('.correlations div:nth-child(3) dd').innerText === {kendall:?}"))
        .await;
    // Each indicator's treatment.
    assert_eq!(
        visit.script("return document.querySelectorAll('#treatments ~ .scroll tbody tr').length").await,
        json!(26)
    );
}

#[tokio::test]
async fn a_card_has_the_ranks_by_many_methods_and_what_its_holes_allow() {
    let visit = Visit::to("?focus=wuhan").await;
    visit.find("#many[data-methods]").await;
    let said = visit.text("#many p").await;
    assert!(said.contains(" methods, from "), "{said}");
    let cells = visit
        .script("return [...document.querySelectorAll('#many td')].map(c => +c.innerText || 0).reduce((a, b) => a + b)")
        .await;
    assert!((95..=105).contains(&cells.as_i64().unwrap()), "percent of the methods: {cells}");
    let holes = visit.text(".strips + .note").await;
    assert!(
        ["If they were the best", "Whatever they are", "If it were the best", "Whatever it is"]
            .iter()
            .any(|begins| holes.contains(begins)),
        "{holes}"
    );
    // Against its region, and one other.
    visit.find(".against select").await.select_by_value("part:central").await.unwrap();
    visit.until("document.querySelector('#extremes small').innerText !== 'of 285'").await;
    visit.find(".against select").await.select_by_value("unit:xian").await.unwrap();
    visit.until("document.querySelector('#extremes h3').innerText.startsWith('Furthest ahead of Xi')").await;
    // The trail by another method says how its scores became one.
    visit.open("?focus=wuhan&normalise=minmax(1,100)&aggregate=geometric").await;
    visit.script("document.querySelector('.calculation').open = true").await;
    let joins = visit.text(".joins").await;
    assert_eq!(joins.lines().count(), 15, "ten themes, four aspects, the whole: {joins}");
    assert!(joins.lines().last().unwrap().starts_with("The score: Geometric mean of "), "{joins}");
    let summed = visit.text(".steps-of tfoot b").await;
    assert!(joins.lines().last().unwrap().ends_with(&format!("= {summed}")), "{joins} is {summed}");
}
