//! Weights by hand: locks, even out, undo, redo, and borders that are dragged.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;

use crate::{picking::choose, visit::Visit};

const END: &str = "\u{e010}";
const RIGHT: &str = "\u{e014}";

/// What each aspect has of the whole, as the page says it.
async fn shares(visit: &Visit) -> Vec<String> {
    let shares = "return ['resources', 'environment', 'services', 'performance'].map(c => document.querySelector(`label[for=${c}] + .sh`).innerText)";
    serde_json::from_value(visit.script(shares).await).unwrap()
}

/// Locks a node, or opens it, as the keyboard does.
async fn lock(visit: &Visit, label: &str) {
    visit.keys(&format!("input[aria-label=\"Lock the share of {label}\"]"), " ").await;
}

#[tokio::test]
async fn what_is_locked_keeps_its_share_while_another_moves() {
    let visit = Visit::to("equal/").await;
    lock(&visit, "Innovation resources").await;
    visit.keys("#services", END).await;
    visit.until("document.querySelector('#services').value === '100'").await;
    // A third of 100, 50 and 50, to six decimals: a quarter of the whole, of which 50 are a little under 18.75 %.
    assert_eq!(shares(&visit).await, ["25.0%", "18.7%", "37.5%", "18.7%"]);
    visit.address_holds("equal/?v=1&w=resources:66.666667,services:100").await;
    // It is no slider's to move, and says why.
    visit.keys("#resources", RIGHT).await;
    visit.until("document.querySelector('.refused').innerText !== ''").await;
    assert_eq!(
        visit.text(".refused").await,
        "Not moved: the share of “Innovation resources” is locked. Open its lock to move it."
    );
    assert_eq!(shares(&visit).await[0], "25.0%");
    // Opened, it moves again, and the sentence goes.
    lock(&visit, "Innovation resources").await;
    visit.keys("#resources", END).await;
    visit.until("document.querySelector('#resources').value === '100'").await;
    assert_eq!(visit.text(".refused").await, "");
}

#[tokio::test]
pub(crate) async fn a_lock_holds_while_other_rows_and_cards_are_looked_at_and_opens_with_other_weights() {
    let visit = Visit::to("equal/").await;
    lock(&visit, "Innovation resources").await;
    let locked = "document.querySelector('input[aria-label=\"Lock the share of Innovation resources\"]').checked";
    visit.find(".pick select").await;
    choose(&visit, "20").await;
    visit.address_holds("equal/?v=1&top=20").await;
    visit.click("#row-beijing").await;
    visit.find("[data-card=beijing]").await;
    visit.click(".card-head button:last-child").await;
    visit.address_holds("equal/?v=1&top=20").await;
    assert_eq!(visit.script(&format!("return {locked}")).await, json!(true));
    visit.keys("#services", END).await;
    visit.until("document.querySelector('#services').value === '100'").await;
    assert_eq!(shares(&visit).await[0], "25.0%");
    // Whoever takes all weights at once takes their shares, too.
    visit.click("input[value=talent]").await;
    visit.address_holds("talent/?v=1&top=20").await;
    assert_eq!(visit.script(&format!("return {locked}")).await, json!(false));
}

#[tokio::test]
async fn what_cannot_be_is_refused_in_a_sentence_and_nothing_is_lost() {
    let visit = Visit::to("?preset=equal&w=resources:90,environment:10,services:10,performance:10").await;
    lock(&visit, "Innovation resources").await;
    let before = (visit.units().await, shares(&visit).await);
    visit.keys("#services", END).await;
    visit.until("document.querySelector('.refused').innerText !== ''").await;
    assert_eq!(
        visit.text(".refused").await,
        "Not moved: to keep its share “Innovation resources” would need more than 100 points. Open its lock, or give the others fewer."
    );
    assert_eq!((visit.units().await, shares(&visit).await), before);
    assert_eq!(visit.script("return document.querySelector('#services').value").await, "10", "its slider goes back");
}

#[tokio::test]
pub(crate) async fn even_out_undo_and_redo_go_there_and_back() {
    let visit = Visit::to("").await;
    let published = (visit.units().await, shares(&visit).await);
    visit.keys("#resources", &RIGHT.repeat(4)).await;
    visit.until("document.querySelector('#resources').value === '56'").await;
    visit.keys("#services", &RIGHT.repeat(2)).await;
    visit.until("document.querySelector('#services').value === '12'").await;
    let moved = shares(&visit).await;
    visit.click("#even").await;
    visit.until("document.querySelector('#services').value === '50'").await;
    assert_eq!(shares(&visit).await, ["25.0%"; 4]);
    let equal = Visit::to("equal/").await.units().await;
    assert_eq!(visit.units().await, equal, "even at every level");
    visit.click("#undo").await;
    visit.until("document.querySelector('#services').value === '12'").await;
    assert_eq!(shares(&visit).await, moved);
    // Steps of one slider that follow each other are one.
    visit.click("#undo").await;
    visit.click("#undo").await;
    visit.until("document.querySelector('#resources').value === '52'").await;
    assert_eq!((visit.units().await, shares(&visit).await), published);
    assert_eq!(visit.script("return document.querySelector('#undo').ariaDisabled").await, "true");
    for _ in 0..3 {
        visit.click("#redo").await;
    }
    visit.until("document.querySelector('#services').value === '50'").await;
    assert_eq!(visit.units().await, equal);
    assert_eq!(visit.script("return document.querySelector('#redo').ariaDisabled").await, "true");
}

#[tokio::test]
pub(crate) async fn a_border_of_the_bar_is_dragged_and_moves_share_between_its_two_aspects() {
    let visit = Visit::to("equal/").await;
    visit.script("document.querySelector('.shares').scrollIntoView({ block: 'center' })").await;
    let bar = visit.script("const r = document.querySelector('.shares').getBoundingClientRect(); return [r.left, r.top + r.height / 2, r.width]").await;
    let [left, y, width] = [0, 1, 2].map(|at| bar[at].as_f64().unwrap());
    let at = |part: f64| PointerAction::MoveTo { duration: Some(Duration::from_millis(80)), x: left + width * part, y };
    let drag = MouseActions::new("mouse".to_owned())
        .then(at(0.25))
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(at(0.3))
        .then(at(0.4))
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    visit.client.perform_actions(drag).await.unwrap();
    visit.until("location.search.includes('resources:')").await;
    let now = shares(&visit).await;
    assert_eq!(now[2..], ["25.0%", "25.0%"], "the others keep theirs");
    let share = |text: &String| text.trim_end_matches('%').parse::<f64>().unwrap();
    assert!((share(&now[0]) - 40.0).abs() < 1.0 && (share(&now[1]) - 10.0).abs() < 1.0, "{now:?}");
    // One drag is one step back.
    visit.click("#undo").await;
    visit.until("location.search === '?v=1'").await;
    assert_eq!(shares(&visit).await, ["25.0%"; 4]);
    // Past the other border there is nothing left to move.
    let drag = MouseActions::new("mouse".to_owned())
        .then(at(0.25))
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(at(0.9))
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    visit.client.perform_actions(drag).await.unwrap();
    visit.address_holds("equal/?v=1&w=resources:100,environment:0").await;
    assert_eq!(visit.script("return document.querySelectorAll('.refused:not(:empty)').length").await, json!(0));
}
