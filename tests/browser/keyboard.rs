//! The whole job by the keyboard alone: nothing is clicked here.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::Value;

use crate::visit::Visit;

const TAB: char = '\u{e004}';
const SHIFT: char = '\u{e008}';
const ENTER: char = '\u{e007}';
const ESCAPE: char = '\u{e00c}';
const RIGHT: char = '\u{e014}';
const SPACE: char = ' ';

/// Presses keys, wherever the focus is.
async fn press(visit: &Visit, keys: &[char]) {
    let mut actions = KeyActions::new("keyboard".to_owned());
    for &value in keys {
        actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
    }
    visit.client.perform_actions(actions).await.unwrap();
}

/// What has the focus, as a reader would call it; whether that can be seen.
async fn focus(visit: &Visit) -> (String, bool) {
    let script = "
        const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
        const ring = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'
            || [...(e.parentElement?.querySelectorAll(':scope > svg') ?? [])].some(g => getComputedStyle(g).outlineStyle !== 'none')
            || e.labels?.length && [...e.labels].some(l => getComputedStyle(l).outlineStyle !== 'none');
        const inside = r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
        return [e.id || e.getAttribute('aria-label') || e.value || e.innerText || e.tagName, Boolean(ring && inside)];";
    let Value::Array(found) = visit.script(script).await else { panic!("no focus") };
    (found[0].as_str().unwrap_or_default().to_owned(), found[1].as_bool().unwrap())
}

/// Tabs on until something has the focus; every stop on the way can be seen.
async fn tab_to(visit: &Visit, name: &str) {
    for _ in 0..80 {
        press(visit, &[TAB]).await;
        let (found, seen) = focus(visit).await;
        assert!(seen, "the focus is not seen on {found}");
        if found == name || found.starts_with(&format!("{name}\n")) {
            return;
        }
    }
    panic!("{name} is not reached");
}

#[tokio::test]
async fn a_reader_without_a_mouse_does_all_that_one_with_a_mouse_does() {
    let visit = Visit::to("").await;
    // The first stop leads past the top line, to the ranking.
    press(&visit, &[TAB]).await;
    assert_eq!(visit.script("return document.activeElement.className").await, "skip");
    press(&visit, &[ENTER]).await;
    visit.until("document.activeElement.id === 'ten'").await;
    // Where is my city? Its card opens, and closes again.
    tab_to(&visit, "find").await;
    press(&visit, &['w', 'u', 'h', 'a', 'n']).await;
    visit.until("document.querySelector('.found b')?.innerText === 'Wuhan'").await;
    press(&visit, &[ENTER]).await;
    visit.address_holds("?v=1&focus=wuhan").await;
    visit.until("document.activeElement.id === 'card-of'").await;
    tab_to(&visit, "Close").await;
    press(&visit, &[ENTER]).await;
    visit.until("document.activeElement.id === 'row-wuhan'").await;
    // A slider, a field, a lock, undo.
    tab_to(&visit, "resources").await;
    press(&visit, &[RIGHT, RIGHT]).await;
    visit.address_holds("?v=1&w=resources:54").await;
    tab_to(&visit, "Innovation resources, points").await;
    press(&visit, &['\u{e010}', '.', '5']).await;
    visit.address_holds("?v=1&w=resources:54.5").await;
    tab_to(&visit, "Lock the share of Innovation resources").await;
    press(&visit, &[SPACE]).await;
    visit.until("document.activeElement.checked").await;
    for _ in 0..12 {
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: SHIFT })
            .then(KeyAction::Down { value: TAB })
            .then(KeyAction::Up { value: TAB })
            .then(KeyAction::Up { value: SHIFT });
        visit.client.perform_actions(actions).await.unwrap();
        if focus(&visit).await.0 == "undo" {
            break;
        }
    }
    press(&visit, &[ENTER, ENTER]).await;
    visit.address_holds("?v=1").await;
    assert_eq!(focus(&visit).await.0, "undo", "the focus stays where it was pressed");
    // What would it take, and the panel.
    tab_to(&visit, "reach-unit").await;
    press(&visit, &['X', 'i', 'a', 'm']).await;
    tab_to(&visit, "Find out").await;
    press(&visit, &[ENTER]).await;
    visit.until("document.querySelector('.reach [data-way], .reach button ~ p, .reached')").await;
    tab_to(&visit, "How sure are the places?").await;
    press(&visit, &[SPACE]).await;
    visit.until("document.querySelector('#sure').open && document.querySelectorAll('#sure .heat').length === 3").await;
    // No trap: on through all of it, to the end of the page and out.
    for _ in 0..400 {
        press(&visit, &[TAB]).await;
        if visit.script("return document.activeElement === document.body").await == Value::Bool(true) {
            return;
        }
    }
    panic!("the end is not reached");
}

#[tokio::test]
async fn escape_clears_the_search_and_enter_chooses_a_preset() {
    let visit = Visit::to("").await;
    tab_to(&visit, "published").await;
    press(&visit, &[RIGHT]).await;
    visit.address_holds("equal/?v=1").await;
    tab_to(&visit, "find").await;
    press(&visit, &['x', 'i', ESCAPE]).await;
    visit.until("document.querySelector('#find').value === ''").await;
}
