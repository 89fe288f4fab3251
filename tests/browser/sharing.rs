//! Links that say more: other data, figures that have changed since, editions that are kept, and the panel that writes them.

use std::fs;

use tenfold::{
    link::{self, Stamp, View},
    ranking::{Edition, Prepared, Ranking, resolve},
};

use crate::{
    host::{Host, Serving},
    visit::{Visit, nothing_for},
};

const TOWNS: &str = "Town,Parks,Schools\nBath,9,3\nLeeds,4,8\nYork,7,7\nHull,,1\n";

fn with_data(files: &[(&str, &str)]) -> Serving {
    Serving::pages(files)
}

#[tokio::test]
async fn a_link_opens_a_csv_of_ones_own_and_its_weights() {
    let visit = Visit::with(with_data(&[("towns.csv", TOWNS)]), &["--lang=en-US"]).await;
    visit.open("?data=towns.csv&w=parks:100,schools:0").await;
    assert_eq!(visit.text("h1").await, "towns");
    // Hull has half of its figures: too few to be ranked.
    assert_eq!(visit.units().await[..3], ["bath", "york", "leeds"]);
    visit.address_holds("?v=1&data=towns.csv&w=parks:100,schools:0").await;
    visit.keys("#schools", "\u{e010}").await;
    visit.until("document.querySelector('[data-rank=\"1\"]').dataset.unit === 'york'").await;
    visit.address_holds("?v=1&data=towns.csv&w=parks:100,schools:100").await;
    // Back, step by step, over the data that is there, and on to the bundled.
    visit
        .script("history.pushState(null, '', 'equal/?v=1'); history.pushState(null, '', '?v=1'); history.back()")
        .await;
    visit.until("document.querySelector('[data-unit=beijing]')").await;
    assert_eq!(visit.text("h1").await, "China’s ten most innovative cities");
}

#[tokio::test]
async fn scores_that_are_equal_on_paper_share_a_rank_on_the_page() {
    let ties = include_str!("../tables/ties.csv");
    let visit = Visit::with(with_data(&[("ties.csv", ties)]), &["--lang=en-US"]).await;
    visit.open("?data=ties.csv&top=50").await;
    let rows = visit.rows().await;
    assert_eq!(rows.len(), 50);
    let said = visit.script("return [...document.querySelectorAll('[data-rank] .r')].map(r => r.textContent)").await;
    let said: Vec<String> = serde_json::from_value(said).unwrap();
    assert_eq!((said[0].as_str(), said.len()), ("1", 50));
    assert!(said[1..].iter().all(|rank| rank == "2"), "{said:?}");
    assert!(visit.text(".missed").await.contains("tied"), "those outside are tied, too");
    visit.picture("ties").await;
    // By one figure alone, and after a slider moved there and back.
    visit.keys("#a", "\u{e014}").await;
    visit.until("new Set([...document.querySelectorAll('[data-rank]')].map(r => r.dataset.rank)).size > 2").await;
    visit.keys("#a", "\u{e012}").await;
    visit.until("new Set([...document.querySelectorAll('[data-rank]')].map(r => r.dataset.rank)).size === 2").await;
}

#[tokio::test]
pub(crate) async fn other_data_comes_and_goes_from_any_folder_and_nothing_is_mixed_up() {
    let visit = Visit::with(with_data(&[("towns.csv", TOWNS)]), &["--lang=en-US"]).await;
    visit.open("talent/").await;
    // From a folder that the page has gone to itself, as its reader must be found there too.
    visit.click("input[value=people]").await;
    visit.address_holds("people/?v=1").await;
    for link in ["zh/talent/?v=1&data=towns.csv", "people/?v=1", "?v=1&data=towns.csv", "equal/?v=1"] {
        visit
            .script(&format!(
                "history.pushState(null, '', {:?}); history.pushState(null, '', '#'); history.back()",
                visit.host.url(link)
            ))
            .await;
        let first = if link.contains("data") { "york" } else { "beijing" };
        visit.until(&format!("document.querySelector('[data-rank=\"1\"]').dataset.unit === '{first}'")).await;
        // Longer than any voice or message waits.
        nothing_for(800).await;
        assert_eq!(visit.text("p[role=status].vh").await, "", "rows of other data have not moved: {link}");
    }
    visit.keys("#resources", "\u{e014}").await;
    visit.address_holds("equal/?v=1&w=resources:51").await;
}

#[tokio::test]
async fn while_the_first_data_is_on_its_way_a_line_says_so_and_no_other_row_is_shown() {
    let mut serving = with_data(&[("towns.csv", TOWNS)]);
    serving.slow = Some(("towns.csv", 2500));
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("?data=towns.csv")).await.unwrap();
    assert_eq!(visit.text("#reading").await, "Reading towns.csv.");
    assert_eq!(visit.script("return document.documentElement.dataset.tenfold").await, "waiting");
    assert_eq!(visit.rows_as_read().await, Vec::<[String; 3]>::new(), "these are not of the towns");
    assert_eq!(visit.address().await, "?data=towns.csv", "the address names what is coming");
    visit.until("document.querySelector('[data-unit=york]')").await;
    visit.ready().await;
    assert_eq!(visit.rows_as_read().await.len(), 3);
    visit.address_holds("?v=1&data=towns.csv").await;
    assert!(visit.client.find(fantoccini::Locator::Css("#reading")).await.is_err());
    assert_eq!(visit.script("return history.length").await, 2, "an empty page and this one");
}

