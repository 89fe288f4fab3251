//! Tables as other programs save them: what cannot be read is told by its one true reason, with the way to mend it, in both
//! languages; what can be read has ids that no other row moves.

use std::fs;

use proptest::prelude::*;
use tenfold::{
    dataset::{Dataset, Diagnostic, decode, read_csv, unreadable},
    ranking::Method,
};

/// Opens a file as the page does.
fn open(file: &str, bytes: &[u8]) -> Result<Dataset, Vec<Diagnostic>> {
    let dataset = read_csv(file, decode(file, bytes)?)?;
    let diagnostics = Method::against(&dataset, file);
    if diagnostics.is_empty() { Ok(dataset) } else { Err(diagnostics) }
}

fn kept(file: &str) -> Vec<u8> {
    fs::read(format!("{}/tests/tables/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The one error that a file has, which says these things, and says it in Chinese, too.
#[track_caller]
fn one_reason(file: &str, bytes: &[u8], says: &[&str]) {
    let diagnostics = open(file, bytes).expect_err("this file must be refused");
    let said: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 1, "{said:?}");
    for words in says {
        assert!(said[0].contains(words), "{words} in {said:?}");
    }
    in_both_languages(&diagnostics);
}

#[track_caller]
fn in_both_languages(diagnostics: &[Diagnostic]) {
    for diagnostic in diagnostics {
        let chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        let (file, said) = (&diagnostic.file, diagnostic.say("zh"));
        assert!(chinese(&diagnostic.problem[1]) && chinese(diagnostic.remedy[1]), "{said}");
        assert!(said.starts_with(file.as_str()) && said.ends_with('。'), "{said}");
        assert!(
            !chinese(&diagnostic.problem[0].replace(|c: char| !c.is_ascii(), ""))
                && diagnostic.to_string().ends_with('.')
        );
    }
}

fn table() -> String {
    let rows: String = (0..40).map(|i| format!("Malmö {i},{i},{}\n", i * i)).collect();
    format!("City,Income,Patents\n{rows}")
}

#[test]
fn letters_that_are_not_utf_8_are_refused_by_the_name_of_what_they_are() {
    let mend = "Save it as “CSV UTF-8”";
    one_reason("gbk.csv", &kept("gbk-from-chinese-excel.csv"), &["gbk.csv, line 1: ", "probably GBK", mend]);
    one_reason("utf16.csv", &kept("utf16le-excel-unicode.csv"), &["it is UTF-16", mend]);
    // As Excel in western Europe saves it, and in Russia.
    let latin: Vec<u8> = table().chars().map(|c| c as u8).collect();
    one_reason("latin.csv", &latin, &["latin.csv, line 2: ", "probably Windows-1252", mend]);
    let russian = b"\xc3\xee\xf0\xee\xe4,A\n\xcc\xee\xf1\xea\xe2\xe0,1\n\xce\xec\xf1\xea,2\n\xd3\xf4\xe0,3\n";
    one_reason("russian.csv", russian, &["an older encoding, such as Windows-1251", mend]);
    // The other byte order, and without a mark.
    let big: Vec<u8> = table().encode_utf16().flat_map(u16::to_be_bytes).collect();
    one_reason("big.csv", &big, &["it is UTF-16", mend]);
    one_reason("marked.csv", &[b"\xfe\xff", &big[..]].concat(), &["it is UTF-16", mend]);
    // One letter of a thousand is enough.
    let text = table().replace("Malmö 39", "Malm\u{1}");
    let spoilt: Vec<u8> = text.bytes().map(|b| if b == 1 { 0xf6 } else { b }).collect();
    one_reason("spoilt.csv", &spoilt, &["line 41: "]);
    assert!(open("plain.csv", table().as_bytes()).is_ok());
}

#[test]
fn what_is_no_text_is_named() {
    one_reason("a.csv", b"PK\x03\x04\x14\0\x06\0", &["a workbook (.xlsx, .ods)", "save the sheet as “CSV UTF-8”"]);
    one_reason("a.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", &["an Excel workbook (.xls)"]);
    one_reason("a.csv", b"%PDF-1.7\n\xb5\xb5\n", &["a PDF"]);
    one_reason("a.csv", b"\x1f\x8b\x08\0\0", &["packed with gzip", "Unpack it"]);
    let mut zero = table().into_bytes();
    zero[100] = 0;
    one_reason("a.csv", &zero, &["zero bytes"]);
}

#[test]
fn what_is_no_table_is_named() {
    let page = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>a,b\n1,2</body></html>";
    for text in [page, "\u{feff}\r\n<html>\n", "<?xml version=\"1.0\"?>\n<feed/>"] {
        one_reason("a.csv", text.as_bytes(), &["a.csv: it is a web page", "the file itself"]);
    }
    for text in ["{\"cities\": [1, 2]}", "[{\"city\": \"Bath\", \"parks\": 1},\n{\"city\": \"Hull\"}]"] {
        one_reason("a.csv", text.as_bytes(), &["it is JSON"]);
    }
}

#[test]
fn what_parts_the_cells_is_told_by_the_shape_of_the_lines() {
    let mend = "Save it as CSV with commas, and with points in its numbers";
    one_reason("kreise.csv", &kept("semi-comma.csv"), &["kreise.csv: semicolons or tabs", mend]);
    // A comma in the heading, in some of the names, and in the figures; with an empty figure; with tabs.
    for text in [
        "Kreis;Quote, in Prozent;Fläche\nKiel;7,9;118\nPlön;4,2;1083\n",
        "Ville;Revenu, en euros\nLyon;31,5\nNice, Côte d’Azur;29\nBrest;\nLille;28,1\n",
        "Town\tRate, in per cent\nBath\t7,9\nHull\t4,2\nYork\t5,6\n",
        "Town;Rate\nBath;1\n",
    ] {
        one_reason("a.csv", text.as_bytes(), &["semicolons or tabs stand between its cells", mend]);
    }
    one_reason("a.csv", b"Town|Parks\nBath|1\nHull|2\n", &["upright strokes (|)", "with commas"]);
    one_reason("a.csv", "城市，专利\n苏州，42\n无锡，25\n".as_bytes(), &["full-width commas (，)", "plain commas"]);
    // A table with commas may have semicolons in its names.
    for text in [
        "Name,A,B\nSmith; John,31,4\nLee; Ann,29,5\n",
        "Name; role,A\nSmith; boss,31\nLee; hand,29\n",
        "City,\"A; in euros\"\n\"Bath; Somerset\",1\n\"Hull\",2\n",
    ] {
        assert!(open("a.csv", text.as_bytes()).is_ok(), "{text}");
    }
}

#[test]
fn lines_that_are_no_part_of_the_table_are_named_once_and_not_in_every_row() {
    one_reason("a.csv", &kept("sep-line.csv"), &["line 1: “sep=,” is a line that only Excel reads", "Delete it"]);
    one_reason("a.csv", b"\"sep=;\"\r\nTown;Parks\r\nBath;1\r\n", &["a line that only Excel reads"]);
    let notes = "the headings stand here, under lines that are no part of the table. Delete the lines above it";
    one_reason("a.csv", &kept("notes-above-header.csv"), &["line 5: ", notes]);
    let titled = format!("Regional income 2023\n\nIn euros\n{}", table());
    one_reason("a.csv", titled.as_bytes(), &["line 4: ", notes]);
    one_reason("a.csv", format!("Regional income 2023,,\n{}", table()).as_bytes(), &["line 2: ", notes]);
    let years = format!("Source: statistics office,,\n{}", table().replace("Income,Patents", "2019,2020"));
    one_reason("a.csv", years.as_bytes(), &["line 2: ", notes]);
}

#[test]
fn a_heading_that_is_not_there_is_no_note_above_the_table() {
    for text in ["City,,Founded\nBath,1990,2005\nHull,1991,2004\n", "City,A,\nBath,1,2\nHull,2,3\n"] {
        let diagnostics = open("a.csv", text.as_bytes()).unwrap_err();
        assert!(diagnostics[0].to_string().contains("has no heading. Give it one"), "{diagnostics:?}");
    }
    one_reason("a.csv", "City,A\n\u{200b},1\nBath,3\n".as_bytes(), &["line 2", "the name is empty"]);
}

#[test]
fn empty_columns_at_the_end_are_one_fault() {
    let diagnostics = open("a.csv", &kept("excel-empty-tail.csv")).unwrap_err();
    let said: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "a.csv, line 1: columns 5 to 6 hold neither a heading nor a cell. Delete these empty columns, and save it again.",
            "a.csv, line 14, column City: the row is empty, one of 2. Delete the empty rows.",
        ]
    );
    in_both_languages(&diagnostics);
    let tail = table().lines().map(|line| format!("{line},,,\n")).collect::<String>().replace("Patents,,,", "Patents");
    one_reason("a.csv", tail.as_bytes(), &["line 1: empty cells, 3 a row, stand under no heading"]);
    let heading = table().replace("Patents\n", "Patents,,\n");
    one_reason("a.csv", heading.as_bytes(), &["line 1: the heading ends in empty cells, 2 of them"]);
    let short = table().replace("City,Income,Patents\n", "City,Income\n");
    one_reason("a.csv", short.as_bytes(), &["line 1: the first line has 2 cells, the lines below it 3"]);
}

