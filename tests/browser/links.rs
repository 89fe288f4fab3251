//! Following links, whole and broken, in two languages.

use crate::{host::Serving, visit::Visit};

#[tokio::test]
async fn a_broken_link_opens_on_what_could_be_read_and_names_the_rest() {
    let sent =
        "?v=1&preset=equal&weigth=pca&w=talnet:90,resources:40,green:-1,policy:101,finance:1e9,economy:NaN&spm=a2";
    let visit = Visit::to(sent).await;
    assert_eq!(visit.rows().await.len(), 10);
    let notice = visit.text("#link-notice").await;
    for part in
        ["weigth: no such key; did you mean “weigh”?", "talnet", "green:-1", "policy:101", "finance:1e9", "economy:NaN"]
    {
        assert!(notice.contains(part), "{part} is named in: {notice}");
    }
    assert!(!notice.contains("resources") && !notice.contains("spm"), "what was read or is another’s is not: {notice}");
    // A link within the page is no step back: what was said and set stays.
    visit.click(".recon a").await;
    visit.until("location.hash === '#method'").await;
    assert_eq!(visit.text("#link-notice").await, notice);
    visit.click("#link-notice button").await;
    visit.until("!document.querySelector('#link-notice')").await;
    assert_eq!(visit.script("return document.activeElement.id").await, "ten", "the focus goes on");
    visit.address_holds("equal/?v=1&w=resources:40").await;
}

#[tokio::test]
async fn an_address_is_left_as_it_was_sent_while_a_notice_of_it_is_open() {
    let sent = "?v=1&presett=equal&w=talent:60";
    let visit = Visit::to(sent).await;
    visit.find("#link-notice").await;
    let before = visit.script("return history.length").await.as_i64().unwrap();
    // What a reader moves is an address of its own: the one that was sent is a step back, with its notice.
    visit.keys("#resources", "\u{e011}").await;
    visit.address_holds("?v=1&w=resources:0,talent:60").await;
    assert_eq!(visit.script("return history.length").await.as_i64().unwrap(), before + 1);
    visit.find("#link-notice").await;
    visit.client.back().await.unwrap();
    visit.address_holds(sent).await;
    visit.until("document.querySelector('#resources').value !== '0'").await;
    assert!(visit.text("#link-notice").await.contains("presett: no such key; did you mean “preset”?"));
    // A language, and whatever else rests for a while, leaves it too.
    visit.script("dispatchEvent(new Event('resize'))").await;
    assert_eq!(visit.address().await, sent);
    visit.click("#link-notice button").await;
    visit.address_holds("?v=1&w=talent:60").await;
    assert_eq!(
        visit.script("return history.length").await.as_i64().unwrap(),
        before + 1,
        "it is put right where it stands"
    );
}

#[tokio::test]
async fn a_link_with_escaped_ampersands_opens_whole_and_is_put_right() {
    for amp in ["&amp;", "&amp%3B", "&AMP;amp;"] {
        let visit = Visit::with(Serving::default(), &["--lang=en-US"]).await;
        // Nothing wrong is shown before the program has drawn what is right.
        let link = format!("?v=1{amp}w=talent:60{amp}theme=dark{amp}view=chart");
        visit.client.goto(&visit.host.url(&link)).await.unwrap();
        let marks = "const { theme, view } = document.documentElement.dataset; return [theme, view]";
        assert_eq!(visit.script(marks).await, serde_json::json!(["dark", "chart"]), "{link}");
        visit.find("html[data-tenfold=ready]").await;
        visit.address_holds("?v=1&w=talent:60&view=chart&theme=dark").await;
        assert!(visit.client.find(fantoccini::Locator::Css("#link-notice")).await.is_err());
    }
}

