//! How it looks: nothing sticks out, rows glide, and pictures for people to judge (`target/pictures/`).

use crate::{host::Serving, visit::Visit};

/// A page with frames of the widths that a phone, an article and a narrow window have.
const FRAMES: (&str, &str) = (
    "frames.html",
    "<!doctype html><title>Frames</title><body style='margin:0;background:#888'>
    <iframe id=phone src='index.html' style='width:320px;height:2400px;border:0'></iframe>
    <iframe id=dark src='index.html?lang=zh&theme=dark&preset=people&w=resources:20' style='width:375px;height:2400px;border:0'></iframe>
    <iframe id=article src='index.html?preset=talent' style='width:640px;height:2400px;border:0'></iframe>",
);

#[tokio::test]
async fn nothing_scrolls_sideways_at_any_width() {
    let visit = Visit::with(Serving::pages(&[FRAMES]), &[]).await;
    visit.client.set_window_size(1400, 2500).await.unwrap();
    visit.client.goto(&visit.host.url("frames.html")).await.unwrap();
    for frame in ["phone", "dark", "article"] {
        let inside = format!("document.getElementById('{frame}').contentDocument");
        visit.until(&format!("{inside}.documentElement.dataset.tenfold === 'ready'")).await;
        for branches in [".rail .k1 > details", ".rail .k1 .sub > details"] {
            let all = format!("{inside}.querySelectorAll('{branches}')");
            visit.until(&format!("{all}.length > 0")).await;
            visit.script(&format!("{all}.forEach(d => d.open = true)")).await;
        }
        visit.until(&format!("{inside}.querySelectorAll('.rail .sub .sub').length === 2")).await;
        let sideways = format!("{inside}.documentElement.scrollWidth <= {inside}.documentElement.clientWidth");
        assert_eq!(visit.script(&format!("return {sideways}")).await, true, "{frame}");
        let small = format!(
            "return [...{inside}.querySelectorAll('button, input, summary, .top a:not(.skip)')].filter(e => {{
                const box = e.getBoundingClientRect();
                return box.height > 0 && (box.height < 24 || box.width < 24);
            }}).map(e => e.outerHTML)"
        );
        assert_eq!(visit.script(&small).await, serde_json::json!([]), "targets of 24 px or more: {frame}");
    }
    visit.picture("narrow").await;
}

#[tokio::test]
async fn wide_light_and_dark_and_chinese() {
    let visit = Visit::to("").await;
    visit.picture("wide-light").await;
    visit.click(".top button").await;
    visit.address_holds("?v=1&theme=dark").await;
    visit.until("document.documentElement.dataset.theme === 'dark'").await;
    let paper = "return getComputedStyle(document.documentElement).backgroundColor";
    assert_eq!(visit.script(paper).await, "rgb(21, 23, 26)");
    visit.picture("wide-dark").await;
    visit.open("?lang=zh&preset=equal").await;
    visit.picture("wide-chinese").await;
    visit.open("").await;
    visit.open_all().await;
    visit.client.set_window_size(1280, 3600).await.unwrap();
    visit.picture("wide-open").await;
}

/// The rows that are under way to another place right after a change, and whether any is marked as moved.
const GLIDING: &str = "
    document.querySelector('input[value=equal]').click();
    const done = arguments[arguments.length - 1];
    const look = () => {
        const rows = [...document.querySelectorAll('[data-unit]')];
        if (rows[1].dataset.unit !== 'shanghai') return setTimeout(look, 5);
        setTimeout(() => done([
            rows.flatMap(r => r.getAnimations()).length,
            rows.filter(r => r.hasAttribute('data-moved')).length,
        ]), 30);
    };
    look();";

#[tokio::test]
async fn rows_glide_to_their_new_places() {
    let visit = Visit::to("").await;
    let seen = visit.client.execute_async(GLIDING, vec![]).await.unwrap();
    assert!(seen[0].as_i64().unwrap() > 0, "rows under way: {seen}");
    visit.until("[...document.querySelectorAll('[data-unit]')].every(r => r.getAnimations().length === 0 && !r.style.transform)").await;
}

#[tokio::test]
async fn rows_whose_rank_stays_do_not_move_though_the_text_above_them_does() {
    let visit = Visit::to("").await;
    visit.client.set_window_size(420, 1000).await.unwrap();
    visit.keys("#performance", "\u{e012}").await;
    visit.until("document.querySelector('.why').innerText.includes('1 of 40')").await;
    // One point less for performance lets Shanghai pass Shenzhen: these two move, and the other eight stand.
    visit.until("document.querySelector('[data-moved]')").await;
    let moved =
        visit.script("return [...document.querySelectorAll('[data-moved]')].map(r => r.dataset.unit).sort()").await;
    assert_eq!(moved, serde_json::json!(["shanghai", "shenzhen"]));
}

#[tokio::test]
async fn a_reader_who_asked_for_less_motion_sees_a_mark_and_no_motion() {
    let visit = Visit::with(Serving::default(), &["--force-prefers-reduced-motion"]).await;
    visit.open("").await;
    let seen = visit.client.execute_async(GLIDING, vec![]).await.unwrap();
    assert_eq!(seen[0], 0, "no row is under way");
    assert!(seen[1].as_i64().unwrap() > 0, "moved rows are marked: {seen}");
    visit.until("document.querySelectorAll('[data-moved]').length === 0").await;
}
