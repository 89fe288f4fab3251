//! What stops in the middle, does not come, or comes late: said, and asked for again without a reload.

use serde_json::{Value, json};

use crate::{host::Serving, methods::shows, reading::computed_as_read, visit::Visit, worker::file};

/// Until a script returns true, for twice as long as the page waits for a program.
async fn in_the_end(visit: &Visit, script: &str) {
    for _ in 0..3 {
        for _ in 0..200 {
            if visit.script(&format!("return Boolean({script})")).await == json!(true) {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }
    panic!("never true: {script}; {}", visit.text("body").await);
}

/// Puts an error into the page such as extensions bring: whatever the program writes into a row from now on is refused.
const REFUSE: &str = "
    const before = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
        if (this.closest?.('.rows')) throw new Error('not here');
        return before.call(this, name, value);
    };";

#[tokio::test]
async fn a_program_that_stops_says_so_leaves_the_last_right_rows_and_opens_the_view_again() {
    for (link, line, again) in [
        (
            "talent/?w=green:9&view=full",
            "This page’s program has stopped because of an error of its own. The ranking below is the last that it showed.",
            "Reload",
        ),
        ("zh/talent/?w=green:9", "本页程序因自身故障已停止。以下是停止前最后显示的排名。", "刷新"),
        ("talent/?w=green:9&view=chart", "This page’s program has stopped because of an error of its own.", "Reload"),
    ] {
        let visit = Visit::with(Serving::default(), &["--lang=en-US"]).await;
        visit.open(link).await;
        let (address, right) = (visit.address().await, visit.rows_as_read().await);
        visit.until("document.querySelectorAll('.row[data-rank-low]').length === 10").await;
        visit.script(REFUSE).await;
        if link.contains("chart") {
            // In a chart only the host or the address moves it.
            visit.script("postMessage(0); history.pushState(null, '', location.href.replace('green:9', 'green:90')); dispatchEvent(new PopStateEvent('popstate'))").await;
        } else {
            visit.slide("#resources", 3).await;
        }
        visit.find("html[data-tenfold=failed]").await;
        let said = visit.text("#stopped").await;
        assert!(said.starts_with(line) && said.ends_with(again), "{said}");
        assert_eq!(visit.rows_as_read().await, right, "{link}: the last right rows");
        // Nothing that is left can be pressed, and nothing changes them any more.
        let alive = "return [...document.querySelectorAll('button:not(.n, .reload), input, select')].filter((b) => b.checkVisibility()).length";
        assert_eq!(visit.script(alive).await, json!(0), "{link}");
        visit.script("document.querySelector('.row .n').click(); document.querySelector('input[type=range]')?.dispatchEvent(new Event('input', { bubbles: true }))").await;
        assert_eq!(visit.rows_as_read().await, right);
        visit.picture(&format!("stopped-{}", link.len())).await;
        if !link.contains("chart") {
            assert_eq!(visit.address().await, address, "the view is in the link");
        }
        visit.click("#stopped button").await;
        visit.find("html[data-tenfold=ready]").await;
        if !link.contains("chart") {
            visit.until("document.querySelectorAll('.row').length === 10").await;
            assert_eq!(visit.rows_as_read().await, right, "the same view again");
        }
    }
}

#[tokio::test]
async fn where_the_chunk_of_methods_stops_no_other_ranking_takes_its_place() {
    let visit = Visit::with(Serving::default(), &["--lang=en-US"]).await;
    watch_chunks(&visit);
    visit.open("?normalise=zscore&aggregate=geometric&normalise=minmax(1,100)").await;
    visit.open("?normalise=minmax(1,100)&aggregate=geometric").await;
    shows(&visit, "?normalise=minmax(1,100)&aggregate=geometric").await;
    let right = visit.rows_as_read().await;
    let address = visit.address().await;
    stop_chunks(&visit).await;
    visit.slide("#resources", 3).await;
    visit.find("html[data-tenfold=failed]").await;
    assert_eq!(visit.rows_as_read().await, right, "not those of equal weights");
    assert!(visit.text("#stopped").await.ends_with("Reload"));
    assert_eq!(visit.address().await, address);
    visit.click("#stopped button").await;
    visit.ready().await;
    shows(&visit, "?normalise=minmax(1,100)&aggregate=geometric").await;
}

#[tokio::test]
async fn where_what_stands_below_the_chart_stops_the_page_says_so() {
    let visit = Visit::with(Serving::default(), &["--lang=en-US"]).await;
    watch_chunks(&visit);
    visit.open("?w=talent:30").await;
    let right = visit.rows_as_read().await;
    // Nothing more is drawn until a reader does something.
    visit.until("document.querySelectorAll('.row[data-rank-low]').length === 10 && document.querySelector('#appendix .findings li')").await;
    visit.script("return new Promise((still) => { let at = setTimeout(() => still(true), 500); new MutationObserver(() => { clearTimeout(at); at = setTimeout(() => still(true), 500); }).observe(document.body, { childList: true, subtree: true }); })").await;
    stop_chunks(&visit).await;
    visit.click("input[value=equal]").await;
    visit.find("html[data-tenfold=failed]").await;
    assert!(visit.text("#stopped").await.starts_with("This page’s program has stopped"));
    let read = visit.rows_as_read().await;
    assert!(read == right || read == computed_as_read("equal", "en"), "rows of one view: {read:?}");
}

/// Remembers, in every page from now on, which functions each chunk brings.
fn watch_chunks(visit: &Visit) {
    let source = "
        window.brought = [];
        const { instantiate } = WebAssembly;
        WebAssembly.instantiate = async (bytes, imports) => {
            const table = imports?.__wasm_split?.__indirect_function_table;
            const functions = () => Array.from({ length: table?.length ?? 0 }, (_, i) => table.get(i));
            const before = functions();
            const made = await instantiate(bytes, imports);
            functions().forEach((now, i) => now !== before[i] && brought.push([table, i]));
            return made;
        };";
    visit.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }));
}

