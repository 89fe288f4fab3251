//! The weights on a phone, in a sheet under the rows in short; and on a wide screen beside whatever is read.

use serde_json::{Value, json};

use crate::{axe, host::Serving, reflow::OUT, visit::Visit};

const END: &str = "\u{e010}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";

/// The rows in short that are seen: rank, name, score and change, each as read, of those that nothing covers.
const SEEN: &str = "[...document.querySelectorAll('.echo li')].filter((row) => {
        const box = row.getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return box.top >= 0 && box.bottom <= innerHeight && row.contains(at);
    }).map((row) => row.innerText.trim().split(/\\s*\\n\\s*/).join(' '))";
/// The names in the rows of the chart, seen or not.
const NAMES: &str = "[...document.querySelectorAll('.rows .n')].slice(0, 10).map((n) => n.firstChild.data.trim())";
/// The names in the rows in short.
const ECHOED: &str = "[...document.querySelectorAll('.echo li > b + span')].map((n) => n.innerText.trim())";
/// What is under 44 px in a direction.
const SMALL: &str = "
    const box = (e) => (e.matches('input[type=checkbox]') ? e.closest('label') : e).getBoundingClientRect();
    return [...document.querySelectorAll('#weigh, .rail :is(button, input, summary)')]
        .filter((e) => e.checkVisibility() && !(box(e).height >= 44 && box(e).width >= 44)).map((e) => [e.outerHTML.slice(0, 120), box(e).width, box(e).height])";
/// What sticks out of the sheet to a side, or has to be scrolled there.
const WIDER: &str = "
    const knobs = document.querySelector('.knobs');
    return [...(knobs.scrollWidth > knobs.clientWidth ? [knobs.scrollWidth] : []), ...[...document.querySelectorAll('.rail, .rail *')]
        .filter((e) => !e.closest('.vh') && (e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)).map((e) => e.outerHTML.slice(0, 120))]";
/// Nothing is under way.
const STILL: &str = "document.getAnimations().every((one) => one.playState !== 'running')";

/// Makes the window a phone's.
fn hold(visit: &Visit, width: u32, height: u32) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true });
    visit.devtools("Emulation.setDeviceMetricsOverride", size);
    visit.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 1 }));
}

/// Where the rows of the chart are in the window. How far it is scrolled changes with the length of what stands above them.
const PLACE: &str = "return Math.round(document.querySelector('.rows').getBoundingClientRect().top)";
const FOCUSED: &str = "return document.activeElement.id";

/// The page has not moved, but for what a pixel is rounded to.
async fn stands(visit: &Visit, from: &Value) {
    let moved = visit.script(PLACE).await.as_i64().expect("pixels") - from.as_i64().expect("pixels");
    assert!(moved.abs() <= 1, "the page has moved by {moved}");
}

/// Draws a finger from one point to another.
fn swipe(visit: &Visit, from: [f64; 2], to: [f64; 2]) {
    let touch = |kind: &str, points: Value| {
        visit.devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points }));
    };
    touch("touchStart", json!([{ "x": from[0], "y": from[1] }]));
    for step in 1..=8 {
        let at = |i: usize| from[i] + (to[i] - from[i]) * f64::from(step) / 8.0;
        touch("touchMove", json!([{ "x": at(0), "y": at(1) }]));
    }
    touch("touchEnd", json!([]));
}

/// The middle of an element, in the window.
async fn middle(visit: &Visit, css: &str) -> [f64; 2] {
    let script = format!(
        "const box = document.querySelector('{css}').getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]"
    );
    serde_json::from_value(visit.script(&script).await).expect("a point")
}

async fn tap(visit: &Visit, css: &str) {
    let at = middle(visit, css).await;
    swipe(visit, at, at);
}

async fn opened(visit: &Visit) {
    visit.until(&format!("document.querySelector('.rail[aria-modal]') && {STILL}")).await;
}

async fn closed(visit: &Visit) {
    visit.until("!document.querySelector('.rail[aria-modal], [inert]')").await;
}

