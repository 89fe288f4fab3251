//! What it would take: any city, any rank, asked in the form and by dragging a row.

use std::time::Duration;
use tenfold::dataset::RankedId;

use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction, TouchActions,
};
use tenfold::{
    bundled,
    ranking::{Prepared, Ranking, resolve},
    robustness::{Level, RankingContext, SearchOutcome},
};

use crate::visit::Visit;

const CLEAR: &str = "\u{e009}a\u{e000}";
const ESCAPE: char = '\u{e00c}';
const ANSWER: &str = "document.querySelector('.answer').innerText";

async fn fill(visit: &Visit, city: &str, rank: &str) {
    visit.find("#reach-unit option:nth-child(99)").await;
    visit.find("#reach-unit").await.select_by_label(city).await.unwrap_or_else(|e| panic!("no {city}: {e}"));
    visit.keys("#reach-rank", &format!("{CLEAR}{rank}")).await;
}

async fn answer(visit: &Visit) -> String {
    visit.find(".answer li").await;
    visit.text(".answer").await
}

async fn rank(visit: &Visit, unit: &str) -> String {
    visit.find(&format!("[data-unit={unit}]")).await.attr("data-rank").await.unwrap().expect("a rank")
}

#[tokio::test]
async fn a_city_is_brought_to_a_rank_and_the_link_says_how() {
    let visit = Visit::to("").await;
    fill(&visit, "Hangzhou", "4").await;
    visit.click("#reach button").await;
    let told = answer(&visit).await;
    assert!(told.starts_with("Hangzhou is 4th when "), "{told}");
    assert!(
        told.contains("the smallest change of the aspects’ shares (least squares). Distance over all indicators: "),
        "{told}"
    );
    assert!(told.contains("Moving all 26 weights"), "{told}");
    visit.picture("reach").await;
    let links = visit.script("return [...document.querySelectorAll('.answer a')].map(a => a.href)").await;
    assert_eq!(links.as_array().unwrap().len(), 2, "by the aspects, and by all: {links}");
    let distances = format!("[...{ANSWER}.matchAll(/Distance[^:]*: ([0-9.]+) points/g)].map(m => Number(m[1]))");
    visit.until(&format!("(d => d.length === 2 && d[1] < d[0])({distances})")).await;

    visit.click(".answer button").await;
    visit.until("document.querySelector('[data-unit=hangzhou]').dataset.rank === '4'").await;
    visit.until(&format!("location.href === {}", links[0])).await;
    // The answer stays, and is marked as that of other weights.
    visit.find(".answer.old").await;
    assert!(visit.text(".answer").await.contains("For the weights before."));
    assert_eq!(visit.script("return document.querySelectorAll('.answer li').length").await, 2);
    visit.client.back().await.unwrap();
    visit.until("!document.querySelector('.answer.old') && document.querySelector('.answer li')").await;

    for link in links.as_array().unwrap() {
        visit.client.goto(link.as_str().unwrap()).await.unwrap();
        visit.ready().await;
        assert_eq!(rank(&visit, "hangzhou").await, "4", "{link}");
    }
    // What it takes from here is nothing.
    fill(&visit, "Hangzhou", "4").await;
    visit.click("#reach button").await;
    assert_eq!(answer(&visit).await, "Hangzhou is 4th already.");
}

#[tokio::test]
async fn what_is_no_rank_is_told_by_its_field_and_nothing_is_lost() {
    let visit = Visit::to("").await;
    visit.find("#reach-unit option:nth-child(99)").await;
    visit.click("#reach button").await;
    assert_eq!(visit.text("#reach .wrong").await, "Choose one from the list.");
    for typed in ["0", "300", "286", "-1", "ten", "4.5"] {
        fill(&visit, "Hangzhou", typed).await;
        assert_eq!(visit.text("#reach .wrong").await, "Ranks run from 1 to 285.", "{typed}");
        visit.click("#reach button").await;
        assert_eq!(visit.script("return document.querySelectorAll('#reach .wrong').length").await, 1);
        assert_eq!(visit.script("return document.querySelector('#reach-rank').value").await, typed);
        assert_eq!(visit.script(&format!("return {ANSWER}")).await, "");
    }
    // By keys alone.
    visit.keys("#reach-rank", &format!("{CLEAR}285\n")).await;
    visit.find(".answer li").await;
    visit.until("!document.querySelector('#reach .wrong')").await;
}