#[test]
fn a_quote_that_is_not_closed_does_not_swallow_the_rows_behind_it() {
    let open_quote = table().replace("Malmö 7,", "\"Malmö 7,");
    one_reason("a.csv", open_quote.as_bytes(), &["line 9: a quote opens here and is not closed"]);
    let last = table().replace("39,1521", "39,\"1521");
    one_reason("a.csv", last.as_bytes(), &["line 41: a quote opens here"]);
    assert!(open("a.csv", "City,A\n\"Bath \"\"Spa\"\"\",1\n5\" pipe,2\n".as_bytes()).is_ok());
}

#[test]
fn lines_that_end_as_on_old_macs_are_read_and_counted() {
    let mac = table().replace('\n', "\r");
    assert_eq!(open("a.csv", mac.as_bytes()), open("a.csv", table().as_bytes()));
    let wrong = mac.replace("39,1521", "39,many");
    one_reason("a.csv", wrong.as_bytes(), &["a.csv, line 41, column Patents: “many” is not a number"]);
}

#[test]
fn what_stands_in_a_cell_is_named_with_its_own_mend() {
    let said = |bytes: &[u8]| -> Vec<String> {
        let diagnostics = open("a.csv", bytes).unwrap_err();
        in_both_languages(&diagnostics);
        diagnostics.iter().map(ToString::to_string).collect()
    };
    let all = said(&kept("thousands-percent.csv"));
    assert!(all[0].contains("line 2, column Population: “90,500” has a comma in it. Write a point for"), "{all:?}");
    assert!(
        all[1].contains("column Share with a degree: “45%” has “%” beside the number. Write the number"),
        "{all:?}"
    );
    assert!(all.iter().all(|diagnostic| !diagnostic.contains("Leave the cell empty")), "{all:?}");
    let all = said(&kept("missing-markers.csv"));
    assert!(all.iter().all(|diagnostic| diagnostic.contains("Leave the cell empty if there is no figure")), "{all:?}");
    for (cell, says) in
        [("\"1,5\"", "has a comma"), ("5 %", "“%”"), ("$5", "“$”"), ("\"1 234,5\"", "has a comma"), ("12*", "“*”")]
    {
        let all = said(format!("Town,A\nBath,{cell}\nHull,1\n").as_bytes());
        assert!(all[0].contains(says) && all.len() == 1, "{cell}: {all:?}");
    }
}

