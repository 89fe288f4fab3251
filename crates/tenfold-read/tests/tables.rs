//! Real ranking tables, as their publishers have them: what each column is.

use std::{fs, path::PathBuf};

use tenfold_read::LeftOut::{Above, Below, Over, UnderHeading, Whole};
use tenfold_read::{Choices, Question, Role, Shape, Source, Understood, clean, open, understand};

/// A table of the folder that is read in place. `None`, with a word, if that is not there.
fn table(name: &str) -> Option<(Source, Understood)> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/tables"));
    let Ok(bytes) = fs::read(folder.join(name)) else {
        eprintln!("skipped: {name} is not here");
        return None;
    };
    let source = open(&bytes, &Choices::default()).unwrap_or_else(|why| panic!("{name}: {why}"));
    let understood = understand(&source.grid);
    Some((source, understood))
}

/// The headings of a role.
fn of(understood: &Understood, role: Role) -> Vec<&str> {
    understood.columns.iter().filter(|column| column.role == role).map(|column| column.heading.as_str()).collect()
}

#[test]
fn medals() {
    let Some((_, read)) = table("tokyo-2020-medals.csv") else { return };
    assert_eq!(of(&read, Role::Rank), ["Rank", "Rank by Total"]);
    assert_eq!(of(&read, Role::Name), ["TeamCountry"]);
    assert_eq!(of(&read, Role::Indicator), ["Gold", "Silver", "Bronze"]);
    assert_eq!(of(&read, Role::Total), ["Total"]);
}

#[test]
fn happiness() {
    if let Some((_, read)) = table("whr-2023.csv") {
        assert_eq!(of(&read, Role::Name), ["Country name"]);
        assert_eq!(of(&read, Role::Total), ["Ladder score"]);
        assert_eq!(of(&read, Role::StandardError), ["Standard error of ladder score"]);
        assert_eq!((of(&read, Role::Low), of(&read, Role::High)), (vec!["lowerwhisker"], vec!["upperwhisker"]));
        assert_eq!(of(&read, Role::Ignored), ["Ladder score in Dystopia"]);
        assert_eq!(of(&read, Role::Indicator).len(), 13);
    }
    if let Some((_, read)) = table("whr-2019.csv") {
        assert_eq!((of(&read, Role::Year), of(&read, Role::Rank)), (vec!["Year"], vec!["Happiness Rank"]));
        assert_eq!((of(&read, Role::Name), of(&read, Role::Total)), (vec!["Country"], vec!["Happiness Score"]));
        assert_eq!(of(&read, Role::Indicator).len(), 6);
        // The words say less, the figures more.
        assert!(
            read.questions.iter().any(|question| matches!(question, Question::Direction { .. })),
            "{:?}",
            read.questions
        );
    }
    if let Some((_, read)) = table("whr-2015.csv") {
        assert_eq!((of(&read, Role::Group), of(&read, Role::StandardError)), (vec!["Region"], vec!["Standard Error"]));
    }
}

#[test]
fn goals_of_countries() {
    let Some((_, read)) = table("sdg-2023.csv") else { return };
    assert_eq!((of(&read, Role::Code), of(&read, Role::Name)), (vec!["country_code"], vec!["country"]));
    assert_eq!((of(&read, Role::Group), of(&read, Role::Total)), (vec!["region"], vec!["overall_score"]));
    assert_eq!(of(&read, Role::Indicator).len(), 17);
}

#[test]
fn universities() {
    let Some((_, read)) = table("universities-2021-gbk.csv") else { return };
    assert_eq!((of(&read, Role::Rank), of(&read, Role::Name)), (vec!["排名"], vec!["学校名称"]));
    assert_eq!((of(&read, Role::Group), of(&read, Role::Total)), (vec!["省市", "类型"], vec!["总分"]));
    assert_eq!(of(&read, Role::Indicator), ["办学层次"]);
}

