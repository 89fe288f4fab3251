//! The bundled dataset: every figure that the page or the docs state is computed here again.

use tenfold::{
    chart::{Selection, TopTen},
    dataset::{Dataset, UnitId},
    ranking::{Prepared, Ranking, Weights, resolve},
    robustness::agreements,
};

const PUBLISHED: [&str; 10] = [
    "beijing",
    "shenzhen",
    "shanghai",
    "guangzhou",
    "nanjing",
    "wuhan",
    "suzhou-jiangsu",
    "tianjin",
    "hangzhou",
    "xian",
];

struct Case {
    dataset: Dataset,
    prepared: Prepared,
}

impl Case {
    fn new() -> Self {
        let dataset = tenfold::bundled::dataset();
        let prepared = Prepared::of(&dataset);
        Self { dataset, prepared }
    }

    fn ranking(&self, preset: &str) -> Ranking {
        Ranking::of(&self.prepared, &resolve(&self.dataset, preset).unwrap(), &self.dataset.framework)
    }

    fn ten(&self, preset: &str) -> Vec<&str> {
        let ranking = self.ranking(preset);
        let id = |unit: usize| self.dataset.table.unit(UnitId(unit)).id.as_str();
        let ten = TopTen::of(&self.dataset, &self.prepared, &ranking, &ranking, &Selection::first(10));
        assert!(ten.rows.iter().enumerate().all(|(i, row)| row.rank == i + 1), "no ties in the ten of {preset}");
        ten.rows.iter().map(|row| id(row.unit.0)).collect()
    }
}

#[test]
fn the_package_holds_297_cities_and_26_indicators_in_4_aspects_and_10_themes() {
    let Dataset { framework, table, presets, orders, .. } = Case::new().dataset;
    let themes = framework.aspects().iter().map(|&a| framework.node(a).children.len()).sum::<usize>();
    assert_eq!((table.units.len(), table.columns.len(), framework.aspects().len(), themes), (297, 26, 4, 10));
    let codes: Vec<_> = presets.iter().map(|p| p.code.as_str()).collect();
    // Others may come: links have these.
    for code in ["published", "equal", "talent", "software", "people", "cooperation"] {
        assert!(codes.contains(&code), "{codes:?}");
    }
    let editions: Vec<_> = orders.iter().map(|o| (o.edition.as_str(), o.scope.as_str(), o.places.len())).collect();
    let later = ["2020", "2021", "2023", "2025"].map(|edition| (edition, "overall", 20));
    assert_eq!(editions[..2], [("2018-11", "overall", 10), ("2018-11", "services", 3)]);
    assert_eq!(editions[2..], later);
    for &id in framework.indicators() {
        let node = framework.node(id);
        let indicator = node.indicator.as_ref().unwrap();
        for language in ["en", "zh"] {
            for text in [&node.name, &indicator.unit, &indicator.year, &indicator.source] {
                assert!(!text.say(language).is_empty(), "{} says nothing in {language}", node.code);
            }
        }
    }
}

#[test]
fn ranked_are_285_cities_and_263_of_their_cells_are_imputed() {
    let Case { dataset, prepared } = Case::new();
    let unranked: Vec<_> = prepared.screened.unranked.iter().map(|u| dataset.table.unit(u.unit).id.as_str()).collect();
    assert_eq!(prepared.screened.ranked.len(), 285);
    let expected = [
        "danzhou", "haidong", "hami", "heihe", "laiwu", "lhasa", "nagqu", "nyingchi", "qamdo", "shannan", "turpan",
        "xigaze",
    ];
    assert_eq!(unranked, expected);
    assert!(prepared.screened.unranked.iter().all(|u| u.filled < prepared.screened.needed));
    assert_eq!((prepared.screened.needed, prepared.imputed.holes_in_all()), (21, 263));
}

