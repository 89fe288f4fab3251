//! Nothing in a package is passed over silently: each file, key, column and row is used or told of, and so is what is named
//! and not there, or of another shape than it should be.

#[path = "packages/mod.rs"]
mod packages;

use packages::{Files, sentences};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use tenfold::{
    dataset::{Dataset, RankedId},
    ranking::{Method, Prepared, Ranking, resolve},
};

/// The errors of the bundled package with its manifest changed.
fn told(change: impl Fn(&mut Value)) -> Vec<String> {
    sentences(&changed(&Files::bundled(), change).read().expect_err("this package must be refused"))
}

fn changed(files: &Files, change: impl Fn(&mut Value)) -> Files {
    let mut files = files.clone();
    let text = &mut files.0[0].1;
    let mut json: Value = serde_json::from_str(text).unwrap();
    change(&mut json);
    *text = serde_json::to_string_pretty(&json).unwrap();
    files
}

#[track_caller]
fn tells(change: impl Fn(&mut Value), expected: &str) {
    let told = told(change);
    assert!(
        told.iter().any(|diagnostic| diagnostic.starts_with(&format!("datapackage.json: {expected}"))),
        "{expected}: {told:?}"
    );
}

#[test]
fn points_without_names_and_names_without_points_are_told() {
    tells(|json| drop(json["tenfold"].as_object_mut().unwrap().remove("presets")), "“tenfold.presets” names no preset");
    tells(|json| json["tenfold"]["presets"] = json!([]), "“tenfold.presets” names no preset");
    tells(
        |json| json["resources"].as_array_mut().unwrap().retain(|r| r["name"] != "presets"),
        "“presets” is missing among the resources, and tenfold.presets names some",
    );
    // The file is there, and nothing names it.
    let unnamed = changed(&Files::bundled(), |json| {
        json["resources"].as_array_mut().unwrap().retain(|r| r["name"] != "orders");
        json["tenfold"]["about"].as_object_mut().unwrap().remove("fitted");
    });
    let told = sentences(&unnamed.read().unwrap_err());
    assert_eq!(
        told,
        ["orders.csv: no resource in datapackage.json names this file. Name it there, or take the file out."]
    );
}

#[test]
fn a_shape_that_is_none_of_ours_is_told_with_its_place() {
    let about = |key: &'static str, value: Value| move |json: &mut Value| json["tenfold"]["about"][key] = value.clone();
    let ours = |key: &'static str, value: Value| move |json: &mut Value| json["tenfold"][key] = value.clone();
    tells(about("method", json!(["treat"])), "“tenfold.about.method” is a list [ ], where an object { } should stand");
    tells(about("method", json!("none")), "“tenfold.about.method” is a text, where an object { } should stand");
    tells(about("method", json!({ "treat": 0 })), "“treat” has no text");
    tells(ours("presets", json!({ "a": 1 })), "“tenfold.presets” is an object { }, where a list [ ] should stand");
    tells(ours("findings", json!("none")), "“tenfold.findings” is a text, where a list [ ] should stand");
    tells(ours("about", json!([])), "“tenfold.about” is a list [ ], where an object { } should stand");
    tells(ours("short", json!([1])), "“tenfold.short” is a list [ ], where");
    tells(|json| json["tenfold"]["presets"][1]["name"] = json!({ "en": "" }), "“tenfold.presets[1].name” is empty");
    tells(|json| json["tenfold"]["presets"][1]["name"] = json!({}), "“tenfold.presets[1].name” is empty");
    tells(
        |json| json["tenfold"]["presets"][2]["name"] = json!("Talent"),
        "“tenfold.presets[2].name” is a text, where an",
    );
    tells(
        |json| json["tenfold"]["presets"][2]["why"]["en"] = json!(7),
        "“tenfold.presets[2].why.en” is a number, where a text",
    );
    tells(
        |json| json["tenfold"]["presets"][0]["code"] = json!(null),
        "“tenfold.presets[0].code” cannot be a preset's code",
    );
    tells(|json| json["tenfold"]["findings"][0]["claim"] = json!({}), "“tenfold.findings[0].claim” is empty");
    tells(
        |json| json["tenfold"]["findings"][0]["nodes"] = json!("talent"),
        "“tenfold.findings[0].nodes” is a text, where a list",
    );
    tells(about("caution", json!(5)), "“tenfold.about.caution” is a number, where an object { } should stand");
    tells(about("caution", json!({})), "“tenfold.about.caution” says nothing");
    tells(about("title", json!({ "en": " ", "zh": "城市" })), "“tenfold.about.title” is empty");
    tells(about("languages", json!("en")), "“tenfold.about.languages” is a text, where a list [ ] should stand");
    tells(about("languages", json!(["en", "zh", "en"])), "“tenfold.about.languages” names a language twice");
    tells(about("start", json!(["published"])), "“tenfold.about.start” is a list [ ], where a text should stand");
    tells(|json| *json = json!([]), "“$” is a list [ ], where an object { } should stand");
    tells(|json| json["resources"] = json!({}), "“resources” is an object { }, where a list [ ] should stand");
    tells(
        |json| json["resources"][2]["path"] = json!(["values.csv"]),
        "“resources[2].path” is a list [ ], where a text",
    );
    tells(|json| json["resources"][2]["data"] = json!([[1]]), "“resources[2].data” holds data that is not in a file");
    tells(
        |json| json["resources"][2]["encoding"] = json!("gbk"),
        "“resources[2].encoding” says “gbk”, and files are read as UTF-8",
    );
    tells(
        |json| json["resources"][2]["dialect"] = json!({ "delimiter": ";" }),
        "“resources[2].dialect.delimiter” is “;”",
    );
    tells(
        |json| json["resources"][2]["dialect"] = json!({ "header": false }),
        "“resources[2].dialect.header” is false",
    );
}

