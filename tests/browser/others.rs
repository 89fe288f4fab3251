//! Data that is not the site's own: whose it is, and names that would change what is read.

use serde_json::json;

use crate::{host::Serving, visit::Visit};

/// Names in two directions, with controls that are not closed.
const TOWNS: &str =
    "Town,Parks,Schools\nالقاهرة 11,9,3\nחיפה,8,8\nמדינה,7,8\nBa\u{202e}th,6,7\n\u{2067}Leeds,5,1\nYork,1,1\n";

/// The places, from left to right, of what stands outside isolates in an element, where one goes back on its line.
const BACKWARDS: &str = "(selector) => {
    const found = [];
    for (const element of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let [open, last] = [0, null];
        while (walker.nextNode()) {
            const text = walker.currentNode;
            if (text.parentElement.closest('.vh')) continue;
            for (let at = 0; at < text.length; at++) {
                const letter = text.data[at];
                open += letter === '\\u2068' ? 1 : letter === '\\u2069' ? -1 : 0;
                if (open || !/[a-z0-9.,]/i.test(letter)) continue;
                const range = document.createRange();
                range.setStart(text, at);
                range.setEnd(text, at + 1);
                const { left, top, width } = range.getBoundingClientRect();
                if (!width) continue;
                if (last && Math.abs(last.top - top) < 4 && left < last.left) found.push(element.textContent);
                last = { left, top };
            }
        }
        if (open) found.push('open: ' + element.textContent);
    }
    return found;
}";

#[tokio::test]
async fn sentences_with_names_from_right_to_left_read_from_left_to_right() {
    let visit = Visit::with(Serving::pages(&[("towns.csv", TOWNS)]), &["--lang=en-US"]).await;
    visit.open("?data=towns.csv&lang=en&focus=york").await;
    visit.until("document.querySelectorAll('.rows .row').length === 6").await;
    visit.open_all().await;
    let found = visit
        .script(&format!("return ({BACKWARDS})('p, .echo li, h1, h2, h3, td, th, .found li, .rows button')"))
        .await;
    assert_eq!(found, json!([]));
    let names = "return [...document.querySelectorAll('.rows button.n')].map(b => b.firstChild.data)";
    let names = visit.script(names).await;
    assert!(names.as_array().unwrap().contains(&json!("Bath")), "{names}");
    assert!(names.as_array().unwrap().contains(&json!("\u{2068}חיפה\u{2069}")), "{names}");
    visit.picture("names-from-right-to-left").await;
}

#[tokio::test]
async fn other_data_names_its_host_while_it_is_read_and_once_it_is_there() {
    let visit = Visit::with(Serving::pages(&[("towns.csv", TOWNS)]), &["--lang=en-US"]).await;
    let said = "Figures from towns.csv at this site, not checked.";
    for view in ["full", "chart", "badge"] {
        visit.open(&format!("?data=towns.csv&lang=en&view={view}")).await;
        visit.until("document.querySelector('#source')").await;
        assert_eq!(visit.text("#source").await, said);
        visit.picture(&format!("others-{view}")).await;
    }
    visit.client.set_window_size(375, 800).await.unwrap();
    visit.open("?data=towns.csv&lang=en").await;
    visit.until("document.querySelector('#source')").await;
    visit.picture("others-narrow").await;
    // Of another host all that was said while it was waited for: nothing answers there.
    let keep = "window.said = []; new MutationObserver(() => {
        const text = document.querySelector('#reading')?.textContent;
        if (text && said.at(-1) !== text) said.push(text);
    }).observe(document, { childList: true, subtree: true, characterData: true })";
    visit.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": keep }));
    visit.open("?data=https://rank.example@B%C3%BCcher.invalid/towns.csv&lang=en").await;
    visit.until("document.querySelector('#data-notice')").await;
    let all = visit.script("return said.join(' ')").await;
    assert!(all.as_str().unwrap().contains("Figures from xn--bcher-kva.invalid, not checked by this site."), "{all}");
    assert!(
        visit.script("return document.querySelector('#source')").await.is_null(),
        "the site's own rows are its own"
    );
}
