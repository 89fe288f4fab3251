//! Names as readers type them: one matcher finds them whatever they are folded by.

use proptest::prelude::*;
use std::sync::LazyLock;
use tenfold::{
    bundled,
    dataset::{self, Dataset, UnitId},
    ranking::Prepared,
    ui::{Fit, Names, read_order},
};
use unicode_normalization::UnicodeNormalization as _;

static CITIES: LazyLock<(Dataset, Names)> = LazyLock::new(|| with_names(bundled::dataset()));

/// Names of many alphabets, some of them with another beside it that folds to the same.
static PLACES: LazyLock<(Dataset, Names)> = LazyLock::new(|| {
    let names = [
        "Côte-d’Or",
        "Reykjavík",
        "Malmö",
        "Łódź",
        "İzmir",
        "Ålesund",
        "São Paulo",
        "Xi'an",
        "Strasse",
        "Straße",
        "Curaçao",
        "Zürich",
        "Lüliang",
        "Nuuk (Godthåb)",
        "N'Djamena",
        "Hawaiʻi",
        "Đà Nẵng",
        "Þorlákshöfn",
        "Kırşehir",
        "Москва",
        "Йошкар-Ола",
        "Київ",
        "Αθήνα",
        "القاهرة",
        "אבו ע'וש",
        "東京",
        "大阪市",
        "서울",
        "ดอนเมือง",
        "मुंबई",
        "ガンダーラ",
        "西安市",
        "津市",
        "New York City",
        "Mexico City",
        "Mexico",
        "1. FC Köln",
        "✨",
        "—",
    ];
    let rows: String = names.iter().enumerate().map(|(at, name)| format!("\"{name}\",{at}\n")).collect();
    with_names(dataset::read_csv("places.csv", &format!("Place,Figure\n{rows}")).unwrap())
});

fn with_names(dataset: Dataset) -> (Dataset, Names) {
    let names = Names::of(&dataset);
    (dataset, names)
}

/// The ids of the units that fit best.
#[track_caller]
fn best((dataset, names): &(Dataset, Names), typed: &str) -> Vec<String> {
    let found = names.search(typed, dataset);
    let best = found.iter().map(|(fit, _)| *fit).min();
    let best = found.iter().filter(|(fit, _)| Some(*fit) == best);
    best.map(|(_, row)| dataset.table.unit(*row).name.say("en").to_owned()).collect()
}

#[test]
fn names_are_found_as_phones_and_keyboards_write_them() {
    for (typed, name) in [
        ("xi’an", "Xi'an"),
        ("Xi‘an", "Xi'an"),
        ("xi`an", "Xi'an"),
        ("xi an", "Xi'an"),
        ("XI-AN", "Xi'an"),
        ("西安市", "Xi'an"),
        ("Xi'an Shi", "Xi'an"),
        ("Xi'an City, Shaanxi Province", "Xi'an"),
        ("ürümqi", "Urumqi"),
        ("u\u{308}ru\u{308}mqi", "Urumqi"),
        ("Ürümqi City", "Urumqi"),
        ("Lüliang", "Lvliang"),
        ("Lu\u{308}liang", "Lvliang"),
        ("lǚliang", "Lvliang"),
        ("ＷＵＨＡＮ", "Wuhan"),
        ("Ｗuhan　", "Wuhan"),
        ("Suzhou, Jiangsu", "Suzhou"),
        ("Jiangsu Suzhou", "Suzhou"),
        ("江苏省苏州市", "Suzhou"),
        ("苏州（江苏）", "Suzhou"),
        ("suzhou-jiangsu", "Suzhou"),
        ("Běijīng", "Beijing"),
    ] {
        assert_eq!(best(&CITIES, typed), [name], "{typed}");
    }
    let jiangsu = CITIES.1.search("Suzhou, Jiangsu", &CITIES.0);
    assert_eq!(CITIES.0.table.units[jiangsu[0].1.0].id, "suzhou-jiangsu");
    assert_eq!(best(&CITIES, "suzhou").len(), 2, "the name alone is two cities'");
    for (typed, name) in [
        ("Malmo", "Malmö"),
        ("Malmoe", "Malmö"),
        ("Zurich", "Zürich"),
        ("ZUERICH", "Zürich"),
        ("Lodz", "Łódź"),
        ("izmir", "İzmir"),
        ("IZMIR", "İzmir"),
        ("Alesund", "Ålesund"),
        ("sao paulo", "São Paulo"),
        ("cote d'or", "Côte-d’Or"),
        ("Lvliang", "Lüliang"),
        ("hawaii", "Hawaiʻi"),
        ("da nang", "Đà Nẵng"),
        ("Thorlakshofn", "Þorlákshöfn"),
        ("йошкар ола", "Йошкар-Ола"),
        ("αθηνα", "Αθήνα"),
        ("大阪", "大阪市"),
        ("東京市", "東京"),
        ("ｶﾞﾝﾀﾞｰﾗ", "ガンダーラ"),
        ("New York", "New York City"),
        ("mexico city", "Mexico City"),
        ("Mexico", "Mexico"),
        ("Strasse", "Strasse"),
        ("Straße", "Straße"),
        ("津市", "津市"),
        ("✨", "✨"),
    ] {
        assert_eq!(best(&PLACES, typed), [name], "{typed}");
    }
}

