//! Which rows, ranked by what: how many, of where, by a part of the index, and "where is my city?".

use tenfold::{
    chart::{Selection, TopTen, exact},
    dataset::Dataset,
    link,
    ranking::{Prepared, Ranking},
};

use crate::visit::{Row, Visit};

/// The rows that this machine computes for a link.
fn computed(dataset: &Dataset, link: &str, rows: usize) -> Vec<Row> {
    let prepared = Prepared::of(dataset);
    let (view, notices) = link::read(link, dataset);
    assert!(notices.is_empty(), "{link}: {notices:?}");
    let ranking = Ranking::of(&prepared, &view.recipe.weighting, &dataset.framework);
    let selection = Selection {
        rows,
        focus: view.focus.as_ref().and_then(|id| dataset.table.find(id)),
        by: view.by.as_ref().and_then(|code| dataset.framework.find(code)),
        within: view.within.as_ref().and_then(|code| dataset.table.part(code)),
    };
    let ten = TopTen::of(dataset, &prepared, &ranking, &ranking, &selection);
    let row = |row: &tenfold::chart::Row| Row {
        unit: dataset.table.unit(row.unit).id.clone(),
        rank: row.rank,
        score: exact(row.score),
    };
    ten.all().map(row).collect()
}

/// Chooses from the list that has such a choice.
pub(crate) async fn choose(visit: &Visit, value: &str) {
    visit
        .script(&format!(
            "const list = [...document.querySelectorAll('.pick select')].find(s => [...s.options].some(o => o.value === '{value}'));
             list.value = '{value}'; list.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        ))
        .await;
}

#[tokio::test]
pub(crate) async fn three_rows_or_fifty_are_a_choice_away_and_in_the_link() {
    let dataset = tenfold::bundled::dataset();
    let visit = Visit::to("talent/").await;
    visit.find(".pick select").await;
    for (choice, rows) in [("3", 3), ("50", 50), ("20", 20)] {
        choose(&visit, choice).await;
        visit.address_holds(&format!("talent/?v=1&top={choice}")).await;
        visit.until(&format!("document.querySelectorAll('.row').length === {rows}")).await;
        assert_eq!(visit.rows().await, computed(&dataset, "talent/", rows));
    }
    visit.client.refresh().await.unwrap();
    visit.ready().await;
    assert_eq!(visit.rows().await.len(), 20);
}

#[tokio::test]
async fn of_all_rows_those_in_sight_are_drawn_and_the_list_is_as_long_as_all() {
    let dataset = tenfold::bundled::dataset();
    let all = computed(&dataset, "", 285);
    let visit = Visit::to("?top=all").await;
    visit.until("document.querySelectorAll('.row').length < 100").await;
    let shown = visit.rows().await;
    assert_eq!(shown, all[..shown.len()], "from the first on");
    visit.script("document.querySelector('#take').scrollIntoView({ block: 'end' })").await;
    visit.until("document.querySelector('.row:last-child').dataset.rank === '285'").await;
    let shown = visit.rows().await;
    assert!(shown.len() < 100, "{} are drawn", shown.len());
    let note = visit.text(".chart + .note").await;
    assert!(note.contains("Ranges are computed for the first 30 of these 285 rows."), "{note}");
    assert_eq!(shown, all[285 - shown.len()..]);
    let fits = "const [a, z] = ['first', 'last'].map(e => document.querySelector('.rows').getBoundingClientRect());
                const row = document.querySelector('.row').getBoundingClientRect().height;
                return Math.abs(a.height / row - 285)";
    let off = visit.script(fits).await.as_f64().unwrap();
    assert!(off < 8.0, "the scroll bar tells the truth, but for {off} rows");
}

#[tokio::test]
async fn an_aspect_or_a_theme_alone_has_an_order_of_its_own() {
    let dataset = tenfold::bundled::dataset();
    let visit = Visit::to("").await;
    visit.find(".pick select").await;
    for code in ["performance", "talent", ""] {
        choose(&visit, code).await;
        let by = if code.is_empty() { String::new() } else { format!("&by={code}") };
        visit.address_holds(&format!("?v=1{by}")).await;
        let wanted = computed(&dataset, &format!("?v=1{by}"), 10);
        visit.until(&format!("document.querySelector('.row .s').innerText !== '' && document.querySelector('.row').dataset.score === '{}'", wanted[0].score)).await;
        assert_eq!(visit.rows().await, wanted, "{code}");
        // One colour only, that of its aspect.
        let colours = visit
            .script("return [...document.querySelector('.row .bar').querySelectorAll('path[class^=a]')].filter(p => p.getBBox().width > 0).length")
            .await;
        assert_eq!(colours, if code.is_empty() { 4 } else { 1 });
    }
}