/// From now on each call into a chunk traps.
async fn stop_chunks(visit: &Visit) {
    let stopped = visit.script("for (const [table, i] of brought) table.set(i, null); return brought.length").await;
    assert!(stopped.as_u64().is_some_and(|functions| functions > 3), "{stopped}");
}

/// Presses what asks again, in the line with this id or class.
async fn again(visit: &Visit, within: &str) {
    visit.click(&format!("{within} .again")).await;
}

#[tokio::test]
async fn what_did_not_load_is_asked_for_again_without_a_reload() {
    for unwell in ["without", "cut", "spoiled"] {
        let serving = |end: &'static str| {
            let end = Some(end);
            let well = Serving { recovers: Some(1), ..Serving::default() };
            match unwell {
                "without" => Serving { without: end, ..well },
                "cut" => Serving { cut: end, ..well },
                _ => Serving { spoiled: end, ..well },
            }
        };
        // What stands below the chart: its chunk.
        let visit = Visit::with(serving("chunk-app-below-"), &["--lang=en-US"]).await;
        visit.client.goto(&visit.host.url("")).await.unwrap();
        visit.find("html[data-tenfold=ready]").await;
        assert!(visit.text("p.cut").await.starts_with("What can be opened below the chart did not load."), "{unwell}");
        visit.script("window.here = true").await;
        visit.picture("cut").await;
        again(&visit, "p.cut").await;
        visit
            .until("document.querySelector('#appendix[data-open] .findings li') && !document.querySelector('p.cut')")
            .await;
        // What computes how sure the places are.
        let visit = Visit::with(serving(file("worker_bg")), &["--lang=en-US"]).await;
        visit.open("?w=talent:30").await;
        visit.until("document.querySelector('.note').innerText.startsWith('How sure the places are could not be computed in this browser')").await;
        again(&visit, ".note").await;
        visit.until("document.querySelectorAll('.row[data-rank-low]').length === 10").await;
        // What solves in the worker, once the panel is opened.
        let visit = Visit::with(serving("chunk-worker-solver-"), &["--lang=en-US"]).await;
        visit.open("?w=talent:30").await;
        visit.click("#sure > summary").await;
        visit.until("document.querySelector('#sure .again')").await;
        again(&visit, "#sure").await;
        visit.until("document.querySelectorAll('.row[data-rank-low]').length === 10 && document.querySelector('#sure .flips li, #sure .span')").await;
        // The methods.
        let visit = Visit::with(serving("chunk-app-methods-"), &["--lang=en-US"]).await;
        visit.open("?normalise=zscore").await;
        assert!(
            visit.text("#link-notice").await.contains("the part of this page that ranks so did not load"),
            "{unwell}"
        );
        again(&visit, "#link-notice").await;
        shows(&visit, "?normalise=zscore").await;
        visit.address_holds("?v=1&normalise=zscore").await;
        visit.until("!document.getElementById('link-notice')").await;
        // The reader of other data: that of the worker, and then that of the page.
        let mut other = Serving { recovers: Some(2), ..serving("-reader-") };
        other.pages.push(("towns.csv".into(), TOWNS.into()));
        let visit = Visit::with(other, &["--lang=en-US"]).await;
        visit.open("?data=towns.csv&w=parks:100").await;
        in_the_end(&visit, "document.getElementById('data-notice')").await;
        assert!(
            visit.text("#data-notice").await.contains("The part of this page that reads other data did not load."),
            "{unwell}"
        );
        again(&visit, "#data-notice").await;
        visit.until("document.querySelector('[data-unit=york]')").await;
        visit.address_holds("?v=1&data=towns.csv&w=parks:100").await;
    }
}

