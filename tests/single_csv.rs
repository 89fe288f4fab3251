//! A single CSV file as a dataset: what is made of it, how it ranks, and what is said of one that cannot be read.

#[path = "packages/mod.rs"]
mod packages;

use std::{collections::BTreeSet, fmt::Write};

use packages::{Files, sentences};
use proptest::prelude::*;
use tenfold::{
    dataset::{Dataset, Direction, MAX_BYTES, MAX_UNITS, Points, read_csv},
    ranking::{AppliedTreatment, Prepared, Ranking, Recipe},
};

/// Twelve cities as somebody might keep them: a name with a comma, one in no order, a missing figure, a tie.
const CITIES: &str = "City,GDP per head,Patents,Universities
Delft,90,45,10
Cork,110,35,5
\"Oulu, Finland\",50,33,1
Bergen,95,50,3
Aarhus,100,20,4
Faro,20,0,2
Espoo,80,39,7
Ghent,100,20,4
Lyon,65,28,9
Malmö,75,25,6
Porto,40,10,0
Turin,120,22,
";

fn ranked(dataset: &Dataset) -> (Prepared, Ranking) {
    let prepared = Prepared::of(dataset);
    let ranking = Ranking::of(&prepared, &Recipe::start(dataset).weighting, &dataset.framework);
    (prepared, ranking)
}

#[track_caller]
fn refused(text: &str, expected: &[&str]) {
    let diagnostics = read_csv("cities.csv", text).expect_err("this file must be refused");
    assert_eq!(sentences(&diagnostics), expected);
}

#[test]
fn twelve_cities_rank_as_worked_out_by_hand() {
    let dataset = read_csv("cities.csv", CITIES).unwrap();
    let (prepared, ranking) = ranked(&dataset);
    // Turin has two of three figures, under 80 %: not ranked, and its GDP is no extreme.
    let unranked: Vec<_> = prepared.screened.unranked.iter().map(|u| dataset.table.unit(u.unit).id.as_str()).collect();
    assert_eq!(unranked, ["turin"]);
    assert_eq!(prepared.treated.treatments, [AppliedTreatment::None; 3]);
    // GDP runs from 20 to 110, patents from 0 to 50, universities from 0 to 10. On 0 to 100 that is (GDP - 20) / 0.9,
    // twice the patents, ten times the universities; a third of the sum is the score. Times 27, to be whole:
    // 10 (GDP - 20) + 18 patents + 90 universities.
    let expected = [
        (1, "delft", 700 + 810 + 900),       // 2410
        (2, "cork", 900 + 630 + 450),        // 1980
        (3, "espoo", 600 + 702 + 630),       // 1932
        (4, "bergen", 750 + 900 + 270),      // 1920
        (5, "lyon", 450 + 504 + 810),        // 1764
        (6, "malm", 550 + 450 + 540),        // 1540
        (7, "aarhus", 800 + 360 + 360),      // 1520
        (7, "ghent", 800 + 360 + 360),       // 1520
        (9, "oulu_finland", 300 + 594 + 90), // 984
        (10, "porto", 200 + 180),            // 380
        (11, "faro", 180),
    ];
    assert_eq!(ranking.places.len(), expected.len());
    for (place, (rank, id, times_27)) in ranking.places.iter().zip(expected) {
        let unit = &dataset.table.unit(prepared.screened.unit(place.unit));
        assert_eq!((place.rank, unit.id.as_str()), (rank, id));
        assert!((place.score - f64::from(times_27) / 27.0).abs() < 1e-9, "{id}: {}", place.score);
    }
}

#[test]
fn what_the_file_does_not_say_is_plain() {
    let dataset = read_csv("figures/2018/my-cities_2018.csv", CITIES).unwrap();
    let about = &dataset.about;
    assert_eq!(about.languages, ["en"]);
    assert_eq!((about.title.say("en"), about.title.say("zh")), ("my-cities_2018", "my-cities_2018"));
    assert_eq!((about.unit.say("en"), about.unit.say("zh")), ("City", "City"));
    assert_eq!((about.units.say("en"), about.units.say("zh")), ("units", "个单位"));
    assert!(about.after.is_empty() && about.caveats.is_empty() && about.caution.is_none());
    assert_eq!((about.start.as_str(), about.baseline.as_str()), ("equal", "equal"));
    assert!(dataset.orders.is_empty());

    let [equal] = &dataset.presets[..] else { panic!("one preset") };
    assert_eq!((equal.code.as_str(), equal.name.say("en"), equal.name.say("zh")), ("equal", "Equal", "等权"));
    let points = ["gdp_per_head", "patents", "universities"].map(|code| (code.to_owned(), Points::EVEN));
    assert_eq!(equal.points, points);

    let framework = &dataset.framework;
    assert_eq!(framework.aspects(), framework.indicators(), "a flat tree");
    for (&id, name) in framework.indicators().iter().zip(["GDP per head", "Patents", "Universities"]) {
        let node = framework.node(id);
        assert_eq!((node.name.say("en"), node.short.say("zh")), (name, name));
        assert_eq!(node.indicator.as_ref().unwrap().direction, Direction::Positive);
    }
    let oulu = dataset.table.find("oulu_finland").unwrap();
    assert_eq!(dataset.table.unit(oulu).name.say("en"), "Oulu, Finland");
}

