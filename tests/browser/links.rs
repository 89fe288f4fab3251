//! Following links, whole and broken, in two languages.

use crate::{host::Serving, visit::Visit};

#[tokio::test]
async fn a_broken_link_opens_on_what_could_be_read_and_names_the_rest() {
    let visit =
        Visit::to("?v=1&preset=equal&colour=red&w=talnet:90,resources:40,green:-1,policy:101,finance:1e9,economy:NaN")
            .await;
    assert_eq!(visit.rows().await.len(), 10);
    let notice = visit.text("#link-notice").await;
    for part in ["colour", "talnet", "green:-1", "policy:101", "finance:1e9", "economy:NaN"] {
        assert!(notice.contains(part), "{part} is named in: {notice}");
    }
    assert!(!notice.contains("resources"), "what was read is not: {notice}");
    visit.address_holds("equal/?v=1&w=resources:40").await;
    // A link within the page is no step back: what was said and set stays.
    visit.click(".recon a").await;
    visit.until("location.hash === '#method'").await;
    assert_eq!(visit.text("#link-notice").await, notice);
    visit.click("#link-notice button").await;
    visit.until("!document.querySelector('#link-notice')").await;
    assert_eq!(visit.script("return document.activeElement.id").await, "ten", "the focus goes on");
}

#[tokio::test]
async fn an_empty_query_and_one_of_a_hundred_kilobytes_open_too() {
    let visit = Visit::to("?").await;
    assert_eq!(visit.rows().await.len(), 10);
    assert!(visit.client.find(fantoccini::Locator::Css("#link-notice")).await.is_err());
    let junk = "nothing:1,".repeat(10_000);
    visit.open(&format!("?w={junk}resources:41&preset=equal")).await;
    assert_eq!(visit.script("return document.querySelector('#resources').value").await, "41");
    assert!(visit.text("#link-notice").await.contains("and 9992 more"));
    visit.address_holds("equal/?v=1&w=resources:41").await;
    visit.open(&format!("?{}", "x".repeat(100_000))).await;
    assert_eq!(visit.rows().await.len(), 10);
    assert!(visit.text("#link-notice").await.contains('…'), "a long part is cut where it is shown");
}

#[tokio::test]
async fn chinese_is_a_press_away_and_in_the_link() {
    let visit = Visit::to("").await;
    assert_eq!(visit.script("return document.documentElement.lang").await, "en");
    visit.click(".top a[hreflang=zh-Hans]").await;
    visit.address_holds("zh/?v=1").await;
    assert_eq!(visit.text("h1").await, "中国十大创新城市");
    assert_eq!(visit.client.title().await.unwrap(), "中国十大创新城市");
    assert_eq!(visit.script("return document.documentElement.lang").await, "zh-Hans");
    assert!(visit.text("[data-unit=beijing] .n").await.starts_with("北京"));
    visit.client.refresh().await.unwrap();
    visit.ready().await;
    assert_eq!(visit.text("h2#weights").await, "权重");
    visit.client.back().await.unwrap();
    visit.until("document.documentElement.lang === 'en'").await;
}

#[tokio::test]
async fn a_browser_that_speaks_chinese_gets_chinese_without_asking() {
    let visit = Visit::with(Serving::default(), &["--lang=zh-CN", "--accept-lang=zh-CN"]).await;
    visit.open("").await;
    assert_eq!(visit.text("h2#weights").await, "权重");
    assert_eq!(visit.address().await, "", "the browser's choice is not the link's");
    visit.open("?lang=en").await;
    assert_eq!(visit.text("h2#weights").await, "Weights");
}
