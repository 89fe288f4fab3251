//! How sure the places are is computed beside the page, and the page stands without it.

use serde_json::json;

use crate::{
    host::Serving,
    visit::{Visit, nothing_for},
};

/// The file of `dist/` whose name begins so.
pub(crate) fn file(start: &str) -> &'static str {
    let dist = std::env::var_os("TENFOLD_DIST").expect("`cargo xtask test` says where dist/ is");
    let names = std::fs::read_dir(dist).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let ends = |name: &String| [".js", ".wasm"].iter().any(|end| name.ends_with(end));
    names.into_iter().find(|name| name.starts_with(start) && ends(name)).expect(start).leak()
}

#[tokio::test]
async fn ranges_follow_the_weights_and_a_static_page_has_them_before() {
    let visit = Visit::with(Serving { slow: Some((file("worker_bg"), 4000)), ..Serving::default() }, &[]).await;
    let ranges = "return [...document.querySelectorAll('.row')].map(r => [r.dataset.rankLow, r.dataset.rankHigh])";
    visit.open("").await;
    let before = visit.script(ranges).await;
    assert_eq!(before.as_array().unwrap().len(), 10);
    assert!(
        before.as_array().unwrap().iter().flat_map(|r| r.as_array().unwrap()).all(serde_json::Value::is_string),
        "{before}"
    );
    assert!(visit.text(".verdict").await.starts_with("Beijing is first under 98% of all weightings."));
    // What the worker finds, once it is there, is what the page was written with.
    visit.until("document.querySelector('#reach option:nth-child(5)')").await;
    nothing_for(1500).await;
    assert_eq!(visit.script(ranges).await, before);
    visit.open("?w=talent:30").await;
    visit.until("document.querySelectorAll('.row[data-rank-low]').length === 10").await;
    assert_ne!(visit.script(ranges).await, before);
    let holds = "return [...document.querySelectorAll('.row')].every(r => +r.dataset.rankLow <= +r.dataset.rankHigh)";
    assert_eq!(visit.script(holds).await, json!(true));
}

#[tokio::test]
async fn without_its_worker_the_page_loses_ranges_and_nothing_else() {
    for start in ["worker_bg", "worker-start", "worker-"] {
        let missing = if start == "worker-" {
            Serving { spoiled: Some(file("worker_bg")), ..Serving::default() }
        } else {
            Serving { without: Some(file(start)), ..Serving::default() }
        };
        let visit = Visit::with(missing, &[]).await;
        visit.open("?w=talent:30").await;
        visit.until("document.querySelector('.note').innerText.startsWith('How sure the places are could not be computed in this browser')").await;
        let read = visit.rows_as_read().await;
        assert!(read.len() == 10 && read.iter().flatten().all(|part| !part.is_empty()), "{read:?}");
        assert_eq!(
            visit.script("return document.querySelectorAll('.row .w, .row[data-rank-low]').length").await,
            json!(0)
        );
        // What needs no worker stays: who is too close to call, what moves a place, and the sliders.
        visit.until("document.querySelector('.take li button')").await;
        visit.script("document.querySelector('#sure').open = true").await;
        visit.until("document.querySelectorAll('#sure .flip').length > 5").await;
        assert!(visit.text("#sure [role=status]").await.starts_with("How sure the places are"));
        let was = visit.text(".row .s").await;
        visit.slide("#resources", 90).await;
        visit.until(&format!("document.querySelector('.row .s').innerText !== '{was}'")).await;
    }
}

#[tokio::test]
async fn each_figure_of_the_panel_comes_and_each_place_can_be_tried() {
    let visit = Visit::with(Serving::default(), &[]).await;
    visit.open("").await;
    visit.script("document.querySelector('#sure').open = true").await;
    visit.until("document.querySelectorAll('#sure .heat').length === 3").await;
    visit.until("document.querySelectorAll('#sure [data-span]').length >= 30").await;
    // The best place that Hangzhou can have is what the button says, by the ranking itself.
    let best = visit.script("const row = [...document.querySelectorAll('#sure [data-span]')].map(c => c.parentElement).find(r => r.innerText.startsWith('Hangzhou')); const button = row.querySelector('button'); const rank = button.innerText; button.click(); return rank").await;
    visit.until(&format!("document.querySelector('[data-unit=hangzhou]')?.dataset.rank === {best}")).await;
    // The shares of a row add up to the whole, but for those that are too small to print.
    let sums = visit.script("return [...document.querySelectorAll('#sure .heat tbody tr')].map(r => [...r.querySelectorAll('td')].reduce((sum, c) => sum + Number(c.innerText || 0), 0))").await;
    assert!(sums.as_array().unwrap().iter().all(|sum| (90.0..=105.0).contains(&sum.as_f64().unwrap())), "{sums}");
    visit.picture("panel").await;
}

#[tokio::test]
async fn other_data_gets_answers_of_its_own() {
    let towns: String = (0..12).map(|town| format!("T{town},{},{}\n", town * 7 % 12, town * 5 % 11)).collect();
    let table = format!("name,a,b\n{towns}");
    let visit = Visit::with(Serving::pages(&[("towns.csv", table.as_str())]), &[]).await;
    visit.open("").await;
    visit.until("document.querySelector('#reach option:nth-child(5)')").await;
    visit.script("document.querySelector('#sure').open = true").await;
    visit.until("document.querySelectorAll('#sure [data-span]').length >= 30").await;
    // Fewer units than answers there are to questions about the others.
    visit.open("?data=towns.csv").await;
    visit.until("document.querySelectorAll('.row[data-rank-low]').length === 10").await;
    visit.client.back().await.unwrap();
    visit.until("document.querySelector('[data-unit=beijing][data-rank-low]')").await;
}
