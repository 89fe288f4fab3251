//! What a bad package gets: every error, by file, line and column, with the way to mend it, and nothing half loaded.

#[path = "packages/mod.rs"]
mod packages;

use packages::{Files, sentences};
use tenfold::link;

#[track_caller]
fn refused(files: &Files, expected: &[&str]) {
    let diagnostics = files.read().expect_err("this package must be refused");
    assert_eq!(sentences(&diagnostics), expected);
}

#[test]
fn the_bundled_package_is_sound() {
    // What the build packed is what the general reader reads.
    assert_eq!(Files::bundled().dataset(), tenfold::bundled::dataset());
}

#[test]
fn a_missing_file_is_named() {
    let missing = "units.csv: the file is missing. Add it, or mend its path in datapackage.json.";
    refused(&Files::bundled().without("units.csv"), &[missing]);
    let begin = "datapackage.json: the file is missing. A package begins with it: add one.";
    refused(&Files::bundled().without("datapackage.json"), &[begin]);
}

#[test]
fn a_bad_number_is_quoted_with_its_place() {
    let empty = "is not a number. Leave the cell empty if there is no figure.";
    let comma = "has a comma in it. Write a point for a decimal comma, and nothing between thousands.";
    let unit = "beside the number. Write the number alone; a unit belongs in the heading, a note into no cell.";
    let percent = format!("has “%” {unit}");
    let dollar = format!("has “$” {unit}");
    for (bad, says) in [
        ("n/a", empty),
        ("NaN", empty),
        ("inf", empty),
        ("0x10", empty),
        ("1,5", comma),
        ("12 %", &percent),
        ("$5", &dollar),
    ] {
        let quoted = if bad.contains(',') { format!("\"{bad}\"") } else { bad.to_owned() };
        let files =
            Files::bundled().with("values.csv", "beijing,193.409,270.178", &format!("beijing,193.409,{quoted}"));
        refused(&files, &[&format!("values.csv, line 2, column hei_students_10k: “{bad}” {says}")]);
    }
}

#[test]
fn a_figure_that_cannot_be_computed_with_is_quoted_with_its_place() {
    for bad in ["1e999", "-1.7e308", "2e150", "1e-300", "-9e-151", "0.5e-400"] {
        let files = Files::bundled().with("values.csv", "beijing,193.409,270.178", &format!("beijing,193.409,{bad}"));
        let sentence = format!(
            "values.csv, line 2, column hei_students_10k: “{bad}” is too large or too small to compute with. \
             Give the column in another unit: a figure is 0, or from 1e-150 to 1e150 in size."
        );
        refused(&files, &[&sentence]);
    }
    for good in ["0", "-0.0", "0e999", "1e150", "-1e-150"] {
        Files::bundled().with("values.csv", "beijing,193.409,270.178", &format!("beijing,193.409,{good}")).dataset();
    }
}

#[test]
fn a_unit_that_is_there_twice_is_named_with_both_lines() {
    let files = Files::bundled().with("units.csv", "tianjin,Tianjin", "beijing,Tianjin");
    let diagnostics = sentences(&files.read().unwrap_err());
    assert_eq!(
        diagnostics[0],
        "units.csv, line 3, column id: “beijing” is there twice, first on line 2. Keep one of them."
    );
    let files = Files::bundled().with("values.csv", "\ntianjin,", "\nbeijing,");
    refused(
        &files,
        &[
            "values.csv, line 3, column id: “beijing” is there twice, first on line 2. Keep one of them.",
            "values.csv, line 1, column id: “tianjin” has no row of figures. Add one, empty where nothing is known.",
        ],
    );
}

#[test]
fn an_unknown_indicator_is_named_and_so_is_the_missing_one() {
    let files = Files::bundled().with("values.csv", "hei_students_10k", "students");
    refused(
        &files,
        &[
            "values.csv, line 1, column students: “students” is no indicator of the framework. Add it there or drop the column.",
            "values.csv, line 1, column hei_students_10k: “hei_students_10k” is an indicator without a column. \
             Add it, empty where nothing is known.",
        ],
    );
}

#[test]
fn all_faults_come_at_once() {
    let files = Files::bundled()
        .with("values.csv", "beijing,193.409", "beijing,many")
        .with("values.csv", "tianjin,108.256", "tianjin,more")
        .with("presets.csv", "resources,52", "resources,520")
        .with("orders.csv", "overall,1,beijing", "overall,first,peking");
    refused(
        &files,
        &[
            "presets.csv, line 2, column published: “520” is no number of points. Give 0 to 100, with at most six decimals.",
            "values.csv, line 2, column rd_personnel_10k: “many” is not a number. Leave the cell empty if there is no figure.",
            "values.csv, line 3, column rd_personnel_10k: “more” is not a number. Leave the cell empty if there is no figure.",
            "orders.csv, line 2, column rank: “first” is not a rank. Write 1, 2, 3 and so on.",
            "orders.csv, line 2, column unit: “peking” is no unit. Use an id of the units.",
        ],
    );
}