#[test]
fn a_column_of_words_is_one_fault() {
    let text = "Year,Country,Score,Region\n2019,Finland,7.8,North\n2019,Malta,6.6,South\n2019,Oman,6.8,South\n2019,Chad,4.4,\n";
    let diagnostics = open("a.csv", text.as_bytes()).unwrap_err();
    let said: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    let mend = "the column holds words, not figures. Delete the column, or make it the first if it holds the names.";
    assert_eq!(said, ["Country", "Region"].map(|head| format!("a.csv, line 1, column {head}: {mend}")));
    in_both_languages(&diagnostics);
    // A mark for what is missing is no word, and neither is a unit of measure.
    for cells in [["n/a", "n/a", "n/a"], ["5 km", "6 km", "7 km"], ["x", "2", "y"]] {
        let text = format!("Town,A\nBath,{}\nHull,{}\nYork,{}\n", cells[0], cells[1], cells[2]);
        let said = open("a.csv", text.as_bytes()).unwrap_err();
        assert!(said.iter().all(|diagnostic| diagnostic.line > Some(1)), "{said:?}");
    }
}

#[test]
fn one_reason_in_thousands_of_rows_is_told_three_times_and_counted() {
    let rows: String = (0..5000).map(|i| format!("Town {i},{i} %,{i}\n")).collect();
    let diagnostics = open("a.csv", format!("Town,Share,Parks\n{rows}").as_bytes()).unwrap_err();
    let said: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 4);
    assert!(said[2].starts_with("a.csv, line 4, column Share: “2 %” has “%” beside the number."), "{said:?}");
    assert!(
        said[3].starts_with("a.csv, column Share: 4997 more are wrong in the same way. Write the number alone"),
        "{said:?}"
    );
    in_both_languages(&diagnostics);
    // Twenty are told one by one.
    let rows: String = (0..20).map(|i| format!("Town {i},{i} %\n")).collect();
    assert_eq!(open("a.csv", format!("Town,Share\n{rows}").as_bytes()).unwrap_err().len(), 20);
}

