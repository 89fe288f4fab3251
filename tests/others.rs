//! Data that is not the site's own: whose it is, names that would change what is read, and cells that a spreadsheet would run.

#[path = "scenes/mod.rs"]
mod scenes;

use proptest::prelude::*;
use scenes::{DAY, SITE, lines, scene};
use tenfold::{
    dataset::{CLOSE, Dataset, OPEN, isolated, read_csv},
    link,
    ui::{App, AppProps, Deployment, LoadedView, MethodEngine, PtrEq, Scene, downloads, lazy},
};
use yew::{Callback, LocalServerRenderer};

/// Towns of these names, the first of them best.
fn towns(names: &[&str]) -> Dataset {
    let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    let rows = names.iter().enumerate().map(|(at, name)| format!("{},{},{}\n", quoted(name), 90 - 7 * at, at % 3));
    read_csv("towns.csv", &format!("Town,Parks,Schools\n{}", rows.collect::<String>())).unwrap()
}

/// The whole page of a link to this data, as markup: what stands below the chart, too.
async fn page(dataset: &Dataset, query: &str) -> String {
    let (view, _) = link::read(query, dataset);
    let language = view.language.unwrap_or_default();
    let arrival = LoadedView {
        dataset: PtrEq::new(dataset.clone()),
        packed: PtrEq::default(),
        public: true,
        engine: Some(MethodEngine::local()),
        view,
        notices: Vec::new(),
        reading: None,
        refused: None,
    };
    let place = Deployment { site: SITE.to_owned(), kept: None };
    let sections = Some(lazy::sections());
    let props = AppProps { arrival, browser: language, place, known: None, sections, drawn: Callback::noop() };
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// All that is downloaded of a scene, by kind.
fn files(scene: &Scene) -> [(&'static str, String); 6] {
    let table = downloads::table(scene, DAY);
    [
        ("svg", downloads::svg(scene, DAY).1.svg),
        ("ranking", downloads::ranking(scene).text),
        ("calculation", downloads::calculation(scene).text),
        ("structure", downloads::structure(scene).text),
        ("pasted markup", table.html),
        ("pasted text", table.text),
    ]
}

/// Whether a letter is written from right to left.
fn is_right_to_left(c: char) -> bool {
    ('\u{590}'..='\u{8ff}').contains(&c) || ('\u{fb1d}'..='\u{fdff}').contains(&c)
}

/// What is wrong with a text that stands alone: a letter from right to left that no isolate holds, an isolate that is not closed,
/// or another control.
fn disorder(text: &str) -> Option<String> {
    let mut open = 0;
    for c in text.chars() {
        match c {
            OPEN => open += 1,
            CLOSE if open == 0 => return Some(format!("closes what was not open: {text:?}")),
            CLOSE => open -= 1,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' => {
                return Some(format!("{c:?} in {text:?}"));
            }
            '\u{2028}' | '\u{2029}' | '\u{85}' => return Some(format!("a paragraph ends in {text:?}")),
            c if open == 0 && is_right_to_left(c) => return Some(format!("{c:?} is not isolated in {text:?}")),
            _ => (),
        }
    }
    (open > 0).then(|| format!("an isolate stays open: {text:?}"))
}

/// The texts and attributes of markup, each by itself. Ids and addresses are no texts.
fn texts(markup: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for piece in markup.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        texts.push(text.to_owned());
        for attribute in ["aria-label", "title", "aria-valuetext", "placeholder", "alt"] {
            texts.extend(
                tag.split(&format!(" {attribute}=\"")).nth(1).map(|rest| rest.split('"').next().unwrap().to_owned()),
            );
        }
    }
    texts
}

/// Names as they are sent: in two directions, with controls that are not closed, with ends of paragraphs.
const NAMES: [&str; 12] = [
    "القاهرة",
    "חיפה",
    "A\u{202e}B\u{202c}",
    "C\u{2066}",
    "Ba\u{202e}th",
    "\u{2067}Leeds",
    "\u{200f}York",
    "مدينة 6",
    "Hull\u{2069}\u{2069}",
    "عمان\u{2029}x",
    "Ely",
    "\u{5d0}\u{202a}\u{5d1}",
];

