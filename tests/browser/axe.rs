//! Every view compared with the rules of axe-core, in both themes and languages.

use std::{env, fs};

use serde_json::Value;

use crate::{host::Serving, visit::Visit};

/// What is broken of the rules in what the browser shows: the rule, and where.
pub(crate) async fn broken(visit: &Visit, axe: &str) -> Vec<String> {
    visit.script(&format!("if (!window.axe) {{ {axe} }}")).await;
    let run = "
        const done = arguments[0];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
            ({ violations, passes }) => done(passes.length < 10 ? ['nothing was looked at'] : violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target + ' ' + n.failureSummary).join(' | '))),
            (error) => done([String(error)]),
        );";
    let found = visit.client.execute_async(run, vec![]).await.expect("axe-core's answer");
    let text = |rule: &Value| rule.as_str().unwrap_or_default().chars().take(1200).collect();
    found.as_array().expect("a list").iter().map(text).collect()
}

/// The script of axe-core; `None`, and a line, where there is none.
pub(crate) fn script() -> Option<String> {
    let Some(path) = env::var_os("TENFOLD_AXE") else {
        eprintln!("SKIPPED: TENFOLD_AXE does not say where axe-core is");
        return None;
    };
    Some(fs::read_to_string(path).expect("axe-core"))
}

/// Views, by what of a link makes them.
const VIEWS: [(&str, &str); 10] = [
    ("the page", "?v=1"),
    ("a card", "?v=1&focus=hangzhou"),
    ("a city that is not ranked", "?v=1&focus=lasa"),
    ("a comparison", "?v=1&compare=hangzhou,xian,nanjing,beijing"),
    ("one theme of a region", "?v=1&by=talent&within=east&top=20"),
    ("the chart in a frame", "?v=1&view=chart"),
    ("the chart with its sliders open", "?v=1&view=chart&controls=presets,open"),
    ("two weightings in a frame", "?v=1&view=chart&against=talent"),
    ("two weightings on the page", "?v=1&against=talent&focus=hefei"),
    ("a badge", "?v=1&view=badge&focus=xian"),
];

#[tokio::test]
async fn every_view_keeps_the_rules_in_both_themes_and_its_languages() {
    let Some(axe) = script() else { return };
    let visit = Visit::to("").await;
    let mut wrong = Vec::new();
    for (name, link) in VIEWS {
        for more in [
            "&lang=en&theme=light",
            "&lang=zh&theme=dark",
            "&lang=en&theme=dark",
            "&lang=zh&theme=light",
            "&lang=de&theme=light",
            "&lang=ar&theme=dark",
        ] {
            visit.open(&format!("{link}{more}")).await;
            wrong.extend(broken(&visit, &axe).await.into_iter().map(|rule| format!("{name}{more}: {rule}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn all_that_opens_keeps_them_too_at_every_width() {
    let Some(axe) = script() else { return };
    let visit = Visit::to("").await;
    let mut wrong = Vec::new();
    for (width, link) in [(1280, "?lang=en&theme=light"), (320, "?lang=zh&theme=dark"), (640, "?lang=en&theme=dark")] {
        visit.client.set_window_size(width, 1000).await.unwrap();
        visit.open(&format!("{link}&focus=wuhan&compare=wuhan,xian")).await;
        visit.open_all().await;
        visit.until("document.querySelectorAll('#sure .heat').length === 3").await;
        visit.until("document.querySelector('#sure .fitted, #sure [data-span]')").await;
        // The button of the weights stands over the page while that is scrolled: whatever it covers can be scrolled from under it.
        visit.script("document.querySelector('#weigh')?.style.setProperty('position', 'static')").await;
        wrong.extend(broken(&visit, &axe).await.into_iter().map(|rule| format!("{width}: {rule}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn what_goes_wrong_is_told_within_them() {
    let Some(axe) = script() else { return };
    let mut wrong = Vec::new();
    let visit = Visit::with(Serving::pages(&[("wrong.csv", "Town,Parks\nBath,n/a\n")]), &["--lang=en-US"]).await;
    for (name, link) in [
        ("a link that cannot be read", "?w=nobody:4,talent:1e9&top=2&colour=red"),
        ("data that is refused", "?data=wrong.csv&theme=dark"),
        ("siblings without points", "?w=resources:0,environment:0,services:0,performance:0"),
    ] {
        visit.open(link).await;
        visit.until("document.querySelector('.notices').innerText !== ''").await;
        wrong.extend(broken(&visit, &axe).await.into_iter().map(|rule| format!("{name}: {rule}")));
    }
    let visit = Visit::with(Serving { without: Some("_bg.wasm"), ..Serving::default() }, &["--lang=en-US"]).await;
    for link in ["", "zh/talent/?theme=dark"] {
        visit.client.goto(&visit.host.url(link)).await.unwrap();
        visit.find("html[data-tenfold=failed]").await;
        wrong.extend(broken(&visit, &axe).await.into_iter().map(|rule| format!("without its program, {link}: {rule}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
