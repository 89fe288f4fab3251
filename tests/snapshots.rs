//! Pictures: what the page draws, as text, reviewed as a difference when it changes (`cargo insta review`).

#[path = "packages/mod.rs"]
mod packages;
#[path = "render/mod.rs"]
mod render;

use packages::{Files, cities_as_released};
use render::page;
use tenfold::link::Language;

/// The part of a page from one mark up to another, an element a line.
#[track_caller]
fn part(page: &str, from: &str, to: &str) -> String {
    let start = page.find(from).unwrap_or_else(|| panic!("no {from:?} in the page"));
    let end = page[start..].find(to).unwrap_or_else(|| panic!("no {to:?} after {from:?}")) + start;
    page[start..end].replace('<', "\n<").replace("\n</", "</").trim_start().to_owned()
}

#[tokio::test]
async fn the_published_ten() {
    let page = page(cities_as_released(), "", Language::English).await;
    insta::assert_snapshot!("published_rows", part(&page, "<ol", "</ol>"));
    insta::assert_snapshot!("published_heading", part(&page, "class=\"head\"", "rank part"));
    insta::assert_snapshot!("published_missed", part(&page, "class=\"missed\"", "<div class=\"bar-of\""));
    insta::assert_snapshot!("published_take", part(&page, "take part", "</section>"));
}

#[tokio::test]
async fn a_moved_weight_in_chinese() {
    let page = page(cities_as_released(), "preset=equal&w=resources:100&lang=zh", Language::English).await;
    insta::assert_snapshot!("moved_chart", part(&page, "rank part", "</section>"));
    insta::assert_snapshot!("moved_presets", part(&page, "<form", "</form>"));
    insta::assert_snapshot!("moved_take", part(&page, "take part", "</section>"));
    insta::assert_snapshot!("moved_verdict", part(&page, "class=\"verdict\"", "</p>"));
}

#[tokio::test]
async fn the_weights_of_talent() {
    let page = page(cities_as_released(), "preset=talent", Language::English).await;
    insta::assert_snapshot!("talent_weights", part(&page, "rail part", "aspect k2"));
}

#[tokio::test]
async fn method_and_sources() {
    let page = page(cities_as_released(), "", Language::English).await;
    insta::assert_snapshot!("method", part(&page, "method part", "</section>"));
}

#[tokio::test]
async fn a_tie_a_hole_and_names_that_are_shared() {
    let framework = "code,parent,direction,name_en\nx,,,X\np,x,+,P\nq,x,+,Q\nr,x,+,R\ns,x,+,S\ny,,+,Y\n";
    let units = "id,name_en,group_en\na,Alpha,North\nb,Beta,North\nc,Alpha,South\n";
    let values = "id,p,q,r,s,y\na,1,1,1,1,0\nb,1,1,1,1,0\nc,0,,0,0,1\n";
    let page = page(Files::of(framework, units, values).dataset(), "w=x:0,y:0,talent:1", Language::English).await;
    insta::assert_snapshot!("tie_rows", part(&page, "<ol", "</ol>"));
    insta::assert_snapshot!("tie_notices", part(&page, "class=\"notices\"", "<form"));
}

#[tokio::test]
async fn names_are_text_and_never_markup() {
    let units = "id,name_en\na,<b onclick=x>&amp;\n";
    let files = Files::of("code,parent,direction,name_en\np,,+,<i>P</i>\n", units, "id,p\na,1\n");
    let page = page(files.dataset(), "w=<script>:1", Language::English).await;
    assert!(!page.contains("<b onclick") && !page.contains("<i>P") && !page.contains("<script"), "{page}");
    assert!(page.contains("&lt;b onclick=x&gt;&amp;amp;"));
}