#[tokio::test]
async fn ranks_change_in_sight_while_a_slider_moves_under_a_thumb_or_by_keys() {
    let visit = Visit::to("").await;
    for (width, height) in [(360, 640), (390, 844)] {
        hold(&visit, width, height);
        visit.open("?v=1&lang=en").await;
        visit.find("#weigh").await;
        visit.script("scrollTo(0, 240)").await;
        let from = visit.script(PLACE).await;
        // In reach of the thumb: in the lower third, covered by nothing.
        let [x, y] = middle(&visit, "#weigh").await;
        assert!(y > f64::from(height) * 2.0 / 3.0 && y < f64::from(height), "{y}");
        let at = format!("return document.elementFromPoint({x}, {y}).id");
        assert_eq!(visit.script(&at).await, "weigh", "{width}");
        assert_eq!(visit.script("return document.querySelector('#weigh').offsetHeight >= 44").await, true);
        tap(&visit, "#weigh").await;
        opened(&visit).await;
        let before = visit.script(&format!("return {SEEN}")).await;
        assert_eq!(before.as_array().unwrap().len(), 10, "all ten are seen at {width}: {before}");
        assert_eq!(visit.script(&format!("return {ECHOED}")).await, visit.script(&format!("return {NAMES}")).await);
        assert_eq!(visit.script("return document.activeElement.matches('.rail [type=range]')").await, true);
        assert_eq!(visit.script(SMALL).await, json!([]), "targets at {width}");

        // A thumb that slides.
        let [x, y] = middle(&visit, "#resources").await;
        let value = visit.script("return document.querySelector('#resources').value").await;
        swipe(&visit, [x, y], [x - 90.0, y]);
        visit.until(&format!("document.querySelector('#resources').value !== {value}")).await;
        visit.until(&format!("{STILL} && JSON.stringify({SEEN}) !== {:?}", before.to_string())).await;
        let slid = visit.script(&format!("return {SEEN}")).await;
        assert_eq!(slid.as_array().unwrap().len(), 10, "{slid}");
        assert_eq!(visit.script(&format!("return {ECHOED}")).await, visit.script(&format!("return {NAMES}")).await);
        assert!(slid.to_string().contains('▲') && slid.to_string().contains('▼'), "who moved is told: {slid}");
        visit.picture(&format!("phone-sheet-{width}")).await;

        // One that is drawn upwards over a slider scrolls the sheet, and neither moves a weight nor the page.
        let value = visit.script("return document.querySelector('#resources').value").await;
        let [x, y] = middle(&visit, "#resources").await;
        swipe(&visit, [x, y], [x, y - 120.0]);
        visit.until("document.querySelector('.knobs').scrollTop > 0").await;
        assert_eq!(visit.script("return document.querySelector('#resources').value").await, value);
        stands(&visit, &from).await;

        // By keys: what is focused comes into sight, and what is covered is never focused.
        visit.keys("#performance", END).await;
        visit.until("document.querySelector('#performance').value === '100'").await;
        visit.until(&format!("{STILL} && JSON.stringify({SEEN}) !== {:?}", slid.to_string())).await;
        assert_eq!(visit.script(&format!("return {SEEN}.length")).await, 10);
        visit.keys("#performance", ESCAPE).await;
        closed(&visit).await;
        stands(&visit, &from).await;
        assert_eq!(visit.script(FOCUSED).await, "weigh");
        visit.until("location.search.includes('performance:100')").await;

        // The button by the keyboard, and the one that closes by a thumb.
        visit.keys("#weigh", ENTER).await;
        opened(&visit).await;
        tap(&visit, ".rail .shut").await;
        closed(&visit).await;
        stands(&visit, &from).await;
        assert_eq!(visit.script(FOCUSED).await, "weigh");
    }
}

#[tokio::test]
async fn it_is_a_dialog_that_keeps_the_focus_and_ends_where_the_weights_are_in_place() {
    let visit = Visit::to("").await;
    hold(&visit, 390, 844);
    visit.open("?v=1&lang=en").await;
    // What stands below the chart stays where it is.
    let below = "return document.querySelector('#appendix').getBoundingClientRect().top + scrollY";
    visit.find("#weigh").await;
    let place = visit.script(below).await.as_f64().unwrap();
    visit.click("#weigh").await;
    opened(&visit).await;
    assert!((visit.script(below).await.as_f64().unwrap() - place).abs() < 2.0);
    let dialog = "const d = document.querySelector('[role=dialog]'); return [d.ariaModal, document.getElementById(d.getAttribute('aria-labelledby')).innerText]";
    assert_eq!(visit.script(dialog).await, json!(["true", "Weights"]));
    let outside = "return [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter((e) => e.checkVisibility() && !e.closest('[inert]') && !e.closest('[role=dialog]')).map((e) => e.outerHTML.slice(0, 90))";
    assert_eq!(visit.script(outside).await, json!([]), "nothing else can be focused");
    assert_eq!(visit.script("return document.querySelector('[role=status].vh').closest('[inert]')").await, Value::Null);
    // A phone on its side.
    hold(&visit, 844, 390);
    closed(&visit).await;
    assert_eq!(visit.script("return getComputedStyle(document.querySelector('.rail')).position").await, "static");
    assert_eq!(visit.script("return document.querySelector('#weigh').checkVisibility()").await, false);
    // Embedded charts have their sliders in place.
    hold(&visit, 390, 844);
    visit.open("?v=1&view=chart&lang=en").await;
    crate::visit::nothing_for(500).await;
    assert_eq!(visit.script("return document.querySelector('#weigh')").await, Value::Null);
}