#[tokio::test]
async fn punctuation_behind_a_link_is_passed_over_and_the_address_put_right() {
    let towns = "Town,Parks,Schools\nBath,9,3\nLeeds,4,8\n";
    let visit = Visit::with(Serving::pages(&[("towns.csv", towns)]), &["--lang=en-US"]).await;
    for (link, right) in [
        ("?preset=talent).", "talent/?v=1"),
        ("talent/?v=1&w=green:3。", "talent/?v=1&w=green:3"),
        ("?v=1&top=20%29", "?v=1&top=20"),
        ("?data=towns.csv)", "?v=1&data=towns.csv"),
        ("?data=towns.csv”.", "?v=1&data=towns.csv"),
    ] {
        visit.open(link).await;
        visit.address_holds(right).await;
        visit.until("!document.querySelector('#link-notice, #reading, #data-notice')").await;
        assert_eq!(visit.units().await[0], if link.contains("data") { "bath" } else { "beijing" }, "{link}");
    }
    // What is wrong is told as it was sent.
    visit.open("?data=nowhere.csv)").await;
    assert!(visit.text("#data-notice").await.contains("nowhere.csv)"));
    assert_eq!(visit.address().await, "?data=nowhere.csv)");
}

#[tokio::test]
async fn a_page_without_the_slash_at_its_end_finds_all_that_it_needs() {
    let serving = Serving { slashless: true, ..Serving::default() };
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    for (address, link, preset) in [
        ("talent", "talent/?v=1", "talent"),
        ("zh/equal?w=&theme=dark", "zh/equal/?v=1&theme=dark", "equal"),
        ("equal#method", "equal/?v=1", "equal"),
    ] {
        visit.open(address).await;
        visit.address_holds(link).await;
        assert_eq!(visit.rows().await, crate::reading::computed(preset), "{address}");
        // Its programs and its links too.
        visit.click(".recon a").await;
        visit.until("location.hash === '#method'").await;
        visit.address_holds(link).await;
    }
    // The folder of the site itself.
    visit.client.goto(visit.host.url("").trim_end_matches('/')).await.unwrap();
    visit.ready().await;
    assert_eq!(visit.rows().await, crate::reading::computed("published"));
    visit.address_holds("").await;
}

#[tokio::test]
async fn data_is_called_by_its_name_as_people_read_it() {
    let towns = "Town,Parks,Schools\nBath,9,3\nLeeds,4,8\n";
    let names = ["%E6%B1%9F%E8%8B%8F.csv", "old%20towns.csv", "caf%E9.csv"];
    let pages: Vec<(&str, &str)> = names.iter().map(|name| (*name, towns)).collect();
    let visit = Visit::with(Serving::pages(&pages), &["--lang=en-US"]).await;
    for (name, title) in names.iter().zip(["江苏", "old towns", "caf%E9"]) {
        visit.open(&format!("?data={}", name.replace('%', "%25"))).await;
        visit.until("!document.querySelector('#reading')").await;
        assert_eq!(visit.text("h1").await, title);
    }
    // In an address that is not escaped once more the browser does it.
    visit.open("?data=江苏.csv").await;
    visit.until("document.querySelector('[data-unit=bath]')").await;
    assert_eq!(visit.text("h1").await, "江苏");
}

#[tokio::test]
async fn a_link_by_row_numbers_is_told_to_be_unsure() {
    let visit = Visit::to("?focus=u7&compare=u1,u2&w=c3:40").await;
    let notice = visit.text("#link-notice").await;
    for part in
        ["focus=u7: names a unit by the number of its row", "compare=u1", "compare=u2", "w=c3:40: names an indicator"]
    {
        assert!(notice.contains(part), "{part} in: {notice}");
    }
    assert_eq!(visit.rows().await, crate::reading::computed("published"));
    visit.picture("link-by-row-numbers").await;
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
    visit.click("#link-notice button").await;
    visit.address_holds("equal/?v=1&w=resources:41").await;
    visit.open(&format!("?focus={}", "x".repeat(100_000))).await;
    assert_eq!(visit.rows().await.len(), 10);
    assert!(visit.text("#link-notice").await.contains('…'), "a long part is cut where it is shown");
}

#[tokio::test]
pub(crate) async fn chinese_is_a_press_away_and_in_the_link() {
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