const TOWNS: &str = "Town,Parks,Schools\nBath,9,3\nLeeds,4,8\nYork,7,7\n";

#[tokio::test]
async fn the_scripts_and_the_style_sheet_of_what_comes_later_are_asked_for_again_too() {
    for name in ["appendix-", "worker-start"] {
        let Ok(css) = std::env::var("TENFOLD_DIST").map(|dist| {
            let mut names =
                std::fs::read_dir(dist).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
            names.find(|name| name.starts_with("appendix-") && name.rsplit('.').next() == Some("css")).unwrap()
        }) else {
            return;
        };
        let end: &'static str = if name == "appendix-" { css.leak() } else { file(name) };
        // A byte off in the style sheet is told by its hash.
        let spoiled = (name == "appendix-").then_some(end);
        let without = (name != "appendix-").then_some(end);
        let serving = Serving { spoiled, without, recovers: Some(1), ..Serving::default() };
        let visit = Visit::with(serving, &["--lang=en-US"]).await;
        visit.client.goto(&visit.host.url("?w=talent:30")).await.unwrap();
        visit.find("html[data-tenfold=ready]").await;
        if name == "appendix-" {
            again(&visit, "p.cut").await;
            visit.until("document.querySelector('#appendix[data-open] .findings li')").await;
        } else {
            visit.until("document.querySelector('.note .again')").await;
            again(&visit, ".note").await;
            visit.until("document.querySelectorAll('.row[data-rank-low]').length === 10").await;
        }
    }
}

#[tokio::test]
async fn data_that_could_not_be_had_is_asked_for_again() {
    let mut serving = Serving::pages(&[("towns.csv", TOWNS)]);
    (serving.without, serving.recovers) = (Some("towns.csv"), Some(1));
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.open("?data=towns.csv").await;
    assert!(visit.text("#data-notice").await.contains("its host answers 404"));
    again(&visit, "#data-notice").await;
    visit.until("document.querySelector('[data-unit=york]')").await;
    assert_eq!(visit.rows_as_read().await[0][1], "York");
}

/// A visit on which a file sends a part of itself, and then nothing.
async fn stalled(end: &'static str, link: &str) -> Visit {
    // The reader is asked for twice: in a worker, then in the page.
    let times = if end == "-reader-" { 2 } else { 1 };
    let mut serving = Serving { stalled: Some((end, 0.5)), recovers: Some(times), ..Serving::default() };
    serving.pages.push(("towns.csv".into(), TOWNS.into()));
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    // The load event of a page waits for no program.
    visit.script(&format!("setTimeout(() => location.href = {:?})", visit.host.url(link))).await;
    visit
}

#[tokio::test]
async fn a_program_that_stalls_is_told_in_time_and_asked_for_again() {
    let ready = "document.documentElement.dataset.tenfold === 'ready'";
    let visit = stalled("chunk-app-below-", "").await;
    in_the_end(&visit, "document.querySelector('p.cut .again')").await;
    again(&visit, "p.cut").await;
    visit.until("document.querySelector('#appendix[data-open] .findings li')").await;

    let visit = stalled(file("worker_bg"), "?w=talent:30").await;
    in_the_end(&visit, "document.querySelector('.note .again')").await;
    again(&visit, ".note").await;
    visit.until("document.querySelectorAll('.row[data-rank-low]').length === 10").await;

    // A link by a method: the line over the static page comes first, then the page with what could not be.
    let visit = stalled("chunk-app-methods-", "?normalise=zscore").await;
    in_the_end(&visit, "document.documentElement.dataset.tenfold === 'late'").await;
    assert!(visit.text("#missing").await.contains("is not running"));
    in_the_end(&visit, ready).await;
    again(&visit, "#link-notice").await;
    shows(&visit, "?normalise=zscore").await;

    let visit = stalled("-reader-", "?data=towns.csv").await;
    in_the_end(&visit, "document.getElementById('reading')").await;
    assert_eq!(visit.rows_as_read().await, Vec::<[String; 3]>::new());
    in_the_end(&visit, "document.getElementById('data-notice')").await;
    again(&visit, "#data-notice").await;
    visit.until("document.querySelector('[data-unit=york]')").await;
    let told: Value = visit.script("return document.documentElement.dataset.tenfold").await;
    assert_eq!(told, "ready");
}
