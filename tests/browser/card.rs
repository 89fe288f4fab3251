//! A city's card, a comparison of a few, and what was found: what a reader opens to know why.

use serde_json::{Value, json};
use tenfold::dataset::UnitId;
use tenfold::{
    chart::SideBySide,
    dataset::PrintedOrder,
    ranking::{Prepared, Ranking, resolve},
    robustness::RankingContext,
};

use crate::visit::Visit;

async fn texts(visit: &Visit, css: &str) -> Vec<String> {
    let found = visit.script(&format!("return [...document.querySelectorAll({css:?})].map(e => e.innerText)")).await;
    serde_json::from_value(found).expect("texts")
}

fn number(text: &str) -> f64 {
    text.split_whitespace().next().and_then(|first| first.parse().ok()).unwrap_or_else(|| panic!("no number: {text}"))
}

#[tokio::test]
pub(crate) async fn a_name_opens_its_card_and_the_focus_goes_there_and_back() {
    let visit = Visit::to("").await;
    visit.keys("#row-hangzhou", "\u{e007}").await;
    visit.address_holds("?v=1&focus=hangzhou").await;
    visit.find("[data-card=hangzhou]").await;
    visit.until("document.activeElement.id === 'card-of'").await;
    assert!(
        visit.text(".stands").await.starts_with("9th of 285 cities under these weights, with 61.9 of 100 points; ")
    );
    // The range, once it is told, is that of its row.
    visit.until("document.querySelector('.stands').innerText.includes('of nearby weightings')").await;
    visit.script("[...document.querySelectorAll('.card-head button')].at(-1).focus()").await;
    visit.keys(".card-head button:last-child", "\u{e007}").await;
    visit.until("!document.querySelector('#card')").await;
    visit.address_holds("?v=1").await;
    visit.until("document.activeElement.id === 'row-hangzhou'").await;
}

#[tokio::test]
async fn what_parts_add_adds_up_to_the_score_and_each_figure_has_its_source() {
    let visit = Visit::to("?focus=hangzhou").await;
    let aspects = texts(&visit, ".account tbody .g .s b").await;
    let sum: f64 = aspects.iter().map(|text| number(text)).sum();
    let score = number(&visit.text(".account tfoot .s b").await);
    assert_eq!(aspects.len(), 4);
    assert!((sum - score).abs() < 0.25 && (score - 61.9).abs() < 1e-9, "{aspects:?} are {score}");
    // 26 figures, each with unit, year, source and direction under its name.
    visit.script("document.querySelectorAll('.strips details').forEach(d => d.open = true)").await;
    let sources = texts(&visit, ".strips details .note").await;
    assert_eq!(sources.len(), 26);
    assert!(sources.iter().all(|source| source.split(" · ").count() == 4), "{sources:?}");
    assert_eq!(visit.script("return document.querySelectorAll('.strips .strip .at').length").await, 26);
    // What is filled in is marked, and has no rank.
    let imputed = texts(&visit, ".strips tr.imputed").await;
    assert_eq!(imputed.len(), 1);
    assert!(imputed[0].contains("PM2.5") && imputed[0].contains("filled in"), "{imputed:?}");
    assert_eq!(visit.script("return document.querySelectorAll('.strips tr.imputed .hole').length").await, 1);
    // The trail: 26 products that add up to the same.
    visit.script("document.querySelector('.calculation').open = true").await;
    let products = texts(&visit, ".steps-of tbody tr:not(.g) td:last-child").await;
    assert_eq!(products.len(), 26);
    let sum: f64 = products.iter().map(|text| number(text)).sum();
    assert!((sum - number(&visit.text(".steps-of tfoot b").await)).abs() < 0.02, "{sum}");
}

#[tokio::test]
async fn what_would_move_it_moves_it_and_the_printed_ranks_are_those_of_the_package() {
    let dataset = tenfold::bundled::dataset();
    let visit = Visit::to("?focus=hangzhou").await;
    assert_eq!(texts(&visit, ".moves li b").await, ["Hangzhou passes Tianjin", "Xi'an passes Hangzhou"]);
    let row = dataset.table.find("hangzhou").unwrap();
    let overall = dataset.orders.iter().filter(|o| o.scope == PrintedOrder::OVERALL);
    let printed: Vec<u32> =
        overall.filter_map(|o| o.places.iter().find(|(_, unit)| *unit == row).map(|(rank, _)| *rank)).collect();
    let shown = visit
        .script("const svg = [...document.querySelectorAll('#card svg')].find(s => s.querySelectorAll('circle, .dot, text').length > 5); return svg.textContent")
        .await;
    assert!(printed.iter().all(|rank| shown.as_str().unwrap().contains(&rank.to_string())), "{printed:?} in {shown}");
    // Which weights its rank hangs on.
    visit.until("document.querySelectorAll('[data-driver]').length === 3").await;
    visit.click(".moves li:first-child button").await;
    visit.until("document.querySelector('[data-unit=hangzhou]').dataset.rank === '8'").await;
    assert!(visit.text(".stands").await.starts_with("8th of 285"));
}

