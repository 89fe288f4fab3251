//! Editions and stamps: what is said to have changed is what the hash covers, and nobody is named who cannot be told.

mod packages;
mod scenes;

use packages::{Files, cities_as_released};
use tenfold::{
    dataset::{self, Dataset, LocalizedText, PresetEntry},
    link::{Language, Stamp},
    ranking::{Edition, Method, Prepared, Ranking, Recipe},
    ui::{Scene, Since, i18n},
};

fn editions(dataset: &Dataset) -> [String; 2] {
    let prepared = Prepared::published(dataset).unwrap();
    assert_eq!(Edition::now_and_in_first_release(dataset, &prepared)[0], Edition::of(dataset, &prepared));
    Edition::now_and_in_first_release(dataset, &prepared).map(|edition| edition.to_string())
}

/// The stamp of the first view of this data, as it is written now.
fn stamp(dataset: &Dataset) -> String {
    let prepared = Prepared::published(dataset).unwrap();
    let ranking = Ranking::of(&prepared, &Recipe::start(dataset).weighting, &dataset.framework);
    Stamp::of(Edition::of(dataset, &prepared), dataset, &prepared, &ranking).to_string()
}

/// The same as the first release wrote it.
fn first_release(dataset: &Dataset) -> String {
    let [_, edition] = editions(dataset);
    let marks = stamp(dataset);
    format!("{edition}.{}", marks.split('.').nth(1).unwrap())
}

fn since(dataset: Dataset, stamp: &str) -> Option<Since> {
    scene(dataset, stamp).since()
}

fn scene(dataset: Dataset, stamp: &str) -> Scene {
    scenes::scene(dataset, &format!("?stamp={stamp}"))
}

/// A preset more.
fn with_preset(mut dataset: Dataset) -> Dataset {
    let name = LocalizedText::from_iter([("en", "Another"), ("zh", "另一")]);
    let first = dataset.presets[0].clone();
    let points = vec![(dataset.framework.node(dataset.framework.aspects()[0]).code.clone(), "7".parse().unwrap())];
    dataset.presets.push(PresetEntry { code: "another".into(), name, points, ..first });
    dataset
}

/// A row of figures of other places.
fn table(ids: &[&str]) -> Dataset {
    let rows =
        |more: &str| ids.iter().enumerate().map(|(at, id)| format!("{id},{}{more}\n", 100 - at)).collect::<String>();
    let units: String = ids.iter().map(|id| format!("{id},Name of {id}\n")).collect();
    Files::of(
        "code,parent,direction,name_en\np,,+,P\n",
        &format!("id,name_en\n{units}"),
        &format!("id,p\n{}", rows("")),
    )
    .dataset()
}

const IDS: [&str; 12] =
    ["bath", "leeds", "york", "hull", "derby", "truro", "wells", "ripon", "ely", "exeter", "oxford", "durham"];

#[test]
fn a_new_preset_is_no_new_edition_and_the_released_one_keeps_its_name() {
    let cities = cities_as_released();
    assert_eq!(editions(&cities), ["shm14m", "shm14m"], "as links and kept folders of the first release have it");
    let [now, with_presets] = editions(&with_preset(cities.clone()));
    assert_eq!(now, "shm14m");
    assert_ne!(with_presets, "shm14m");
    for dataset in [table(&IDS), Files::human_development().dataset()] {
        assert_eq!(editions(&dataset)[0], editions(&with_preset(dataset.clone()))[0]);
    }
}

#[test]
fn another_figure_method_id_or_code_is_a_new_edition() {
    let before = Files::human_development();
    for after in [
        before.clone().with("datapackage.json", "arithmetic.geometric", "arithmetic"),
        before.clone().with("values.csv", "switzerland,", "switzerland,1"),
    ] {
        assert_ne!(editions(&before.dataset())[0], editions(&after.dataset())[0]);
    }
    assert_ne!(editions(&table(&IDS))[0], editions(&table(&IDS[1..]))[0]);
}

#[test]
fn a_stamp_of_either_kind_says_nothing_while_figures_and_method_are_the_same() {
    let cities = cities_as_released();
    for dataset in [cities.clone(), table(&IDS)] {
        for stamp in [stamp(&dataset), first_release(&dataset)] {
            assert_eq!(since(dataset.clone(), &stamp), None, "{stamp}");
        }
        assert_eq!(since(with_preset(dataset.clone()), &stamp(&dataset)), None, "a new preset changes no figure");
    }
    // The released figures are known by name, whatever presets come.
    assert_eq!(since(with_preset(cities.clone()), &first_release(&cities)), None);
    // Of other data the first release did not tell presets from figures, and the sentence says so.
    let told = since(with_preset(table(&IDS)), &first_release(&table(&IDS))).unwrap();
    assert_eq!(told, Since { with_presets: true, moves: Some(Vec::new()) });
    let said = i18n::changed_since(Language::English, true);
    for what in ["figures", "method", "presets", "names"] {
        assert!(said.contains(what), "{said}");
    }
}

