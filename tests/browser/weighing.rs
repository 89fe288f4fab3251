//! Moving weights.

use tenfold::ranking::resolve;

use crate::visit::Visit;

const LEFT: &str = "\u{e012}";
const RIGHT: &str = "\u{e014}";
const HOME: &str = "\u{e011}";
const END: &str = "\u{e010}";

#[tokio::test]
async fn a_slider_re_ranks_the_ten_writes_the_address_and_back_undoes_it() {
    let visit = Visit::to("").await;
    let published = visit.units().await;
    visit.keys("#services", END).await;
    visit.address_holds("?v=1&w=services:100").await;
    let moved = visit.units().await;
    assert_ne!(moved, published, "the order follows the weight");
    assert_eq!(visit.text("label[for=services] + .sh").await, "52.6%", "100 of 190 points");
    assert!(visit.text(".cols .m").await.contains("Published order"), "told against the preset it started from");

    visit.client.refresh().await.unwrap();
    visit.ready().await;
    assert_eq!(visit.units().await, moved, "a friend who gets this address sees the same");

    visit.client.back().await.unwrap();
    visit.until("location.search === ''").await;
    visit.until("document.querySelector('#services').value === '10'").await;
    assert_eq!(visit.units().await, published);
    visit.client.forward().await.unwrap();
    visit.until("document.querySelector('#services').value === '100'").await;
    assert_eq!(visit.units().await, moved);
}

#[tokio::test]
async fn steps_of_one_slider_are_one_step_back() {
    let visit = Visit::to("?v=1&preset=equal").await;
    let before = visit.script("return history.length").await;
    visit.keys("#resources", &RIGHT.repeat(5)).await;
    visit.address_holds("equal/?v=1&w=resources:55").await;
    visit.keys("#resources", &LEFT.repeat(2)).await;
    visit.address_holds("equal/?v=1&w=resources:53").await;
    let after = visit.script("return history.length").await;
    assert_eq!(after.as_i64().unwrap(), before.as_i64().unwrap() + 1);
    visit.client.back().await.unwrap();
    visit.address_holds("equal/?v=1").await;
}

#[tokio::test]
async fn reset_goes_back_to_the_preset_it_started_from() {
    let visit = Visit::to("?preset=people&w=talent:7,green:9").await;
    let moved = visit.units().await;
    assert!(visit.text(".why").await.contains("2 of 40 points moved"));
    visit.click("#reset").await;
    visit.address_holds("people/?v=1").await;
    let dataset = tenfold::bundled::dataset();
    let people = resolve(&dataset, "people").unwrap().get(dataset.framework.find("talent").unwrap());
    visit.click(".k1 > details > summary").await;
    visit.until(&format!("document.querySelector('#talent')?.value === '{people}'")).await;
    assert_ne!(visit.units().await, moved);
    assert_eq!(visit.script("return document.querySelector('#reset').ariaDisabled").await, "true");
}

#[tokio::test]
pub(crate) async fn themes_and_indicators_open_and_weigh() {
    let visit = Visit::to("?preset=equal").await;
    visit.click(".k1 > details > summary").await;
    // Drawn once they are asked for.
    visit.click(".k1 .sub > details > summary").await;
    visit.keys("#rd_personnel_10k", HOME).await;
    visit.address_holds("equal/?v=1&w=rd_personnel_10k:0").await;
    assert_eq!(visit.text("label[for=rd_personnel_10k] + .sh").await, "0.0%");
    // Shut, it is left as it was, and opened again it is as things are by then: what was open in it is open.
    visit.click(".k1 > details > summary").await;
    visit.click("#reset").await;
    visit.address_holds("equal/?v=1").await;
    visit.click(".k1 > details > summary").await;
    visit.until("document.querySelector('label[for=rd_personnel_10k] + .sh').innerText !== '0.0%'").await;
    visit.until("document.querySelector('#rd_personnel_10k').value === '50'").await;
    assert!(visit.find("#rd_personnel_10k").await.is_displayed().await.unwrap());
}