#[test]
fn a_tree_that_is_none_is_told_line_by_line() {
    let files = Files::bundled().with("framework.csv", "talent,resources", "talent,ressources").with(
        "framework.csv",
        "每万人R&D人员数,+",
        "每万人R&D人员数,up",
    );
    refused(
        &files,
        &[
            "framework.csv, line 3, column parent: “ressources” is no node above this line. \
             Put a node's parent before it, or leave the cell empty.",
            "framework.csv, line 4, column direction: “up” is not a direction. \
             Write + where more is better, - where less is.",
            "framework.csv, line 4, column code: “rd_personnel_10k” is not an indicator and has none below it, \
             or is one and has. Give each indicator a direction and no other node one.",
        ],
    );
}

#[test]
fn rows_of_the_wrong_length_and_codes_that_break_links_are_told() {
    let files = Files::bundled().with("units.csv", "beijing,Beijing,北京", "beijing,Beijing,Peking,北京");
    let diagnostics = sentences(&files.read().unwrap_err());
    assert!(
        diagnostics[0].starts_with("units.csv, line 2: 8 cells under 7 headings. Give each row a cell"),
        "{diagnostics:?}"
    );
    let files = Files::bundled().with("units.csv", "\nbeijing,", "\nbei&jing,");
    let diagnostics = sentences(&files.read().unwrap_err());
    assert!(
        diagnostics[0].starts_with("units.csv, line 2, column id: “bei&jing” cannot be a code."),
        "{diagnostics:?}"
    );
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let bad = |text: &str| {
        let mut files = Files::bundled().with("values.csv", "tianjin,108.256", "tianjin,more");
        let values = &mut files.0.iter_mut().find(|(name, _)| name == "values.csv").unwrap().1;
        *values = values.replace('\n', text);
        sentences(&files.read().unwrap_err())[0].clone()
    };
    assert!(bad("\n").starts_with("values.csv, line 3, column rd_personnel_10k: “more”"));
    assert!(bad("\r\n").starts_with("values.csv, line 3, column rd_personnel_10k: “more”"), "{}", bad("\r\n"));
    assert!(bad("\n\n").starts_with("values.csv, line 5, column rd_personnel_10k: “more”"), "{}", bad("\n\n"));
}

#[test]
fn preset_codes_must_stand_in_links() {
    for (from, to) in [("talent", "R&D"), ("talent", "equal"), ("talent", "node")] {
        let files =
            Files::bundled().with("datapackage.json", &format!("\"code\": \"{from}\""), &format!("\"code\": \"{to}\""));
        let diagnostics = sentences(&files.read().unwrap_err());
        assert!(
            diagnostics[0].starts_with(&format!("datapackage.json: “{to}” cannot be a preset's code.")),
            "{diagnostics:?}"
        );
    }
}

/// A preset's code that became a language's after the package was published goes on to be a preset's: `ar/` in its old links is still that
/// preset, where the package itself does not speak the language.
#[test]
fn a_preset_code_that_has_become_a_languages_is_still_a_presets() {
    let renamed = |code: &str| {
        Files::bundled()
            .with("datapackage.json", "\"code\": \"talent\"", &format!("\"code\": \"{code}\""))
            .with("datapackage.json", "\"name\": \"talent\"", &format!("\"name\": \"{code}\""))
            .with("presets.csv", ",talent,", &format!(",{code},"))
    };
    let dataset = renamed("ar").read().unwrap();
    let (view, notices) = link::read("ar/", &dataset);
    assert_eq!((view.recipe.preset.as_str(), view.language), ("ar", None));
    assert!(notices.is_empty(), "{notices:?}");
    for refused in
        [renamed("zh"), renamed("ar").with("datapackage.json", "\"languages\": [", "\"languages\": [\"ar\", ")]
    {
        let diagnostics = sentences(&refused.read().unwrap_err());
        assert!(diagnostics.iter().any(|one| one.contains("” cannot be a preset's code.")), "{diagnostics:?}");
    }
}

#[test]
fn json_that_is_none_is_told_by_line_and_character() {
    let files = Files::bundled().with("datapackage.json", "\"name\": \"framework\"", "\"name\" \"framework\"");
    let diagnostics = sentences(&files.read().unwrap_err());
    assert!(diagnostics[0].contains(": it is not JSON, from character "), "{diagnostics:?}");
    assert!(diagnostics[0].starts_with("datapackage.json, line "), "{diagnostics:?}");
    let files = Files::bundled().with("datapackage.json", "\"start\": \"published\"", "\"start\": \"publshed\"");
    let start = "datapackage.json: “publshed” is no preset to start from or to tell changes against. \
                 Name one of tenfold.presets in tenfold.about.";
    refused(&files, &[start]);
}

#[test]
fn too_much_is_refused_before_it_is_read() {
    let mut files = Files::bundled();
    files.0.push(("more.csv".into(), "x".repeat(tenfold::dataset::MAX_BYTES)));
    let limit = "datapackage.json: the package holds more than 64 MiB. Leave out units or columns that are not ranked.";
    refused(&files, &[limit]);
    let heads: String = (0..501).map(|i| format!("i{i},,+,I{i}\n")).collect();
    let files = Files::of(&format!("code,parent,direction,name_en\n{heads}"), "id,name_en\na,A\n", "id\na\n");
    refused(&files, &["framework.csv, line 1, column direction: there are no indicators, or over 500. Give 1 to 500."]);
}