#[test]
fn it_is_the_dataset_that_a_package_of_the_same_figures_is() {
    let single = read_csv("Test.csv", "Town,P q,R\nB b,1,\nA,2,3\n").unwrap();
    let package = Files::of(
        "code,parent,direction,name_en\np_q,,+,P q\nr,,+,R\n",
        "id,name_en\na,A\nb_b,B b\n",
        "id,p_q,r\na,2,3\nb_b,1,\n",
    );
    let package = package.dataset();
    assert_eq!(single.framework, package.framework);
    assert_eq!(single.table, package.table);
    assert_eq!(single.presets, package.presets);
    assert_eq!(single.about.title, package.about.title);
}

#[test]
fn codes_and_ids_are_made_of_headings_and_names() {
    let text =
        "城市,专利,Patents (total),patents total,c2,ID\n北京,1,1,1,1,1\nBath,1,1,1,1,1\n上海,1,1,1,1,1\nu1,1,1,1,1,1\n";
    let dataset = read_csv("城市.csv", text).unwrap();
    let codes: Vec<_> = dataset.framework.ids().map(|id| dataset.framework.node(id).code.as_str()).collect();
    // Letters of their own as they are; a hash of the name where there are none, or where two names leave the same. These stand in
    // links, so that they are the same for ever.
    assert_eq!(codes, ["xqcpqeoqd", "patents_total-9hmmil", "patents_total-2jsl16", "c2", "id"]);
    let units: Vec<_> = dataset.table.units.iter().map(|u| (u.id.as_str(), u.name.say("en"))).collect();
    assert_eq!(units, [("bath", "Bath"), ("u1", "u1"), ("xbhl896ht", "北京"), ("xjqjds7qr", "上海")]);
    assert_eq!((dataset.about.title.say("zh"), dataset.about.unit.say("en")), ("城市", "城市"));
}

#[test]
fn files_of_other_programs_read_the_same() {
    let table = |text: &str| read_csv("cities.csv", text).unwrap().table;
    let plain = table(CITIES);
    assert_eq!(table(&format!("\u{feff}{CITIES}")), plain, "a byte order mark is skipped");
    assert_eq!(table(&CITIES.replace('\n', "\r\n")), plain, "lines that end in two characters");
    let spaced =
        CITIES.replacen("City,GDP per head,", "\nCity , GDP per head,", 1).replace("Delft,90,45", " Delft , 90,45 ");
    assert_eq!(table(&spaced), plain, "spaces around cells, blank lines");
    assert!(read_csv("cities.csv", &spaced).unwrap().framework == read_csv("cities.csv", CITIES).unwrap().framework);
    let dataset = read_csv(r"C:\figures\CITIES.CSV", &CITIES.replacen("City", "", 1)).unwrap();
    assert_eq!(dataset.about.title.say("en"), "CITIES");
    assert_eq!((dataset.about.unit.say("en"), dataset.about.unit.say("zh")), ("Unit", "单位"), "no heading over names");
}

#[test]
fn a_file_that_is_no_table_is_told_so_and_nothing_else() {
    let empty = "cities.csv: the file is empty. Give it a line of headings, and a line for each of what is ranked.";
    for text in ["", "\n\r\n", " ", "\u{feff}", "\u{feff}\u{feff}\n"] {
        refused(text, &[empty]);
    }
    let commas = "cities.csv: semicolons or tabs stand between its cells. \
                  Save it as CSV with commas, and with points in its numbers.";
    refused("\u{feff}City;GDP per head\nBath;31,5\n", &[commas]);
    refused("\nCity\tGDP per head\r\nBath\t31,5\r\n", &[commas]);
    let bytes = "cities.csv: the file holds more than 64 MiB. Leave out rows or columns that are not ranked.";
    refused(&"x".repeat(MAX_BYTES + 1), &[bytes]);
}

#[test]
fn one_column_or_no_rows_are_no_ranking() {
    let columns =
        "cities.csv, line 1: there are no columns of figures, or over 500. Give 1 to 500, after that of the names.";
    let rows = "cities.csv, line 1, column City: there are no units, or over 100 000. Give 1 to 100 000.";
    refused("City\nBath\n", &[columns]);
    refused("City,GDP per head\n", &[rows]);
    refused("City\n", &[columns, rows]);
}