#[tokio::test]
pub(crate) async fn a_field_takes_decimals_and_says_what_is_wrong_with_the_rest() {
    let visit = Visit::to("?preset=equal").await;
    let field = "input[aria-label=\"Innovation services, points\"]";
    let clear = "\u{e009}a\u{e000}";
    visit.keys(field, &format!("{clear}40.5")).await;
    visit.address_holds("equal/?v=1&w=services:40.5").await;
    let ranked = visit.rows().await;
    for (typed, says) in [
        ("101", "points go from 0 to 100"),
        ("-3", "points go from 0 to 100"),
        ("ten", "plain number"),
        ("1.2345678", "six decimals"),
    ] {
        visit.keys(field, &format!("{clear}40.5")).await;
        visit.keys(field, &format!("{clear}{typed}")).await;
        assert!(visit.text(".wrong").await.contains(says), "{typed}");
    }
    visit.keys(field, &format!("{clear}101\t")).await;
    visit.until("!document.querySelector('.wrong')").await;
    assert_eq!(
        visit.script(&format!("return document.querySelector('{field}').value")).await,
        "50",
        "what it was before"
    );
    visit.address_holds("equal/?v=1").await;
    visit.keys(field, &format!("{clear}40.5")).await;
    visit.address_holds("equal/?v=1&w=services:40.5").await;
    assert_eq!(visit.rows().await, ranked);
}

#[tokio::test]
async fn nothing_is_applied_while_a_field_is_wrong() {
    let visit = Visit::to("?preset=equal").await;
    let before = visit.rows().await;
    let field = "input[aria-label=\"Innovation services, points\"]";
    let clear = "\u{e009}a\u{e000}";
    let says = |says: &'static str| format!("document.querySelector('.wrong')?.innerText.includes('{says}')");
    for typed in ["37x", "9,5,1", "60%", "3 7"] {
        visit.keys(field, &format!("{clear}{typed}")).await;
        visit.until(&says("plain number")).await;
        assert_eq!(visit.script("return document.querySelector('#services').value").await, "50", "{typed}");
        visit.until("!location.search.includes('w=')").await;
        assert_eq!(visit.rows().await, before, "{typed}");
    }
    assert_eq!(visit.script("return document.querySelector('#undo')?.ariaDisabled ?? 'true'").await, "true");
    // Put right it is applied, in the figures and with the comma of other keyboards, too.
    for (typed, points) in
        [("37,5", "37.5"), ("３７．５", "37.5"), ("１２，２５", "12.25"), ("٤٠٫٥", "40.5"), (" 7 ", "7")]
    {
        visit.keys(field, &format!("{clear}{typed}")).await;
        visit.address_holds(&format!("equal/?v=1&w=services:{points}")).await;
        visit.until("!document.querySelector('.wrong')").await;
    }
    visit.keys(field, "\t").await;
    visit.until(&format!("document.querySelector('{field}').value === '7'")).await;
}

#[tokio::test]
async fn siblings_without_points_share_alike_and_the_page_says_so() {
    let visit = Visit::to("?preset=equal&w=resources:0,environment:0,services:0").await;
    assert_eq!(visit.text("label[for=performance] + .sh").await, "100.0%");
    visit.keys("#performance", HOME).await;
    assert_eq!(visit.text(".notices").await, "All aspects have 0 points, so they share alike.");
    assert_eq!(visit.text("label[for=performance] + .sh").await, "25.0%");
    visit.keys("#performance", RIGHT).await;
    visit.until("!document.querySelector('.notices .notice')").await;
}

#[tokio::test]
pub(crate) async fn a_screen_reader_hears_what_moved_and_why() {
    let visit = Visit::to("?preset=equal").await;
    visit.keys("#services", END).await;
    let spoken = "document.querySelector('p.vh[role=status]').innerText";
    visit.until(&format!("{spoken} !== ''")).await;
    let spoken = visit.script(&format!("return {spoken}")).await;
    assert!(spoken.as_str().unwrap().ends_with(": Innovation services"), "{spoken}");
}

#[tokio::test]
pub(crate) async fn a_change_that_is_tried_is_one_step_keeps_the_focus_and_does_what_it_says() {
    let visit = Visit::to("").await;
    let published = visit.units().await;
    let said = visit.text(".take li:first-child b").await;
    visit.click(".take li:first-child button").await;
    visit.until("location.search.includes('w=')").await;
    let tried = visit.units().await;
    let turn = |units: &[String], name: &str| units.iter().position(|unit| name.to_lowercase().contains(unit.as_str()));
    let (behind, ahead) = said.split_once(" passes ").unwrap();
    assert!(turn(&published, behind) > turn(&published, ahead), "{said}");
    assert!(turn(&tried, behind) < turn(&tried, ahead), "{said}");
    assert_eq!(visit.script("return document.activeElement.closest('.take') !== null").await, true);
    visit.until("document.querySelector('[role=status].vh').textContent !== ''").await;
    visit.client.back().await.unwrap();
    visit.until("location.search === ''").await;
    assert_eq!(visit.units().await, published);
}
