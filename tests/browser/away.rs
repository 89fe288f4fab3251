//! Taking the ranking away: a link, a file, a frame in another page.

use std::{fs, time::Duration};

use tenfold::{
    export::ranking_csv,
    link::{self, Stamp},
    ranking::{Edition, Prepared, Ranking},
};

use crate::{
    host::Serving,
    visit::{Visit, downloads, nothing_for},
};

/// A link as it is sent on: with the figures that it was made on.
fn stamped(link: &str) -> String {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let (mut view, _) = link::read(link, &dataset);
    let ranking = Ranking::of(&prepared, &view.recipe.weighting, &dataset.framework);
    view.stamp = Some(Stamp::of(Edition::of(&dataset, &prepared), &dataset, &prepared, &ranking));
    link::write(&view, &dataset)
}

#[tokio::test]
async fn the_button_copies_the_link_to_this_view_or_shows_it() {
    let visit = Visit::to("?preset=talent&w=green:3").await;
    visit.address_holds("talent/?v=1&w=green:3").await;
    visit.click("#copy-link").await;
    visit.until("document.querySelector('.bar-of [role=status]').innerText !== ''").await;
    let said = visit.text(".bar-of [role=status]").await;
    let link = visit.host.url(&stamped("talent/?v=1&w=green:3"));
    if said == "Copied." {
        let field = "input[aria-label=\"Innovation services, points\"]";
        visit.keys(field, "\u{e009}av\u{e000}").await;
        assert_eq!(visit.script(&format!("return document.querySelector('{field}').value")).await, link.as_str());
    } else {
        let shown = visit.script("return document.querySelector('.bar-of [role=status] input').value").await;
        assert_eq!(shown, link.as_str());
    }
}

#[tokio::test]
async fn the_downloaded_file_is_the_ranking_of_this_view() {
    let file = downloads().join("tenfold-own-weights-ranking.csv");
    let _ = fs::remove_file(&file);
    let visit = Visit::to("?preset=talent&w=green:3").await;
    visit.click("#download-csv").await;
    for _ in 0..100 {
        if file.exists() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let (view, _) = link::read("preset=talent&w=green:3", &dataset);
    let ranking = Ranking::of(&prepared, &view.recipe.weighting, &dataset.framework);
    let text = fs::read_to_string(&file).expect("the browser's download");
    let link = visit.host.url(&stamped("talent/?v=1&w=green:3"));
    assert_eq!(text.trim_start_matches('\u{feff}'), ranking_csv(&dataset, &prepared, &ranking, "en", &link));
    assert_eq!(text.lines().count(), 1 + 297);
}

/// A host's page: keeps what the frame tells, and makes the frame as high.
const ARTICLE: (&str, &str) = (
    "article.html",
    "<!doctype html><title>A host</title><iframe src='index.html' width=600 height=150></iframe><script>
    window.told = [];
    addEventListener('message', ({ data, source }) => {
        const frame = document.querySelector('iframe');
        if (source === frame.contentWindow && data.tenfold === 1 && data.type === 'height') { told.push(data); frame.height = data.height; }
    });</script>",
);

#[tokio::test]
async fn an_embedded_page_tells_its_host_how_high_it_is() {
    let visit = Visit::with(Serving::pages(&[ARTICLE]), &[]).await;
    visit.client.goto(&visit.host.url("article.html")).await.unwrap();
    visit.until("window.told && told.length > 0").await;
    let told = visit.script("return told[0]").await;
    assert_eq!(told["type"], "height");
    visit.until("told.at(-1).height > 800").await;
    // Its height of now is its last once all that stands below the chart has come.
    visit.script("document.querySelector('iframe').contentDocument.querySelector('#appendix').scrollIntoView()").await;
    visit
        .until("document.querySelector('iframe').contentDocument.querySelector('#appendix[data-open] .findings li')")
        .await;
    nothing_for(1000).await;
    let wide = visit.script("return told.at(-1).height").await.as_f64().unwrap();
    visit.script("document.querySelector('iframe').width = 320").await;
    visit.until(&format!("told.at(-1).height > {wide}")).await;
    visit.script("document.querySelector('iframe').width = 600").await;
    visit.until(&format!("told.at(-1).height === {wide}")).await;
}
