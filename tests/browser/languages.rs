//! One language is fetched, read and written in its own direction; one that does not come leaves the page in the last.

use serde_json::json;

use crate::{host::Serving, visit::Visit};

#[tokio::test]
async fn a_reader_fetches_the_one_language_that_is_read() {
    let visit = Visit::to("?v=1&lang=ar").await;
    assert!(visit.host.asked("-words_ar").0 > 0);
    assert_eq!([visit.host.asked("-words_en").0, visit.host.asked("words_zh").0], [0, 0]);
    let page = "return [document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.body).direction]";
    assert_eq!(visit.script(page).await, json!(["ar", "rtl", "rtl"]));
    assert_eq!(visit.text("#weights").await, "الأوزان");
    // What stands below the chart speaks it, too.
    assert!(visit.host.asked("more_words_ar").0 > 0);
    assert_eq!(
        visit.script("return document.querySelector('#appendix h2').innerText.match(/[a-z]/i)").await,
        json!(null)
    );
    visit.click("header a[hreflang=zh-Hans]").await;
    visit.until("document.documentElement.lang === 'zh-Hans' && !document.documentElement.dir").await;
    visit.address_holds("zh/?v=1").await;
    assert_eq!(visit.host.asked("-words_en").0, 0);
}

#[tokio::test]
async fn languages_that_the_data_does_not_speak_are_a_press_away() {
    let visit = Visit::to("").await;
    visit.click(".langs summary").await;
    visit.click(".langs a[hreflang=ar]").await;
    visit.until("document.documentElement.dir === 'rtl'").await;
    // The names stay as the data has them, and no static page is named that is not there.
    assert_eq!(visit.text("h1").await, "China’s ten most innovative cities");
    visit.address_holds("?v=1&lang=ar").await;
}

#[tokio::test]
async fn where_a_language_does_not_come_the_page_says_so_in_another() {
    let serving = Serving { without: Some("words_ar"), ..Serving::default() };
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.open("?v=1&lang=ar").await;
    assert!(visit.text("#link-notice").await.contains("lang=ar"));
    assert_eq!(visit.script("return document.documentElement.lang").await, "en");
    assert_eq!(visit.units().await[0], "beijing");
    // So it is where it is asked for later.
    visit.open("").await;
    visit.click(".langs summary").await;
    visit.click(".langs a[hreflang=ar]").await;
    assert!(visit.text("#link-notice").await.contains("lang=ar"));
    assert_eq!(visit.script("return document.documentElement.lang").await, "en");
}

#[tokio::test]
async fn a_link_without_a_language_is_read_in_the_browsers() {
    let visit = Visit::to("?v=1&lang=ar").await;
    visit.script("history.pushState(null, '', 'equal/?v=1'); dispatchEvent(new PopStateEvent('popstate'))").await;
    visit.until("document.documentElement.lang === 'en'").await;
    assert_eq!(visit.text("#weights").await, "Weights");
    assert!(visit.host.asked("-words_en").0 > 0);
}

#[tokio::test]
async fn german_has_its_commas_in_what_is_read_and_in_what_is_typed() {
    let visit = Visit::to("?v=1&lang=de").await;
    assert!(visit.host.asked("-words_de").0 > 0);
    assert_eq!([visit.host.asked("-words_en").0, visit.host.asked("words_fr").0], [0, 0]);
    assert_eq!(visit.text("[data-unit=beijing] .s").await, "91,2");
    let field = "document.querySelector('#resources ~ [inputmode]')";
    visit
        .script(&format!(
            "{field}.focus(); {field}.value = '12,5'; {field}.dispatchEvent(new Event('input', {{ bubbles: true }}))"
        ))
        .await;
    visit.until("document.querySelector('.rail .sh').innerText === '20,7\u{a0}%'").await;
    visit.address_holds("?v=1&w=resources:12.5&lang=de").await;
    visit.script(&format!("{field}.blur()")).await;
    visit.until(&format!("{field}.value === '12,5'")).await;
    // What hosts read stays as it was.
    assert!(visit.rows().await[0].score.contains('.'));
}

#[tokio::test]
async fn long_words_stay_within_a_narrow_frame() {
    for (language, width) in [("de", 280), ("de", 320), ("fr", 280), ("es", 280), ("ar", 320)] {
        let visit = Visit::with(Serving::default(), &["--lang=en-US"]).await;
        let metrics = json!({ "width": width, "height": 1500, "deviceScaleFactor": 1, "mobile": false });
        visit.devtools("Emulation.setDeviceMetricsOverride", metrics);
        // A frame is as narrow as its article; the whole page stands on a screen.
        let links = ["?v=1&view=chart&controls=presets,open", "?v=1"];
        for link in links.into_iter().take(if width < 320 { 1 } else { 2 }) {
            visit.open(&format!("{link}&lang={language}")).await;
            let fits = "return document.documentElement.scrollWidth <= innerWidth";
            assert_eq!(visit.script(fits).await, true, "{language} at {width} px: {link}");
            visit
                .picture(&format!("narrow-{language}-{width}{}", if link.contains("chart") { "-chart" } else { "" }))
                .await;
        }
    }
}