#[test]
fn the_same_unit_twice_is_refused_with_both_lines() {
    let diagnostics = open("a.csv", &kept("listed-twice.csv")).unwrap_err();
    let said: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    let mend = "Keep one of them, or tell them apart by name.";
    assert_eq!(
        said,
        [
            format!("a.csv, line 14, column City: “Bergen” is there twice, first on line 5. {mend}"),
            format!("a.csv, line 15, column City: “Cork” is there twice, first on line 3. {mend}"),
            format!(
                "a.csv, line 17, column City: “New Ross” is there twice but for case, spaces or width, first on line 16 as “New  Ross”. {mend}"
            ),
        ]
    );
    in_both_languages(&diagnostics);
    for (first, second) in [
        ("Delft", "DELFT"),
        ("Delft", "Ｄｅｌｆｔ"),
        ("New York", "New\u{a0}York"),
        ("Malmö", "Malmo\u{308}"),
        ("苏州", "苏\u{200b}州"),
        ("A（B）", "a(b)"),
    ] {
        let text = format!("City,A\n{first},1\nElsewhere,3\n{second},2\n");
        one_reason("a.csv", text.as_bytes(), &["line 4, column City: ", "is there twice", "first on line 2"]);
    }
}

#[test]
fn a_table_in_which_nobody_can_be_ranked_is_refused() {
    let few =
        "none of the 2 units can be ranked: that takes at least 4 of the 4 figures of a unit, and none has more than 3";
    one_reason("a.csv", b"Town,A,B,C,D\nBath,1,2,3,\nHull,,1,2,3\n", &["a.csv: ", few, "Fill in figures"]);
    one_reason("a.csv", b"Town,A,B\nBath,,\nHull,,\n", &["and none has more than 0"]);
    one_reason("a.csv", b"Town,A\nBath,\n", &["none of the 1 units"]);
    assert!(open("a.csv", b"Town,A,B\nBath,1,2\nHull,,\n").is_ok());
}

#[test]
fn an_address_of_a_page_around_a_file_is_told_before_it_is_fetched() {
    for (address, says) in [
        ("https://docs.google.com/spreadsheets/d/1a2b3c/edit#gid=0", "the page of a Google Sheet"),
        ("https://docs.google.com/spreadsheets/d/1a2b3c/edit?usp=sharing", "Publish to web"),
        ("https://drive.google.com/file/d/1a2b/view", "the page of a shared file"),
        ("https://www.dropbox.com/s/1a2b/cities.csv?dl=0", "the page of a shared file"),
        ("https://github.com/owner/name/blob/main/cities.csv", "raw.githubusercontent.com"),
        ("https://example.org/cities.xlsx", "a workbook"),
    ] {
        let diagnostic = unreadable(address).unwrap_or_else(|| panic!("{address}"));
        assert!(diagnostic.to_string().starts_with(address) && diagnostic.to_string().contains(says), "{diagnostic}");
        in_both_languages(&[diagnostic]);
    }
    for address in [
        "https://docs.google.com/spreadsheets/d/e/1a2b/pub?gid=0&single=true&output=csv",
        "https://raw.githubusercontent.com/owner/name/main/cities.csv",
        "https://example.org/data/",
        "https://notgithub.com/a/blob/b.csv",
    ] {
        assert_eq!(unreadable(address), None, "{address}");
    }
}