#[test]
fn too_much_is_refused() {
    let columns =
        "cities.csv, line 1: there are no columns of figures, or over 500. Give 1 to 500, after that of the names.";
    let wide = |count: usize| {
        let heads: String = (0..count).map(|i| format!(",i{i}")).collect();
        format!("City{heads}\nBath{}\n", ",1".repeat(count))
    };
    assert!(read_csv("cities.csv", &wide(500)).is_ok());
    refused(&wide(501), &[columns]);

    let rows = "cities.csv, line 1, column City: there are no units, or over 100 000. Give 1 to 100 000.";
    let mut long = "City,GDP per head\n".to_owned();
    for unit in 0..MAX_UNITS {
        writeln!(long, "City {unit},{unit}").unwrap();
    }
    assert_eq!(read_csv("cities.csv", &long).unwrap().table.units.len(), MAX_UNITS);
    refused(&(long + "One more,1\n"), &[rows]);
}

#[test]
fn faults_name_the_line_and_the_heading_of_the_file_all_at_once() {
    refused(
        "City,GDP per head,Patents\nBath,n/a,1\nLeeds,1\n ,2,NaN\n\n\"York\",3,\"1,5\"\nHull,1,2,3\n",
        &[
            "cities.csv, line 3: 2 cells under 3 headings. \
             Give each row a cell for each heading, and put a cell that holds a comma in quotes.",
            "cities.csv, line 7: 4 cells under 3 headings. \
             Give each row a cell for each heading, and put a cell that holds a comma in quotes.",
            "cities.csv, line 2, column GDP per head: “n/a” is not a number. Leave the cell empty if there is no figure.",
            "cities.csv, line 4, column City: the name is empty. Give the row one, or drop the row.",
            "cities.csv, line 4, column Patents: “NaN” is not a number. Leave the cell empty if there is no figure.",
            "cities.csv, line 6, column Patents: “1,5” has a comma in it. \
             Write a point for a decimal comma, and nothing between thousands.",
        ],
    );
}

#[test]
fn columns_that_share_a_heading_or_have_none_are_told_with_the_cells_below_them() {
    refused(
        "City,GDP, GDP,,\nBath,1,n/a,x,\n",
        &[
            "cities.csv, line 1, column GDP: the column is there twice. Keep one of them.",
            "cities.csv, line 1: column 4 has no heading. Give it one, or drop the column.",
            "cities.csv, line 1: column 5 has no heading. Give it one, or drop the column.",
            "cities.csv, line 2, column GDP: “n/a” is not a number. Leave the cell empty if there is no figure.",
            "cities.csv, line 2: “x” is not a number. Leave the cell empty if there is no figure.",
        ],
    );
    refused("City,City\nBath,1\n", &["cities.csv, line 1, column City: the column is there twice. Keep one of them."]);
}

proptest! {
    #[test]
    fn no_text_can_panic_the_reader(text in "([A-C,;\t\"\n\r0-9. -]|\u{feff}|é|城|,1|\\PC){0,60}", name in "(\\PC|/|\\\\|[.]csv){0,9}") {
        match read_csv(&name, &text) {
            Ok(dataset) => drop(ranked(&dataset)),
            Err(diagnostics) => prop_assert!(!diagnostics.is_empty()),
        }
    }

    #[test]
    fn every_table_of_names_and_figures_reads_with_ids_of_its_own(
        rows in prop::collection::vec(("[A-C-][A-C 城-]{0,2}", -999_i32..999), 1..40),
        head in "[A-C城][A-C 城_-]{0,3}",
    ) {
        let lines: String = rows.iter().map(|(name, figure)| format!("{name},{figure}\n")).collect();
        let read = read_csv("x.csv", &format!("unit,{head}\n{lines}"));
        // As often as a name is there again, and no more: each is told.
        let spelt = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ");
        let names: BTreeSet<String> = rows.iter().map(|(name, _)| spelt(name)).collect();
        if names.len() < rows.len() {
            // Over twenty are told by their first three and their number.
            let again = rows.len() - names.len();
            prop_assert_eq!(read.unwrap_err().len(), if again > 20 { 4 } else { again });
            return Ok(());
        }
        let dataset = read.unwrap();
        let Dataset { table, framework, .. } = &dataset;
        let plain = |code: &str| code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') && !code.is_empty();
        prop_assert!(plain(&framework.node(framework.indicators()[0]).code));
        prop_assert!(table.units.iter().all(|u| plain(&u.id)));
        let ids: BTreeSet<&str> = table.units.iter().map(|u| u.id.as_str()).collect();
        prop_assert_eq!(ids.len(), rows.len());
        // Each unit kept its figure, whatever the order in which they stand now.
        let mut read: Vec<_> = table.units.iter().zip(&table.columns[0]).map(|(u, v)| (u.name.say("en"), v.unwrap() as i32)).collect();
        let mut given: Vec<_> = rows.iter().map(|(name, figure)| (name.trim(), *figure)).collect();
        read.sort_unstable();
        given.sort_unstable();
        prop_assert_eq!(read, given);
        drop(ranked(&dataset));
    }
}