#[tokio::test]
async fn a_link_opens_a_package_by_its_folder() {
    let path = |name: &str| format!("{}/data/{name}", env!("CARGO_MANIFEST_DIR"));
    let names = ["datapackage.json", "framework.csv", "units.csv", "values.csv", "presets.csv", "orders.csv"];
    let files: Vec<(String, String)> =
        names.iter().map(|name| (format!("own/{name}"), fs::read_to_string(path(name)).unwrap())).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let visit = Visit::with(with_data(&files), &["--lang=en-US"]).await;
    visit.open("zh/?data=own/&preset=talent").await;
    visit.until("!document.getElementById('reading')").await;
    assert_eq!(visit.rows().await, crate::reading::computed("talent"), "the same by the general way");
    visit.address_holds("zh/?v=1&data=own/&preset=talent").await;
}

#[tokio::test]
pub(crate) async fn data_that_cannot_be_used_is_told_fault_by_fault_and_the_ranking_stays() {
    let wrong = TOWNS.replace("4,8", "n/a,8").replace("York", "");
    let visit = Visit::with(with_data(&[("wrong.csv", &wrong)]), &["--lang=en-US"]).await;
    visit.open("?data=wrong.csv&theme=dark").await;
    let told = visit.text("#data-notice").await;
    assert!(told.starts_with("This data was not loaded."), "{told}");
    for diagnostic in ["wrong.csv, line 3, column Parks: “n/a” is not a number.", "wrong.csv, line 4, column Town"]
    {
        assert!(told.contains(diagnostic), "{diagnostic} in: {told}");
    }
    assert_eq!(visit.rows().await, crate::reading::computed("published"));
    assert_eq!(
        visit.script("return document.documentElement.dataset.theme").await,
        "dark",
        "the rest of the link stands"
    );
    assert_eq!(visit.address().await, "?data=wrong.csv&theme=dark", "to be tried again once it is mended");
    visit.open("?data=nowhere.csv").await;
    assert!(visit.text("#data-notice").await.contains("its host answers 404"));
    visit.open("?data=http://127.0.0.1:9/a.csv").await;
    assert!(visit.text("#data-notice").await.contains("it cannot be read from here"));
}

#[tokio::test]
async fn a_link_made_on_other_figures_says_what_has_moved_since() {
    let cities = tenfold::bundled::dataset();
    let prepared = Prepared::of(&cities);
    let ranking = Ranking::of(&prepared, &resolve(&cities, "equal").unwrap(), &cities.framework);
    // What the link would hold had equal weights led to today's published order on other figures.
    let now = Stamp::of(Edition::of(&cities, &prepared), &cities, &prepared, &ranking).to_string();
    let other = format!("000000{}", &now[6..]);
    let visit = Visit::to(&format!("?stamp={other}")).await;
    let told = visit.text("#stamp-notice").await;
    assert!(
        told.starts_with(
            "The figures or the method have changed since this link was made. Shenzhen 3 to 2, Shanghai 2 to 3"
        ),
        "{told}"
    );
    assert!(told.contains("leaves the top ten") && told.contains("enters at"), "{told}");
    // Moving a weight is news enough.
    visit.keys("#resources", "\u{e014}").await;
    visit.until("!document.querySelector('#stamp-notice')").await;
    // Nothing is said of a link of today, and of one on which nobody in the ten has moved.
    visit.open(&format!("equal/?stamp={now}")).await;
    assert!(visit.client.find(fantoccini::Locator::Css("#stamp-notice")).await.is_err());
    visit.open(&format!("equal/?stamp={other}")).await;
    assert!(visit.text("#stamp-notice").await.contains("The ten and their order are the same."));
}

#[tokio::test]
async fn a_link_pinned_to_an_edition_opens_it_where_it_is_kept() {
    let cities = tenfold::bundled::dataset();
    let edition = Edition::of(&cities, &Prepared::of(&cities));
    let visit = Visit::to(&format!("talent/?v=1&asof={edition}")).await;
    visit.address_holds(&format!("asof/{edition}/talent/?v=1")).await;
    visit.ready().await;
    assert_eq!(visit.rows().await, crate::reading::computed("talent"));
    // It stays in its edition, whatever the reader does.
    visit.click("input[value=equal]").await;
    visit.address_holds(&format!("asof/{edition}/equal/?v=1")).await;
    visit.click(".top a[hreflang=zh-Hans]").await;
    visit.address_holds(&format!("asof/{edition}/zh/equal/?v=1")).await;
    visit.client.refresh().await.unwrap();
    visit.ready().await;
    assert_eq!(visit.text("h1").await, "中国十大创新城市");
    // An edition that is not kept is said so, on the newest figures.
    visit.open("?asof=000000&lang=en").await;
    assert!(visit.text("#link-notice").await.contains("asof=000000: this edition is not kept here"));
    assert_eq!(visit.rows().await, crate::reading::computed("published"));
}