#[tokio::test]
async fn it_fits_and_keeps_the_rules_in_every_language() {
    let visit = Visit::to("").await;
    let axe = axe::script();
    for (width, height, link) in [
        (320, 653, "?v=1&lang=ar&theme=dark"),
        (320, 568, "?v=1&lang=en&theme=dark"),
        (360, 640, "?v=1&lang=zh"),
        (390, 844, "?v=1&lang=ar"),
        (320, 568, "?v=1&lang=de"),
    ] {
        hold(&visit, width, height);
        visit.open(link).await;
        assert_eq!(visit.script(OUT).await, json!([]), "closed, {link} at {width}");
        visit.picture(&format!("phone-closed-{width}-{}", &link[10..12])).await;
        visit.click("#weigh").await;
        opened(&visit).await;
        assert_eq!(visit.script(&format!("return {SEEN}.length")).await, 10, "{link} at {width}");
        assert_eq!(visit.script(WIDER).await, json!([]), "{link} at {width}");
        assert_eq!(visit.script(SMALL).await, json!([]), "targets, {link} at {width}");
        visit.picture(&format!("phone-sheet-{width}-{}", &link[10..12])).await;
        visit.open_all().await;
        assert_eq!(visit.script(WIDER).await, json!([]), "with all open, {link} at {width}");
        if let Some(axe) = &axe {
            assert_eq!(axe::broken(&visit, axe).await, Vec::<String>::new(), "{link} at {width}");
        }
    }
}

#[tokio::test]
async fn for_a_reader_who_asked_for_less_motion_it_is_there_at_once_and_rows_are_marked() {
    let visit = Visit::with(Serving::default(), &["--lang=en-US", "--force-prefers-reduced-motion"]).await;
    hold(&visit, 390, 844);
    visit.open("?v=1").await;
    visit.click("#weigh").await;
    let first = "document.querySelector('.rail[aria-modal]')";
    visit.until(first).await;
    let motion = "return document.getAnimations().filter((one) => one.effect.getComputedTiming().duration > 0).length";
    assert_eq!(visit.script(motion).await, 0);
    visit.slide("#services", 100).await;
    visit.until("document.querySelector('.echo [data-moved]')").await;
    assert_eq!(visit.script(motion).await, 0);
    visit.until("!document.querySelector('.echo [data-moved]')").await;
}

#[tokio::test]
async fn on_a_wide_screen_weights_and_ranks_stay_beside_the_section_that_is_read() {
    let visit = Visit::to("").await;
    for (width, height) in [(1280, 900), (1000, 740)] {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        visit.devtools("Emulation.setDeviceMetricsOverride", size);
        visit.open("?v=1&lang=en").await;
        visit.script("scrollTo(0, 0)").await;
        visit.until("!document.querySelector('.rail.repeats')").await;
        assert_eq!(visit.script(&format!("return {SEEN}.length")).await, 0, "the chart itself is in sight");
        visit.script("document.querySelector('#structure').scrollIntoView()").await;
        visit.until("document.querySelector('.rail.repeats')").await;
        visit.until(STILL).await;
        let before = visit.script(&format!("return {SEEN}")).await;
        assert_eq!(before.as_array().unwrap().len(), 10, "{width}: {before}");
        // What is read stays where it is: the text above it may be longer or shorter by other weights.
        let place = "return Math.round(document.querySelector('#structure').getBoundingClientRect().top)";
        let from = visit.script(place).await;
        visit.picture(&format!("wide-beside-{width}")).await;
        visit.keys("#performance", END).await;
        visit.until(&format!("{STILL} && JSON.stringify({SEEN}) !== {:?}", before.to_string())).await;
        assert_eq!(visit.script(&format!("return {SEEN}.length")).await, 10);
        let seen = "const box = document.querySelector('#performance').getBoundingClientRect();
            return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2).id";
        assert_eq!(visit.script(seen).await, "performance", "what has the focus is seen");
        let moved = visit.script(place).await.as_i64().unwrap() - from.as_i64().unwrap();
        assert!(moved.abs() <= 1, "{moved}");
    }
}
