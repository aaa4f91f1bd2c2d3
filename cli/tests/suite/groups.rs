//! `--group`: equal violations of many files, printed once.

use std::fs;

use crate::harness::{folder_with, run_in};

/// As many files as asked, with a body for each number.
fn files(number: usize, body: impl Fn(usize) -> String) -> tempfile::TempDir {
    let folder = folder_with(&[]);
    for index in 0..number {
        fs::write(folder.path().join(format!("{index:04}.json")), body(index)).expect("a file");
    }
    folder
}

#[test]
fn equal_violations_are_printed_once() {
    let folder = files(11, |index| format!("{{\"displayname\": {index}, \"id\": 1}}"));
    let run = |width: &str| {
        run_in(folder.path(), &["validate", "--group", "--no-source", "--width", width, "."], "")
    };
    let (status, out, _) = run("60");
    assert_eq!((status, out.matches("error[").count()), (1, 2), "{out}");
    let places = "  and 10 more: 0001.json:1:2, 0002.json:1:2, 0003.json:1:2,\n  0004.json:1:2, ";
    assert!(
        out.contains(places) && out.contains(", 0010.json:1:2\n") && !out.contains('…'),
        "all places: {out}"
    );
    assert!(out.ends_with("11 files checked, 11 invalid: 22 errors, 0 warnings\n"), "{out}");
    fs::write(folder.path().join("a.json"), "{\"displayname\": 1}").expect("a file");
    let (_, out, _) = run("60");
    assert!(
        out.contains("\n  and 11 more: 0001.json:1:2, 0002.json:1:2, …\n"),
        "examples in one line: {out}"
    );
    let (_, out, _) = run("20");
    assert!(out.contains("\n  and 11 more: 0001.json:1:2, …\n"), "{out}");
}

/// A screen has at least 24 lines.
#[test]
fn three_mistakes_in_a_hundred_files_take_two_screens() {
    let body = |index| {
        format!(
            "{{\n  \"displayname\": \"{index}\",\n  \"id\": \"{index}\",\n  \"collaborationTags\": [\"AskMeAbout\"]\n}}"
        )
    };
    let folder = files(100, body);
    let (_, out, _) = run_in(folder.path(), &["validate", "--group", "--width", "80", "."], "");
    assert_eq!(out.matches("and 99 more: ").count(), 3, "{out}");
    assert!(out.lines().count() <= 48, "{out}");
}

#[test]
fn the_number_of_groups_is_limited() {
    let body = |file| {
        let names: Vec<String> = (0..100).map(|index| format!("\"x{file}_{index}\":1")).collect();
        format!("{{{}}}", names.join(","))
    };
    let folder = files(12, body);
    let (_, out, _) = run_in(folder.path(), &["validate", "--group", "--no-source", "."], "");
    assert_eq!(out.matches("error[").count(), 1000);
    assert!(out.contains("\n200 other problems are not shown, after 1000 different ones.\n"), "{out:.500}");
    assert!(out.ends_with("12 files checked, 12 invalid: 1200 errors, 0 warnings\n"));
}
