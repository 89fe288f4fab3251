//! Narrow, zoomed, mirrored, in a reader's own colours: nothing is lost, and what is pressed is large enough.

use serde_json::json;

use crate::{host::Serving, visit::Visit};

/// What sticks out of the window and is in no scroller of its own.
pub(crate) const OUT: &str = "
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const scrolls = (e) => e.closest('.scroll, .presets, select');
    return wide <= 0 ? [] : [wide, ...[...document.querySelectorAll('body *')]
        .filter(e => !scrolls(e) && (e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 || e.getBoundingClientRect().left < -1))
        .slice(0, 3).map(e => e.outerHTML.slice(0, 120))]";

/// Targets under 24 px in a direction that are no words in a sentence, and have another nearer than that (WCAG 2.5.8).
const SMALL: &str = "
    const all = [...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
        .filter(e => e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden' && !e.closest('.vh, .skip, [aria-hidden=true]'));
    const box = (e) => (e.matches('input[type=checkbox], input[type=radio]') ? e.closest('label') ?? e : e).getBoundingClientRect();
    const inline = (e) => getComputedStyle(e).display === 'inline';
    return all.filter(e => !inline(e) && (box(e).height < 23.5 || box(e).width < 23.5)).map(e => e.outerHTML.slice(0, 120)).slice(0, 5)";

#[tokio::test]
async fn nothing_sticks_out_with_everything_open_at_320_and_at_twice_the_size() {
    let visit = Visit::to("").await;
    for (width, link) in [(320, "?lang=en"), (320, "?lang=zh"), (640, "?lang=en&theme=dark"), (640, "?lang=zh")] {
        visit.client.set_window_size(width, 900).await.unwrap();
        visit.open(&format!("{link}&focus=suzhou-jiangsu&compare=suzhou-jiangsu,xian,nanjing,beijing&top=20")).await;
        visit.open_all().await;
        visit.until("document.querySelectorAll('#sure .heat').length === 3 && document.querySelectorAll('#sure [data-span]').length > 10").await;
        assert_eq!(visit.script(OUT).await, json!([]), "{link} at {width}");
        assert_eq!(visit.script(SMALL).await, json!([]), "targets: {link} at {width}");
        // Mirrored, for a language that is read from the right.
        visit.script("document.documentElement.dir = 'rtl'").await;
        assert_eq!(visit.script(OUT).await, json!([]), "from right to left: {link} at {width}");
    }
}

#[tokio::test]
async fn in_a_readers_own_colours_every_part_of_a_bar_is_still_told_apart() {
    let visit = Visit::with(crate::host::Serving::default(), &["--lang=en-US", "--force-high-contrast"]).await;
    visit.open("").await;
    assert_eq!(visit.script("return matchMedia('(forced-colors: active)').matches").await, json!(true));
    let told = "
        const row = document.querySelector('.row');
        const paper = getComputedStyle(document.body).backgroundColor;
        const visible = (p, of) => getComputedStyle(p)[of] !== paper;
        const gaps = row.querySelector('.bar .gap'), lines = row.querySelector('.bar .tx');
        return [[...row.querySelectorAll('.bar path[class^=a]')].every(p => visible(p, 'fill')), (gaps.getAttribute('d').match(/M/g) ?? []).length, (lines.getAttribute('d').match(/M/g) ?? []).length]";
    assert_eq!(visit.script(told).await, json!([true, 4, 6]), "four parts, and one, two and three lines in them");
    visit.picture("forced-colours").await;
}

#[tokio::test]
async fn headings_and_names_of_one_long_word_stay_in_their_columns() {
    let pages = [("longwords.csv", include_str!("../tables/longwords.csv"))];
    let visit = Visit::with(Serving::pages(&pages), &["--lang=en-US"]).await;
    for width in [1280, 375, 320] {
        visit.client.set_window_size(width, 900).await.unwrap();
        visit.open("?data=longwords.csv").await;
        assert_eq!(visit.script(OUT).await, json!([]), "at {width}");
    }
}

#[tokio::test]
async fn the_chart_in_a_frame_can_be_used_at_280_pixels() {
    let visit = Visit::to("").await;
    for link in ["?view=chart&controls=presets,open&lang=en", "zh/?view=chart&controls=presets,open&theme=dark"] {
        visit.open(link).await;
        // A window cannot be so narrow; a frame can.
        let size = json!({ "width": 280, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        visit.devtools("Emulation.setDeviceMetricsOverride", size);
        visit.click("#row-suzhou-jiangsu").await;
        visit.find(".row-moves li").await;
        assert_eq!(visit.script("return innerWidth").await, 280);
        assert_eq!(visit.script(OUT).await, json!([]), "{link}");
        assert_eq!(visit.script(SMALL).await, json!([]), "targets: {link}");
        visit.script("document.documentElement.dir = 'rtl'").await;
        assert_eq!(visit.script(OUT).await, json!([]), "from right to left: {link}");
        visit.devtools("Emulation.clearDeviceMetricsOverride", json!({}));
    }
}