#[test]
fn what_is_not_known_or_there_twice_is_told() {
    tells(
        |json| json["tenfold"]["about"]["titel"] = json!({ "en": "A" }),
        "“tenfold.about.titel” is no key that is read",
    );
    tells(|json| json["tenfold"]["preset"] = json!([]), "“tenfold.preset” is no key that is read");
    tells(|json| json["presets"] = json!([]), "“presets” is no key of a data package");
    tells(
        |json| json["tenfold"]["presets"][0]["names"] = json!({}),
        "“tenfold.presets[0].names” is no key that is read",
    );
    tells(
        |json| json["tenfold"]["findings"][0]["node"] = json!([]),
        "“tenfold.findings[0].node” is no key that is read",
    );
    tells(|json| json["tenfold"]["about"]["caution"]["lable"] = json!({}), "“tenfold.about.caution.lable” is no key");
    tells(|json| json["tenfold"]["about"]["title"]["ne"] = json!("A"), "“tenfold.about.title.ne” is no language");
    tells(|json| json["resources"][0]["paht"] = json!("a"), "“resources[0].paht” is no key of a resource");
    tells(
        |json| json["resources"][4]["name"] = json!("order"),
        "“resources[4].name” calls a resource “order”, which is not read",
    );
    tells(|json| json["resources"][4]["name"] = json!("units"), "“resources[4].name” calls a second resource “units”");
    tells(
        |json| json["tenfold"]["short"]["ressources"] = json!({ "en": "A" }),
        "“ressources” in tenfold.short is no node",
    );
    tells(
        |json| json["tenfold"]["groups"]["other"] = json!({ "en": "A" }),
        "“other” is in tenfold.groups, and the group of no preset",
    );
    tells(
        |json| json["tenfold"]["presets"][0]["group"] = json!("othr"),
        "“othr” is the group of a preset, and not in tenfold.groups",
    );
    tells(
        |json| json["tenfold"]["about"]["fitted"] = json!("2018"),
        "“2018” in tenfold.about.fitted is no edition of the orders",
    );
    let twice = Files::bundled().with(
        "datapackage.json",
        "\"baseline\": \"equal\"",
        "\"baseline\": \"talent\", \"baseline\": \"equal\"",
    );
    let said = sentences(&twice.read().unwrap_err());
    assert_eq!(said, ["datapackage.json: “tenfold.about.baseline” is there twice. Keep one of them."]);
    // A field of the schema that is no column.
    let more = json!({ "name": "area", "type": "number" });
    let files = changed(&Files::bundled(), |json| {
        json["resources"][1]["schema"]["fields"].as_array_mut().unwrap().push(more.clone());
    });
    assert!(
        sentences(&files.read().unwrap_err())[0]
            .starts_with("units.csv, line 1, column area: “area” is a field of the schema")
    );
}

