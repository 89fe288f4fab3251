//! Nothing is kept of what is gone: nodes and listeners are counted after the browser has collected what nobody holds.

use std::time::Duration;

use serde_json::json;

use crate::{host::Serving, visit::Visit};

const TOWNS: &str = "Town,Parks,Schools\nBath,9,3\nLeeds,4,8\nYork,7,7\nHull,2,1\n";

/// A host's page that sets links, and keeps the links that it is told.
const HOST: &str = "<!doctype html><meta charset=utf-8><title>A host</title>\
    <iframe id=r title=Ranking width=1200 height=1800 src='./?lang=en'></iframe><script src=host.js></script>";
const SCRIPT: &str = "
    window.told = [];
    addEventListener('message', ({ data }) => data.tenfold === 1 && data.link !== undefined && told.push(data.link));
    window.set = (link) => document.getElementById('r').contentWindow.postMessage({ tenfold: 1, type: 'set', link }, '*');";

/// How many nodes and listeners there are.
fn counted(visit: &Visit) -> [i64; 2] {
    // What a finaliser lets go is collected by the next turn.
    for _ in 0..3 {
        visit.devtools("HeapProfiler.collectGarbage", json!({}));
    }
    let counters = visit.devtools("Memory.getDOMCounters", json!({}));
    ["nodes", "jsEventListeners"].map(|what| counters[what].as_i64().expect("a count"))
}

/// The same, once it does not change any more.
async fn settled(visit: &Visit) -> [i64; 2] {
    let mut last = counted(visit);
    for _ in 0..40 {
        tokio::time::sleep(Duration::from_millis(250)).await;
        let now = counted(visit);
        if now == last {
            break;
        }
        last = now;
    }
    last
}

/// Whether there is more than a few nodes. Eight links lie between: one that left its rows behind would leave hundreds.
fn grown(before: [i64; 2], after: [i64; 2]) -> bool {
    after[0] - before[0] >= 40 || after[1] - before[1] >= 2
}

#[tokio::test]
async fn data_layouts_and_links_that_come_and_go_leave_nothing_behind() {
    let serving = Serving::pages(&[("towns.csv", TOWNS), ("host.html", HOST), ("host.js", SCRIPT)]);
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("host.html")).await.unwrap();
    visit.until("told.length > 0").await;
    let frame = "document.getElementById('r').contentDocument";
    let appendix = format!("{frame}.querySelector('#appendix[data-open]')");
    visit.script(&format!("{frame}.querySelector('#appendix').dispatchEvent(new Event('focusin'))")).await;
    visit.until(&appendix).await;
    for links in [
        ["?data=towns.csv&lang=en", "?lang=en"],
        ["?data=towns.csv&lang=en&view=chart", "?view=full&lang=en"],
        ["?view=badge", "?view=full"],
        ["?w=resources:10&focus=beijing", "?preset=talent&lang=zh"],
    ] {
        let mut before = None;
        // The first turns fill what is filled once.
        for turn in 0..6 {
            for link in links {
                let told = visit.script("return told.length").await;
                visit.script(&format!("set({link:?})")).await;
                visit.until(&format!("told.length > {told}")).await;
            }
            let titled = format!("{frame}.querySelector('.sections h2')");
            visit.until(&titled).await;
            // The page keeps a copy of its rows as they last rested: of the rows that are there now, whenever it is counted.
            visit.script("document.getElementById('r').contentWindow.dispatchEvent(new Event('tenfold:rest'))").await;
            match turn {
                1 => before = Some(settled(&visit).await),
                5 => {
                    let before = before.expect("a count");
                    // What a timer or a frame still holds goes with it; what is left behind never goes.
                    let mut after = counted(&visit);
                    for _ in 0..40 {
                        if grown(before, after) {
                            tokio::time::sleep(Duration::from_millis(250)).await;
                            after = counted(&visit);
                        }
                    }
                    assert!(!grown(before, after), "{links:?}: {before:?} became {after:?}");
                }
                _ => (),
            }
        }
    }
}