#[tokio::test]
async fn a_city_without_a_rank_has_a_card_that_says_why_in_chinese_too() {
    let dataset = tenfold::bundled::dataset();
    let unranked = Prepared::of(&dataset).screened.unranked[0];
    let unit = &dataset.table.unit(unranked.unit);
    for (lang, reason) in [("en", format!("{} of ", unranked.filled)), ("zh", unranked.filled.to_string())] {
        let visit = Visit::to(&format!("?lang={lang}&focus={}", unit.id)).await;
        assert!(visit.text("#card-of").await.starts_with(unit.name.say(lang)));
        assert!(visit.text(".stands").await.contains(&reason), "{}", visit.text(".stands").await);
        let ranked = visit.script("return document.querySelectorAll('#card .account, #card .moves').length").await;
        assert_eq!(ranked, json!(0), "nothing of a rank that it has not");
    }
}

#[tokio::test]
pub(crate) async fn two_to_four_are_compared_and_what_separates_them_is_the_librarys() {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let weighting = resolve(&dataset, "published").unwrap();
    let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
    let context =
        RankingContext { framework: &dataset.framework, prepared: &prepared, weighting: &weighting, ranking: &ranking };
    let units: Vec<UnitId> = ["hangzhou", "xian"].map(|id| dataset.table.find(id).unwrap()).to_vec();
    let lead = SideBySide::of(&context, &dataset, &units).leads[0].gap;

    let visit = Visit::to("?focus=hangzhou").await;
    visit.click(".card-head [aria-pressed=false]").await;
    visit.find("#compare").await;
    let add = |id: &str| {
        let row = dataset.table.find(id).unwrap();
        format!(
            "const s = document.querySelector('#compare-with'); s.value = '{}'; s.closest('form').requestSubmit()",
            row.0
        )
    };
    assert_eq!(visit.script("return document.querySelector('#compare-with').value").await, "", "nobody is proposed");
    visit.script(&add("xian")).await;
    visit.until("document.querySelectorAll('[data-compared]').length === 2").await;
    visit.address_holds("?v=1&focus=hangzhou&compare=hangzhou,xian").await;
    let said = visit.text(".leads li b").await;
    assert_eq!(
        said,
        format!("Hangzhou leads Xi'an by {}", tenfold::chart::gap(tenfold::link::Language::English, lead))
    );
    for (at, id) in ["nanjing", "beijing"].iter().enumerate() {
        visit.script(&add(id)).await;
        visit.until(&format!("document.querySelectorAll('[data-compared]').length === {}", at + 3)).await;
    }
    // A fifth is not taken, from its card either.
    assert!(visit.client.find(fantoccini::Locator::Css("#compare-with")).await.is_err());
    visit.open("?focus=wuhan&compare=hangzhou,xian,nanjing,beijing").await;
    visit.click(".card-head [aria-pressed=false]").await;
    assert_eq!(texts(&visit, "[data-compared] b").await, ["Hangzhou", "Xi'an", "Nanjing", "Beijing"]);
    // One mark a city and theme.
    let themes = dataset.framework.ids().filter(|&id| dataset.framework.node(id).indicator.is_none()).count() - 4;
    assert_eq!(
        visit
            .script("return document.querySelectorAll('#compare tbody tr:not(.g) .dots').length")
            .await
            .as_u64()
            .unwrap() as usize,
        themes
    );
    visit.click("[data-compared=xian] button").await;
    visit.address_holds("?v=1&focus=wuhan&compare=hangzhou,nanjing,beijing").await;
    visit.script("[...document.querySelectorAll('#compare .bar-of > button')].at(-1).click()").await;
    visit.until("!document.querySelector('#compare')").await;
}

#[tokio::test]
async fn findings_are_held_against_the_figures_and_no_slider_moves_them() {
    let dataset = tenfold::bundled::dataset();
    let visit = Visit::to("").await;
    visit
        .until(&format!("document.querySelectorAll('#findings li[data-check]').length === {}", dataset.findings.len()))
        .await;
    let bare = "return [...document.querySelectorAll('#findings li[data-check]')].filter(l => !l.querySelector('svg') || !/\\d/.test([...l.children].filter(c => !c.matches('h3, .note')).map(c => c.textContent).join(''))).length";
    assert_eq!(visit.script(bare).await, json!(0), "each has a figure and a drawing");
    let services = "return [...document.querySelectorAll('#findings li[data-check]')].find(l => l.querySelector('h3').innerText.includes('Shanghai and Tianjin')).innerText";
    let said = visit.script(services).await;
    assert!(said.as_str().unwrap().contains("These figures disagree."), "{said}");
    let before: Value = visit.script("return document.querySelector('#findings').innerText").await;
    visit.keys("#resources", "\u{e011}").await;
    visit.address_holds("?v=1&w=resources:0").await;
    visit.until("document.querySelector('.row').dataset.unit !== ''").await;
    assert_eq!(visit.script("return document.querySelector('#findings').innerText").await, before);
}