#[tokio::test]
async fn a_region_can_be_looked_at_alone_at_its_ranks_among_all() {
    let dataset = tenfold::bundled::dataset();
    let visit = Visit::to("equal/").await;
    visit.find(".pick select").await;
    choose(&visit, "west").await;
    visit.address_holds("equal/?v=1&within=west").await;
    let wanted = computed(&dataset, "equal/?within=west", 10);
    visit.until(&format!("document.querySelector('.row').dataset.unit === '{}'", wanted[0].unit)).await;
    assert_eq!(visit.rows().await, wanted);
    assert!(wanted[0].rank > 1, "they keep their ranks among all");
    let of_west = dataset.table.part("west").unwrap();
    for row in &wanted {
        assert!(of_west.holds(dataset.table.unit(dataset.table.find(&row.unit).unwrap())), "{}", row.unit);
    }
    assert!(visit.text("#ten").await.contains("West"));
}

#[tokio::test]
pub(crate) async fn where_is_my_city_in_either_language_and_told_apart_by_province() {
    let dataset = tenfold::bundled::dataset();
    let visit = Visit::to("").await;
    visit.keys("#find", "zuny").await;
    visit.until("document.querySelectorAll('.found button').length === 1").await;
    visit.keys("#find", "\u{e007}").await;
    visit.address_holds("?v=1&focus=zunyi").await;
    visit.until("document.querySelector('.row.beyond')").await;
    assert_eq!(visit.rows().await, computed(&dataset, "?focus=zunyi", 10), "below the ten, at its rank");
    assert!(visit.text(".find [role=status]").await.starts_with("Zunyi is shown: rank "));
    // Two share this spelling: the province beside tells which is which.
    visit.keys("#find", "suzhou").await;
    visit.until("document.querySelectorAll('.found button').length === 2").await;
    let found = visit.script("return [...document.querySelectorAll('.found small')].map(s => s.innerText)").await;
    let found: Vec<&str> = found.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect();
    assert!(found[0].starts_with("Jiangsu · rank 7") && found[1].starts_with("Anhui · rank "), "{found:?}");
    visit.keys("#find", "\u{e00c}").await;
    visit.until("document.querySelectorAll('.found button').length === 0").await;
    visit.keys("#find", "遵义").await;
    visit.until("document.querySelector('.found b')?.innerText === 'Zunyi'").await;
    // However it is typed.
    for (typed, name) in [
        ("xi’an", "Xi'an"),
        ("西安市", "Xi'an"),
        ("ürümqi", "Urumqi"),
        ("u\u{308}ru\u{308}mqi", "Urumqi"),
        ("Lüliang", "Lvliang"),
        ("ＷＵＨＡＮ", "Wuhan"),
        ("Suzhou, Jiangsu", "Suzhou"),
    ] {
        visit.keys("#find", &format!("\u{e00c}{typed}")).await;
        visit.until(&format!("document.querySelector('.found b')?.innerText === \"{name}\"")).await;
    }
    // A slip is told, and the likely names are a press away.
    visit.keys("#find", "\u{e00c}Shenzhne").await;
    visit.until("document.querySelector('.find [role=status]').innerText.endsWith('Did you mean:')").await;
    visit.picture("did-you-mean").await;
    visit.click(".found li:first-child button").await;
    visit.address_holds("?v=1&focus=shenzhen").await;
    visit.keys("#find", "\u{e00c}atlantis").await;
    visit.until("document.querySelector('.find [role=status]').innerText !== ''").await;
    let said = visit.text(".find [role=status]").await;
    assert_eq!(said, "No name of 297 cities is like “atlantis”, in any language.");
}

#[tokio::test]
async fn a_province_none_of_whose_cities_is_ranked_says_so() {
    for (link, title) in [("?within=tibet", "Nothing in Tibet is ranked"), ("zh/?within=tibet", "西藏没有参评单位")]
    {
        let visit = Visit::to(link).await;
        assert_eq!((visit.text("#ten").await.as_str(), visit.rows().await.len()), (title, 0));
    }
}