#[tokio::test]
async fn names_in_other_scripts_leave_the_words_around_them_where_they_are() {
    let dataset = towns(&NAMES);
    for query in [
        "?lang=en&data=https://data.example/towns.csv",
        "?lang=zh&focus=ba_th&compare=ba_th,york",
        "?lang=en&w=parks:3&top=3&focus=ely",
        "?view=badge",
        "?view=chart&lang=zh&by=parks",
    ] {
        let page = page(&dataset, query).await;
        assert!(page.contains(OPEN) || query.contains("badge"), "{query}");
        let wrong: Vec<String> = texts(&page).iter().filter_map(|text| disorder(text)).collect();
        assert_eq!(wrong, Vec::<String>::new(), "{query}");
        let scene = scene(dataset.clone(), query);
        for (kind, file) in files(&scene) {
            let pieces = match kind {
                "svg" => lines(&file),
                "pasted markup" => texts(&file),
                "pasted text" => file.split(['\n', '\t']).map(str::to_owned).collect(),
                _ => {
                    let mut reader = csv::Reader::from_reader(file.as_bytes());
                    let cells =
                        reader.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>());
                    cells.collect()
                }
            };
            // A cell that is a name alone is apart by being a cell, and is the name alone: it can be looked up.
            let apart = |piece: &&String| {
                kind == "svg" || !NAMES.contains(&piece.as_str()) && isolated(piece) != format!("{OPEN}{piece}{CLOSE}")
            };
            let wrong: Vec<String> = pieces.iter().filter(apart).filter_map(|piece| disorder(piece)).collect();
            assert_eq!(wrong, Vec::<String>::new(), "{query}, {kind}");
        }
    }
    let cells = downloads::ranking(&scene(dataset, "")).text;
    assert!(cells.contains(",القاهرة,") && !cells.contains(OPEN), "{cells}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever a name is, it is isolated from what stands before and after it, and cannot end its isolate.
    #[test]
    fn no_name_gets_out_of_its_place(names in prop::collection::vec("[\\PC\u{590}-\u{5ff}\u{600}-\u{6ff}\u{200e}-\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}\u{61c}]{1,12}", 3..9)) {
        for name in &names {
            let name = isolated(name);
            prop_assert_eq!(disorder(&name), None);
            prop_assert_eq!(isolated(&name), name.clone(), "the same said twice");
            prop_assert_eq!(disorder(&format!("1. {name} 11.5, ahead of {name} (2)")), None);
        }
        let names: Vec<String> = names.iter().enumerate().map(|(at, name)| format!("{name} {at}x")).collect();
        let dataset = towns(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let scene = scene(dataset, "");
        let figure = downloads::svg(&scene, DAY).1.svg;
        for line in lines(&figure) {
            prop_assert_eq!(disorder(&line), None);
        }
    }
}

/// Where data is from, and how it is named.
const FROM: [(&str, &str, &str); 3] = [
    (
        "https://data.example/a/towns.csv",
        "Figures from data.example, not checked by this site.",
        "数据来自data.example，未经本站核实。",
    ),
    (
        "https://tenfold.example:x@xn--fiqs8s.example:8443/towns.csv",
        "Figures from xn--fiqs8s.example:8443, not checked by this site.",
        "数据来自xn--fiqs8s.example:8443，未经本站核实。",
    ),
    (
        "towns/towns.csv",
        "Figures from towns/towns.csv at this site, not checked.",
        "数据来自本站的towns/towns.csv，未经核实。",
    ),
];

#[tokio::test]
async fn other_data_is_never_shown_or_taken_away_without_its_host() {
    let dataset = towns(&["Bath", "Leeds", "York"]);
    for (data, english, chinese) in FROM {
        for (language, said) in [("en", english), ("zh", chinese)] {
            for view in ["full", "chart", "badge"] {
                let page = page(&dataset, &format!("?data={data}&view={view}&lang={language}")).await;
                let head = page.find("<h1").unwrap();
                assert!(
                    page[..head].contains(&format!(" id=\"source\" class=\"notice missing\">{said}</p>")),
                    "{data}, {view}: {}",
                    &page[..head]
                );
            }
        }
        let scene = scene(dataset.clone(), &format!("?data={data}"));
        let whole = if data.contains("://") { data.to_owned() } else { format!("{SITE}{data}") };
        for (kind, file) in files(&scene) {
            // Of a drawing the lines are cut where they end.
            let text = if kind == "svg" { lines(&file).join(" ") } else { file };
            assert!(text.contains(english), "{kind}: {text}");
            assert!(text.replace(' ', "").contains(&whole), "{kind}: {text}");
        }
        let desc = downloads::svg(&scene, DAY).1.svg;
        assert!(desc.split("<desc>").nth(1).unwrap().starts_with(english));
    }
    for query in ["", "?view=chart", "?view=badge"] {
        let bundled = tenfold::bundled::dataset();
        assert!(!page(&bundled, query).await.contains("id=\"source\""), "the site's own figures are its own");
        let text = downloads::ranking(&scene(bundled, query)).text;
        assert!(text.lines().next().unwrap().ends_with(",imputed,left_out,link"));
    }
}

#[test]
fn what_is_pasted_or_opened_runs_nothing_in_a_spreadsheet() {
    let names = [
        "=cmd|' /C calc'!A0",
        "@SUM(1)",
        "+A1",
        "-1+2",
        "\u{202e}=1+1",
        "＝3+1",
        "-5",
        "=HYPERLINK(\"http://x/\",\"y\")",
    ];
    let quoted = |name: &&str| format!("\"{}\"", name.replace('"', "\"\""));
    let rows = names.iter().map(quoted).zip(-4_i32..).map(|(name, at)| format!("{name},{},{}\n", at * at, -at));
    let text = format!("=Town,@Parks,-Schools\n{}", rows.collect::<String>());
    let scene = scene(read_csv("=towns.csv", &text).unwrap(), "");
    let runs = |cell: &str| cell.starts_with(['=', '+', '-', '@', '＝', '\t', '\r']) && cell.parse::<f64>().is_err();
    for (kind, file) in files(&scene) {
        let cells: Vec<String> = match kind {
            "svg" => continue,
            "pasted markup" => {
                let cells = ["<td", "<th", "<caption"].into_iter().flat_map(|tag| file.split(tag).skip(1));
                cells
                    .map(|cell| cell.split_once('>').unwrap().1.split('<').next().unwrap().replace("&quot;", "\""))
                    .collect()
            }
            "pasted text" => file.split(['\n', '\t']).map(str::to_owned).collect(),
            _ => {
                let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file.as_bytes());
                reader.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect()
            }
        };
        assert!(cells.len() > 8, "{kind}: {file}");
        let found: Vec<&String> = cells.iter().filter(|cell| runs(cell)).collect();
        assert!(found.is_empty(), "{kind}: {found:?}");
        if kind != "structure" {
            assert!(cells.iter().any(|cell| cell == "'=cmd|' /C calc'!A0"), "{kind}: {cells:?}");
        }
    }
    let negative = csv::Reader::from_reader(downloads::calculation(&scene).text.as_bytes())
        .records()
        .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
        .filter(|cell| cell.starts_with('-'))
        .count();
    assert!(negative > 3, "numbers below zero are numbers");
}
