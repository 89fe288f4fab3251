//! The command as it is run: what it writes, and how it ends.

use std::{env, fs, path::PathBuf, process::Command};

/// Runs `tenfold` on a file of this content. Returns how it ended, what it wrote, and what it said of errors.
fn run(name: &str, content: &[u8], arguments: &[&str]) -> (Option<i32>, String, String) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(name);
    fs::write(&file, content).unwrap();
    let out = Command::new(env!("CARGO_BIN_EXE_tenfold")).arg("read").arg(&file).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (out.status.code(), text(out.stdout), text(out.stderr))
}

const TABLE: &str = "Rang;Stadt;Quote;Arbeitslose\n1;Kiel;1.207,9;12\n2;Plön;4,2;-\n3;Lübeck;3,6;10\nQuelle: Amt;;;\n";

#[test]
fn a_table_is_told_as_it_is_understood() {
    let (code, said, _) = run("told.csv", TABLE.as_bytes(), &[]);
    assert_eq!(code, Some(0));
    for line in [
        "told.csv: UTF-8, ';' between cells",
        "3 rows, heading on line 1",
        "  1  printed rank    Rang: its heading says “rang”",
        "  2  name            Stadt: its heading says “stadt”",
        "  4  indicator       Arbeitslose: it holds figures; Less is better, because its heading says “arbeitslose”; 1 missing",
        "line 5 is left out (a note): Quelle: Amt",
    ] {
        assert!(said.contains(line), "{line} in:\n{said}");
    }
}

#[test]
fn the_clean_table_and_all_that_is_understood_can_be_had() {
    let (_, csv, _) = run("clean.csv", TABLE.as_bytes(), &["--csv"]);
    assert_eq!(csv, "Rang,Stadt,Quote,Arbeitslose\r\n1,Kiel,1207.9,12\r\n2,Plön,4.2,\r\n3,Lübeck,3.6,10\r\n");
    let (_, csv, asked) = run("asks.csv", "Town;Visitors\nBath;1,234\nLeeds;12\nYork;7\n".as_bytes(), &["--csv"]);
    assert_eq!((csv.lines().nth(1), asked.as_str()), (Some("Bath,1234"), "“Visitors”: is 1,234 1234 or 1.234?\n"));
    let (_, json, _) = run("all.csv", TABLE.as_bytes(), &["--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["format"]["delimiter"], ";");
    assert_eq!(json["table"]["columns"][2]["decimal"], "comma");
}

#[test]
fn a_table_moves_no_terminal() {
    let (_, said, _) = run("odd.csv", "City,A\u{202e}B,\u{1b}[2J\nBath,1,2\nLeeds,2,1\n".as_bytes(), &[]);
    assert!(!said.contains(['\u{202e}', '\u{1b}']) && said.contains("AB: it holds figures"), "{said}");
}

#[test]
fn errors_say_what_to_do() {
    let (code, said, why) = run("page.csv", b"<!doctype html><p>Sign in", &[]);
    assert_eq!((code, said.as_str()), (Some(1), ""));
    assert!(why.contains("page.csv: This is a web page, not a table."), "{why}");
    let (code, _, why) = run("x.csv", b"a,b\n1,2\n", &["--colour"]);
    assert_eq!(code, Some(2));
    assert!(why.starts_with("There is no --colour."), "{why}");
    let gone = Command::new(env!("CARGO_BIN_EXE_tenfold")).args(["read", "nowhere.csv"]).output().unwrap();
    assert_eq!(gone.status.code(), Some(1));
}