/// Each unit's id, by its name.
fn ids(dataset: &Dataset) -> Vec<(String, String)> {
    let mut ids: Vec<_> = dataset.table.units.iter().map(|u| (u.name.say("en").to_owned(), u.id.clone())).collect();
    ids.sort();
    ids
}

#[test]
fn one_row_more_moves_nobodys_id() {
    let [before, after] =
        ["chinese-ids-v1.csv", "chinese-ids-v2-one-row-more.csv"].map(|file| open(file, &kept(file)).unwrap());
    let (before, after) = (ids(&before), ids(&after));
    assert_eq!(after.len(), before.len() + 1);
    assert!(before.iter().all(|unit| after.contains(unit)), "{before:?} {after:?}");
    // What a link made of rows once was, u1 or c2, is nobody's any more.
    let of_place = |id: &str| id.len() > 1 && id.starts_with(['u', 'c']) && id[1..].bytes().all(|b| b.is_ascii_digit());
    assert!(after.iter().all(|(_, id)| !of_place(id)), "{after:?}");
    let framework = open("a.csv", &kept("chinese-ids-v1.csv")).unwrap().framework;
    assert!(framework.ids().all(|id| !of_place(&framework.node(id).code)));
}

/// A table of these names and headings, each row with figures of its own.
fn of(heads: &[String], names: &[String]) -> String {
    let row = |(at, name): (usize, &String)| {
        let cells: String = (0..heads.len()).map(|column| format!(",{}", at * 7 + column)).collect();
        format!("{name}{cells}\n")
    };
    format!("City,{}\n{}", heads.join(","), names.iter().enumerate().map(row).collect::<String>())
}

proptest! {
    /// Ids and codes are of names alone: what stays keeps its own when others come, go and change places, unless two names leave
    /// the same letters; and then no id is ever handed on from one name to another.
    #[test]
    fn ids_stay_with_their_names(
        names in prop::collection::btree_set("([A-D]|[苏杭宁Жö]){1,3}", 2..30),
        heads in prop::collection::btree_set("([A-D]|[产量Ж]){1,3}", 2..6),
        order in any::<prop::sample::Index>(),
        dropped in any::<prop::sample::Index>(),
    ) {
        let (mut names, mut heads) = (Vec::from_iter(names), Vec::from_iter(heads));
        let Ok(whole) = read_csv("a.csv", &of(&heads, &names)) else { return Ok(()) };
        let (turn, drop) = (order.index(names.len()), dropped.index(names.len()));
        names.rotate_left(turn);
        heads.reverse();
        let turned = read_csv("a.csv", &of(&heads, &names)).unwrap();
        prop_assert_eq!(ids(&whole), ids(&turned), "sorting moves nothing");
        let code = |dataset: &Dataset, name: &str| {
            let framework = &dataset.framework;
            framework.ids().map(|id| framework.node(id)).find(|node| node.name.say("en") == name).map(|node| node.code.clone())
        };
        for head in &heads {
            prop_assert_eq!(code(&whole, head), code(&turned, head));
        }
        names.remove(drop);
        let fewer = ids(&read_csv("a.csv", &of(&heads, &names)).unwrap());
        for (name, id) in &fewer {
            let plain = id.split('-').next().unwrap();
            let before = ids(&whole).into_iter().find(|(before, _)| before == name).unwrap().1;
            prop_assert!(*id == before || before.starts_with(&format!("{plain}-")), "{name}: {before} became {id}");
            // An id of before never opens another unit.
            let same: Vec<_> = ids(&whole).into_iter().filter(|(_, before)| before == id).collect();
            prop_assert!(same.iter().all(|(before, _)| before == name), "{id} was {same:?} and is {name}");
        }
    }

    /// No bytes can panic what opens a file, and whatever is refused is refused with a reason in both languages.
    #[test]
    fn no_bytes_can_panic_the_reader(bytes in prop::collection::vec(prop_oneof![any::<u8>(), Just(b','), Just(b'\n'), Just(b'"'), Just(b';'), b'0'..=b'9'], 0..200)) {
        if let Err(diagnostics) = open("a.csv", &bytes) {
            prop_assert!(!diagnostics.is_empty());
            prop_assert!(diagnostics.iter().all(|diagnostic| diagnostic.say("zh") != diagnostic.say("en")));
        }
    }
}
