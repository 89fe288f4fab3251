//! A host's colours, font and background: taken where they can be seen and told apart, else refused with a sentence.

use serde_json::json;

use crate::{host::Serving, visit::Visit};

/// Sets that pass, each in its theme.
const COLOURS: &str = "1b6f8c,7b1e3a,8a7b00,4c1d95/6fc3dd,f08a7c,ffe08a,2563eb";

/// What the page has of them.
const HAS: &str = "
    const style = getComputedStyle(document.documentElement);
    const bar = document.querySelector('.row .b .a1');
    return [getComputedStyle(bar).fill, style.fontFamily.split(',')[0], style.backgroundColor];";

#[tokio::test]
async fn an_article_has_the_chart_in_its_own_colours_and_type() {
    let article = format!(
        "<!doctype html><html lang=en><title>Article</title><body style='margin:0;background:rgb(250, 235, 215)'>
        <iframe id=f src='index.html?v=1&view=chart&theme=light&colours={COLOURS}&font=serif&background=transparent' style='width:640px;height:900px;border:0'></iframe>"
    );
    let visit = Visit::with(Serving::pages(&[("article.html", &article)]), &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("article.html")).await.unwrap();
    let inside = "document.getElementById('f').contentDocument";
    visit.until(&format!("{inside}.documentElement.dataset.tenfold === 'ready'")).await;
    visit.until(&format!("{inside}.documentElement.style.length > 0 && {inside}.adoptedStyleSheets.some(sheet => sheet.cssRules.length)")).await;
    let has = HAS
        .replace("document.", &format!("{inside}."))
        .replace("getComputedStyle(", "document.getElementById('f').contentWindow.getComputedStyle(");
    assert_eq!(visit.script(&has).await, json!(["rgb(27, 111, 140)", "ui-serif", "rgba(0, 0, 0, 0)"]));
    // No text has a colour that means an aspect: those were checked as parts of a drawing only.
    let coloured = format!(
        "const inside = {inside};
        const style = element => inside.defaultView.getComputedStyle(element);
        const aspects = [...inside.querySelectorAll('.row .b .a1, .row .b .a2, .row .b .a3, .row .b .a4')].map(bar => style(bar).fill);
        const texts = [...inside.querySelectorAll('body *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
        return [aspects.length, texts.length, texts.filter(e => aspects.includes(e.closest('svg') ? style(e).fill : style(e).color)).map(e => e.outerHTML)];"
    );
    let coloured = visit.script(&coloured).await;
    assert!(coloured[0].as_u64() > Some(10) && coloured[1].as_u64() > Some(20), "{coloured}");
    assert_eq!(coloured[2], json!([]));
    visit.picture("colours-of-a-host").await;
}

#[tokio::test]
async fn a_set_for_each_theme_is_taken_and_passed_on() {
    let visit = Visit::to("").await;
    visit.open(&format!("?v=1&theme=dark&colours={COLOURS}&font=Some%20Family&lang=en")).await;
    let has = "rgb(111, 195, 221)";
    visit.until(&format!("getComputedStyle(document.querySelector('.row .b .a1')).fill === '{has}'")).await;
    assert_eq!(
        visit.script("return document.documentElement.style.fontFamily.startsWith('\"Some Family\"')").await,
        true
    );
    visit.address_holds(&format!("?v=1&lang=en&theme=dark&colours={COLOURS}&font=Some%20Family")).await;
    assert!(visit.script("return document.querySelector('#link-notice')").await.is_null());
    // Paper is light.
    visit.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    assert_eq!(
        visit.script("return getComputedStyle(document.querySelector('.row .b .a1')).fill").await,
        "rgb(29, 49, 99)"
    );
}

#[tokio::test]
async fn a_reader_who_takes_another_theme_keeps_a_hosts_colours_where_they_pass() {
    let visit = Visit::to("").await;
    let (light, dark) = ("rgb(27, 111, 140)", "rgb(111, 195, 221)");
    let fill = |has: &str| format!("getComputedStyle(document.querySelector('.row .b .a1')).fill === '{has}'");
    visit.open(&format!("?v=1&lang=en&colours={COLOURS}")).await;
    visit.until(&fill(light)).await;
    for has in [dark, light, dark] {
        visit.click(".top > button.bare").await;
        visit.until(&fill(has)).await;
    }
    // Good on the light page alone: on the dark one they are refused, and the page says so.
    visit.open("?v=1&lang=en&theme=light&colours=1d3163").await;
    visit.until(&fill("rgb(29, 49, 99)")).await;
    visit.click(".top > button.bare").await;
    visit.until("document.querySelector('#link-notice')").await;
    assert!(visit.text("#link-notice").await.contains("1d3163 has a contrast of 1.43:1 with the dark page"));
    assert_eq!(visit.script("return document.documentElement.dataset.theme").await, "dark");
}

#[tokio::test]
async fn colours_that_cannot_be_seen_or_told_apart_are_refused_with_a_sentence() {
    let visit = Visit::to("").await;
    for (link, said) in [
        (
            "?v=1&lang=en&theme=light&colours=ffee88",
            "ffee88 has a contrast of 1.15:1 with the light page, and needs 3.00:1",
        ),
        ("?v=1&lang=en&colours=1d3163", "1d3163 has a contrast of 1.43:1 with the dark page"),
        (
            "?v=1&lang=en&theme=light&colours=1f77b4,2ca02c,d62728",
            "look alike to readers with protanopia on the light page",
        ),
        ("?v=1&lang=en&colours=red", "colours=red: no such choice"),
        ("?v=1&lang=en&font=a;b", "font=a;b: no such choice"),
    ] {
        visit.open(link).await;
        let told = visit.text("#link-notice").await;
        assert!(told.contains(said), "{link}: {told}");
        let own = "return getComputedStyle(document.querySelector('.row .b .a1')).fill";
        assert_eq!(visit.script(own).await, "rgb(29, 49, 99)", "{link}");
        assert_eq!(visit.script("return document.documentElement.style.length").await, 0, "{link}");
    }
}