#[test]
fn columns_and_cells_that_nothing_reads_are_told() {
    let said = |file: &str, from: &str, to: &str| {
        sentences(&Files::human_development().with(file, from, to).read().unwrap_err())
    };
    for (file, from, to, says) in [
        (
            "units.csv",
            "id,name_en,name_zh",
            "id,name_en,name_cn",
            "units.csv, line 1, column name_zh: the column is missing",
        ),
        (
            "framework.csv",
            "year_en",
            "years_en",
            "framework.csv, line 1, column years_en: “years_en” is no column that is read",
        ),
        (
            "orders.csv",
            "edition,scope,rank,unit,source\n",
            "edition,scope,rank,unit,source,\n",
            "orders.csv, line 1: column 6 has no heading",
        ),
        (
            "framework.csv",
            "康长寿,,,,,,,",
            "康长寿,,years,,,,,",
            "column unit_en: “years” stands at a node that has no direction",
        ),
        (
            "framework.csv",
            "health,,Long and healthy life,健康长寿",
            "health,,,",
            "line 2, column name_en: the name is empty",
        ),
        ("units.csv", "angola,Angola,安哥拉", "angola,,", "units.csv, line 3, column name_en: the name is empty"),
        (
            "units.csv",
            "angola,Angola,安哥拉",
            "angola,Afghanistan ,阿富汗",
            "line 3, column id: “angola” has the name and the group of line 2",
        ),
        (
            "orders.csv",
            "2021,overall,2,chile,\"UNDP",
            "2021,overall,2,chile,\"UN",
            "another source than on line 2 for the same order",
        ),
        ("orders.csv", "2021,overall,2,", ",overall,2,", "orders.csv, line 3, column edition: the edition is empty"),
        ("values.csv", "id,", "<html>,", "values.csv: it is a web page"),
        ("values.csv", "id,", "sep=,\nid,", "values.csv, line 1: “sep=,” is a line that only Excel reads"),
        (
            "orders.csv",
            "5,afghanistan,\"UNDP Human Development Report 2021/22, these five alone\"",
            "5,afghanistan,\"UNDP Human Development Report 2021/22, these five alone",
            "orders.csv, line 6: a quote opens here",
        ),
    ] {
        let told = said(file, from, to);
        assert!(told.iter().any(|diagnostic| diagnostic.contains(says)), "{says}: {told:?}");
    }
}

#[test]
fn what_stands_in_place_of_the_manifest_is_named() {
    let said = |text: &str| {
        let mut files = Files::bundled();
        text.clone_into(&mut files.0[0].1);
        sentences(&files.read().unwrap_err())
    };
    assert_eq!(said("<!doctype html><title>404</title>").len(), 1);
    assert!(said("<!doctype html>")[0].starts_with("datapackage.json: it is a web page"));
    assert!(said("City,GDP\nBath,1\n")[0].contains("it does not hold JSON"), "{:?}", said("City,GDP"));
    assert!(said("City,GDP\nBath,1\n")[0].contains("a CSV file that ends in .csv"));
    // The mark that some programs begin a file with is no error.
    let marked = format!("\u{feff}{}", Files::bundled().0[0].1);
    let mut files = Files::bundled();
    files.0[0].1 = marked;
    assert_eq!(files.dataset(), tenfold::bundled::dataset());
}

#[test]
fn what_the_standard_has_and_what_somebody_adds_for_himself_passes() {
    let before = Files::bundled().dataset();
    let files = changed(&Files::bundled(), |json| {
        for key in [
            "id",
            "homepage",
            "created",
            "keywords",
            "contributors",
            "licenses",
            "image",
            "dcat:theme",
            "x-editor",
            "_note",
        ] {
            json[key] = json!("…");
        }
        json["resources"][0]["profile"] = json!("tabular-data-resource");
        json["resources"][0]["dialect"] = json!({ "delimiter": ",", "csvddfVersion": 1.2 });
        json["resources"][1]["encoding"] = json!("UTF-8");
        json["resources"][1]["schema"] = json!("https://example.org/schema.json");
        json["resources"][2]["schema"]["missingValues"] = json!([""]);
    });
    assert_eq!(files.dataset(), before);
}

/// Ranks by the publisher's method under each preset.
fn ranks(dataset: &Dataset) -> Vec<(String, Vec<(String, usize)>)> {
    let prepared = Prepared::by(dataset, &Method::published(dataset)).unwrap();
    let under = |code: &str| {
        let ranking = Ranking::by(&prepared, &resolve(dataset, code).unwrap(), &dataset.framework).1;
        let id = |unit: RankedId| dataset.table.unit(prepared.screened.unit(unit)).id.clone();
        ranking.places.iter().map(|place| (id(place.unit), place.rank)).collect()
    };
    dataset.presets.iter().map(|preset| (preset.code.clone(), under(&preset.code))).collect()
}

