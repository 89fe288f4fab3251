//! In an embedded chart: presets, sliders in place, and what it would take to move a row.

use serde_json::json;

use crate::{
    article::{Article, R},
    host::Serving,
    visit::Visit,
};

/// Whether something is visible.
fn visible(css: &str) -> String {
    format!("Boolean(document.querySelector({css:?})?.checkVisibility())")
}

#[tokio::test]
pub(crate) async fn a_reader_changes_the_weights_in_the_article() {
    let article =
        Article::around("<tenfold-ranking id=r view=chart title='Ten cities'></tenfold-ranking>", Serving::default())
            .await;
    article.until("told.length === 1").await;
    article.until(&format!("{R} > 500")).await;
    let shut = article.height("r").await;
    let visit = &article.visit;
    article.frame("r").await.enter_frame().await.unwrap();
    assert_eq!(visit.script(&format!("return {}", visible("#change .sliders"))).await, false);

    // Opened, the frame grows by as much; a slider ranks the rows beside it.
    visit.click("#change > summary").await;
    visit.until(&visible("#change #resources")).await;
    assert_eq!(visit.script("return document.querySelectorAll('#change input[type=range]').length").await, 4);
    let before = visit.units().await;
    visit.slide("#change #resources", 0).await;
    visit.until(&format!("document.querySelector('[data-unit]').dataset.unit && [...document.querySelectorAll('[data-unit]')].map(r => r.dataset.unit).join() !== {:?}", before.join(","))).await;
    // Ranges of the new weights come, too.
    visit.until("document.querySelector('.row').dataset.rankLow").await;
    visit.client.enter_parent_frame().await.unwrap();
    article.until("told.at(-1).link === '?v=1&w=resources:0&view=chart'").await;
    article.until(&format!("{R} > {shut} + 100")).await;

    // The way to the whole page keeps what was set; back to the preset, and shut, all is as before.
    article.frame("r").await.enter_frame().await.unwrap();
    let whole = visit.script("return document.querySelector('.foot a').href").await;
    assert_eq!(whole, visit.host.url("?v=1&w=resources:0"));
    visit.click("#change #reset").await;
    visit
        .until(&format!(
            "[...document.querySelectorAll('[data-unit]')].map(r => r.dataset.unit).join() === {:?}",
            before.join(",")
        ))
        .await;
    visit.click("#change > summary").await;
    visit.client.enter_parent_frame().await.unwrap();
    article.until(&format!("{R} === {shut}")).await;

    // A preset is a press away.
    article.frame("r").await.enter_frame().await.unwrap();
    visit.click(".chip input[value=talent]").await;
    visit.client.enter_parent_frame().await.unwrap();
    article.until("told.at(-1).link === 'talent/?v=1&view=chart'").await;
}

#[tokio::test]
async fn an_editor_says_which_controls_there_are() {
    let visit = Visit::to("").await;
    for (controls, presets, weights, open) in [
        ("", true, true, false),
        ("&controls=none", false, false, false),
        ("&controls=presets", true, false, false),
        ("&controls=weights", false, true, false),
        ("&controls=open", false, true, true),
        ("&controls=open,presets", true, true, true),
    ] {
        visit.open(&format!("?v=1&view=chart{controls}")).await;
        let found =
            format!("return [{}, {}, {}]", visible(".presets"), visible("#change > summary"), visible("#resources"));
        assert_eq!(visit.script(&found).await, json!([presets, weights, open]), "{controls}");
        let way = if weights { "Open the whole page" } else { "Change the weights" };
        assert_eq!(visit.text(".foot a").await, way, "{controls}");
    }
    visit.open("?v=1&view=chart&controls=sliders").await;
    assert!(visit.text("#link-notice").await.contains("controls=sliders: no such choice"));
    visit.until(&visible("#change > summary")).await;
}

