//! Tables as other programs save them, opened by a link: what a reader is told of one that cannot be read, in either language,
//! and whom an old link finds in one that has a row more.

use std::fs;

use serde_json::json;

use crate::{host::Serving, packages::Files, visit::Visit};

const TOWNS: &str = "Town,Parks,Schools\nBath,9,3\nLeeds,4,8\nYork,7,7\nHull,,1\n";

fn kept(file: &str) -> (String, Vec<u8>) {
    let path = format!("{}/tests/tables/{file}", env!("CARGO_MANIFEST_DIR"));
    (file.to_owned(), fs::read(path).unwrap())
}

/// A site with these tables beside the page, and pages of text.
async fn visit(files: &[&str], pages: &[(&str, &str)]) -> Visit {
    let files = files.iter().map(|file| kept(file)).collect();
    Visit::with(Serving { files, ..Serving::pages(pages) }, &["--lang=en-US"]).await
}

/// What is told of data that is not opened, over the ranking that was there.
async fn told(visit: &Visit, link: &str) -> String {
    visit.open(link).await;
    let told = visit.text("#data-notice").await;
    assert_eq!(visit.rows().await, crate::reading::computed("published"), "the ranking that was there stays");
    told
}

#[tokio::test]
async fn letters_that_are_not_utf_8_are_never_shown() {
    let files = ["gbk-from-chinese-excel.csv", "utf16le-excel-unicode.csv", "semi-comma.csv"];
    let visit = visit(&files, &[("page.csv", "<!doctype html><title>Sign in</title>")]).await;
    let said = told(&visit, "?data=gbk-from-chinese-excel.csv").await;
    assert!(said.contains("gbk-from-chinese-excel.csv, line 1: its letters are not UTF-8, but probably GBK"), "{said}");
    assert!(said.contains("Save it as “CSV UTF-8”"), "{said}");
    let said = told(&visit, "?data=utf16le-excel-unicode.csv").await;
    assert!(said.contains("it is UTF-16"), "{said}");
    let said = told(&visit, "?data=semi-comma.csv").await;
    assert!(said.contains("semi-comma.csv: semicolons or tabs stand between its cells"), "{said}");
    let said = told(&visit, "?data=page.csv").await;
    assert!(said.contains("page.csv: it is a web page, not a file of figures"), "{said}");
    let said = told(&visit, "?data=https://docs.google.com/spreadsheets/d/1a2b/edit").await;
    assert!(said.contains("the page of a Google Sheet") && said.contains("Publish to web"), "{said}");
}

#[tokio::test]
async fn faults_of_a_table_are_told_in_the_language_of_the_page() {
    let wrong = TOWNS.replace("4,8", "\"4,5\",8").replace("York", "Bath");
    let visit = visit(&["gbk-from-chinese-excel.csv"], &[("wrong.csv", &wrong)]).await;
    let said = told(&visit, "zh/?data=wrong.csv").await;
    for diagnostic in [
        "wrong.csv，第3行，“Parks”列：“4,5”中有逗号。小数请用点",
        "wrong.csv，第4行，“Town”列：“Bath”出现了两次，第一次在第2行。",
    ] {
        assert!(said.contains(diagnostic), "{diagnostic} in: {said}");
    }
    visit.picture("faults_zh").await;
    // The same errors in the other language, without another fetch of the data, though that language has to come first.
    visit.click(".top a[hreflang=en]").await;
    visit.until("document.getElementById('data-notice').innerText.includes('“4,5” has a comma in it.')").await;
    let said = told(&visit, "zh/?data=gbk-from-chinese-excel.csv").await;
    assert!(said.contains("很可能是GBK"), "{said}");
    let said = told(&visit, "zh/?data=nowhere.csv").await;
    assert!(said.contains("其主机返回404"), "{said}");
    // What is said in the page's own language is not marked as another's.
    assert_eq!(visit.script("return document.querySelectorAll('#data-notice bdi').length").await, 0);
}

#[tokio::test]
async fn who_is_not_ranked_is_told_by_the_rows() {
    let none = "Town,Parks,Schools\nBath,9,\nLeeds,,8\n";
    let visit = visit(&[], &[("towns.csv", TOWNS), ("none.csv", none)]).await;
    visit.open("?data=towns.csv").await;
    let said = visit.text("#some-unranked").await;
    assert_eq!(said, "1 of 4 is not ranked: that takes 2 of 2 figures. Which?");
    visit.picture("some_unranked").await;
    visit.click("#some-unranked a").await;
    visit.until("document.querySelector('#unranked[open] [data-unranked=hull]')").await;
    visit.open("zh/?data=towns.csv&view=chart").await;
    assert_eq!(visit.text("#some-unranked").await, "4个中有1个未参评：至少须有2项数据中的2项。");
    let said = told(&visit, "?data=none.csv").await;
    assert!(said.contains("none.csv: none of the 2 units can be ranked"), "{said}");
    visit.open("").await;
    assert_eq!(visit.script("return document.querySelectorAll('#some-unranked').length").await, json!(0));
}

#[tokio::test]
async fn a_link_to_a_city_finds_it_when_there_is_a_row_more() {
    let files = ["chinese-ids-v1.csv", "chinese-ids-v2-one-row-more.csv"];
    let visit = visit(&files, &[]).await;
    visit.open("?data=chinese-ids-v1.csv").await;
    // The first row is that of Suzhou.
    visit.click(".row .n").await;
    let name = "[data-unit].looked-at .n";
    let suzhou = visit.text(name).await;
    assert_eq!(suzhou.trim(), "苏州");
    visit.until("location.search.includes('focus=')").await;
    let link = visit.address().await;
    visit.open(&link.replace("v1.csv", "v2-one-row-more.csv")).await;
    assert_eq!(visit.text(name).await.trim(), "苏州", "{link}");
}

#[tokio::test]
async fn faults_name_the_file_that_there_is() {
    let mut files =
        Files::human_development().with("datapackage.json", "\"about\": {", "\"abuot\": {}, \"about\": {").0;
    files[0].0 = "index-of-2021.json".to_owned();
    let pages: Vec<(String, String)> = files.into_iter().map(|(name, text)| (format!("hd/{name}"), text)).collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let visit = visit(&[], &[&pages[..], &[("table.txt", TOWNS)]].concat()).await;
    let said = told(&visit, "?data=hd/index-of-2021.json").await;
    assert!(said.contains("index-of-2021.json: “tenfold.abuot” is no key that is read"), "{said}");
    let said = told(&visit, "?data=table.txt").await;
    assert!(said.contains("table.txt: it does not hold JSON") && !said.contains("datapackage.json:"), "{said}");
}