/// Every place in a JSON text that has a key, as the way to it.
fn keys(json: &Value, way: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let below: Vec<(String, &Value)> = match json {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (key, value) in below {
        way.push(key);
        if json.is_object() {
            found.push(way.clone());
        }
        keys(value, way, found);
        way.pop();
    }
}

fn object<'a>(json: &'a mut Value, way: &[String]) -> &'a mut Map<String, Value> {
    let above = way[..way.len() - 1].iter().fold(json, |json, key| match json {
        Value::Array(items) => &mut items[key.parse::<usize>().unwrap()],
        other => &mut other[key.as_str()],
    });
    above.as_object_mut().unwrap()
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Change {
    Remove,
    Rename,
    Add,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// A key that is renamed, added or removed: the package opens as before, or the place is told. It never ranks otherwise without a
    /// word, but where what was removed is said to decide it: the method, and the preset to start from.
    #[test]
    fn no_key_is_dropped_in_silence(
        bundled in any::<bool>(),
        change in prop_oneof![Just(Change::Remove), Just(Change::Rename), Just(Change::Add)],
        at in any::<prop::sample::Index>(),
    ) {
        let files = if bundled { Files::bundled() } else { Files::human_development() };
        let before = files.dataset();
        let json: Value = serde_json::from_str(&files.0[0].1).unwrap();
        let mut found = Vec::new();
        keys(&json, &mut Vec::new(), &mut found);
        // The schemas of the tables are most of the keys: half of the time one of ours.
        let ours: Vec<_> = found.iter().filter(|way| way[0] == "tenfold").cloned().collect();
        let way = if at.index(2) == 0 { at.get(&ours) } else { at.get(&found) };
        let key = way.last().unwrap().clone();
        let made = changed(&files, |json| {
            let object = object(json, way);
            match change {
                Change::Remove => drop(object.remove(&key)),
                Change::Rename => {
                    let value = object.remove(&key).unwrap();
                    object.insert(format!("{key}_s"), value);
                }
                Change::Add => drop(object.insert(format!("{key}_s"), object[&key].clone())),
            }
        });
        let Ok(after) = made.read() else { return Ok(()) };
        if !Method::diagnostics(&after).is_empty() {
            return Ok(());
        }
        if change != Change::Remove {
            prop_assert!(after == before, "{way:?}");
        } else if way.get(2).is_none_or(|key| key != "method") {
            prop_assert!(ranks(&after) == ranks(&before), "{way:?}");
        }
    }

    /// The same of a column or a row of a table, of a whole table and of a resource.
    #[test]
    fn no_column_row_or_table_is_dropped_in_silence(
        bundled in any::<bool>(),
        change in prop_oneof![Just(Change::Remove), Just(Change::Rename), Just(Change::Add)],
        what in 0..4,
        file in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
    ) {
        let files = if bundled { Files::bundled() } else { Files::human_development() };
        let before = files.dataset();
        let mut made = files.clone();
        let place = 1 + file.index(files.0.len() - 1);
        let name = files.0[place].0.clone();
        let mut rows: Vec<Vec<String>> = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(files.0[place].1.as_bytes())
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect();
        match (what, change) {
            (0, Change::Remove) => drop(made.0.remove(place)),
            (0, Change::Rename) => made.0[place].0 = format!("my-{name}"),
            (0, Change::Add) => made.0.push((format!("my-{name}"), files.0[place].1.clone())),
            (1, _) => made = changed(&made, |json| {
                let resources = json["resources"].as_array_mut().unwrap();
                let resource = resources.iter().position(|r| r["path"] == name.as_str()).unwrap();
                match change {
                    Change::Remove => drop(resources.remove(resource)),
                    Change::Rename => resources[resource]["name"] = json!(format!("my-{name}")),
                    Change::Add => {
                        let mut more = resources[resource].clone();
                        more["name"] = json!(format!("my-{name}"));
                        resources.push(more);
                    }
                }
            }),
            (2, _) => {
                let column = at.index(rows[0].len());
                for row in &mut rows {
                    match change {
                        Change::Remove => drop(row.remove(column)),
                        Change::Rename => {}
                        Change::Add => row.push(row[column].clone()),
                    }
                }
                match change {
                    Change::Remove => {}
                    Change::Rename => rows[0][column] += "s",
                    Change::Add => rows[0].last_mut().unwrap().push('s'),
                }
            }
            (_, _) => {
                let row = 1 + at.index(rows.len() - 1);
                match change {
                    Change::Remove => drop(rows.remove(row)),
                    Change::Rename => rows[row][0] += "s",
                    Change::Add => rows.push(rows[row].clone()),
                }
            }
        }
        if what > 1 {
            let mut written = csv::Writer::from_writer(Vec::new());
            for row in &rows {
                written.write_record(row).unwrap();
            }
            made.0[place].1 = String::from_utf8(written.into_inner().unwrap()).unwrap();
        }
        let Ok(after) = made.read() else { return Ok(()) };
        // What may be renamed is a printed edition; what may go is a printed rank, and a column that no figure hangs on.
        let printed = name == "orders.csv" && change != Change::Add;
        if change == Change::Remove || printed {
            prop_assert!(ranks(&after) == ranks(&before), "{name} {change:?} {what}");
        } else {
            prop_assert!(after == before, "{name} {change:?} {what}");
        }
    }
}