#[test]
fn what_is_nearly_a_name_is_offered() {
    let near = |typed: &str| {
        let rows = CITIES.1.near(typed, 3);
        rows.into_iter().map(|row| CITIES.0.table.unit(row).name.say("en").to_owned()).collect::<Vec<_>>()
    };
    for (typed, name) in [
        ("Shenzhne", "Shenzhen"),
        ("Guanzhou", "Guangzhou"),
        ("Luliang", "Lvliang"),
        ("Suzou, Jiangsu", "Suzhou"),
        ("Beijing Municipality Area", "Beijing"),
        ("新疆维吾尔自治区乌鲁木齐市", "Urumqi"),
    ] {
        assert!(near(typed).contains(&name.to_owned()), "{typed}: {:?}", near(typed));
    }
    assert!(near("Shenzhne").len() <= 3);
    assert_eq!(near("atlantis"), [""; 0]);
    assert_eq!(near("x"), [""; 0]);
}

#[test]
fn an_order_is_read_by_the_same_matcher() {
    let (dataset, _) = &*CITIES;
    let screened = Prepared::of(dataset).screened;
    let typed = "1. Xi’an\n2 ÜRÜMQI\n3、江苏省苏州市\nＷＵＨＡＮ\nJiangsu, Nanjing\nTianjin City\n";
    let order = read_order(typed, dataset, &screened).unwrap();
    let ids: Vec<&str> = order.iter().map(|unit| &*dataset.table.unit(screened.unit(*unit)).id).collect();
    assert_eq!(ids, ["xian", "urumqi", "suzhou-jiangsu", "wuhan", "nanjing", "tianjin"]);
}

/// Ways in which the same name comes from other keyboards, phones and files.
const FOLDS: [fn(&str) -> String; 9] = [
    |name| name.to_uppercase(),
    |name| name.to_lowercase(),
    |name| name.nfd().collect(),
    |name| name.nfc().collect(),
    // Full width.
    |name| {
        name.chars()
            .map(|c| if ('!'..='~').contains(&c) { char::from_u32(u32::from(c) + 0xfee0).unwrap() } else { c })
            .collect()
    },
    |name| name.replace(['\'', '’', 'ʻ'], "‘"),
    |name| name.replace(['-', ' '], "\u{2010}"),
    |name| name.replace(['-', ' '], "\u{3000}"),
    |name| format!(" {name}\u{200f} "),
];

proptest! {
    #[test]
    fn no_fold_of_a_name_loses_its_unit(row in 0_usize..1000, folds in prop::collection::vec(0..FOLDS.len(), 0..5), suffix in 0..4, cities: bool) {
        let (dataset, names) = if cities { &*CITIES } else { &*PLACES };
        let row = row % dataset.table.units.len();
        let unit = &dataset.table.unit(UnitId(row));
        for language in &dataset.about.languages {
            let (name, group) = (unit.name.say(language), unit.group.say(language));
            let typed = match suffix {
                0 => name.to_owned(),
                1 => format!("{name} City"),
                2 => format!("{name}, {group}"),
                _ => format!("{group} {name}"),
            };
            let typed = folds.iter().fold(typed, |typed, fold| FOLDS[*fold](&typed));
            let found = names.search(&typed, dataset);
            let fit = found.iter().find(|(_, found)| *found == UnitId(row)).map(|(fit, _)| *fit);
            prop_assert!(fit.is_some_and(|fit| fit <= Fit::Core) || !name.contains(char::is_alphanumeric), "{typed:?} for {name}: {fit:?}");
            // “Mexico City” is a name of its own where there is one, and “strasse” is “Strasse” rather than “Straße”: a unit gives
            // way only to others that fit as well or better.
            let called = names.called(typed.trim(), dataset);
            let fits_as_well = |other: &UnitId| found.iter().any(|(with, row)| row == other && Some(*with) <= fit);
            let gives_way = !called.is_empty() && called.iter().all(fits_as_well);
            prop_assert!(called.contains(&UnitId(row)) || gives_way || !name.contains(char::is_alphanumeric), "{typed:?} is called {name}");
        }
    }

    #[test]
    fn whatever_is_typed_is_answered(typed in "\\PC{0,60}") {
        for (dataset, names) in [&*CITIES, &*PLACES] {
            let rows = dataset.table.units.len();
            let found = names.search(&typed, dataset);
            prop_assert!(found.windows(2).all(|pair| pair[0].1 < pair[1].1), "each unit once");
            prop_assert!(names.near(&typed, 3).into_iter().chain(names.called(&typed, dataset)).all(|row| row < UnitId(rows)));
        }
    }
}