#[tokio::test]
async fn a_stamp_of_units_that_cannot_be_told_names_nobody() {
    // Of the first release, on other data: no unit of the ten is among these.
    let visit = Visit::to("?stamp=000000.000001002003004005006007008009").await;
    let told = visit.text("#stamp-notice p").await;
    assert_eq!(
        told,
        "Since this link was made, the figures, the method, the presets or the names of units in links have changed."
    );
    // What else of a link cannot be read goes along to the edition that it is pinned to, and is told there.
    let cities = tenfold::bundled::dataset();
    let edition = Edition::of(&cities, &Prepared::of(&cities));
    visit.open(&format!("talent/?v=1&focus=atlantis&asof={edition}")).await;
    visit.until("location.pathname.includes('/asof/')").await;
    visit.ready().await;
    assert!(visit.text("#link-notice").await.contains("focus=atlantis: no such choice"));
    assert_eq!(visit.rows().await, crate::reading::computed("talent"));
}

#[tokio::test]
async fn a_link_pinned_to_an_older_edition_goes_where_that_is_kept() {
    let older = "<!doctype html><title>An older edition</title><h1>As it was</h1>";
    let serving = Serving::pages(&[("asof/000001/equal/index.html", older)]);
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("equal/?v=1&asof=000001")).await.unwrap();
    visit.until("document.querySelector('h1')?.innerText === 'As it was'").await;
    visit.address_holds("asof/000001/equal/?v=1").await;
}

#[tokio::test]
async fn the_number_of_rows_and_the_city_looked_at_are_in_the_link() {
    let visit = Visit::to("equal/?top=12&focus=chengdu").await;
    let units = visit.units().await;
    assert!(units.len() == 12 || (units.len() == 13 && units[12] == "chengdu"), "{units:?}");
    assert_eq!(visit.script("return document.querySelector('.looked-at').dataset.unit").await, "chengdu");
    visit.open("?top=all").await;
    // Of a long list only what is seen is drawn; the last row comes when it is scrolled to.
    visit.until("document.querySelectorAll('.row').length < 100").await;
    visit.script("document.querySelector('.rows').scrollIntoView({ block: 'end' })").await;
    visit.until("document.querySelector('.rows > :last-child').dataset.rank === '285'").await;
    assert_eq!(visit.text("#ten").await, "All 285");
}

#[tokio::test]
async fn the_panel_writes_a_link_a_snippet_and_a_frame_and_shows_what_they_show() {
    let visit = Visit::to("talent/?w=green:3&theme=dark").await;
    visit.click("#share summary").await;
    visit.find("#share-0").await;
    let text = async |place: usize| {
        let script = format!("return document.querySelector('#share-{place}').value");
        visit.script(&script).await.as_str().unwrap().to_owned()
    };
    let link = text(0).await;
    assert!(link.starts_with(&visit.host.url("talent/?v=1&w=green:3&theme=dark&stamp=")), "{link}");
    // An embed of one city, pinned to these figures.
    visit.click("#share fieldset:nth-of-type(1) label:nth-of-type(3)").await;
    visit.until("document.querySelector('#share-unit')").await;
    visit.script("const s = document.querySelector('#share-unit'); s.value = 'wuhan'; s.dispatchEvent(new Event('change', { bubbles: true }))").await;
    visit.until("document.querySelector('#share-1').value.includes('focus=\"wuhan\"')").await;
    visit.click("#share fieldset:nth-of-type(2) label:nth-of-type(2)").await;
    visit.until("document.querySelector('#share-1').value.includes('asof=')").await;
    let cities = tenfold::bundled::dataset();
    let edition = Edition::of(&cities, &Prepared::of(&cities));
    let (view, _) = link::read("talent/?w=green:3&theme=dark&view=badge&focus=wuhan", &cities);
    let view = View { asof: Some(edition), ..view };
    let (site, title) = (visit.host.url(""), "China’s ten most innovative cities");
    assert_eq!(text(1).await, link::element(&view, &cities, &site, title));
    let frame = text(2).await;
    assert_eq!(frame, link::frame(&view, &cities, &site, title));
    visit.picture("share").await;

    // The preview is no step back.
    assert_eq!(visit.script("return history.length").await, 2);
    // The preview shows the very thing, and so does a page of another origin with the snippet in it.
    visit.until("document.querySelector('#share iframe').contentDocument?.querySelector('.badge')?.dataset.unit === 'wuhan'").await;
    let snippet = text(1).await;
    let article =
        Host::new(Serving::pages(&[("article.html", &format!("<!doctype html><title>A host</title>{snippet}"))]));
    visit.client.goto(&article.url("article.html")).await.unwrap();
    visit.until("document.querySelector('tenfold-ranking').top?.length === 10").await;
    let told = visit.script("return document.querySelector('tenfold-ranking').link").await;
    assert!(told.as_str().unwrap().contains("focus=wuhan&view=badge"), "{told}");
}