#[test]
fn a_workbook_with_titles() {
    let Some((_, read)) = table("cpi-2022.xlsx") else { return };
    assert_eq!(read.heading, Some(3));
    assert_eq!((of(&read, Role::Total), of(&read, Role::Rank)), (vec!["CPI score 2022"], vec!["Rank"]));
    assert_eq!((of(&read, Role::Low), of(&read, Role::High)), (vec!["Lower CI"], vec!["Upper CI"]));
    assert_eq!(of(&read, Role::SampleSize), ["Number of sources"]);
    assert_eq!(of(&read, Role::Indicator).len(), 13);
}

#[test]
fn a_long_table_and_one_of_years() {
    if let Some((source, read)) = table("quality-of-life-2020-long.csv") {
        assert_eq!(read.shape, Shape::Long);
        assert_eq!((of(&read, Role::IndicatorName), of(&read, Role::Value)), (vec!["INDICATORE"], vec!["VALORE"]));
        let written = clean(&source.grid, &read);
        let again = open(written.as_bytes(), &Choices::default()).unwrap().grid;
        assert_eq!(again.rows.len(), 108, "a heading and 107 provinces");
        assert!(again.rows.iter().all(|row| row.filled() == 7), "a name and six indicators");
    }
    if let Some((_, read)) = table("arwu-cr.csv") {
        assert_eq!(of(&read, Role::Rank), ["world_rank"]);
        assert_eq!((of(&read, Role::Total), of(&read, Role::Year)), (vec!["total_score"], vec!["year"]));
        let bands = read.columns[0].missing.is_empty() && read.columns[0].because.contains("places");
        assert!(bands, "{:?}", read.columns[0]);
    }
    if let Some((_, read)) = table("small/c20-year-columns.csv") {
        assert_eq!((of(&read, Role::EarlierYear), of(&read, Role::Indicator)), (vec!["2019", "2020"], vec!["2021"]));
    }
}

#[test]
fn districts_of_a_city() {
    let Some((_, read)) = table("hamburg-2014.csv") else { return };
    assert_eq!(of(&read, Role::Name), ["Stadtgebiet"]);
    let whole: Vec<&str> = read.left_out.iter().map(|row| row.begins.as_str()).collect();
    assert_eq!(
        whole,
        ["Hamburg-Mitte", "Altona", "Eimsbüttel", "Hamburg-Nord", "Wandsbek", "Bergedorf", "Harburg", "Hamburg"]
    );
    assert!(
        read.columns[1..].iter().all(|column| column.role == Role::Indicator && column.odd.is_empty()),
        "{:?}",
        read.columns
    );
    assert_eq!(read.columns[3].decimal, Some(tenfold_read::Decimal::Comma));
}

/// A table that stands here.
fn read(text: &str) -> Understood {
    understand(&open(text.as_bytes(), &Choices::default()).unwrap().grid)
}

#[test]
fn words_of_headings_are_not_believed_of_what_they_are_not_said_of() {
    let parts = read("State\tHigh school graduation\tLow birthweight\nA\t88\t9\nB\t80\t8\nC\t90\t7\n");
    assert_eq!(of(&parts, Role::Indicator), ["High school graduation", "Low birthweight"]);
    // Of several scores one may be the total: it is asked.
    let scores = read(
        ",rank,institution,ar score,er score,score scaled\n0,1,A,100,100,100\n1,2,B,99,98,98.8\n2,3,C,98,97,98.5\n3,=4,D,97,96,98.4\n4,=4,E,96,95,97.6\n5,601-650,F,10,12.5,\n",
    );
    assert_eq!(of(&scores, Role::Ignored), [""]);
    assert_eq!(of(&scores, Role::Rank), ["rank"]);
    assert_eq!(scores.questions, [Question::Total { columns: vec![3, 4, 5] }]);
}

#[test]
fn figures_from_one_to_another_are_named_by_their_lines() {
    let read = read(
        "Rank;Name;Overall;Research\n1;Oxford;98,5;96,6\n2;Stanford;97,2;98,1\n=3;MIT;97,0;97,5\n201–250;Bath;50,4–53,6;36,0\n",
    );
    assert_eq!((of(&read, Role::Rank), of(&read, Role::Total)), (vec!["Rank"], vec!["Overall"]));
    assert_eq!(read.columns[2].odd, [5]);
}

