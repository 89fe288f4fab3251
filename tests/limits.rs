//! Every stated limit is enforced, by one sentence and before the work that it keeps small. What is within them may be large, and
//! is read and ranked at once: cases that would take minutes if their work grew faster than they do simply run here.

#[path = "methods/mod.rs"]
mod methods;
#[path = "packages/mod.rs"]
mod packages;

use std::fmt::Write;

use methods::method;
use packages::{Files, sentences};
use tenfold::{
    dataset::{self, Dataset, read_csv},
    ranking::{MOST_STEPS, MethodError, Prepared, Ranking, Recipe, statistics::Extent},
};

/// The sentences that a package is refused with.
#[track_caller]
fn refused(files: &Files) -> Vec<String> {
    sentences(&files.read().expect_err("this package must be refused"))
}

#[track_caller]
fn refused_csv(text: &str) -> Vec<String> {
    sentences(&read_csv("cities.csv", text).expect_err("this file must be refused"))
}

const UNITS: &str = "id,name_en\nx,X\ny,Y\n";

/// A tree that is one branch, so many levels deep.
fn branch(levels: usize) -> Files {
    let mut tree = "code,parent,direction,name_en\n".to_owned();
    for level in 1..=levels {
        let parent = if level > 1 { format!("n{}", level - 1) } else { String::new() };
        writeln!(tree, "n{level},{parent},{},N", if level == levels { "+" } else { "" }).unwrap();
    }
    Files::of(&tree, UNITS, &format!("id,n{levels}\nx,1\ny,2\n"))
}

#[test]
fn a_tree_has_ten_levels_at_most() {
    let dataset = branch(10).dataset();
    assert_eq!(dataset.framework.levels(), 10);
    let too_deep = "framework.csv, line 12, column parent: “n10” stands on the tenth level, and the tree goes no deeper. \
                    Put the node further up.";
    assert_eq!(refused(&branch(11)), [too_deep]);
    // Told of the branch once, by the line that passes the limit.
    assert_eq!(refused(&branch(1500)), [too_deep]);
}

#[test]
fn a_tree_has_two_thousand_nodes_at_most_and_that_many_are_read_at_once() {
    let many = "framework.csv, line 1, column code: there are over 2 000 nodes. Give the tree 2 000 at most.";
    assert_eq!(refused(&branch(5000)), [many]);
    let tree = |aspects: usize| {
        let mut tree = "code,parent,direction,name_en\n".to_owned();
        (0..aspects).for_each(|i| writeln!(tree, "a{i},,,A").unwrap());
        (0..aspects).for_each(|i| writeln!(tree, "t{i},a{i},,T").unwrap());
        (0..aspects).for_each(|i| writeln!(tree, "i{i},t{i},+,I").unwrap());
        let heads: String = (0..aspects).map(|i| format!(",i{i}")).collect();
        let row = |id: &str| format!("{id}{}\n", ",1".repeat(aspects));
        Files::of(&tree, UNITS, &format!("id{heads}\n{}{}", row("x"), row("y")))
    };
    let dataset = tree(500).dataset();
    assert_eq!((dataset.framework.len(), dataset.framework.aspects().len()), (1500, 500));
    assert_eq!(refused(&tree(667)), [many]);
    // Whatever was asked of each node by all nodes is asked here.
    for id in dataset.framework.ids() {
        let top = dataset.framework.ancestors(id).last().unwrap_or(id);
        assert_eq!(dataset.framework.aspect_of(id).map(|place| dataset.framework.aspects()[place]), Some(top));
        let within: Vec<_> = dataset.framework.within(top).collect();
        assert!(within.len() == 3 && within[0] == top && within.is_sorted(), "{within:?}");
    }
}

#[test]
fn of_a_code_that_is_there_twice_the_first_line_is_told() {
    let tree = "code,parent,direction,name_en\nb,,+,B\na,,+,A\nb,,+,B\na,,+,A\na,,+,A\n";
    let twice = |line: u32, code: &str, first: u32| {
        format!(
            "framework.csv, line {line}, column code: “{code}” is there twice, first on line {first}. Keep one of them."
        )
    };
    assert_eq!(
        refused(&Files::of(tree, UNITS, "id,a,b\nx,1,1\ny,2,2\n")),
        [twice(4, "b", 2), twice(5, "a", 3), twice(6, "a", 3)]
    );
}