#[tokio::test]
async fn the_element_has_them_as_an_attribute_and_a_host_changes_them_in_place() {
    let markup = "<tenfold-ranking id=r view=chart controls=none title='Ten cities'></tenfold-ranking>";
    let article = Article::around(markup, Serving::default()).await;
    article.until("told.length === 1").await;
    assert_eq!(article.script("return told[0].link").await, "?v=1&view=chart&controls=none");
    let none = article.height("r").await;
    article.script("document.getElementById('r').setAttribute('controls', 'presets,open')").await;
    article.until("told.at(-1).link === '?v=1&view=chart&controls=presets,open'").await;
    article.until(&format!("{R} > {none} + 100")).await;
    // A link that says nothing of them leaves them.
    article.script("document.getElementById('r').set('equal/')").await;
    article.until("told.at(-1).link === 'equal/?v=1&view=chart&controls=presets,open'").await;
}

#[tokio::test]
pub(crate) async fn a_pressed_row_says_what_would_move_its_unit() {
    let visit = Visit::to("?v=1&view=chart&lang=en").await;
    visit.click("#row-shenzhen").await;
    visit.until("document.querySelector('.row-moves button:not(.bare)')").await;
    let row = visit.script("return document.querySelector('.row-moves').closest('[data-unit]').dataset.unit").await;
    assert_eq!(row, "shenzhen");
    assert!(visit.text(".row-moves").await.starts_with("What would it take?"));
    assert_eq!(visit.script("return document.querySelector('#row-shenzhen').ariaExpanded").await, "true");
    // What it says comes true at a press.
    let before = visit.units().await;
    visit.click(".row-moves button:not(.bare)").await;
    visit
        .until(&format!(
            "[...document.querySelectorAll('[data-unit]')].map(r => r.dataset.unit).join() !== {:?}",
            before.join(",")
        ))
        .await;
    // Shut by the key, the focus is on the row again.
    visit.keys(".row-moves button", "\u{e00c}").await;
    visit.until("!document.querySelector('.row-moves')").await;
    assert_eq!(visit.script("return document.activeElement.id").await, "row-shenzhen");
    // A link that looks at a unit marks it, and opens nothing.
    visit.open("?v=1&view=chart&focus=wuhan").await;
    assert_eq!(visit.script("return document.querySelectorAll('.looked-at, .row-moves').length").await, 1);
    visit.click("#row-wuhan").await;
    visit.until("document.querySelector('.row-moves li')").await;
}

#[tokio::test]
async fn of_a_long_top_level_the_heaviest_come_first() {
    let head: Vec<String> = (1..=9).map(|i| format!("Figure {i}")).collect();
    let row = |name: &str, by: usize| {
        let values: Vec<String> = (1..=9).map(|i| (i * by % 7).to_string()).collect();
        format!("{name},{}\n", values.join(","))
    };
    let csv = format!("Town,{}\n{}{}{}", head.join(","), row("Bath", 2), row("Leeds", 3), row("York", 5));
    let visit = Visit::with(Serving::pages(&[("nine.csv", &csv)]), &["--lang=en-US"]).await;
    visit.open("?data=nine.csv&view=chart&controls=open").await;
    let count = "document.querySelectorAll('#change > .sliders input[type=range]').length";
    assert_eq!(visit.script(&format!("return {count}")).await, 6);
    assert_eq!(visit.text("#more-weights > summary").await, "3 more");
    visit.click("#more-weights > summary").await;
    visit.until(&visible("#more-weights input[type=range]")).await;
}

#[tokio::test]
async fn a_chart_that_is_only_looked_at_asks_no_worker() {
    let visit = Visit::to("?v=1&view=chart").await;
    visit.until("document.querySelector('.row').dataset.rankLow").await;
    visit.click("#change > summary").await;
    visit.find("#change #resources").await;
    assert_eq!(visit.host.asked("worker").0, 0);
    visit.slide("#change #resources", 60).await;
    visit.until("document.querySelector('.row').dataset.rankLow").await;
    assert!(visit.host.asked("worker_bg").0 > 0, "the ranges of other weights are its own");
}

#[tokio::test]
async fn the_panel_that_writes_the_embed_offers_them() {
    let visit = Visit::to("").await;
    visit.click("#share > summary").await;
    visit.click("#share .chip:nth-of-type(2) input[name=share-view]").await;
    visit.find("[name=share-controls]").await;
    visit.click("#share .chip:has([name=share-controls]):last-of-type input").await;
    visit.until("document.querySelector('#share-1').value.includes('controls=\"none\"')").await;
    visit.until("document.querySelector('#share iframe').src.includes('controls=none')").await;
}