#[test]
fn several_years_are_asked_for() {
    let read = read("year,city,parks\n2019,Bath,3\n2019,Leeds,4\n2020,Bath,5\n2020,Leeds,6\n");
    assert_eq!(read.questions, [Question::Years { years: vec![2019, 2020] }]);
}

#[test]
fn what_reads_either_way_takes_the_mark_of_other_columns_or_is_asked() {
    let alone = read("Town;Visitors\nBath;1,234\nLeeds;12\nYork;7\n");
    let expected = Question::Decimal { column: 1, cell: "1,234".into(), point: "1234".into(), comma: "1.234".into() };
    assert_eq!(alone.questions, [expected]);
    let beside = read("Town;Visitors;Rent\nBath;1,234;7.5\nLeeds;12;8.25\nYork;7;9\n");
    assert_eq!(beside.questions, []);
    let comma = read("Town;Visitors;Rent\nBath;1,234;7,5\nLeeds;12;8,25\nYork;7;9\n");
    assert_eq!((comma.columns[1].decimal, &comma.questions[..]), (Some(tenfold_read::Decimal::Comma), &[][..]));
}

#[test]
fn rows_that_are_no_units_are_named() {
    let read = read(
        "Report on towns,,,\n,Money,,People\nTown,Income,Rent,Schools\nunit,EUR,EUR,number\nBath,1,2,3\nLeeds,4,5,6\nYork,7,8,9\nTotal,12,15,18\nSource: the ministry,,,\n",
    );
    let why: Vec<_> = read.left_out.iter().map(|row| (row.line, row.why)).collect();
    assert_eq!(why, [(1, Above), (2, Over), (4, UnderHeading), (8, Whole), (9, Below)]);
    let over: Vec<&str> = read.columns.iter().map(|column| column.over.as_str()).collect();
    assert_eq!(over, ["", "Money", "Money", "People"]);
}

#[test]
fn development() {
    let Some((_, read)) = table("hdr-2023-24.csv") else { return };
    assert_eq!((of(&read, Role::Code), of(&read, Role::Name)), (vec!["iso3"], vec!["country"]));
    assert_eq!((of(&read, Role::Rank), of(&read, Role::Total)), (vec!["hdi_rank_2022"], vec!["hdi_2021", "hdi_2022"]));
    assert_eq!(of(&read, Role::Indicator), ["le_2022", "eys_2022", "mys_2022", "gnipc_2022"]);
    assert!(read.left_out.iter().any(|row| row.begins.starts_with("ZZ")), "{:?}", read.left_out);
}

#[test]
fn small_inputs_with_one_fault_each() {
    let indicators = |name: &str, expected: &[&str]| {
        let Some((_, read)) = table(&format!("small/{name}")) else { return };
        assert_eq!(of(&read, Role::Indicator), expected, "{name}: {:?}", read.columns);
        assert_eq!(of(&read, Role::Name).len(), 1, "{name}");
    };
    indicators("c01-gbk-from-chinese-excel.csv", &["专利", "大学", "研发经费"]);
    indicators("c02-utf16le-excel-unicode.csv", &["专利", "大学", "研发经费"]);
    indicators("c04-thousands-percent.csv", &["Population", "Share with a degree"]);
    indicators("c05-missing-markers.csv", &["Income", "Patents", "Universities"]);
    indicators("c06-notes-above-header.csv", &["Income", "Patents", "Universities"]);
    indicators("c10-sep-line.csv", &["Income", "Patents", "Universities"]);
    indicators("c13-excel-empty-tail.csv", &["Income", "Patents", "Universities"]);
    indicators("footer.csv", &["A", "B"]);
    indicators("semi_comma.csv", &["Arbeitslosenquote, in Prozent"]);
    indicators("c22-diacritics.csv", &["Income", "Patents"]);
    if let Some((_, read)) = table("small/hole.csv") {
        assert_eq!(read.units.len(), 4, "x is a name: {:?}", read.left_out);
    }
    if let Some((_, read)) = table("small/c08-listed-twice.csv") {
        assert!(read.questions.iter().any(|question| matches!(question, Question::Twice { .. })));
    }
}