const TREE: &str = "code,parent,direction,name_en\na,,+,A\nb,,+,B\n";
const VALUES: &str = "id,a,b\nx,1,2\ny,2,1\n";

/// A small package with further words in its manifest.
fn saying(words: &str) -> Files {
    Files::of(TREE, UNITS, VALUES).with("datapackage.json", "{ \"about\"", &format!("{{ {words}, \"about\""))
}

/// A package of so many presets.
fn presets(count: usize) -> Files {
    let words: Vec<String> =
        (0..count).map(|i| format!(r#"{{"code":"p{i}","name":{{"en":"P"}},"why":{{"en":"W"}}}}"#)).collect();
    let resource = "\"resources\": [{ \"name\": \"presets\", \"path\": \"presets.csv\" }, ";
    let mut files =
        saying(&format!("\"presets\": [{}]", words.join(","))).with("datapackage.json", "\"resources\": [", resource);
    let heads: String = (0..count).map(|i| format!(",p{i}")).collect();
    let row = ",50".repeat(count);
    files.0.push(("presets.csv".into(), format!("node{heads}\na{row}\nb{row}\n")));
    files
}

#[test]
fn a_package_has_a_hundred_presets_at_most() {
    assert_eq!(presets(100).dataset().presets.len(), 100);
    let many = "datapackage.json: there are over 100 presets. Name 100 at most under tenfold.presets.";
    assert_eq!(refused(&presets(101)), [many]);
    assert_eq!(refused(&presets(15_000)), [many]);
}

#[test]
fn lists_and_texts_of_the_manifest_have_limits() {
    let about = |from: &str, to: &str| refused(&Files::of(TREE, UNITS, VALUES).with("datapackage.json", from, to));
    for length in [1001, 100_000] {
        let title = about("\"Test\"", &format!("\"{}\"", "字".repeat(length)));
        let cut = format!("datapackage.json: “{}…” has over 1 000 characters. Shorten it.", "字".repeat(80));
        assert_eq!(title, [cut]);
    }
    assert!(Files::of(TREE, UNITS, VALUES).with("datapackage.json", "Test", &"字".repeat(1000)).read().is_ok());
    let caveats = about("\"title\"", &format!("\"doubts\": {{\"en\": \"{}\"}}, \"title\"", "a".repeat(10_001)));
    assert_eq!(caveats, [format!("datapackage.json: “{}…” has over 10 000 characters. Shorten it.", "a".repeat(80))]);
    let languages =
        about("[\"en\"]", &format!("[\"en\"{}]", (0..20).map(|i| format!(", \"l{i}\"")).collect::<String>()));
    let many = "datapackage.json: there are over 20 languages. Name 20 at most under tenfold.about.languages.";
    assert!(languages.contains(&many.to_owned()), "{languages:?}");
    let finding =
        r#"{ "check": "leads", "nodes": ["a"], "who": ["x"], "claim": { "en": "C" }, "source": { "en": "S" } }"#;
    let findings = refused(&saying(&format!("\"findings\": [{}]", vec![finding; 101].join(","))));
    assert_eq!(findings, ["datapackage.json: there are over 100 findings. Name 100 at most under tenfold.findings."]);
    let whole = refused(&saying(&format!("\"short\": {{ \"a\": {{ \"en\": \"{}\" }} }}", "a".repeat(1 << 20))));
    assert_eq!(whole, ["datapackage.json: the file holds more than 1 MiB. Put figures into CSV files."]);
}

#[test]
fn a_package_has_two_hundred_printed_orders_at_most_and_they_may_be_long() {
    let orders = |rows: &str| {
        let resource = "\"resources\": [{ \"name\": \"orders\", \"path\": \"orders.csv\" }, ";
        let mut units = "id,name_en\n".to_owned();
        let mut values = "id,a,b\n".to_owned();
        for i in 0..20_000 {
            writeln!(units, "u{i},U {i}").unwrap();
            writeln!(values, "u{i},1,{i}").unwrap();
        }
        let mut files = Files::of(TREE, &units, &values).with("datapackage.json", "\"resources\": [", resource);
        files.0.push(("orders.csv".into(), format!("edition,scope,rank,unit,source\n{rows}")));
        files
    };
    let editions: String = (0..201).map(|i| format!("{i},overall,1,u1,S\n")).collect();
    let many = "orders.csv, line 1, column edition: there are over 200 orders. Give 200 at most, each an edition by one scope.";
    assert_eq!(refused(&orders(&editions)), [many]);
    let long: String = (0..20_000).map(|i| format!("2018,overall,{},u{i},S\n", i + 1)).collect();
    assert_eq!(orders(&long).dataset().orders[0].places.len(), 20_000);
    let again = refused(&orders(&(long + "2018,overall,1,u7,S\n")));
    assert_eq!(
        again,
        ["orders.csv, line 20002, column unit: “u7” is there twice in this edition. Give each unit one rank."]
    );
}

#[test]
fn a_line_or_a_heading_or_a_cell_that_is_too_long_is_refused_and_not_printed() {
    let line = "cities.csv: a line holds more than 1 MiB. Part the file into lines, one for each row.";
    for text in [
        "a".repeat(60 << 20),
        format!("City{}", ",a".repeat(1 << 20)),
        format!("City,GDP\nBath,{}\n", "1".repeat(2 << 20)),
    ] {
        assert_eq!(refused_csv(&text), [line]);
    }
    let heads: String = (0..1000).map(|i| format!(",i{i}")).collect();
    let columns = "cities.csv, line 1: there are over 1 000 columns. Leave out those that are not ranked by.";
    assert_eq!(refused_csv(&format!("City{heads}\n")), [columns]);
    let cut = format!("“{}…” has over 1 000 characters. Shorten it.", "b".repeat(80));
    let long = "b".repeat(1001);
    assert!(refused_csv(&format!("City,{long}\nBath,1\n")).contains(&format!("cities.csv, line 1: {cut}")));
    assert_eq!(
        refused_csv(&format!("City,GDP\nBath,1\n{long},2\n")),
        [format!("cities.csv, line 3, column City: {cut}")]
    );
    let number = refused_csv(&format!("City,GDP\nBath,{}\n", "x".repeat(500)));
    let told = format!("cities.csv, line 2, column GDP: “{}…” is not a number.", "x".repeat(80));
    assert!(number[0].starts_with(&told), "{number:?}");
    let named = read_csv(&format!("{long}.csv"), "City,GDP\nBath,n/a\n").unwrap_err()[0].to_string();
    assert!(named.starts_with(&format!("{}…, line 2", "b".repeat(80))), "{named}");
}

#[test]
fn a_file_has_two_hundred_thousand_rows_at_most() {
    let rows = "cities.csv, line 200002: there are over 200 000 rows. Leave out what is not ranked.";
    assert_eq!(refused_csv(&format!("City,GDP\n{}", "B,1\n".repeat(300_000))), [rows]);
}

#[test]
fn each_of_a_hundred_thousand_units_may_have_a_group_of_its_own() {
    let mut units = "id,name_en,group_en,region_en\n".to_owned();
    let mut values = "id,a,b\n".to_owned();
    for i in 0..100_000 {
        writeln!(units, "u{i},U,G {i},R {}", i % 3).unwrap();
        writeln!(values, "u{i},1,{i}").unwrap();
    }
    let dataset = Files::of(TREE, &units, &values).dataset();
    let parts = dataset.table.parts();
    assert_eq!(parts.len(), 100_003);
    // In the order of the units' ids.
    let codes: Vec<&str> = parts.iter().take(6).map(|part| part.code.as_str()).collect();
    assert_eq!(codes, ["r-0", "r-1", "r-2", "g-0", "g-1", "g-10"]);
}

#[test]
fn holes_are_filled_by_region_in_one_go() {
    let mut units = "id,name_en,region_en\n".to_owned();
    let mut values = "id,a,b\n".to_owned();
    for i in 0..50_000 {
        writeln!(units, "u{i},U {i},{}", ["R 0", "R 1", ""][i % 3]).unwrap();
        writeln!(values, "u{i},{},{i}", if i % 2 == 0 { String::new() } else { (i % 3 * 10).to_string() }).unwrap();
    }
    let dataset = Files::of(TREE, &units, &values).dataset();
    let by = method(&[("cover", "0.5"), ("impute", "group"), ("normalise", "minmax(0,20)")]);
    let prepared = Prepared::by(&dataset, &by).unwrap();
    let filled = prepared.imputed.column(0).known();
    for (at, &unit) in prepared.screened.ranked.iter().enumerate() {
        // Every figure of a region is the region's mean; without one it is the mean of all.
        let expected = match dataset.table.unit(unit).region.say("en") {
            "R 0" => 0.0,
            "R 1" => 10.0,
            _ if dataset.table.columns[0][unit.0].is_some() => 20.0,
            _ => 10.0,
        };
        assert!((filled[at] - expected).abs() < 0.01, "{unit:?}: {} for {expected}", filled[at]);
    }
}

/// A table of figures without a pattern.
fn table(units: usize, columns: usize) -> Dataset {
    let mut text = "City".to_owned();
    (0..columns).for_each(|column| write!(text, ",C{column}").unwrap());
    let mut seed = 1_u64;
    for unit in 0..units {
        write!(text, "\nPlace {unit}").unwrap();
        for _ in 0..columns {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            write!(text, ",{}", 1 + (seed >> 40) % 1000).unwrap();
        }
    }
    read_csv("cities.csv", &text).unwrap()
}

#[test]
fn methods_whose_work_grows_faster_than_the_figures_are_refused_before_it() {
    let (large, square, long) = (table(1000, 300), table(300, 300), table(20_000, 26));
    let scale = ("normalise", "minmax(1,100)");
    for (dataset, key, code, steps) in [
        (&large, "aggregate", "copeland", 1000 * 999 / 2 * 300),
        (&long, "treat", "winsorise(20000)", 20_000 * 26 * 20_000),
        (&long, "treat", "boxcox", 20_000 * 26 * 80),
        (&square, "weigh", "pca", 300 * 45_000 + 27_000_000),
        (&large, "weigh", "critic", 1000 * 45_000),
        (&square, "weigh", "influence", 4000 * 90_000),
        (&long, "weigh", "influence", 4000 * 20_000 * 26),
        (&square, "weigh", "bod(0,1)", 300 * 900 * 180_000),
        (&long, "weigh", "bod(0,1)", 20_000 * 20_052 * 1352),
    ] {
        let told = Prepared::by(dataset, &method(&[scale, (key, code)])).unwrap_err();
        let units = dataset.table.units.len();
        assert_eq!(told, MethodError::TooMany { by: code.to_owned(), units, steps, most: MOST_STEPS });
    }
}

#[test]
fn what_is_within_the_limits_of_methods_is_ranked() {
    for (units, columns, key, code) in [
        (1000, 50, "aggregate", "copeland"),
        (285, 26, "weigh", "influence"),
        (200, 200, "weigh", "pca"),
        (500, 100, "weigh", "critic"),
        (285, 10, "weigh", "bod(0,1)"),
    ] {
        let dataset = table(units, columns);
        let prepared = Prepared::by(&dataset, &method(&[("normalise", "minmax(1,100)"), (key, code)])).unwrap();
        let given = Recipe::start(&dataset).weighting;
        assert_eq!(Ranking::by(&prepared, &given, &dataset.framework).1.places.len(), units, "{code}");
    }
}

#[test]
fn of_large_tables_less_is_told_of_what_the_index_is_made_of() {
    let cities = tenfold::bundled::dataset();
    assert_eq!(Extent::of(285, &cities.framework), Extent::Whole);
    let flat = table(2, 26);
    for (units, extent) in
        [(4000, Extent::Whole), (12_500, Extent::Linear), (25_000, Extent::Nothing), (100_000, Extent::Nothing)]
    {
        assert_eq!(Extent::of(units, &flat.framework), extent, "{units}");
    }
    let wide = table(2, 500);
    assert_eq!(
        [20, 285, 3000].map(|units| Extent::of(units, &wide.framework)),
        [Extent::Whole, Extent::Linear, Extent::Nothing]
    );
}

#[test]
fn a_large_table_is_packed_and_comes_back_as_it_was() {
    let dataset = table(20_000, 26);
    assert!(dataset::unpack(&dataset::pack(&dataset)).is_some_and(|read| read == dataset));
}