#[test]
fn published_prints_the_order_of_2018_against_all_285_within_its_floors() {
    let case = Case::new();
    assert_eq!(case.ten("published"), PUBLISHED);
    let ranking = case.ranking("published");
    for pair in ranking.places[..11].windows(2) {
        assert!(pair[0].score - pair[1].score >= 0.04, "{pair:?}");
    }
    let framework = &case.dataset.framework;
    let weights = Weights::of(&resolve(&case.dataset, "published").unwrap(), framework);
    assert!(
        framework.aspects().iter().all(|&a| weights.global_weight(a) >= 0.1 - 1e-12),
        "every aspect at 10 % or more"
    );
    assert!(
        framework.indicators().iter().all(|&i| weights.global_weight(i) >= 0.003),
        "every indicator at 0.3 % or more"
    );
    let printed = &case.dataset.orders[0];
    let order: Vec<_> = printed.places.iter().map(|&(_, unit)| case.dataset.table.unit(unit).id.as_str()).collect();
    assert_eq!(order, PUBLISHED, "the same order as the package's own record of it");
}

#[test]
fn equal_finds_eight_of_the_ten_and_the_first_three() {
    let case = Case::new();
    let ten = case.ten("equal");
    assert_eq!(ten[..3], ["beijing", "shanghai", "shenzhen"]);
    assert_eq!(ten.iter().filter(|id| PUBLISHED.contains(id)).count(), 8);
}

#[test]
fn every_preset_is_led_by_beijing() {
    let case = Case::new();
    for preset in &case.dataset.presets {
        assert_eq!(case.ten(&preset.code)[0], "beijing", "{}", preset.code);
    }
}

#[test]
fn the_balances_are_shares_of_equal_doubled_and_halved_as_whole_points() {
    // From the gathered tree: which indicators a balance doubles, and which it halves.
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/data/source/indicator-tree.csv");
    let mut tree = csv::Reader::from_path(root).unwrap();
    let heads = tree.headers().unwrap().clone();
    let at = |name: &str| heads.iter().position(|h| h == name).unwrap();
    let sides: Vec<(String, String)> = tree
        .records()
        .map(Result::unwrap)
        .map(|r| (r[at("indicator")].to_owned(), r[at("balance")].to_owned()))
        .collect();
    let case = Case::new();
    let framework = &case.dataset.framework;
    let equal = Weights::of(&resolve(&case.dataset, "equal").unwrap(), framework);
    for (preset, doubled, halved) in [
        ("software", "software", "hardware"),
        ("people", "people", "assets"),
        ("cooperation", "cooperation", "competition"),
    ] {
        let weights = Weights::of(&resolve(&case.dataset, preset).unwrap(), framework);
        let wanted = |code: &str| {
            let side = &sides.iter().find(|(c, _)| c == code).unwrap().1;
            let has = |word: &str| side.split(' ').any(|s| s == word);
            let factor = if has(doubled) { 2.0 } else { 1.0 } * if has(halved) { 0.5 } else { 1.0 };
            factor * equal.global_weight(framework.find(code).unwrap())
        };
        let sum: f64 = sides.iter().map(|(code, _)| wanted(code)).sum();
        for (code, _) in &sides {
            let (is, should) = (weights.global_weight(framework.find(code).unwrap()), wanted(code) / sum);
            assert!(
                (is - should).abs() < 0.01,
                "{preset}: {code} has {is}, not {should}: more than whole points explain"
            );
        }
    }
}

#[test]
fn the_recovered_weights_hold_against_later_editions_as_the_page_says() {
    let case = Case::new();
    let rho = |preset: &str| -> Vec<(String, String)> {
        let Dataset { orders, table, .. } = &case.dataset;
        let all = agreements(orders, table, &case.prepared, &case.ranking(preset));
        all.iter().map(|a| (a.order.edition.clone(), format!("{:.2}", a.rho))).collect()
    };
    let pairs = |figures: [(&str, &str); 5]| figures.map(|(e, r)| (e.to_owned(), r.to_owned()));
    let published = [("2018-11", "1.00"), ("2020", "0.93"), ("2021", "0.86"), ("2023", "0.85"), ("2025", "0.76")];
    let equal = [("2018-11", "0.77"), ("2020", "0.90"), ("2021", "0.88"), ("2023", "0.80"), ("2025", "0.75")];
    assert_eq!(rho("published"), pairs(published));
    assert_eq!(rho("equal"), pairs(equal));
}