#[test]
fn who_has_moved_is_told_where_all_ten_are_known() {
    let before = table(&IDS);
    let mut ids = IDS;
    ids.swap(1, 2);
    ids.swap(9, 10);
    let after = table(&ids);
    for stamp in [stamp(&before), first_release(&before)] {
        let told = scene(after.clone(), &stamp);
        let moves: Vec<_> = told
            .since()
            .unwrap()
            .moves
            .expect("all are there")
            .into_iter()
            .map(|m| (told.dataset.table.unit(m.unit).id.clone(), m.was, m.is))
            .collect();
        let moved = |id: &str, was, is| (id.to_owned(), was, is);
        assert_eq!(
            moves,
            [
                moved("york", Some(3), Some(2)),
                moved("leeds", Some(2), Some(3)),
                moved("oxford", None, Some(10)),
                moved("exeter", Some(10), None),
            ]
        );
    }
}

#[test]
fn nobody_is_named_where_one_of_the_ten_cannot_be_told() {
    let before = table(&IDS);
    let without =
        |gone: usize| IDS.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, id)| *id).collect::<Vec<_>>();
    let renamed: Vec<String> = IDS.iter().map(|id| format!("{id}-2")).collect();
    let renamed: Vec<&str> = renamed.iter().map(String::as_str).collect();
    for after in [table(&without(0)), table(&without(9)), table(&renamed)] {
        for stamp in [stamp(&before), first_release(&before)] {
            let told = since(after.clone(), &stamp).expect("they have changed");
            assert_eq!(told.moves, None, "{stamp}");
        }
    }
    // Cut short it knows nothing of the others.
    let stamp = first_release(&before);
    assert_eq!(since(table(&IDS[..11]), &stamp[..stamp.len() - 3]).unwrap().moves, None);
}

/// Another id with the same fifteen bits.
fn twin(id: &str) -> String {
    let first_mark = |id: &str| stamp(&table(&[id, "zz1", "zz2"])).split('.').nth(1).unwrap()[..3].to_owned();
    let mark = first_mark(id);
    let mut at = 0_u32;
    loop {
        let other = format!("t{at}");
        let mut hash = tenfold::ranking::Hash::new();
        hash.add(other.as_bytes());
        let mut written = String::new();
        tenfold::ranking::write_digits(&mut written, hash.bits(15) as u32, 3).unwrap();
        if written == mark {
            return other;
        }
        at += 1;
    }
}

#[test]
fn a_unit_that_shares_its_bits_is_not_taken_for_another() {
    let before = table(&IDS);
    let twin = twin("leeds");
    // In its place: the check tells. Beside it: no stamp can tell which of both it was.
    let mut instead = IDS;
    instead[1] = &twin;
    assert_eq!(since(table(&instead), &stamp(&before)).unwrap().moves, None);
    let mut beside = IDS.to_vec();
    beside.push(&twin);
    for stamp in [stamp(&before), first_release(&before)] {
        assert_eq!(since(table(&beside), &stamp).unwrap().moves, None, "{stamp}");
    }
}

#[test]
fn a_stamp_on_row_numbers_names_nobody() {
    let csv = |names: &[&str]| {
        let rows: String = names.iter().enumerate().map(|(at, name)| format!("{name},{}\n", 100 - at)).collect();
        dataset::read_csv("cities.csv", &format!("城市,人口\n{rows}")).unwrap()
    };
    let names = ["北京", "上海", "广州", "深圳", "天津", "重庆", "成都", "武汉", "杭州", "南京", "西安"];
    // As the first release named them, by their rows.
    let numbers: Vec<String> = (1..=names.len()).map(|row| format!("u{row}")).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let stamp = first_release(&table(&numbers));
    let one_more: Vec<&str> = ["雄安"].into_iter().chain(names).collect();
    let told = since(csv(&one_more), &stamp).expect("a row more");
    assert_eq!(told, Since { with_presets: true, moves: None });
    assert!(Method::published(&csv(&names)).is_default());
}