#[tokio::test]
async fn what_cannot_be_is_told_as_proved() {
    let dataset = bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let weighting = resolve(&dataset, "published").unwrap();
    let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
    let context =
        RankingContext { framework: &dataset.framework, prepared: &prepared, weighting: &weighting, ranking: &ranking };
    let last = |unit: &RankedId| {
        context.reach(*unit, 1) == Ok(SearchOutcome::Impossible)
            && context.climb(Level::Indicators, *unit, 1) == SearchOutcome::Impossible
    };
    let unit = ranking.places.iter().rev().map(|place| place.unit).find(last).expect("one that is never first");
    let name = dataset.table.unit(prepared.screened.unit(unit)).name.say("en");

    let visit = Visit::to("").await;
    fill(&visit, name, "1").await;
    visit.click("#reach button").await;
    let told = answer(&visit).await;
    assert!(told.contains(&format!("No weighting of the aspects puts {name} on rank 1.")), "{told}");
    assert!(told.contains(&format!("No weighting of the 26 indicators puts {name} on rank 1.")), "{told}");
    assert_eq!(visit.script("return document.querySelectorAll('.answer :is(a, button)').length").await, 0);
}

/// From the middle of one row's rank to that of another's.
async fn from_to(visit: &Visit, from: &str, to: &str) -> [PointerAction; 3] {
    visit.script("document.querySelector('.rows').scrollIntoView({ block: 'center' })").await;
    let [from, to] = [visit.find(from).await, visit.find(to).await];
    let go =
        |element, y| PointerAction::MoveToElement { element, duration: Some(Duration::from_millis(150)), x: 0.0, y };
    [go(from, 0.0), PointerAction::Down { button: MOUSE_BUTTON_LEFT }, go(to, -4.0)]
}

const UP: PointerAction = PointerAction::Up { button: MOUSE_BUTTON_LEFT };

#[tokio::test]
pub(crate) async fn a_row_that_is_dragged_to_another_place_asks_the_same() {
    for touch in [false, true] {
        let visit = Visit::to("").await;
        let units = visit.units().await;
        let last = format!("[data-unit={}] .r", units[9]);
        let [to_it, down, away] = from_to(&visit, &last, &format!("[data-unit={}] .r", units[3])).await;
        if touch {
            let finger = TouchActions::new("finger".into()).then(to_it).then(down).then(away).then(UP);
            visit.client.perform_actions(finger).await.expect("a finger");
        } else {
            let mouse = MouseActions::new("mouse".into()).then(to_it).then(down).then(away);
            visit.client.perform_actions(mouse).await.expect("a mouse");
            visit.find(&format!("[data-unit={}][data-landing=above]", units[3])).await;
            visit.find(&format!("[data-unit={}][data-dragged]", units[9])).await;
            visit.picture("drag").await;
            visit.client.perform_actions(MouseActions::new("mouse".into()).then(UP)).await.expect("a mouse");
        }
        let told = answer(&visit).await;
        assert!(told.contains(" is 4th") || told.contains(" on rank 4"), "{told}");
        assert_eq!(visit.script("return document.querySelector('#reach-rank').value").await, "4");
        assert_eq!(visit.units().await, units, "the list is the ranking, and stays it");
        assert_eq!(visit.script("return document.querySelectorAll('[data-landing], [data-dragged]').length").await, 0);
        visit.until("(b => b.top >= 0 && b.bottom <= innerHeight)(reach.getBoundingClientRect())").await;
    }
}

#[tokio::test]
async fn escape_lets_go_and_a_row_dropped_where_it_was_asks_nothing() {
    let visit = Visit::to("").await;
    let units = visit.units().await;
    let [first, other] = [0, 6].map(|at| format!("[data-unit={}] .r", units[at]));
    let [to_it, down, away] = from_to(&visit, &first, &other).await;
    visit.client.perform_actions(MouseActions::new("mouse".into()).then(to_it).then(down).then(away)).await.unwrap();
    visit.find("[data-landing=below]").await;
    let press = KeyActions::new("keys".into());
    let press = press.then(KeyAction::Down { value: ESCAPE }).then(KeyAction::Up { value: ESCAPE });
    visit.client.perform_actions(press).await.unwrap();
    visit.until("!document.querySelector('[data-landing], [data-dragged]')").await;
    visit.client.perform_actions(MouseActions::new("mouse".into()).then(UP)).await.unwrap();

    visit.until("document.getAnimations().every((one) => one.playState !== 'running')").await;
    let [to_it, down, _] = from_to(&visit, &first, &first).await;
    let by = |y| PointerAction::MoveBy { duration: None, x: 0.0, y };
    let mouse = MouseActions::new("mouse".into()).then(to_it).then(down).then(by(80.0)).then(by(-80.0)).then(UP);
    visit.client.perform_actions(mouse).await.unwrap();
    visit.until("!document.querySelector('[data-landing], [data-dragged]')").await;
    assert_eq!(visit.script(&format!("return {ANSWER}")).await, "");
    let moved = "return [...document.querySelectorAll('.row')].filter(r => r.style.transform).length";
    assert_eq!(visit.script(moved).await, 0);
}

#[tokio::test]
async fn an_embedded_chart_has_neither() {
    let visit = Visit::to("?view=chart").await;
    assert_eq!(visit.script("return document.querySelectorAll('.movable, .reach').length").await, 0);
}
